using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>The Canadian Experience Class, on both sides of each boundary.</summary>
public class CecTests
{
    [Theory]
    [InlineData(364, "Met 1560/1560")]
    [InlineData(363, "NotMet 1555.71/1560 2026-01-22")]
    public void A_year_of_work(int days, string expected) => Experience(Work(Developer, days)).Should().Be(expected);

    [Fact]
    public void Of_1559_hours_and_1560()
    {
        // Two days of a week of 26.5 hours instead of 30 are one hour less.
        Experience(Work(Developer, 364, 3), Work(Developer, 2, null, 26.5m)).Should().Be("NotMet 1559/1560 2026-01-22");
        Experience(Work(Developer, 364, 3), Work(Developer, 2, null, 30)).Should().Be("Met 1560/1560");
    }

    [Fact]
    public void A_job_that_has_ended_is_never_enough_by_time_alone() =>
        Experience(Work(Developer, 363, 1)).Should().Be("NotMet 1555.71/1560");

    [Fact]
    public void Hours_slide_out_of_three_years()
    {
        Job year = new(Developer, "CA", new LocalDate(2023, 1, 21), new LocalDate(2024, 1, 19), 30);
        Told(Cec(On, year)[RequirementId.CecExperience]).Should().Be("Met 1560/1560");
        Told(Cec(On.PlusDays(1), year)[RequirementId.CecExperience]).Should().Be("NotMet 1555.71/1560");
        Cec(new LocalDate(2027, 1, 20), year).ExcludedWork.Should().ContainSingle().Which.Reasons
            .Should().Equal(WorkExclusion.OutsideWindow);
        Cec(new LocalDate(2027, 1, 19), year).ExcludedWork.Should().BeEmpty();
    }

    [Fact]
    public void Part_time_jobs_are_added_up_to_30_hours_a_week()
    {
        Experience(Work(Developer, 364, null, 15), Work(Technician, 364, null, 15)).Should().Be("Met 1560/1560");
        Experience(Work(Developer, 364, null, 40)).Should().Be("Met 1560/1560");
        Experience(Work(Developer, 182, null, 60)).Should().StartWith("NotMet 780/1560");
        Experience(Work(Developer, 728, null, 15)).Should().Be("Met 1560/1560");
    }

    [Theory]
    [InlineData(22, 20, "Met 7/7")]
    [InlineData(20, 22, "Met 7/5")]
    [InlineData(20, 20, "Met 7/7")]
    public void The_occupation_with_the_greater_experience_decides_and_a_tie_asks_for_more(int ofTeer1, int ofTeer2, string expected) =>
        Language(7, Work(Developer, 364, null, ofTeer1), Work(Technician, 364, null, ofTeer2)).Should().Be(expected);

    [Theory]
    [InlineData(20, 22, "Met 7/7")]
    [InlineData(22, 20, "Met 7/5")]
    [InlineData(20, 20, "Met 7/7")]
    public void The_order_of_the_work_does_not_decide(int ofTeer2, int ofTeer1, string expected) =>
        Language(7, Work(Technician, 364, null, ofTeer2), Work(Developer, 364, null, ofTeer1)).Should().Be(expected);

    [Theory]
    [InlineData(7, 7, 7, 6, "NotMet 6/7")]
    [InlineData(7, 7, 7, 7, "Met 7/7")]
    public void Every_ability_counts_for_TEER_0_and_1(int listening, int reading, int writing, int speaking, string expected) =>
        Language(AbilityLevels.From(listening, reading, writing, speaking), Work(Developer, 400)).Should().Be(expected);

    [Theory]
    [InlineData(5, "Met 5/5")]
    [InlineData(4, "NotMet 4/5")]
    public void Level_5_for_TEER_2_and_3(int level, string expected) => Language(level, Work(Technician, 400)).Should().Be(expected);

    [Fact]
    public void Time_alone_can_lower_what_is_asked_for()
    {
        // Of a TEER 1 job of 500 days to a year ago, days leave the window; a TEER 2 job goes on and overtakes it.
        Job[] work = [Work(Developer, 365, 201), Work(Technician, 200)];
        Person person = new() { Work = [.. work], LanguageTests = [English(5)] };
        Requirement language = ExpressEntry.Official.Eligibility(
            Profile(person),
            On,
            ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecLanguage];
        Told(language).Should().Be("Met 5/5");
        person = person with { Work = [Work(Developer, 365, 151), Work(Technician, 150)] };
        Told(ExpressEntry.Official.Eligibility(Profile(person), On, ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecLanguage])
            .Should().Be("NotMet 5/7 2026-03-28", "on that day there are 215 days of one and 216 of the other");
    }

    [Fact]
    public void Without_any_work_level_7_is_asked_for_and_without_a_test_there_is_level_0() =>
        Told(
            ExpressEntry.Official.Eligibility(
                Profile(new Person()),
                On,
                ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecLanguage])
            .Should().Be("NotMet 0/7");

