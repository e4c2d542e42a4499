using CrsCalculator.Counting;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CrsCalculator.Tests.LastAvailable;

namespace CrsCalculator.Tests.Scoring;

/// <summary>What changes nothing, and what cannot be bettered, for any documents.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries), typeof(LevelArbitraries)])]
public class AssessProperties
{
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly NocCode Developer = NocCode.Parse("21232");

    [Property(MaxTest = 200)]
    public void The_order_of_documents_changes_no_factor(Person person)
    {
        Person reversed = person with
        {
            Work = [.. person.Work.Reverse()],
            Education = [.. person.Education.Reverse()],
            LanguageTests = [.. person.LanguageTests.Reverse()],
        };
        CrsAssessment there = Assess(person);
        CrsAssessment back = Assess(reversed);
        back.Breakdown.Score.Should().Be(there.Breakdown.Score);
        (back.Factors with { Languages = default }).Should().Be(there.Factors with { Languages = default });
    }

    [Property(MaxTest = 200)]
    public void Work_that_is_excluded_changes_no_factor(Person person, Job work)
    {
        Job[] excluded =
        [
            work with { Paid = false },
            new Job(work.Occupation, "CA", work.Start, work.End, work.HoursPerWeek) { WhileFullTimeStudent = true },
        ];
        Assess(person with { Work = [.. person.Work, .. excluded] }).Factors.Should().Be(Assess(person).Factors);
    }

    [Property(MaxTest = 200)]
    public void A_test_that_is_too_old_or_yet_to_come_changes_no_factor(Person person, AbilityLevelsOf levels)
    {
        LanguageTestResult[] others =
        [
            LanguageTestResult.FromLevels(On.PlusYears(-2), OfficialLanguage.English, levels.Value),
            LanguageTestResult.FromLevels(On.PlusDays(1), OfficialLanguage.French, levels.Value),
        ];
        Assess(person with { LanguageTests = [.. person.LanguageTests, .. others] }).Factors.Should().Be(Assess(person).Factors);
    }

