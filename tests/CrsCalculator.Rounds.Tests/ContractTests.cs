using System.Reflection;
using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>What holds for the whole assembly.</summary>
public class ContractTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Rounds = typeof(Round).Assembly;

    [Fact]
    public void There_is_no_floating_point()
    {
        Type[] floating = [typeof(float), typeof(double), typeof(Half)];
        IEnumerable<string> offenders =
            from type in Rounds.GetTypes()
            from field in type.GetFields(All)
            where floating.Contains(field.FieldType)
            select $"{type}.{field.Name}";
        offenders.Should().BeEmpty();
    }

    [Fact]
    public void It_depends_on_the_domain_and_NodaTime_alone() =>
        Rounds.GetReferencedAssemblies()
            .Select(static a => a.Name!)
            .Where(static name => !name.StartsWith("System", StringComparison.Ordinal))
            .Should().BeSubsetOf(["CrsCalculator", "NodaTime", "netstandard"]);

    public static TheoryData<RoundText> Languages { get; } = new() { RoundText.English, RoundText.French };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_a_sentence(RoundText text)
    {
        Code.All<RoundCategory>().Should().OnlyContain(code => text.Has($"category.{code}"));
        Code.All<InvitationReason>().Should().OnlyContain(code => text.Has($"reason.{code}") && text.Has($"short.{code}"));
        Code.All<ChangeKind>().Should().OnlyContain(code => text.Has($"change.{code}"));
        Code.All<ScenarioRefusalReason>().Should().OnlyContain(code => text.Has($"refusal.{code}"));
        Code.All<ApplicationCondition>().Should().OnlyContain(code => text.Has($"condition.{code}"));
        typeof(FeedIssueCodes)
            .GetFields()
            .Select(static field => (string)field.GetRawConstantValue()!)
            .Should()
            .OnlyContain(code => text.Has($"issue.{code}"));
    }

    [Fact]
    public void Every_round_category_and_every_reason_is_classified()
    {
        default(RoundCategory).Should().Be(RoundCategory.Unknown);
        Enum.GetValues<RoundCategory>()
            .Where(static category => category.Selection() is { } id && Code.Of(category) != Code.Of(id))
            .Should()
            .BeEmpty();
        FluentActions.Invoking(() => ((RoundCategory)200).Selection()).Should().Throw<ArgumentOutOfRangeException>();
        foreach (InvitationReason reason in Enum.GetValues<InvitationReason>())
        {
            new[] { reason.IsFor(), reason.IsAgainst(), reason.IsOpen(), reason.IsAssumption() }.Where(static applies => applies)
                .Should()
                .ContainSingle("{0} is of one kind", reason);
        }

        FluentActions.Invoking(() => ((InvitationReason)200).IsAssumption()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_value_says_what_it_is()
    {
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        var planned = new PlannedRound(new LocalDate(2026, 10, 15), 1000);
        planned.ToString().Should().Be("2026-10-15: 1000 invitations");
        new ProjectedRound(planned, 509, 501, 517).ToString().Should().Be("2026-10-15: 1000 invitations, cut-off 509 (501 to 517)");
        new ProjectedRound(planned, 509, null, null).ToString().Should().Be("2026-10-15: 1000 invitations, cut-off 509");
        new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official).ToString()
            .Should().Be("392: CEC, apply by 2026-03-22");
        RoundHistory.Official.ToString().Should().Be("448 rounds, 125 snapshots, complete to 2026-10-01");
        new BackTestedRound(round, 500, 510).ToString().Should().Contain("2026-01-21");
    }

    [Fact]
    public void An_exception_names_the_argument_that_is_wrong()
    {
        var never = new LocalDate(1899, 12, 31);
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        var invitation = new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        Wrong(() => _ = new InvitationToApply(round, (InvitationProgram)9, ExpressEntry.Official)).Should().Be("program");
        Wrong(() => invitation.CheckApplication(Candidates.OfCec(509, round.Date), never)).Should().Be("receivedOn");
        Wrong(() => RoundHistory.Official.Snapshots[0].BandOf(1201)).Should().Be("score");
        Wrong(() => PlannedRound.Every(never, 14, 1000)).Should().Be("first");
        Wrong(() => CutOffBackTest.Of(RoundHistory.Official, CutOffProjection.MaxRounds + 1)).Should().Be("most");

        static string? Wrong(Action mistake) => mistake.Should().Throw<ArgumentException>().Which.ParamName;
    }

    [Fact]
    public void Categories_of_rounds_are_those_of_eligibility() =>
        Enum.GetValues<RoundCategory>()
            .Where(static category => category.Selection() is not null)
            .Select(static category => $"{category}")
            .Should()
            .Equal(Enum.GetNames<CategoryId>());
}
