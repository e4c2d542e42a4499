using CrsCalculator.Rules;
using CrsCalculator.Tests.Counting;
using NodaTime;

namespace CrsCalculator.Tests.Planning;

/// <summary>The days on which an answer can change: on every other day all answers are those of the day before.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class TurningDaysTests
{
    private static readonly LocalDate Begin = new(2015, 1, 1);

    private static readonly ExpressEntry[] Calculators =
    [
        ExpressEntry.Official,
        ExpressEntry.Official.AssumingLastHeld(),
        ExpressEntry.Official.ScoringBy(LastAvailable.Ruleset),
        new(OwnRules.With(OwnRules.ByWage)),
        new(OtherBooks.Work(static rules => rules with { CrsWindowYears = 3 }) with { Name = "other work" }),
        new(OtherBooks.Documents(static rules => rules with { TestResultYears = 1 })),
        new(OtherBooks.Fsw(static rules => rules with { PassMark = 60 })),
        new(OtherBooks.Categories(static list => list with { RequiredHours = 390, IsContinuous = false })),
    ];

    [Property(MaxTest = 60)]
    public void Between_two_of_them_no_answer_changes(Candidate candidate, ushort shift, byte calculator)
    {
        CandidateFile file = Calculators[calculator % Calculators.Length].Open(candidate);
        LocalDate from = Begin.PlusDays(shift % 4200);
        Compare(file, from, from.PlusYears(2));
    }

    [Fact]
    public void They_include_births_and_ages_that_nobody_reaches()
    {
        var spouse = new Person { DateOfBirth = new LocalDate(1900, 3, 1) };
        Candidate candidate = Profiles.Developer with
        {
            Principal = new Person { DateOfBirth = new LocalDate(2016, 2, 29) },
            Spouse = new Spouse(spouse, Accompanying: true, CitizenOrPermanentResident: false),
            Children = [new Child { DateOfBirth = new LocalDate(2015, 5, 5), Accompanying = true }],
        };
        CandidateFile file = ExpressEntry.Official.Open(candidate);
        Compare(file, Begin, Begin.PlusYears(7));
        file.TurningDays(Begin, Begin.PlusYears(7)).Should().Contain([new LocalDate(2016, 2, 29), new LocalDate(2021, 3, 1)]);
    }

    /// <summary>From a later day on construction labourers have a trade, which they have not on the first day of the span.</summary>
    [Fact]
    public void Occupations_that_become_trades_within_the_span_turn_too()
    {
        NocCode labourer = NocCode.Parse("75110");
        Candidate candidate = Profiles.Developer with
        {
            Principal = Profiles.Developer.Principal with
            {
                CertificatesOfQualification = [new CertificateOfQualification(labourer, "ON", new LocalDate(2024, 1, 1))],
                Work = [new Job(labourer, "CA", new LocalDate(2024, 1, 1), null, 30)],
            },
            FamilySize = 1,
            SettlementFunds = 50_000,
        };
        ExpressEntry other = new(OtherBooks.Fst(static rules => rules with { TradeGroups = rules.TradeGroups.Add("75110") }));
        Compare(other.Open(candidate), new LocalDate(2025, 6, 1), new LocalDate(2026, 6, 1));
        other.Timeline(candidate, new LocalDate(2025, 6, 1), new LocalDate(2026, 6, 1)).Events
            .Where(static e => e.Fst == Outcome.Met).Should().NotBeEmpty().And.Subject.First().Date
            .Should().Be(new LocalDate(2025, 12, 29), "two years of 364 days are over");
    }

    [Fact]
    public void The_first_day_comes_first_and_the_last_day_is_included()
    {
        CandidateFile file = ExpressEntry.Official.Open(Profiles.Developer);
        var birthday = new LocalDate(2025, 8, 14);
        file.TurningDays(birthday.PlusDays(-3), birthday).Should().Equal(birthday.PlusDays(-3), birthday);
        file.TurningDays(birthday, birthday).Should().Equal(birthday);
        file.TurningDays(DocumentDates.Earliest, birthday).Should().StartWith(DocumentDates.Earliest).And.EndWith(birthday)
            .And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
        FluentActions.Invoking(() => file.TurningDays(birthday, birthday.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => file.TurningDays(DocumentDates.Earliest.PlusDays(-1), birthday))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Compare(CandidateFile file, LocalDate from, LocalDate to)
    {
        HashSet<LocalDate> turning = [.. file.TurningDays(from, to)];
        string before = AnswersOn(file, from);
        for (LocalDate day = from.PlusDays(1); day <= to; day = day.PlusDays(1))
        {
            string now = AnswersOn(file, day);
            if (now != before && !turning.Contains(day))
            {
                now.Should().Be(before, "{0} is no turning day", day);
            }

            before = now;
        }
    }

    private static string AnswersOn(CandidateFile file, LocalDate day)
    {
        RulesInForce rules = file.Calculator.Rules.On(day);
        string ofRules = string.Join(
            ' ',
            [
                $"{rules.From} {rules.Cec.IsUnverifiedOn(day)} {rules.Fsw.IsUnverifiedOn(day)} {rules.Fst.IsUnverifiedOn(day)}",
                .. file.Calculator.NoticesOn(day).Select(static notice => notice.Code),
                .. file.Calculator.Rules.NotOfficialOn(day).Select(static part => $"{part}"),
            ]);
        if (!file.CanBeAssessedOn(day))
        {
            return ofRules;
        }

        EligibilityAssessment eligibility = file.Eligibility(day);
        return string.Join(
            ' ',
            [
                ofRules,
                file.TryAssess(day, out CrsAssessment? assessment, out _) ? $"{assessment.Score}" : "gap",
                .. Enum.GetValues<ImmigrationProgram>().Select(program => $"{eligibility.OutcomeOf(program)}"),
                .. Enum.GetValues<CategoryId>().Select(category => $"{eligibility.OutcomeOf(category)}"),
                $"{eligibility.IsNominated} {eligibility.InvitedUnder} {eligibility.FirstProgram}",
            ]);
    }
}
