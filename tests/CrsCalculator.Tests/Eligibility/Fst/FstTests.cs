using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Tests.Oracle;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>The Federal Skilled Trades Program, on both sides of each boundary.</summary>
public class FstTests
{
    private static readonly CertificateOfQualification Certificate = new(Welder, "AB", On);

    [Fact]
    public void The_trades_are_the_96_unit_groups_of_the_regulations()
    {
        string[] expected = [.. OracleTable.Read("skilled-trades").Rows.Select(static row => row[0].Trim())];
        Noc2021.All.Where(RuleBook.Official.Fst.At(On).Value.IsTrade).Select(static noc => noc.Code)
            .Should().Equal(expected).And.HaveCount(96);
    }

    [Theory]
    [InlineData(728, "Met 3120/3120")]
    [InlineData(727, "NotMet 3115.71/3120 2026-01-22")]
    public void Two_years_in_the_trade(int days, string expected) =>
        Told(Fst(new Person { Work = [Work(Welder, days)] })[RequirementId.FstExperience]).Should().Be(expected);

    [Fact]
    public void Only_one_trade_counts_and_only_five_years()
    {
        NocCode cook = NocCode.Parse("63200");
        ProgramEligibility fst = Fst(new Person { Work = [Work(Welder, 800, 401), Work(cook, 400, 1)] });
        fst.Trade.Should().Be(cook, "of equals in requirements and hours the lowest code is assessed");
        Told(fst[RequirementId.FstExperience]).Should().Be("NotMet 1714.28/3120");
        fst.ExcludedWork.Single().Reasons.Should().Equal(WorkExclusion.NotTheTrade);
        Fst(new Person { Work = [Work(Welder, 800, 400), Work(cook, 399)] }).Trade.Should().Be(Welder, "it has more hours");
        Fst(new Person { Work = [Work(Welder, 800, 400), Work(cook, 399)], CertificatesOfQualification = [new(cook, "ON", On)] }).Trade
            .Should().Be(cook, "it meets more");
        Told(
            Fst(
                new Person
                {
                    Work = [new(Welder, "PH", On.PlusYears(-7), On.PlusYears(-5).PlusDays(-1), 40)],
                })[RequirementId.FstExperience])
            .Should().Be("NotMet 0/3120");
    }

    [Fact]
    public void Of_several_trades_the_one_that_meets_most_then_the_one_with_most_hours_then_the_lowest_code()
    {
        NocCode cook = NocCode.Parse("63200");
        NocCode butcher = NocCode.Parse("63201");
        CertificateOfQualification ofCook = new(cook, "ON", On);
        Trade([Work(Welder, 800)], ofCook).Should().Be(Welder, "each meets one of two, and it has more hours");
        Trade([Work(Welder, 1800, 801), Work(cook, 800)], ofCook).Should().Be(cook, "it meets both");
        Trade([Work(Welder, 400)], ofCook).Should().Be(cook, "it meets one, the other none");
        Trade([Work(Welder, 400, 201), Work(cook, 200, 1)]).Should().Be(cook, "they have equally much, and it has the lowest code");
        Trade([], new(butcher, "ON", On), ofCook).Should().Be(cook);
        Fst(new Person { CertificatesOfQualification = [new(butcher, "ON", On)], JobOffer = new JobOffer(cook, 30, true) }).Trade
            .Should().Be(cook, "an offer qualifies as a certificate does");

        static NocCode? Trade(Job[] work, params CertificateOfQualification[] certificates) =>
            Fst(new Person { Work = [.. work], CertificatesOfQualification = [.. certificates] }).Trade;
    }

    [Fact]
    public void Of_several_tests_the_one_whose_weakest_ability_passes_by_most_is_assessed()
    {
        AbilityLevels good = AbilityLevels.From(6, 5, 5, 6);
        AbilityLevels bad = AbilityLevels.From(9, 3, 9, 9);
        Language(good, bad).Should().Be("Met 6/5/5/6/5/4/4/5");
        Language(bad, good).Should().Be("Met 6/5/5/6/5/4/4/5");
        Language().Should().Be("NotMet -/5/4/4/5");

        static string Language(params AbilityLevels[] levels) =>
            Told(Fst(new Person { LanguageTests = [.. levels.Select(static of => English(of))] })[RequirementId.FstLanguage]);
    }

    [Theory]
    [InlineData(5, 4, 4, 5, "Met 5/4/4/5/5/4/4/5")]
    [InlineData(4, 4, 4, 5, "NotMet 4/4/4/5/5/4/4/5")]
    [InlineData(5, 3, 4, 5, "NotMet 5/3/4/5/5/4/4/5")]
    [InlineData(5, 4, 3, 5, "NotMet 5/4/3/5/5/4/4/5")]
    [InlineData(5, 4, 4, 4, "NotMet 5/4/4/4/5/4/4/5")]
    public void Level_5_spoken_and_4_written(int listening, int reading, int writing, int speaking, string expected) =>
        Told(
            Fst(
                new Person
                {
                    LanguageTests = [English(AbilityLevels.From(listening, reading, writing, speaking))],
                })[RequirementId.FstLanguage])
            .Should().Be(expected);

