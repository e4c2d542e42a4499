using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>FST leaves out work of full-time students, FSW adaptability asks for an unbroken year, and no program takes a retake.</summary>
public class UnbrokenAndStudentWorkTests
{
    private static readonly NocCode Cashier = NocCode.Parse("65100");

    /// <summary>Where the work was, whether as a full-time student, and whether it makes the two years.</summary>
    [Theory]
    [InlineData("CA", false, true)]
    [InlineData("CA", true, false)]
    [InlineData("PH", false, true)]
    [InlineData("PH", true, false)]
    public void Work_of_a_full_time_student_is_no_work_in_a_trade(string country, bool isStudent, bool counts)
    {
        Person person = new() { Work = [Work(Welder, 800, null, 30, country) with { WhileFullTimeStudent = isStudent }] };
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(Profile(person), On);
        eligibility.Fst[RequirementId.FstExperience].Outcome.Should().Be(counts ? Outcome.Met : Outcome.NotMet);
        eligibility.Fst.ExcludedWork.SelectMany(static work => work.Reasons)
            .Should().Equal(counts ? [] : [WorkExclusion.FullTimeStudent]);
        eligibility.Fsw[RequirementId.FswExperience].Outcome.Should().Be(Outcome.Met, "FSW does not ask");
        eligibility.Fsw.ExcludedWork.Should().BeEmpty();
    }

    /// <summary>Jobs as days ago, the occupation, and the points of the principal and of a spouse.</summary>
    [Theory]
    [InlineData("364-1", "21232", 10, 5)]
    [InlineData("363-1", "21232", 0, 0)]
    [InlineData("400-201 200-37", "21232", 10, 5)]
    [InlineData("400-201 199-1", "21232", 0, 0)]
    [InlineData("765-402 400-1", "21232", 10, 5)]
    [InlineData("764-402 362-1", "21232", 0, 0)]
    [InlineData("6000-5600", "21232", 10, 5)]
    [InlineData("400-1", "65100", 0, 5)]
    [InlineData("400-201 199-1", "65100", 0, 0)]
    public void Adaptability_asks_for_a_year_of_work_in_Canada_without_a_break(string jobs, string noc, int principal, int spouse)
    {
        Person person = new()
        {
            Work =
            [
                .. jobs.Split(' ').Select(static text => text.Split('-').Select(Number).ToArray())
                    .Select(days => Work(NocCode.Parse(noc), days[0], days[1])),
            ],
        };
        Grid(Profile(person))[FswFactorId.WorkInCanada].BeforeCaps.Should().Be(principal);
        Candidate couple = Profile(new Person()) with { Spouse = new Spouse(person, true, false) };
        Grid(couple)[FswFactorId.SpouseWorkInCanada].BeforeCaps.Should().Be(spouse);
    }

    /// <summary>Two occupations make one unbroken year, and part-time jobs none.</summary>
    [Fact]
    public void Adaptability_asks_for_no_single_occupation_but_for_full_time_jobs()
    {
        Points(Work(Developer, 400, 201), Work(Technician, 200)).Should().Be(10);
        Points(Work(Developer, 400, 201), Work(Cashier, 200)).Should().Be(0, "of the principal skilled work is asked for");
        Points(Work(Developer, 400, 1, 29.75m), Work(Developer, 400, 1, 29.75m)).Should().Be(0);
        Points(Work(Developer, 400) with { Authorized = false }).Should().Be(0);
        Points(Work(Developer, 400) with { Paid = false }).Should().Be(0);
        Points(Work(Developer, 400) with { WhileFullTimeStudent = true, SelfEmployed = true, TemporaryResidentStatus = false })
            .Should().Be(10);

        static int Points(params Job[] work) =>
            Grid(Profile(new Person { Work = [.. work] }))[FswFactorId.WorkInCanada].BeforeCaps;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_one_skill_retake_is_not_accepted(bool isRetake)
    {
        var scores = new TestScores(8, 8, 8, 8);
        Person person = new()
        {
            LanguageTests = [LanguageTestResult.IeltsGeneralTraining(On.PlusDays(-9), scores) with { OneSkillRetake = isRetake }],
            Work = [Work(Developer, 800)],
        };
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profile(person), On);
        assessment.Principal.Tests.Single().Fault.Should().Be(isRetake ? TestExclusion.NotAccepted : null);
        (assessment.Factors.Languages == OfficialLanguages.None).Should().Be(isRetake);
        assessment.UnusedDocuments.Select(static one => $"{one.Path} {one.Reasons}")
            .Should().Equal(isRetake ? ["$.principal.languageTests[0] notAccepted"] : []);
        Outcome expected = isRetake ? Outcome.NotMet : Outcome.Met;
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(Profile(person), On);
        eligibility.Cec[RequirementId.CecLanguage].Outcome.Should().Be(expected);
        eligibility.Fsw[RequirementId.FswLanguage].Outcome.Should().Be(expected);
        eligibility.Fst[RequirementId.FstLanguage].Outcome.Should().Be(expected);
    }

    /// <summary>Days of work in the trade, days since the certificate, and whether two years follow it.</summary>
    [Theory]
    [InlineData(900, 900, false)]
    [InlineData(900, 728, false)]
    [InlineData(900, 727, true)]
    [InlineData(900, 0, true)]
    [InlineData(728, 728, false)]
    [InlineData(728, 727, true)]
    [InlineData(727, 100, false)]
    public void Two_years_that_rest_on_work_before_the_certificate_are_named(int work, int issued, bool isSaid)
    {
        Person person = new()
        {
            Work = [Work(Welder, work)],
            CertificatesOfQualification = [new CertificateOfQualification(Welder, "AB", On.PlusDays(-issued))],
        };
        Said(person).Should().Equal(isSaid ? [$"72106, {NodaTime.Text.LocalDatePattern.Iso.Format(On.PlusDays(-issued))}"] : []);
        Said(person with { CertificatesOfQualification = [] }).Should().BeEmpty("its date is not known");
        CertificateOfQualification[] earlier = [.. person.CertificatesOfQualification, new(Welder, "ON", On.PlusDays(-work))];
        Said(person with { CertificatesOfQualification = [.. earlier] }).Should().BeEmpty("the first certificate decides");

        static IEnumerable<string> Said(Person person) => ExpressEntry.Official.Eligibility(Profile(person), On).Notices
            .Where(static notice => notice.Code == NoticeCodes.WorkBeforeQualifying)
            .Select(static notice => notice.Facts.ToString());
    }

    private static FswScore Grid(Candidate candidate) => ExpressEntry.Official.Eligibility(candidate, On).Fsw.Grid!;

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
