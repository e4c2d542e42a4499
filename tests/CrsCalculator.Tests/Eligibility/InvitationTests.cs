using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>What an invitation would be issued under, and what must be said with it.</summary>
public class InvitationTests
{
    private static readonly Person Welder = new()
    {
        DateOfBirth = new LocalDate(1990, 1, 1),
        Education = [new Credential(CredentialLevel.MastersOrProfessional, "CA", new LocalDate(2012, 1, 1))],
        LanguageTests =
        [
            English(9),
            LanguageTestResult.FromLevels(new LocalDate(2015, 3, 1), OfficialLanguage.English, AbilityLevels.All(9)),
            LanguageTestResult.FromLevels(new LocalDate(2019, 3, 1), OfficialLanguage.English, AbilityLevels.All(9)),
            LanguageTestResult.FromLevels(new LocalDate(2023, 3, 1), OfficialLanguage.English, AbilityLevels.All(9)),
        ],
        Work = [new Job(Candidates.Welder, "CA", new LocalDate(2011, 1, 1), null, 40)],
        CertificatesOfQualification = [new CertificateOfQualification(Candidates.Welder, "AB", new LocalDate(2011, 1, 1))],
        JobOffer = new JobOffer(Candidates.Welder, 40, true),
    };

    [Theory]
    [InlineData("2015-06-01", InvitationProgram.FederalSkilledTrades, true)]
    [InlineData("2024-08-08", InvitationProgram.FederalSkilledTrades, true)]
    [InlineData("2024-08-09", InvitationProgram.CanadianExperienceClass, false)]
    [InlineData("2026-01-21", InvitationProgram.CanadianExperienceClass, false)]
    public void Of_several_programs_the_first_of_the_order(string on, InvitationProgram program, bool isUnconfirmed)
    {
        EligibilityAssessment assessment = Assess(Welder, on);
        assessment.Programs.Select(static p => p.Outcome).Should().Equal(Outcome.Met, Outcome.Met, Outcome.Met);
        assessment.InvitedUnder.Should().Be(program);
        Codes(assessment).Contains(NoticeCodes.ProgramOrderUnconfirmed, StringComparer.Ordinal).Should().Be(isUnconfirmed);
    }

    /// <summary>The tables of settlement funds before 2018 are not available, so the program of skilled workers is open.</summary>
    [Fact]
    public void A_program_that_comes_first_and_is_open_leaves_the_program_open()
    {
        Person developer = Welder with { Work = [new Job(Developer, "CA", new LocalDate(2011, 1, 1), null, 40)], JobOffer = null };
        EligibilityAssessment assessment = Assess(developer with { CertificatesOfQualification = [] }, "2015-06-01");
        assessment.Programs.Select(static p => p.Outcome).Should().Equal(Outcome.Met, Outcome.NotAssessed, Outcome.NotMet);
        (assessment.Outcome, assessment.InvitedUnder).Should().Be((Outcome.Met, null));
    }

    [Fact]
    public void A_nomination_goes_first_but_only_for_who_is_eligible()
    {
        Person nominated = Welder with { Nomination = new Nomination(Province.AB, On) };
        EligibilityAssessment assessment = Assess(nominated, "2026-01-21");
        assessment.InvitedUnder.Should().Be(InvitationProgram.ProvincialNominee);
        Codes(assessment).Should().Contain(NoticeCodes.NominatedElsewhere, "the profile intends Ontario");
        Assess(nominated with { Work = [], JobOffer = null }, "2026-01-21").InvitedUnder.Should().BeNull();
    }

    [Theory]
    [InlineData("2022-11-15", true)]
    [InlineData("2022-11-16", false)]
    public void Occupations_that_NOC_2016_reads_otherwise_are_named_before_NOC_2021(string on, bool isSaid)
    {
        Person driver = Welder with { Work = [new Job(NocCode.Parse("73300"), "CA", new LocalDate(2018, 1, 1), null, 40)] };
        EligibilityAssessment assessment = Assess(driver, on);
        assessment.Notices.Where(static n => n.Code == NoticeCodes.Noc2016Applies).Select(static n => n.Facts[2])
            .Should().Equal(isSaid ? ["73300"] : []);
    }