    [Fact]
    public void Two_tests_are_never_mixed() =>
        Fst(
            new Person
            {
                LanguageTests = [English(AbilityLevels.From(9, 3, 9, 9)), English(AbilityLevels.From(4, 9, 9, 9))],
            })[RequirementId.FstLanguage].Outcome
            .Should().Be(Outcome.NotMet);

    [Fact]
    public void A_certificate_or_an_offer_in_the_trade()
    {
        Person person = new() { Work = [Work(Welder, 800)] };
        Told(Fst(person)[RequirementId.FstQualification]).Should().Be("NotMet -/certificateOrOffer");
        Told(Fst(person with { CertificatesOfQualification = [Certificate] })[RequirementId.FstQualification])
            .Should().Be("Met certificate/certificateOrOffer");
        Told(
            Fst(
                person with
                {
                    CertificatesOfQualification = [Certificate with { IssuedOn = On.PlusDays(1) }],
                })[RequirementId.FstQualification])
            .Should().Be("NotMet -/certificateOrOffer 2026-01-22");
        Told(Fst(person with { JobOffer = new JobOffer(Welder, 30, true) })[RequirementId.FstQualification])
            .Should().Be("Met jobOffer/certificateOrOffer");
        Told(Fst(person with { JobOffer = new JobOffer(Welder, 30, false) })[RequirementId.FstQualification])
            .Should().Be("NotMet -/certificateOrOffer");
        Told(Fst(person with { JobOffer = new JobOffer(Welder, 29.9m, true) })[RequirementId.FstQualification])
            .Should().Be("NotMet -/certificateOrOffer");
        Told(Fst(person with { JobOffer = new JobOffer(Developer, 30, true) })[RequirementId.FstQualification])
            .Should().Be("NotMet -/certificateOrOffer");
    }

    [Fact]
    public void A_certificate_without_funds_is_not_enough()
    {
        Person welder = new() { Work = [Work(Welder, 800)], CertificatesOfQualification = [Certificate], LanguageTests = [English(5)] };
        ExpressEntry.Official.Eligibility(Profile(welder), On).Fst.Outcome.Should().Be(Outcome.Met);
        EligibilityAssessment poor = ExpressEntry.Official.Eligibility(Profile(welder) with { SettlementFunds = 15_262.99m }, On);
        poor.Fst.Outcome.Should().Be(Outcome.NotMet);
        Told(poor.Fst[RequirementId.FstFunds]).Should().Be("NotMet 15262.99/15263");
        ExpressEntry.Official.Eligibility(Profile(welder) with { SettlementFunds = null }, On).Fst.Outcome.Should().Be(Outcome.NotAssessed);
        Person offered = welder with { JobOffer = new JobOffer(Welder, 30, true) };
        ExpressEntry.Official.Eligibility(Profile(offered) with { SettlementFunds = null }, On).Fst.Outcome
            .Should().Be(Outcome.Met, "with authorized work and an offer no funds are needed");
    }

    [Fact]
    public void Work_that_does_not_count_is_listed_with_all_its_reasons()
    {
        Job[] work =
        [
            Work(Welder, 800),
            Work(Welder, 800) with { Paid = false },
            Work(Welder, 800) with { Authorized = false },
            new(Welder, "CA", On.PlusYears(-7), On.PlusYears(-5).PlusDays(-1), 40),
            Work(Welder, 800) with { Paid = false, Authorized = false },
            new(Developer, "CA", On.PlusYears(-7), On.PlusYears(-5).PlusDays(-1), 40) { Paid = false, Authorized = false },
            new(Welder, "PH", On.PlusYears(-1), null, 40) { Authorized = false, SelfEmployed = true, WhileFullTimeStudent = true },
        ];
        Fst(new Person { Work = [.. work] }).ExcludedWork
            .Select(static excluded => $"{excluded.Index}: {string.Join(' ', excluded.Reasons)}").Should().Equal(
            "1: Unpaid",
            "2: NotAuthorized",
            "3: OutsideWindow",
            "4: Unpaid NotAuthorized",
            "5: Unpaid NotAuthorized OutsideWindow NotTheTrade",
            "6: FullTimeStudent");
    }

    [Fact]
    public void Without_a_trade_nothing_counts()
    {
        ProgramEligibility fst = Fst(new Person { Work = [Work(Developer, 800)] });
        fst.Trade.Should().BeNull();
        Told(fst[RequirementId.FstExperience]).Should().Be("NotMet 0/3120");
        Told(fst[RequirementId.FstQualification]).Should().Be("NotMet -/certificateOrOffer");
        fst.ExcludedWork.Single().Reasons.Should().Equal(WorkExclusion.NotTheTrade);
    }

    private static ProgramEligibility Fst(Person person) => ExpressEntry.Official.Eligibility(Profile(person), On).Fst;
}