    [Property(MaxTest = 200)]
    public void No_other_pair_of_tests_gives_more(Person person)
    {
        CrsAssessment best = Assess(person);
        LanguageTestResult[] valid = [.. person.LanguageTests.Where(static t => t.TakenOn <= On && t.TakenOn.PlusYears(2) > On)];
        foreach (LanguageTestResult first in valid)
        {
            foreach (LanguageTestResult? second in valid.Where(t => t.Language != first.Language).Append(null))
            {
                var languages = OfficialLanguages.From(first.Language, LevelsOf(first), second is null ? default : LevelsOf(second));
                LastAvailable.Ruleset.Score(best.Factors with { Languages = languages }).Total
                    .Should().BeLessThanOrEqualTo(best.Breakdown.Score.Total);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Every_job_counts_or_is_listed_with_reasons(Person person)
    {
        CountedPerson assessment = Assess(person).Principal;
        Person counted = person with { Work = [.. person.Work.Where((_, i) => assessment.Work[i].Counts)] };
        CountedPerson again = Assess(counted).Principal;
        again.Work.All(static work => work.Counts).Should().BeTrue();
        (again.CanadianWork, again.ForeignWork).Should().Be((assessment.CanadianWork, assessment.ForeignWork));
    }

    [Property(MaxTest = 100)]
    public void Canadian_hours_never_fall_while_one_works_and_the_window_holds(PositiveInt later)
    {
        Person person = new() { DateOfBirth = new LocalDate(1990, 1, 1), Work = [new Job(Developer, "CA", On.PlusYears(-5), null, 25)] };
        LocalDate then = On.PlusDays(later.Get % 1800);
        CountedHours now = Assess(person).Principal.CanadianWork;
        LastAvailable.Calculator.Assess(new Candidate { Principal = person }, then).Principal.CanadianWork
            .Should().BeGreaterThanOrEqualTo(now);
    }

    [Property(MaxTest = 200)]
    public void A_test_that_is_worse_changes_no_factor(Person person, LanguageTestResult result)
    {
        // Level by level at or below a test of the same language that is as late or later: nothing can be gained by it.
        CrsFactors before = Assess(person).Factors;
        IEnumerable<LanguageTestResult> worse =
            from better in person.LanguageTests
            where better.Language == result.Language && better.TakenOn <= On && better.TakenOn.PlusYears(2) > On
            select LanguageTestResult.FromLevels(better.TakenOn, better.Language, AbilityLevels.From(0, 0, 0, 0));
        Assess(person with { LanguageTests = [.. person.LanguageTests, .. worse.Take(1)] }).Factors.Should().Be(before);
    }

    [Property(MaxTest = 200)]
    public void Splitting_a_job_changes_no_factor(Person person, PositiveInt after)
    {
        Job[] split =
        [
            .. person.Work.SelectMany(work =>
            {
                LocalDate last = work.End?.Earliest ?? LocalDate.Max(work.Start.Latest, On);
                LocalDate cut = LocalDate.Min(work.Start.Latest.PlusDays(after.Get), last);
                return cut > work.Start.Latest ? new[] { Part(work, work.Start, cut.PlusDays(-1)), Part(work, cut, work.End) } : [work];
            }),
        ];
        Assess(person with { Work = [.. split] }).Factors.Should().Be(Assess(person).Factors);

        static Job Part(Job work, DocumentDate start, DocumentDate? end) =>
            new(work.Occupation, work.Country, start, end, work.HoursPerWeek)
            {
                Authorized = work.Authorized,
                TemporaryResidentStatus = work.TemporaryResidentStatus,
                SelfEmployed = work.SelfEmployed,
                PhysicianPublicPolicy = work.PhysicianPublicPolicy,
                WhileFullTimeStudent = work.WhileFullTimeStudent,
                Paid = work.Paid,
            };
    }

    [Property(MaxTest = 200)]
    public void A_spouse_who_is_not_scored_changes_no_factor(Candidate profile)
    {
        CrsFactors alone = ExpressEntry.Official.Assess(profile with { Spouse = null }, On).Factors;
        if (profile.Spouse is { } spouse)
        {
            ExpressEntry.Official.Assess(profile with { Spouse = spouse with { Accompanying = false } }, On).Factors.Should().Be(alone);
            ExpressEntry.Official.Assess(profile with { Spouse = spouse with { CitizenOrPermanentResident = true } }, On).Factors
                .Should().Be(alone);
        }
    }

    [Property(MaxTest = 200)]
    public void Every_document_is_used_or_listed_as_unused(Candidate profile)
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, On);
        string[] unused = [.. assessment.UnusedDocuments.Select(static document => document.Path)];
        string[] used =
        [
            .. assessment.Ruleset.Tables.Factors.SelectMany(rule => assessment.EvidenceFor(rule.Id))
                .Select(static evidence => evidence.Path),
        ];
        unused.Should().OnlyHaveUniqueItems();
        string[] documents =
        [
            .. assessment.Principal.Tests.Select(static test => $"$.principal.languageTests[{test.Index}]"),
            .. assessment.Principal.Work.Select(static work => $"$.principal.work[{work.Index}]"),
        ];
        documents.Where(path => unused.Contains(path) == used.Contains(path)).Should().BeEmpty();
        assessment.UnusedDocuments.Where(static document => document.Reasons.Count == 0).Should().BeEmpty();
    }

    [Property(MaxTest = 200)]
    public void A_factor_with_points_has_evidence(Candidate profile)
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, On);
        foreach (CrsBreakdownLine line in assessment.Breakdown.Lines.Where(static line => line.BeforeCaps > 0))
        {
            assessment.EvidenceFor(line.Factor).IsEmpty.Should().BeFalse($"{line.Factor} has {line.BeforeCaps} points");
        }
    }

    private static CrsAssessment Assess(Person person) => ExpressEntry.Official.Assess(new Candidate { Principal = person }, On);

    /// <summary>Levels for a test of one's own making.</summary>
    public sealed record AbilityLevelsOf(AbilityLevels Value);

    private static class LevelArbitraries
    {
        public static Arbitrary<AbilityLevelsOf> LevelsOf() => Arb.From(Gens.Levels.Select(static levels => new AbilityLevelsOf(levels)));
    }
}