    [Theory]
    [InlineData("2026-06-14", false)]
    [InlineData("2026-06-15", true)]
    public void Past_the_day_of_the_regulations_that_is_said(string on, bool isSaid) =>
        Assess(Welder, on).Notices.Any(static notice => notice.Code == NoticeCodes.RegulationsNotVerified).Should().Be(isSaid);

    [Fact]
    public void Notices_of_documents_are_said_here_too()
    {
        Person person = Welder with
        {
            LanguageTests = [LanguageTestResult.TefCanada(On.PlusDays(-700), new TestScores(300, 300, 300, 300), TefScale.From2019To2023)],
        };
        Codes(Assess(person, "2026-01-21")).Should().Contain([NoticeCodes.TestExpiresSoon, NoticeCodes.TefScaleDoesNotFit]);
        Codes(Assess(Welder, "2026-01-21", spouse: true)).Should().Contain(NoticeCodes.FamilySizeTooSmall);
    }

    [Theory]
    [InlineData("2026-06-14", ImmigrationProgram.CanadianExperienceClass)]
    [InlineData("2026-06-15", ImmigrationProgram.CanadianExperienceClass, NoticeCodes.RegulationsNotVerified)]
    [InlineData("2026-07-02", ImmigrationProgram.CanadianExperienceClass, NoticeCodes.RegulationsNotVerified)]
    [InlineData(
        "2026-07-02",
        ImmigrationProgram.FederalSkilledWorker,
        NoticeCodes.RegulationsNotVerified,
        NoticeCodes.FundsTableOld,
        NoticeCodes.FamilySizeTooSmall)]
    [InlineData(
        "2026-07-02",
        ImmigrationProgram.FederalSkilledTrades,
        NoticeCodes.RegulationsNotVerified,
        NoticeCodes.FundsTableOld,
        NoticeCodes.FamilySizeTooSmall)]
    [InlineData("2022-11-15", ImmigrationProgram.CanadianExperienceClass)]
    [InlineData(
        "2022-11-15",
        ImmigrationProgram.FederalSkilledTrades,
        NoticeCodes.FundsTableProbable,
        NoticeCodes.FamilySizeTooSmall)]
    public void A_program_says_what_concerns_it(string on, ImmigrationProgram program, params string[] codes)
    {
        Candidate profile = Profile(Welder) with { Spouse = new Spouse(new Person(), true, false) };
        ProgramEligibility alone = ExpressEntry.Official.Eligibility(profile, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, program);
        alone.Notices.Select(static notice => notice.Code).Should().Equal(codes);
    }

    [Fact]
    public void Credentials_and_age_concern_FSW_alone()
    {
        Person person = Welder with
        {
            DateOfBirth = On.PlusYears(-36),
            Education =
            [
                new Credential(CredentialLevel.TwoYear, "IN", new LocalDate(2015, 1, 1))
                {
                    Eca = new Eca { IssuedOn = On.PlusYears(-5).PlusDays(30) },
                },
            ],
            LanguageTests = [English(9, daysAgo: 700)],
        };
        var date = new AssessmentDate(On, invitedOn: On.PlusDays(-10));
        Said(ImmigrationProgram.FederalSkilledWorker)
            .Should().Equal(NoticeCodes.BirthdayForgiven, NoticeCodes.TestExpiresSoon, NoticeCodes.AssessmentExpiresSoon);
        Said(ImmigrationProgram.CanadianExperienceClass).Should().Equal(NoticeCodes.TestExpiresSoon);
        Said(ImmigrationProgram.FederalSkilledTrades).Should().Equal(NoticeCodes.TestExpiresSoon);
        ExpressEntry.Official.Eligibility(Profile(person), date, ImmigrationProgram.CanadianExperienceClass).Date.Should().Be(date);

        IEnumerable<string> Said(ImmigrationProgram program) => ExpressEntry.Official.Eligibility(Profile(person), date, program)
            .Notices.Select(static notice => notice.Code);
    }

    [Fact]
    public void There_are_three_programs() =>
        FluentActions.Invoking(static () => ExpressEntry.Official.Eligibility(Profile(Welder), On, (ImmigrationProgram)3))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("program");

    private static IEnumerable<string> Codes(EligibilityAssessment assessment) => assessment.Notices.Select(static notice => notice.Code);

    private static EligibilityAssessment Assess(Person person, string on, bool spouse = false) =>
        ExpressEntry.Official.Eligibility(
            Profile(person) with { Spouse = spouse ? new Spouse(new Person(), true, false) : null },
            NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);
}
