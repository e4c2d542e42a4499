using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>Where each requirement stands in the law.</summary>
public class CitationTests
{
    private const string Of2023 = "Ministerial Instructions on categories, 2023-05-31";
    private const string Of2025 = "Ministerial Instructions on categories, 2025-02-27";
    private const string Of2026 = "Ministerial Instructions on categories, 2026-02-18";

    [Theory]
    [InlineData(RequirementId.CecExperience, "IRPR 87.1(2)(a), 87.1(3), 73(1) and (2)")]
    [InlineData(RequirementId.CecLanguage, "IRPR 87.1(2)(d) and (e), 74")]
    [InlineData(RequirementId.CecProvince, "IRPR 87.1(1)")]
    [InlineData(RequirementId.FswExperience, "IRPR 75(2)(a)")]
    [InlineData(RequirementId.FswLanguage, "IRPR 75(2)(d), 74")]
    [InlineData(RequirementId.FswEducation, "IRPR 75(2)(e)")]
    [InlineData(RequirementId.FswPoints, "IRPR 76(1)(a) and (2), 78 to 83")]
    [InlineData(RequirementId.FswFunds, "IRPR 76(1)(b); table from 2025-07-07")]
    [InlineData(RequirementId.FswProvince, "IRPR 75(1)")]
    [InlineData(RequirementId.FstExperience, "IRPR 87.2(3)(b)")]
    [InlineData(RequirementId.FstLanguage, "IRPR 87.2(3)(a), 74")]
    [InlineData(RequirementId.FstQualification, "IRPR 87.2(3)(d)")]
    [InlineData(RequirementId.FstFunds, "IRPR 87.2(5), 76(1)(b); table from 2025-07-07")]
    [InlineData(RequirementId.FstProvince, "IRPR 87.2(2)")]
    public void Of_a_program(RequirementId id, string citation) =>
        ExpressEntry.Official.Eligibility(Profile(new Person()), On).Programs.SelectMany(static program => program.Requirements)
            .Single(requirement => requirement.Id == id).Citation.Should().Be(citation);

    [Fact]
    public void Funds_cite_a_table_only_where_one_was_read()
    {
        Person exempt = new() { Work = [Work(Technician, 10)], JobOffer = new JobOffer(Developer, 30, true) };
        Funds(exempt, On).Should().Be("IRPR 76(1)(b)", "no funds are asked for");
        Funds(new Person(), new LocalDate(2017, 12, 31)).Should().Be("IRPR 76(1)(b)", "no table is available");

        static string Funds(Person person, LocalDate on) =>
            ExpressEntry.Official.Eligibility(Profile(person), on).Fsw[RequirementId.FswFunds].Citation;
    }

    [Theory]
    [InlineData("2023-05-31", Of2023)]
    [InlineData("2025-02-26", Of2023)]
    [InlineData("2025-02-27", Of2025)]
    [InlineData("2026-02-17", Of2025)]
    [InlineData("2026-02-18", Of2026)]
    public void Of_a_category(string on, string citation) =>
        ExpressEntry.Official.Eligibility(Profile(new Person()), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Categories
            .SelectMany(static category => category.Requirements)
                .Select(static requirement => requirement.Citation).Distinct(StringComparer.Ordinal).Should().Equal(citation);
}
