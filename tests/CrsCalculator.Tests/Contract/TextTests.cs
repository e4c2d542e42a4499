using CrsCalculator.Counting;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Contract;

/// <summary>What a value prints, on a machine that writes dates and numbers in its own way.</summary>
public class TextTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly Person Developer = Profiles.Developer.Principal;
    private static readonly Person Welder = Profiles.Couple.Principal;
    private static readonly CrsAssessment Assessment = ExpressEntry.Official.Assess(Profiles.Developer, On);
    private static readonly ImprovementPlan Plan = ExpressEntry.Official.Plan(Assessment.Factors, On);

    public static TheoryData<object, string> Values { get; } = new()
    {
        { new AssessmentDate(On), "2026-01-21" },
        { new AssessmentDate(On, On.PlusDays(-9)), "2026-01-21, invited 2026-01-12" },
        { new CountedHours(7 * 37.5m), "37.5 h" },
        { new TestScores(8.5m, 7, 6.5m, 7), "8.5/7/6.5/7" },
        { Developer.Work[2], "21232, CA, 2023-09-05 to open end, 37.5 h a week" },
        { Developer.Education[1], "bachelorsOrThreeYear, IN, 2017-05-30" },
        { Developer.LanguageTests[0], "ieltsGeneralTraining 2025-02-08: english 8.0/7.5/7.0/7.0" },
        { new JobOffer(NocCode.Parse("21232"), 37.5m, IsBasedOnLmia: true, On), "21232, 37.5 h a week, from 2026-01-21" },
        { Welder.Nomination!, "AB, 2025-12-01" },
        { Welder.CertificatesOfQualification[0], "72106, AB, 2023-10-16" },
        { Developer, "2 credentials, 2 language tests, 3 jobs" },
        { Profiles.Couple, "1 credential, 1 language test, 2 jobs; a spouse: 1 credential, 1 language test, 1 job" },
        { RuleBook.Official.Points.Entries[^1].Gap!, "2026-11-03: a new instruction applies from 2026-11-03 whose points are not "
            + "available" },
        { RuleBook.Official.Points.Entries[^2], "2025-03-25: 2025-03-25" },
        { RuleBook.Official.On(On), "rules from 2025-07-07" },
        { RuleBook.Official.Funds.Entries[^1], "2025-07-07: 15263, 19001, 23360, 28362, 32168, 36280, 40392, 4112 for each more" },
        { RuleBook.Official.Tests.At(On).Value.Charts[^1], "pteCore" },
        { RuleBook.Official.Tests.At(On).Value.ChartOf(LanguageTest.TefCanada, TefScale.From2023)!, "tefCanada from2023" },
        { RuleBook.Official.Documents.At(On).Value, "test results 2 years, credential assessments 5 years" },
        { RuleBook.Official.Documents.At(On).Value.Study.Waiver!, "2020-03-01 to 2022-08-31" },
        { RuleBook.Official.Work.Entries[1].Value.EarlierClassification!, "until 2022-11-16, 19 occupations changed" },
        { RuleBook.Official.Fst.At(On).Value, "3120 h within 5 years" },
        { RuleBook.Official.Categories.At(On).Value, "categories: french, healthcare, stem, trades, education, agriculture" },
        { RuleBook.Official.Categories.At(On).Value[CategoryId.Education]!, "education: 5 occupations" },
        { RuleBook.Official.Invitations.At(On).Value, "CEC, FSW, FST; 60 days to apply" },
        { LastAvailable.Calculator, $"{RuleBook.Official}; points by 2025-03-25" },
        { new FactorChange(LastAvailable.Ruleset.Tables[FactorId.French], -25), "additional.french -25" },
        { new FactorChange(LastAvailable.Ruleset.Tables[FactorId.Age], 5), "core.age +5" },
        { Assessment, $"2026-01-21: {Assessment.Score} by 2025-03-25" },
        { Assessment.Breakdown, $"{Assessment.Score} by 2025-03-25" },
        { ExpressEntry.Official.Eligibility(Profiles.Developer, On, ImmigrationProgram.CanadianExperienceClass), "CEC: met" },
        {
            ExpressEntry.Official.Eligibility(
                Profiles.Developer,
                On,
                ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecExperience],
            "cec.experience: met"
        },
        { Plan, $"{Assessment.Score.Total} by 2025-03-25, {Plan.Levers.Length} levers" },
        { ExpressEntry.Official.Timeline(Profiles.Developer, On, On), "2026-01-21 to 2026-01-21, events: 1" },
        {
            ExpressEntry.Official.ScoringBy(ExpressEntry.Official.Explain(default, new LocalDate(2015, 1, 1)).Ruleset)
                .Compare(default(CrsFactors) with { ProvincialNomination = true }, On, LastAvailable.Calculator),
            "2015-01-01: 600, 2025-03-25: 600 (0)"
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_says_what_it_is(object value, string text) => value.ToString().Should().Be(text);

    [Fact]
    public void No_text_says_who_a_candidate_is()
    {
        Candidate couple = Profiles.Couple with { ProfileSubmittedAt = Instant.FromUtc(2026, 1, 2, 3, 4) };
        couple.ToString().Should().NotContainAny("1988", "1990", "26000", "2026");
        couple.Spouse!.ToString().Should().NotContain("1990");
    }
}
