using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Tests.Oracle;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>The Federal Skilled Worker Program, on both sides of each boundary.</summary>
public class FswTests
{
    private static readonly Credential Masters = new(
        CredentialLevel.MastersOrProfessional,
        "IN",
        new LocalDate(2015, 6, 1)) { Eca = new Eca { IssuedOn = On.PlusYears(-1) } };

    [Theory]
    [InlineData(364, "Met 1560/1560")]
    [InlineData(363, "NotMet 1555.71/1560 2026-01-22")]
    public void A_continuous_year(int days, string expected) =>
        Told(Fsw(new Person { Work = [Work(Developer, days, country: "IN")] })[RequirementId.FswExperience]).Should().Be(expected);

    [Fact]
    public void A_day_without_work_breaks_the_year()
    {
        Told(Fsw(new Person { Work = [Work(Developer, 500, 201), Work(Developer, 200, 101)] })[RequirementId.FswExperience])
            .Should().Be("Met 1714.28/1560");
        Told(Fsw(new Person { Work = [Work(Developer, 500, 202), Work(Developer, 200, 101)] })[RequirementId.FswExperience])
            .Should().Be("NotMet 1281.42/1560");
        Told(
            Fsw(
                new Person
                {
                    Work = [Work(Developer, 500, 202), Work(Technician, 201, 201), Work(Developer, 200, 101)],
                })[RequirementId.FswExperience])
            .Should()
            .Be("NotMet 1281.42/1560", "a day of work in another occupation is a day without work in this one");
        Told(
            Fsw(
                new Person
                {
                    Work = [Work(Developer, 500, 202), Work(Developer, 201, 201, 0), Work(Developer, 200, 101)],
                })[RequirementId.FswExperience])
            .Should()
            .Be("NotMet 1281.42/1560", "no hours are no work");
    }

    [Fact]
    public void Two_occupations_are_not_one()
    {
        ProgramEligibility fsw = Fsw(new Person { Work = [Work(Developer, 400, 201), Work(Technician, 200)] });
        Told(fsw[RequirementId.FswExperience]).Should().Be("NotMet 857.14/1560 2026-07-04");
        fsw.Grid![FswFactorId.Experience].Points.Should().Be(9, "for points all skilled work is added up");
    }

    [Fact]
    public void Work_in_Canada_needs_authorization_but_no_status_and_may_go_with_studies()
    {
        Job work = Work(Developer, 400);
        Fsw(
            new Person
            {
                Work = [work with { WhileFullTimeStudent = true, TemporaryResidentStatus = false, SelfEmployed = true }],
            }).ExcludedWork
            .Should().BeEmpty();
        Fsw(new Person { Work = [work with { Authorized = false }] }).ExcludedWork.Single().Reasons
            .Should().Equal(WorkExclusion.NotAuthorized);
        Fsw(new Person { Work = [Work(Developer, 400, null, 30, "IN") with { Authorized = false }] }).ExcludedWork.Should().BeEmpty();
    }

    [Theory]
    [InlineData(7, "Met 7/7")]
    [InlineData(6, "NotMet 6/7")]
    public void Level_7_in_every_ability(int level, string expected) =>
        Told(Fsw(new Person { LanguageTests = [English(AbilityLevels.From(9, 9, 9, level))] })[RequirementId.FswLanguage])
            .Should().Be(expected);

    [Fact]
    public void A_credential_that_counts()
    {
        Told(Fsw(new Person { Education = [new Credential(CredentialLevel.Secondary, "CA", On)] })[RequirementId.FswEducation])
            .Should().Be("Met secondary/secondary");
        Told(Fsw(new Person { Education = [new Credential(CredentialLevel.Secondary, "CA", On.PlusDays(1))] })[RequirementId.FswEducation])
            .Should().Be("NotMet lessThanSecondary/secondary 2026-01-22");
        Told(Fsw(new Person { Education = [Masters with { Eca = new Eca { IssuedOn = On.PlusYears(-5) } }] })[RequirementId.FswEducation])
            .Should().Be("NotMet lessThanSecondary/secondary");
    }

