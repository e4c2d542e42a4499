using CrsCalculator.TestKit.Contracts;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>What English says of rounds, French says too, of the same facts.</summary>
public class FrenchTests
{
    /// <summary>All that reads the same in both languages.</summary>
    private static readonly string[] Alike = ["Transport", "Agriculture"];

    private static readonly IReadOnlyDictionary<string, string> English = Of(OfficialLanguage.English);
    private static readonly IReadOnlyDictionary<string, string> French = Of(OfficialLanguage.French);
    private static readonly LocalDate Day = new(2026, 1, 21);

    [Fact]
    public void Every_sentence_has_the_same_facts() =>
        LanguageContract.OtherFactsIn(English, French).Should().BeEmpty();

    [Fact]
    public void Only_what_is_listed_reads_the_same() =>
        LanguageContract.AlikeIn(English, French).Should().BeEquivalentTo(Alike);

    [Fact]
    public void French_is_set_alike_throughout() => French.Values.Where(LanguageContract.HasSlip).Should().BeEmpty();

    [Theory]
    [InlineData(510, InvitationReason.AboveCutOff, "La note de 510 est supérieure au seuil de 509.")]
    [InlineData(509, InvitationReason.SubmissionTimeMissing, "La note est égale au seuil de 509 ; on ne sait pas si le profil a été "
        + "soumis avant le 2025-10-29T04:35:24Z, car $.profileSubmittedAt ne donne pas l'heure.")]
    [InlineData(508, InvitationReason.BelowCutOff, "La note de 508 est inférieure au seuil de 509.")]
    public void Reasons(int score, InvitationReason reason, string expected)
    {
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        InvitationCheck check = new PoolCandidate(Candidates.OfCec(score, Day), ExpressEntry.Official).Check(round);
        check.Reasons.Should().Contain(reason);
        RoundText.French.Reason(reason, check).Should().Be(expected);
    }

    [Fact]
    public void Names_and_conditions()
    {
        RoundText.French.Category(RoundCategory.ProvincialNominee).Should().Be("Programme des candidats des provinces");
        RoundText.French.ShortReason(InvitationReason.NotBeforeTieBreak)
            .Should()
            .Be("note égale au seuil, mais profil non soumis avant l'heure de départage");
        RoundText.French.Condition(ApplicationCondition.Deadline)
            .Should()
            .Be("reçue au plus tard le dernier jour pour présenter la demande");
        RoundText.French.Issue(new Issue("$", FeedIssueCodes.FieldNotANumber, new Facts("448", "N/A", "1", "9")))
            .Should()
            .Be("ronde 448 : « N/A » n'est pas un nombre entier de 1 à 9");
    }

    [Fact]
    public void Changes_that_a_feed_brings()
    {
        FeedReading feed = IrccFeed.Read(DataFile.Feed);
        var before = new RoundHistory(
            RoundHistory.Official.Rounds.Where(static known => known.Date < Day),
            RoundHistory.Official.Snapshots.Where(static known => known.AsOf < Day));
        HistoryMerge merge = before.Merge(feed);
        RoundChange round = merge.Changes.Single(static change => change.Subject == "392");
        RoundText.French.Change(round)
            .Should()
            .Be("392 (ajout) : 392 (2026-01-21) : Canadian Experience Class, invitations : 6000, seuil : 509.");
        RoundText.English.Change(round)
            .Should()
            .Be(
                "392 is new: 392 (2026-01-21): Canadian Experience Class, 6000 invitations, cut-off 509.").And.Be(
                    $"392 is new: {round.Feed}.");
        RoundChange pool = merge.Changes.First(static change => change.Subject.StartsWith("pool", StringComparison.Ordinal));
        RoundText.French.Change(pool).Should().Be($"bassin du {pool.Subject[5..]} (ajout) : {pool.Feed}.");
        RoundText.English.Change(pool).Should().Be($"{pool.Subject} is new: {pool.Feed}.");
        RoundText.French.Change(new RoundChange(ChangeKind.Replaced, "437", "cutOff", "382", "383"))
            .Should()
            .Be("437, cutOff : 382 est remplacé par 383.");
        RoundText.French.Change(new RoundChange(ChangeKind.CorrectionKept, "208", "invitations", "888", "681"))
            .Should().Be("208, invitations : 888 est conservé ; on sait que la valeur du fichier des rondes, 681, est erronée.");
    }

    [Fact]
    public void No_sentence_has_a_plural_behind_1() =>
        RoundPhrases.All.Values
            .SelectMany(static phrase => Enum.GetValues<OfficialLanguage>().Select(language =>
                phrase.Format(language, System.Globalization.CultureInfo.InvariantCulture, [.. Enumerable.Repeat("1", 10)])))
            .SelectMany(TestKit.Contracts.LanguageContract.PluralsBehindOne)
            .Should()
            .BeEmpty();

    private static Dictionary<string, string> Of(OfficialLanguage language) =>
        RoundPhrases.All.ToDictionary(static phrase => phrase.Key, phrase => phrase.Value.In(language), StringComparer.Ordinal);
}
