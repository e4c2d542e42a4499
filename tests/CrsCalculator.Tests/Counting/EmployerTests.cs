using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>Work in Canada for an employer abroad is neither Canadian nor foreign work; rules that name no employer count it.</summary>
public class EmployerTests
{
    private static readonly NocCode Nurse = NocCode.Parse("31301");

    /// <summary>Where the work is done, for whom, and what it counts for: work in Canada, work abroad, the class.</summary>
    [Theory]
    [InlineData("CA", null, 2, 0, Outcome.Met)]
    [InlineData("CA", "CA", 2, 0, Outcome.Met)]
    [InlineData("CA", "US", 0, 0, Outcome.NotMet)]
    [InlineData("CA", "IN", 0, 0, Outcome.NotMet)]
    [InlineData("IN", null, 0, 2, Outcome.NotMet)]
    [InlineData("IN", "IN", 0, 2, Outcome.NotMet)]
    [InlineData("IN", "CA", 0, 2, Outcome.NotMet)]
    [InlineData("IN", "US", 0, 2, Outcome.NotMet)]
    public void Canadian_work_is_for_a_Canadian_employer(string country, string? employer, int canadian, int foreign, Outcome cec)
    {
        Candidate candidate = Profile(new Person { Work = [JobFor(Developer, country, employer)] });
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, On);
        (assessment.Factors.CanadianWorkYears, assessment.Factors.ForeignWorkYears).Should().Be((canadian, foreign));
        ExpressEntry.Official.Eligibility(candidate, On).Cec[RequirementId.CecExperience].Outcome.Should().Be(cec);
        bool isLeftOut = canadian + foreign == 0;
        assessment.UnusedDocuments.Where(static one => one.Path == "$.principal.work[0]").Select(static one => one.Reasons.ToString())
            .Should().Equal(isLeftOut ? ["foreignEmployer"] : []);
    }

    [Fact]
    public void The_class_names_the_reason() =>
        ExpressEntry.Official.Eligibility(Profile(new Person { Work = [JobFor(Developer, "CA", "US")] }), On).Cec.ExcludedWork.Single()
            .Reasons.Should().Equal(WorkExclusion.ForeignEmployer);

    [Fact]
    public void A_spouse_s_work_is_counted_alike()
    {
        Candidate couple = Profile(new Person()) with
        {
            Spouse = new Spouse(new Person { Work = [JobFor(Developer, "CA", "US")] }, true, false),
        };
        ExpressEntry.Official.Assess(couple, On).Factors.Spouse!.Value.CanadianWorkYears.Should().Be(0);
        ExpressEntry.Official.Eligibility(couple, On).Fsw.Grid![FswFactorId.SpouseWorkInCanada].BeforeCaps.Should().Be(5);
    }

    [Fact]
    public void FSW_adaptability_FST_and_categories_name_no_employer()
    {
        EligibilityAssessment developer = Eligibility(JobFor(Developer, "CA", "US"));
        developer.Fsw[RequirementId.FswExperience].Outcome.Should().Be(Outcome.Met);
        developer.Fsw.Grid!.Factors.WorkYears.Should().Be(2);
        developer.Fsw.Grid[FswFactorId.WorkInCanada].BeforeCaps.Should().Be(10);
        developer.Fsw.ExcludedWork.Should().BeEmpty();
        Eligibility(JobFor(Welder, "CA", "US")).Fst[RequirementId.FstExperience].Outcome.Should().Be(Outcome.Met);
        Eligibility(JobFor(Nurse, "CA", "US")).Categories
            .Single(static one => one.Category == CategoryId.Healthcare).Requirements[0].Outcome.Should().Be(Outcome.Met);
    }

    private static EligibilityAssessment Eligibility(Job job) =>
        ExpressEntry.Official.Eligibility(Profile(new Person { Work = [job] }), On);

    private static Job JobFor(NocCode noc, string country, string? employer) =>
        new(noc, country, On.PlusDays(-800), null, 30) { EmployerCountry = employer };
}