    [Theory]
    [InlineData(42, 66, Outcome.NotMet)]
    [InlineData(41, 67, Outcome.Met)]
    [InlineData(40, 68, Outcome.Met)]
    public void The_pass_mark_is_67(int age, int points, Outcome outcome)
    {
        // Master's 23, level 9 24, no second language, one year 9, a relative 5: 61, and for age 5, 6 or 7.
        Person person = new()
        {
            DateOfBirth = On.PlusYears(-age),
            Education = [Masters],
            LanguageTests = [English(9)],
            Work = [Work(Developer, 400, 1, 30, "IN")],
            RelativeInCanada = true,
        };
        Requirement requirement = Fsw(person)[RequirementId.FswPoints];
        (requirement.Actual!.Value.Number, requirement.Required!.Value.Number, requirement.Outcome).Should().Be((points, 67m, outcome));
    }

    [Fact]
    public void Adaptability_is_ten_at_most()
    {
        Person person = new() { Work = [Work(Developer, 400)], RelativeInCanada = true, JobOffer = new JobOffer(Developer, 30, true) };
        FswScore grid = Fsw(person).Grid!;
        grid.Adaptability.Should().Be(10);
        grid[FswFactorId.WorkInCanada].Points.Should().Be(10);
        (grid[FswFactorId.RelativeInCanada].BeforeCaps, grid[FswFactorId.RelativeInCanada].Points).Should().Be((5, 0));
        Fsw(new Person { RelativeInCanada = true, JobOffer = new JobOffer(Developer, 30, true) }).Grid!.Adaptability.Should().Be(10);
        Fsw(new Person { RelativeInCanada = true }).Grid!.Adaptability.Should().Be(5);
    }

    [Fact]
    public void Adaptability_has_its_conditions()
    {
        Study study = new() { Years = 2, FullTime = true, MonthsPresentInCanada = 0 };
        Credential credential = new(CredentialLevel.TwoYear, "CA", On) { Study = study };
        Points(new Person { Education = [credential] }, FswFactorId.StudyInCanada).Should().Be(5);
        Points(new Person { Education = [credential with { Study = study with { Years = 1 } }] }, FswFactorId.StudyInCanada).Should().Be(0);
        Points(new Person { Education = [credential with { Study = study with { FullTime = false } }] }, FswFactorId.StudyInCanada)
            .Should().Be(0);
        Points(new Person { Work = [Work(Developer, 364)] }, FswFactorId.WorkInCanada).Should().Be(10);
        Points(new Person { Work = [Work(Developer, 363)] }, FswFactorId.WorkInCanada).Should().Be(0);
        Points(new Person { Work = [Work(Developer, 800, null, 29.9m)] }, FswFactorId.WorkInCanada)
            .Should().Be(0, "part-time work is not full-time work");
        Points(new Person { Work = [Work(Developer, 6000, 5600)] }, FswFactorId.WorkInCanada).Should().Be(10, "there is no window");
        Points(new Person { SiblingInCanada = true }, FswFactorId.RelativeInCanada).Should().Be(5);
    }

    [Fact]
    public void A_spouse_who_is_scored_adds_to_adaptability()
    {
        Person spouse = new() { LanguageTests = [English(4)], Work = [Work(NocCode.Parse("65100"), 400)], RelativeInCanada = true };
        FswScore Grid(Person person, bool comes = true) =>
            ExpressEntry.Official.Eligibility(Profile(new Person()) with { Spouse = new Spouse(person, comes, false) }, On).Fsw.Grid!;
        Grid(spouse)[FswFactorId.SpouseLanguage].BeforeCaps.Should().Be(5);
        Grid(spouse)[FswFactorId.SpouseWorkInCanada].BeforeCaps.Should().Be(5, "any TEER will do for a spouse");
        Grid(spouse)[FswFactorId.RelativeInCanada].BeforeCaps.Should().Be(5);
        Grid(spouse with { LanguageTests = [English(AbilityLevels.From(4, 4, 4, 3))] })[FswFactorId.SpouseLanguage].BeforeCaps
            .Should().Be(0);
        Grid(spouse, comes: false).Adaptability.Should().Be(0);
    }

