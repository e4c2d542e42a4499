using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Tests.Oracle;
using NodaTime;
using NodaTime.Text;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>When the next years of Canadian work and of work in tiers are complete, and what each adds.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class NextYearInTierTests
{
    private const int AnyTier = 0;

    private static readonly string[] Counts = ["canadian", "tier1", "tier2", "tier3"];

    private static readonly CrsRuleset ByWage = MadeUpRules.Ruleset("byWage");

    [Property(MaxTest = 150)]
    public void Next_years_are_those_of_stepping_through_every_day(Person person, OtherShape shape, ushort days, byte occupation)
    {
        Candidate candidate = Profile(Working(person, days, occupation));
        Check(ByWage, candidate);
        Check(shape.Value, candidate);
    }

    /// <summary>Nothing else turns, so what is said of one day is what the score gains on it.</summary>
    [Theory]
    [InlineData("31102", 300, "canadian 1 2026-03-26 40; tier1 1 2026-03-26 20; tier2 1 2026-03-26 10; tier3 1 2026-03-26 5")]
    [InlineData("21232", 300, "canadian 1 2026-03-26 40; tier1 1 2026-03-26 20; tier2 1 2026-03-26 10")]
    [InlineData("72106", 300, "canadian 1 2026-03-26 40; tier1 1 2026-03-26 20")]
    [InlineData("22220", 300, "canadian 1 2026-03-26 40")]
    [InlineData("21232", 700, "canadian 2 2026-02-18 13; tier2 2 2026-02-18 10")]
    [InlineData("31102", 1000, "canadian 3 2026-04-23 11; tier3 3 2026-04-23 7")]
    public void Years_that_are_complete_on_one_day_add_up(string noc, int days, string expected)
    {
        Candidate candidate = Profile(new Person { Work = [Work(NocCode.Parse(noc), days)] });
        string[] said = [.. Said(ByWage, candidate)];
        said.Should().Equal(expected.Split("; "));
        CrsAssessment now = Calculator(ByWage).Assess(candidate, On);
        LocalDate day = LocalDatePattern.Iso.Parse(said[0].Split(' ')[2]).Value;
        CrsFactors then = Calculator(ByWage).Assess(candidate, day).Factors with { Age = now.Factors.Age };
        said.Sum(static text => int.Parse(text.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture))
            .Should().Be(ByWage.Score(then).Total - now.Score.Total);
    }

    /// <summary>A year of all work and, half a year later, the first in a tier.</summary>
    [Fact]
    public void A_year_in_a_tier_has_its_own_day()
    {
        Candidate candidate = Profile(new Person { Work = [Work(Technician, 300, 201), Work(Developer, 200)] });
        Said(ByWage, candidate).Should()
            .Equal("canadian 1 2026-03-26 40", "tier1 1 2026-07-04 20", "tier2 1 2026-07-04 10");
        Candidate beginner = Profile(new Person { Work = [Work(Welder, 300, 101), Work(Developer, 100)] });
        Said(ByWage, beginner).Should()
            .Equal("canadian 1 2026-03-26 40", "tier1 1 2026-03-26 20", "tier2 1 2026-10-12 10");
        Said(ByWage, Profile(new Person { Work = [Work(Technician, 300, 10)] })).Should().BeEmpty("nobody works");
        Said(LastAvailable.Ruleset, beginner).Should().Equal("canadian 1 2026-03-26 40");
    }

    private static void Check(CrsRuleset ruleset, Candidate candidate) =>
        Said(ruleset, candidate).Order(StringComparer.Ordinal).Should()
            .Equal(Expected(ruleset, candidate).Order(StringComparer.Ordinal), "{0}", new OtherShape(ruleset));

    private static IEnumerable<string> Said(CrsRuleset ruleset, Candidate candidate) => Calculator(ruleset).Assess(candidate, On).Notices
        .Where(static notice => notice.Code == NoticeCodes.NextYear && Counts.Contains(notice.Facts[0]))
        .Select(static notice => string.Join(' ', notice.Facts));

    /// <summary>
    /// Every day of a year: on each the counts that are higher than on the day of the assessment turn once, all work first and then tier by
    /// tier. A year of all work is worth what it adds to the facts of the first day, one in a tier what it adds to all that has turned.
    /// </summary>
    private static IEnumerable<string> Expected(CrsRuleset ruleset, Candidate candidate)
    {
        CrsFactors start = Calculator(ruleset).Assess(candidate, On).Factors;
        YearsByDay[] counts = [.. Enumerable.Range(AnyTier, Counts.Length).Select(tier => new YearsByDay(candidate.Principal, tier))];
        bool[] hasTurned = new bool[counts.Length];
        CrsFactors now = start;
        for (LocalDate day = On.PlusDays(1); day <= On.PlusYears(1); day = day.PlusDays(1))
        {
            for (int tier = AnyTier; tier < counts.Length; tier++)
            {
                if (hasTurned[tier] || counts[tier].On(day) <= counts[tier].On(On))
                {
                    continue;
                }

                hasTurned[tier] = true;
                CrsFactors before = tier == AnyTier ? start : now;
                now = Turned(now, tier);
                int points = ListOracle.Total(ruleset.Tables, Turned(before, tier)) - ListOracle.Total(ruleset.Tables, before);
                if (points > 0 && (tier == AnyTier || ReadsTiers(ruleset)))
                {
                    yield return $"{Counts[tier]} {counts[tier].On(On) + 1} {LocalDatePattern.Iso.Format(day)} {points}";
                }
            }
        }
    }

    private static CrsFactors Turned(CrsFactors factors, int tier)
    {
        if (tier == AnyTier)
        {
            return factors with { CanadianWorkYears = factors.CanadianWorkYears + 1 };
        }

        TierYears years = factors.CanadianWorkYearsInTiers;
        int[] all = [years.Tier1, years.Tier2, years.Tier3];
        all[tier - 1]++;
        for (int lower = 0; lower < tier - 1; lower++)
        {
            all[lower] = Math.Max(all[lower], all[tier - 1]);
        }

        return factors with { CanadianWorkYearsInTiers = new TierYears(all[0], all[1], all[2]) };
    }

    private static bool ReadsTiers(CrsRuleset ruleset) => ruleset.Tables.OccupationTiers is not null;

    private static ExpressEntry Calculator(CrsRuleset ruleset) => ExpressEntry.Official.ScoringBy(ruleset);

    /// <summary>The person with a job that goes on, so that most have a next year.</summary>
    private static Person Working(Person person, ushort days, byte occupation)
    {
        NocCode[] occupations = [Developer, Welder, Technician, NocCode.Parse("31102")];
        Job job = Work(occupations[occupation % occupations.Length], (days % 1200) + 1);
        return person with { DateOfBirth = new LocalDate(1985, 6, 1), Work = [job, .. person.Work.Take(3)] };
    }

    /// <summary>Years of work in Canada by a slow count: at most 30 hours a week, day by day, of jobs in a tier.</summary>
    private sealed class YearsByDay
    {
        private static readonly LocalDate First = Eligibility.Candidates.On.PlusYears(-12);
        private readonly decimal[] _sevenths;

        public YearsByDay(Person person, int tier)
        {
            WorkRules rules = RuleBook.Official.On(Eligibility.Candidates.On).Work.Value;
            Job[] jobs =
            [
                .. person.Work.Where(job =>
                    WorkCounting.NotCanadianWork(job, rules) == 0 && TierTests.TierOf(job.Occupation) >= tier),
            ];
            int days = Period.DaysBetween(First, Eligibility.Candidates.On.PlusYears(2));
            _sevenths = new decimal[days + 1];
            for (int day = 0; day < days; day++)
            {
                LocalDate date = First.PlusDays(day);
                decimal hours = jobs.Where(job => job.Covers(date)).Sum(static job => job.HoursPerWeek);
                _sevenths[day + 1] = _sevenths[day] + Math.Min(30, hours);
            }
        }

        public int On(LocalDate day) => (int)((Before(day) - Before(day.PlusYears(-10))) / 7 / 1560);

        private decimal Before(LocalDate day) => _sevenths[Period.DaysBetween(First, day)];
    }
}
