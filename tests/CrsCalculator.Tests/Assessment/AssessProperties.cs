using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Tests.Assessment;

/// <summary>What changes nothing, and what cannot be bettered, for any documents.</summary>
[Properties(Arbitrary = [typeof(DocumentArbitraries)])]
public class AssessProperties
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly NocCode[] Occupations = [.. new[] { "21232", "72106", "65100", "00012", "31301" }.Select(NocCode.Parse)];

    [Property(MaxTest = 200)]
    public void The_order_of_documents_changes_no_factor(Person person)
    {
        Person reversed = person with { Work = [.. person.Work.Reverse()], Education = [.. person.Education.Reverse()], LanguageTests = [.. person.LanguageTests.Reverse()] };
        CrsAssessment there = Assess(person);
        CrsAssessment back = Assess(reversed);
        back.Breakdown.Score.Should().Be(there.Breakdown.Score);
        (back.Factors with { Languages = default }).Should().Be(there.Factors with { Languages = default });
    }

    [Property(MaxTest = 200)]
    public void Work_that_is_excluded_changes_no_factor(Person person, WorkPeriod work)
    {
        WorkPeriod[] excluded = [work with { Paid = false }, new WorkPeriod(work.Occupation, "CA", work.Start, work.End, work.HoursPerWeek) { WhileFullTimeStudent = true }];
        Assess(person with { Work = [.. person.Work, .. excluded] }).Factors.Should().Be(Assess(person).Factors);
    }

    [Property(MaxTest = 200)]
    public void A_test_that_is_too_old_or_yet_to_come_changes_no_factor(Person person, AbilityLevelsOf levels)
    {
        LanguageTestResult[] others =
        [
            LanguageTestResult.Clb(On.PlusYears(-2), OfficialLanguage.English, levels.Value),
            LanguageTestResult.Clb(On.PlusDays(1), OfficialLanguage.French, levels.Value),
        ];
        Assess(person with { LanguageTests = [.. person.LanguageTests, .. others] }).Factors.Should().Be(Assess(person).Factors);
    }

    [Property(MaxTest = 200)]
    public void No_other_pair_of_sittings_gives_more(Person person)
    {
        CrsAssessment best = Assess(person);
        LanguageTestResult[] valid = [.. person.LanguageTests.Where(static t => t.TakenOn <= On && t.TakenOn.PlusYears(2) > On)];
        foreach (LanguageTestResult first in valid)
        {
            foreach (LanguageTestResult? second in valid.Where(t => t.Language != first.Language).Append(null))
            {
                var languages = OfficialLanguages.From(first.Language, first.Levels, second?.Levels ?? default);
                CrsRuleset.LastHeld.Score(best.Factors with { Languages = languages }).Total.Should().BeLessThanOrEqualTo(best.Breakdown.Score.Total);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Every_time_of_work_counts_or_is_told_with_reasons(Person person)
    {
        PersonAssessment assessment = Assess(person).Principal;
        assessment.ExcludedWork.Any(static e => e.Reasons.IsEmpty).Should().BeFalse();
        Person counted = person with { Work = [.. person.Work.Where((_, i) => assessment.ExcludedWork.All(e => e.Index != i))] };
        PersonAssessment again = Assess(counted).Principal;
        again.ExcludedWork.Should().BeEmpty();
        (again.CanadianWork, again.ForeignWork).Should().Be((assessment.CanadianWork, assessment.ForeignWork));
    }

    [Property(MaxTest = 100)]
    public void Canadian_hours_never_fall_while_one_works_and_the_window_holds(PositiveInt later)
    {
        Person person = new() { DateOfBirth = new LocalDate(1990, 1, 1), Work = [new WorkPeriod(Occupations[0], "CA", On.PlusYears(-5), null, 25)] };
        LocalDate then = On.PlusDays(later.Get % 1800);
        CountedHours now = Assess(person).Principal.CanadianWork;
        Crs.Assess(new CandidateProfile { Principal = person }, then, CrsRuleset.LastHeld, RulesetTimeline.Official).Principal.CanadianWork.Should().BeGreaterThanOrEqualTo(now);
    }

    private static CrsAssessment Assess(Person person) => Crs.Assess(new CandidateProfile { Principal = person }, On);

    /// <summary>Levels for a test of one's own making.</summary>
    public sealed record AbilityLevelsOf(AbilityLevels Value);

    /// <summary>Documents of all kinds, around the days on which they begin and cease to count.</summary>
    private static class DocumentArbitraries
    {
        private static readonly Gen<AbilityLevels> Levels = CrsCalculator.TestKit.Generators.Gens.Levels;

        private static readonly Gen<WorkPeriod> Work =
            from noc in Gen.Elements(Occupations)
            from country in Gen.Elements("CA", "CA", "IN")
            from start in Gen.Choose(-4500, 10)
            from length in Gen.Choose(0, 1500)
            from quarters in Gen.Choose(0, 200)
            from student in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            select new WorkPeriod(noc, country, On.PlusDays(start), length > 1300 ? null : On.PlusDays(start + length), quarters / 4m) { WhileFullTimeStudent = student };

        private static readonly Gen<LanguageTestResult> Test =
            from language in Gen.Elements(OfficialLanguage.English, OfficialLanguage.French)
            from days in Gen.Choose(-800, 5)
            from levels in Levels
            select LanguageTestResult.Clb(On.PlusDays(days), language, levels);

        private static readonly Gen<Credential> Education =
            from level in Gen.Elements(Enum.GetValues<EducationLevel>().Where(static l => l != EducationLevel.TwoOrMoreCredentials).ToArray())
            from country in Gen.Elements("CA", "IN")
            from days in Gen.Choose(-3000, 5)
            select new Credential(level, country, On.PlusDays(days - 500)) { AssessedOn = On.PlusDays(days) };

        public static Arbitrary<WorkPeriod> WorkPeriod() => Arb.From(Work);

        public static Arbitrary<AbilityLevelsOf> LevelsOf() => Arb.From(Levels.Select(static levels => new AbilityLevelsOf(levels)));

        public static Arbitrary<Person> Person() => Arb.From(
            from age in Gen.Choose(18, 60)
            from work in Gen.ListOf(Work)
            from tests in Gen.ListOf(Test)
            from education in Gen.ListOf(Education)
            select new Person
            {
                DateOfBirth = On.PlusYears(-age).PlusDays(-10),
                Work = [.. work.Take(6)],
                LanguageTests = [.. tests.Take(5)],
                Education = [.. education.Take(4)],
            });
    }
}