    [Theory]
    [InlineData(true, 30, "21232", true)]
    [InlineData(false, 30, "21232", false)]
    [InlineData(true, 29, "21232", false)]
    [InlineData(true, 30, "65100", false)]
    public void Arranged_employment(bool lmia, int hours, string noc, bool isArranged) =>
        Points(new Person { JobOffer = new JobOffer(NocCode.Parse(noc), hours, lmia) }, FswFactorId.ArrangedEmployment)
            .Should().Be(isArranged ? 10 : 0);

    [Fact]
    public void Funds_for_every_size_of_family_are_those_of_the_second_transcription()
    {
        foreach (string[] row in OracleTable.Read("settlement-funds", keys: 2).Rows)
        {
            LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(row[0]).Value;
            int size = int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture);
            Requirement Funds(decimal amount) =>
                ExpressEntry.Official.Eligibility(
                    Profile(new Person()) with { FamilySize = size, SettlementFunds = amount },
                    on).Fsw[RequirementId.FswFunds];
            if (row[2].Length == 0)
            {
                (Funds(1_000_000).Outcome, Funds(1_000_000).Note).Should().Be((Outcome.NotAssessed, RequirementNote.TableNotHeld));
                continue;
            }

            decimal amount = decimal.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture);
            Told(Funds(amount)).Should().Be($"Met {amount}/{amount}", $"{row[0]} {size}");
            Funds(amount - 0.01m).Outcome.Should().Be(Outcome.NotMet);
        }
    }

    [Fact]
    public void Missing_funds_are_named()
    {
        Requirement funds = ExpressEntry.Official.Eligibility(
            Profile(new Person()) with { FamilySize = null, SettlementFunds = null },
            On).Fsw[RequirementId.FswFunds];
        (funds.Outcome, funds.EarliestDate).Should().Be((Outcome.NotAssessed, null));
        funds.MissingFacts.Should().Equal("$.familySize", "$.settlementFunds");
        ExpressEntry.Official.Eligibility(
            Profile(new Person()) with { SettlementFunds = null },
            On).Fsw[RequirementId.FswFunds].MissingFacts.Should().Equal("$.settlementFunds");
        ExpressEntry.Official.Eligibility(Profile(new Person()) with { FamilySize = null }, On).Fsw[RequirementId.FswFunds].MissingFacts
            .Should().Equal("$.familySize");
    }

    [Fact]
    public void Work_in_Canada_with_an_offer_replaces_funds()
    {
        Person person = new() { Work = [Work(Technician, 10)], JobOffer = new JobOffer(Developer, 30, true) };
        Note(person).Should().Be(RequirementNote.Exempt);
        Note(person with { Work = [Work(Technician, 10, 0)] }).Should().Be(RequirementNote.Exempt, "the work covers the date");
        Note(person with { Work = [Work(Technician, 10, 1)] }).Should().Be(RequirementNote.None);
        Note(person with { Work = [Work(Technician, 10) with { Authorized = false }] }).Should().Be(RequirementNote.None);
        Note(person with { JobOffer = new JobOffer(Developer, 30, false) }).Should().Be(RequirementNote.None);

        static RequirementNote Note(Person person) =>
            (ExpressEntry.Official.Eligibility(Profile(person) with { FamilySize = null }, On).Fsw[RequirementId.FswFunds]).Note;
    }

    [Fact]
    public void Of_several_jobs_one_that_covers_the_date_is_enough_to_replace_funds()
    {
        Person person = new()
        {
            Work = [Work(Technician, 900, 500), Work(Technician, 10), Work(Developer, 400, 20, 30, "IN")],
            JobOffer = new JobOffer(Developer, 30, true),
        };
        Requirement funds = ExpressEntry.Official.Eligibility(Profile(person) with { SettlementFunds = 0 }, On).Fsw[RequirementId.FswFunds];
        (funds.Outcome, funds.Note).Should().Be((Outcome.Met, RequirementNote.Exempt));
    }

    private static int Points(Person person, FswFactorId factor) => Fsw(person).Grid![factor].BeforeCaps;

    private static ProgramEligibility Fsw(Person person) => ExpressEntry.Official.Eligibility(Profile(person), On).Fsw;
}
