using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>The first day on which time alone meets a requirement.</summary>
public class EarliestDateTests
{
    [Fact]
    public void Ten_years_are_searched_and_no_day_more()
    {
        Education(On.PlusYears(10)).Should().Be(On.PlusYears(10));
        Education(On.PlusYears(10).PlusDays(1)).Should().BeNull();

        static LocalDate? Education(LocalDate awardedOn) =>
            ExpressEntry.Official.Eligibility(
                Profile(new Person { Education = [new Credential(CredentialLevel.Secondary, "CA", awardedOn)] }),
                On).Fsw[RequirementId.FswEducation].EarliestDate;
    }

    [Fact]
    public void Earliest_date_is_searched_when_it_is_first_asked_for_and_only_then()
    {
        int asked = 0;
        Household facts = new CandidateCounter(Profile(new Person()), RuleBook.Official).On(On);
        var requirement = new Requirement(RequirementId.FswPoints, Outcome.NotMet, "IRPR 76", facts)
        {
            Forecast = new Forecast(
                _ => ++asked == 2,
                static (days, _) =>
                {
                    days.Add(On.PlusDays(9));
                    days.Add(On.PlusDays(3));
                    days.Add(On);
                    days.Add(On.PlusDays(30));
                }),
        };
        asked.Should().Be(0);
        requirement.EarliestDate.Should().Be(On.PlusDays(9));
        requirement.EarliestDate.Should().Be(On.PlusDays(9));
        asked.Should().Be(2, "it is asked on turning days in order, and not on the day itself");
    }

    [Fact]
    public void Work_that_goes_on_brings_the_points_of_FSW_to_the_pass_mark()
    {
        // Master's 23, level 9 24, one year 9, a relative 5, age 43 4: 65. Two years of work give 2 more, until the birthday takes 1.
        Person person = new()
        {
            DateOfBirth = On.PlusYears(-43).PlusDays(-100),
            Education =
            [
                new Credential(CredentialLevel.MastersOrProfessional, "IN", new LocalDate(2015, 6, 1))
                {
                    Eca = new Eca { IssuedOn = On.PlusYears(-1) },
                },
            ],
            LanguageTests = [English(9)],
            Work = [Work(Developer, 720, null, 30, "IN")],
            RelativeInCanada = true,
        };
        Told(ExpressEntry.Official.Eligibility(Profile(person), On).Fsw[RequirementId.FswPoints]).Should().Be("NotMet 65/67 2026-01-29");
        Told(ExpressEntry.Official.Eligibility(Profile(person), new LocalDate(2026, 1, 28)).Fsw[RequirementId.FswPoints])
            .Should().StartWith("NotMet 65/67");
        Told(ExpressEntry.Official.Eligibility(Profile(person), new LocalDate(2026, 1, 29)).Fsw[RequirementId.FswPoints])
            .Should().Be("Met 67/67");
    }

    [Fact]
    public void A_test_to_come_that_just_suffices_meets_the_language_of_FST_on_its_day()
    {
        AbilityLevels enough = AbilityLevels.From(5, 4, 4, 5);
        AbilityLevels tooLittle = AbilityLevels.From(9, 3, 9, 9);
        Person person = new() { LanguageTests = [English(tooLittle), English(enough, daysAgo: -5)] };
        Told(ExpressEntry.Official.Eligibility(Profile(person), On).Fst[RequirementId.FstLanguage])
            .Should().Be("NotMet 9/3/9/9/5/4/4/5 2026-01-26");
    }
}
