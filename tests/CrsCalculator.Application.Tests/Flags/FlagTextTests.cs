using System.Text.RegularExpressions;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Sentences of red flags, in both languages.</summary>
public partial class FlagTextTests
{
    [Fact]
    public void Every_red_flag_has_a_sentence_and_a_remedy()
    {
        IEnumerable<string> keys = FlagTests.Codes.SelectMany(static code => (string[])[$"flag.{code}", $"remedy.{code}"]);
        ApplicationText.Phrases.Keys.Should().Contain(keys);
    }

    [Fact]
    public void No_sentence_belongs_to_no_red_flag() =>
        ApplicationText.Phrases.Keys
            .Where(static key => key.StartsWith("flag.", StringComparison.Ordinal) || key.StartsWith("remedy.", StringComparison.Ordinal))
            .Select(static key => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(FlagTests.Codes);

    [Fact]
    public void Both_languages_have_the_same_facts() =>
        ApplicationText.Phrases
            .Where(static phrase => !PlacesIn(phrase.Value.English).SetEquals(PlacesIn(phrase.Value.French)))
            .Select(static phrase => phrase.Key)
            .Should()
            .BeEmpty();

    [Fact]
    public void No_sentence_has_a_plural_behind_1() =>
        ApplicationText.Phrases.Values
            .SelectMany(static phrase => Enum.GetValues<OfficialLanguage>().Select(language =>
                phrase.Format(language, System.Globalization.CultureInfo.InvariantCulture, [.. Enumerable.Repeat("1", 10)])))
            .SelectMany(TestKit.Contracts.LanguageContract.PluralsBehindOne)
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_raised_flag_is_told_with_its_facts()
    {
        foreach (RedFlag flag in FlagCases.All.SelectMany(static one => one.Raised.Flags))
        {
            flag.Facts.Count.Should().BeLessThanOrEqualTo(FlagFactNames.Of(flag.Code).Length, "of {0}", flag);
            foreach (ApplicationText text in new[] { ApplicationText.English, ApplicationText.French })
            {
                string[] told = [text.Flag(flag), text.Remedy(flag)];
                told.Should().NotContain(sentence => sentence.Contains('{') || sentence.StartsWith("flag.", StringComparison.Ordinal)
                    || sentence.StartsWith("remedy.", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Every fact is of the kind that its name says.</summary>
    [Fact]
    public void Facts_are_of_their_kinds() =>
        FlagCases.All.SelectMany(static one => one.Raised.Flags)
            .SelectMany(static flag => flag.Facts.Named(FlagFactNames.Of(flag.Code))
                .Zip(FlagFactNames.Of(flag.Code))
                .Where(static pair => pair.First.Kind != pair.Second.Kind)
                .Select(pair => $"{flag.Code}: {pair.First}"))
            .Should()
            .BeEmpty();

    [Fact]
    public void Numbers_have_separators_and_codes_names()
    {
        RedFlag funds = FlagOf(FlagCodes.FundsBelow);
        ApplicationText.English.Flag(funds).Should().Be("The settlement funds are $15,262.99; $15,263 are required.");
        ApplicationText.French.Flag(funds).Should()
            .Be("Les fonds d'établissement sont de 15\u00A0262,99 $ ; 15\u00A0263 $ sont exigés.");
        ApplicationText.French.Flag(FlagOf(FlagCodes.CategoryJustMet)).Should().StartWith("La catégorie Santé et services sociaux n'est");
        ApplicationText.English.Flag(FlagOf(FlagCodes.CountedByMonth)).Should().Contain("work for the Canadian Experience Class is");
    }

    [Fact]
    public void A_lost_tie_break_is_told_as_one()
    {
        Situation inTime = Situations.InTime;
        var invitation = new InvitationToApply(
            inTime.Invitation!.IssuedOn,
            InvitationProgram.CanadianExperienceClass,
            ExpressEntry.Official)
        {
            LowestScore = inTime.Facts.Assessment!.Score.Total,
            TieBreak = Instant.FromUtc(2025, 8, 1, 14, 30),
        };
        RedFlag[] flags = [.. (inTime with { Invitation = invitation }).Flags];
        foreach (string code in new[] { FlagCodes.RankBelowRound, FlagCodes.InvitationNotByOurCount })
        {
            ApplicationText.English.Flag(flags.Single(flag => flag.Code == code)).Should().Contain(
                $"The score equals the cut-off of {invitation.LowestScore}, but the profile was not submitted before the tie-breaking "
                + "time 2025-08-01T14:30:00Z.");
        }
    }

    [Theory]
    [InlineData(
        "2004-02-01",
        "The child turned 22 on 2026-02-01 and is no longer a dependent child, unless the disability exception applies.")]
    [InlineData(
        "1990-01-01",
        "The child turned 22 on 2012-01-01 and is no longer a dependent child, unless the disability exception applies.")]
    [InlineData("2004-03-01", "The child turns 22 on 2026-03-01.")]
    public void A_birthday_that_is_over_is_told_in_the_past(string dateOfBirth, string sentence)
    {
        Situation parent = Situations.InTime.With(profile => profile with
        {
            Children = [new Child { DateOfBirth = LocalDatePattern.Iso.Parse(dateOfBirth).Value, Accompanying = true }],
        }) with
        {
            On = Situations.On,
        };
        RedFlag flag = parent.Flags.Single(static flag => flag.Code == FlagCodes.ChildTurns22);
        ApplicationText.English.Flag(flag).Should().StartWith(sentence);
        ApplicationText.English.Remedy(flag).Contains("Submit before", StringComparison.Ordinal).Should()
            .Be(sentence.Contains("turns", StringComparison.Ordinal));
    }

    [Fact]
    public void A_job_that_goes_on_has_no_last_day()
    {
        RedFlag leave = FlagOf(FlagCodes.Leave);
        ApplicationText.English.Flag(leave).Should().StartWith("The job has lasted since 2023-01-09, and nothing says");
        ApplicationText.French.Flag(FlagOf(FlagCodes.UnpaidWork)).Should().StartWith("Le travail depuis le 2023-01-09 n'est pas");
    }

    [Theory]
    [InlineData("2025-12-31", "The profile had expired on 2025-12-31, before the invitation of 2026-01-21.")]
    [InlineData("2026-02-01", "The profile expires on 2026-02-01, no later than 30 days after 2026-01-21.")]
    public void An_expired_profile_is_told_in_the_past(string expiresOn, string sentence)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(expiresOn).Value.PlusMonths(-12);
        Situation invited = Situations.InTime.With(profile => profile with
        {
            ProfileSubmittedAt = Instant.FromUtc(day.Year, day.Month, day.Day, 17, 0),
        });
        ApplicationText.English.Flag(invited.Flags.Single(static flag => flag.Code == FlagCodes.ProfileExpires)).Should().Be(sentence);
    }

    [Fact]
    public void Programs_provinces_and_jobs_are_told_by_their_names()
    {
        RedFlag early = Situations.Early.Flags.Single(static flag => flag.Code == FlagCodes.YearNotCompleteAtInvitation);
        ApplicationText.English.Flag(early).Should().StartWith("The work for the Canadian Experience Class is complete");
        ApplicationText.French.Flag(early).Should().StartWith("Le travail exigé (Catégorie de l'expérience canadienne) est complet");
        ApplicationText.English.Flag(FlagOf(FlagCodes.NominationElsewhere)).Should()
            .StartWith("The nomination is by Alberta, but the candidate intends to live in Ontario.");
        ApplicationText.English.Flag(FlagOf(FlagCodes.FullTimeJobsAtOnce)).Should().NotContain("work[")
            .And.Contain("occupation 22220 Computer network and web technicians (");
        ApplicationText.English.Flag(FlagOf(FlagCodes.WrongAssessor)).Should()
            .Be("WES assessed the degree. For occupation 31102 General practitioners and family physicians, it must be MCC in every case.");
    }

    /// <summary>No sentence may run into a code that only a program reads.</summary>
    [Fact]
    public void No_sentence_names_a_program_by_its_code() =>
        FlagCases.All.SelectMany(static one => one.Raised.Flags)
            .SelectMany(static flag => new[] { ApplicationText.English.Flag(flag), ApplicationText.French.Flag(flag) })
            .Where(static sentence => Program().IsMatch(sentence))
            .Should()
            .BeEmpty();

    private static RedFlag FlagOf(string code) =>
        FlagCases.All.First(one => one.Code == code).Raised.Flags.First(flag => flag.Code == code);

    private static HashSet<string> PlacesIn(string phrase) => [.. Place().Matches(phrase).Select(static match => match.Value)];

    [GeneratedRegex(@"\b(CEC|FSW|FST|PNP)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Program();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Place();
}