    [Theory]
    [InlineData(730, "NotMet 0/7")]
    [InlineData(729, "Met 8/7")]
    public void A_test_counts_until_it_is_two_years_old(int daysAgo, string expected)
    {
        // From 2024-01-22 to 2026-01-21 there are 730 days.
        Person person = new() { LanguageTests = [English(8, daysAgo)] };
        On.PlusYears(-2).Should().Be(On.PlusDays(-731));
        Told(
            ExpressEntry.Official.Eligibility(
                Profile(person),
                On.PlusDays(1),
                ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecLanguage])
            .Should().Be(expected);
    }

    [Theory]
    [InlineData(Province.ON, Outcome.Met)]
    [InlineData(Province.QC, Outcome.NotMet)]
    [InlineData(null, Outcome.NotAssessed)]
    public void A_province_other_than_Quebec(Province? province, Outcome outcome)
    {
        Candidate profile = Profile(
            new Person { Work = [Work(Developer, 400)], LanguageTests = [English(9)] }) with { IntendedProvince = province };
        ProgramEligibility cec = ExpressEntry.Official.Eligibility(profile, On, ImmigrationProgram.CanadianExperienceClass);
        cec[RequirementId.CecProvince].Outcome.Should().Be(outcome);
        (cec[RequirementId.CecProvince].Actual?.Text, cec[RequirementId.CecProvince].Actual?.Number)
            .Should().Be((province?.ToString(), null), "a province is no number");
        cec[RequirementId.CecProvince].MissingFacts.Should().Equal(province is null ? ["$.intendedProvince"] : []);
        cec.Outcome.Should().Be(province switch { null => Outcome.NotAssessed, Province.QC => Outcome.NotMet, _ => Outcome.Met });
    }

    [Fact]
    public void A_failure_outweighs_a_missing_fact() =>
        ExpressEntry.Official.Eligibility(
            Profile(new Person()) with { IntendedProvince = null },
            On,
            ImmigrationProgram.CanadianExperienceClass).Outcome.Should().Be(Outcome.NotMet);

    [Fact]
    public void Every_exclusion_has_its_reason()
    {
        Job good = Work(Developer, 100);
        ProgramEligibility cec = Cec(
            On,
            Work(Developer, 100, null, 10, "IN"),
            new(good.Occupation, "CA", good.Start, null, 10) { Paid = false },
            Work(NocCode.Parse("65100"), 100, null, 10),
            new(good.Occupation, "CA", good.Start, null, 10) { Authorized = false },
            new(good.Occupation, "CA", good.Start, null, 10) { TemporaryResidentStatus = false },
            new(good.Occupation, "CA", good.Start, null, 10) { SelfEmployed = true },
            new(good.Occupation, "CA", good.Start, null, 10) { WhileFullTimeStudent = true },
            Work(Developer, 1200, 1100, 10),
            good);
        cec.ExcludedWork.Select(static work => $"{work.Index} {string.Join(' ', work.Reasons)}").Should().Equal(
            "0 Abroad", "1 Unpaid", "2 NotSkilled", "3 NotAuthorized", "4 NoTemporaryResidentStatus", "5 SelfEmployed",
            "6 FullTimeStudent", "7 OutsideWindow");
    }

    [Theory]
    [InlineData("2023-04-24", "NotMet 0/1560 2023-04-25")]
    [InlineData("2023-04-25", "Met 1710/1560")]
    public void The_policy_for_physicians_begins_on_its_day(string on, string expected)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        Job work = new(
            NocCode.Parse("31102"),
            "CA",
            new LocalDate(2022, 3, 22),
            null,
            30) { SelfEmployed = true, PhysicianPublicPolicy = true };
        Told(Cec(day, work)[RequirementId.CecExperience]).Should().Be(expected);
    }

    [Fact]
    public void Eligibility_begins_with_Express_Entry()
    {
        ExpressEntry.Official.Eligibility(
            Profile(new Person()),
            new LocalDate(2015, 1, 1),
            ImmigrationProgram.CanadianExperienceClass).Requirements.Should().HaveCount(3);
        FluentActions.Invoking(
            () =>
                ExpressEntry.Official.Eligibility(
                    Profile(new Person()),
                    new LocalDate(2014, 12, 31),
                    ImmigrationProgram.CanadianExperienceClass))
            .Should().Throw<RulesNotAvailableException>().WithMessage("No rules are available: *2015-01-01.");
        FluentActions.Invoking(
            () =>
                ExpressEntry.Official.Eligibility(
                    Profile(new Person()),
                    On,
                    ImmigrationProgram.CanadianExperienceClass)[RequirementId.FstLanguage])
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*CecExperience, CecLanguage, CecProvince*");
    }

    private static string Experience(params Job[] work) => Told(Cec(On, work)[RequirementId.CecExperience]);

    private static string Language(int level, params Job[] work) => Language(AbilityLevels.All(level), work);

    private static string Language(AbilityLevels levels, params Job[] work) =>
        Told(
            ExpressEntry.Official.Eligibility(
                Profile(new Person { Work = [.. work], LanguageTests = [English(levels)] }),
                On,
                ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecLanguage]);

    private static ProgramEligibility Cec(LocalDate on, params Job[] work) =>
        ExpressEntry.Official.Eligibility(Profile(new Person { Work = [.. work] }), on, ImmigrationProgram.CanadianExperienceClass);
}
