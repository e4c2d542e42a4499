using System.Collections.Immutable;
using System.Globalization;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.Tests.Oracle;

/// <summary>Every cell of every table equals the second transcription, and every row of the transcription is in a table.</summary>
public class TranscriptionTests
{
    private static readonly EducationLevel[] Levels = Enum.GetValues<EducationLevel>();

    public static TheoryData<string> Rulesets => [.. OfficialPoints.Rulesets.Select(static r => r.Id)];

    [Fact]
    public void The_five_rulesets_begin_on_the_published_days() =>
        OfficialPoints.Rulesets.Select(static r => r.Id).Should()
            .Equal(OracleTable.Read("additional", keys: 3).Rows.Select(static row => row[0]).Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Age(string id)
    {
        CrsTables tables = Tables(id);
        OracleTable oracle = OracleTable.Read("age");
        oracle.Rows.Should().HaveCount(Person.MaxAge + 1);
        for (int age = 0; age <= Person.MaxAge; age++)
        {
            Points(tables, FactorId.Age, age, hasSpouse: true).Should().Be(oracle["withSpouse", age], "age {0}", age);
            Points(tables, FactorId.Age, age).Should().Be(oracle["single", age], "age {0}", age);
        }
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Education(string id)
    {
        CrsTables tables = Tables(id);
        OracleTable oracle = OracleTable.Read("education");
        oracle.Rows.Select(static row => row[0]).Should().Equal(Code.All<EducationLevel>());
        foreach (EducationLevel level in Levels)
        {
            string code = Code.Of(level);
            Points(tables, FactorId.Education, (int)level, hasSpouse: true).Should().Be(oracle["withSpouse", code]);
            Points(tables, FactorId.Education, (int)level).Should().Be(oracle["single", code]);
            Points(tables, FactorId.SpouseEducation, (int)level, hasSpouse: true).Should().Be(oracle["spouse", code]);
            tables[FactorId.EducationAndLanguage].Points.Rows.Of((int)level).Should().Be(oracle["tier", code]);
            tables[FactorId.EducationAndCanadianWork].Points.Rows.Of((int)level).Should().Be(oracle["tier", code]);
        }
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Language(string id)
    {
        CrsTables tables = Tables(id);
        OracleTable oracle = OracleTable.Read("language");
        oracle.Rows.Should().HaveCount(Clb.MaxLevel + 1);
        for (int level = 0; level <= Clb.MaxLevel; level++)
        {
            Points(tables, FactorId.FirstLanguage, level, hasSpouse: true).Should().Be(oracle["firstWithSpouse", level]);
            Points(tables, FactorId.FirstLanguage, level).Should().Be(oracle["firstSingle", level]);
            Points(tables, FactorId.SecondLanguage, level, hasSpouse: true).Should().Be(oracle["second", level]);
            Points(tables, FactorId.SecondLanguage, level).Should().Be(oracle["second", level]);
            Points(tables, FactorId.SpouseLanguage, level, hasSpouse: true).Should().Be(oracle["spouse", level]);
        }
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Canadian_work(string id)
    {
        CrsTables tables = Tables(id);
        OracleTable oracle = OracleTable.Read("canadian-work");
        foreach (string[] row in oracle.Rows)
        {
            int years = int.Parse(row[0], CultureInfo.InvariantCulture);
            Points(tables, FactorId.CanadianWork, years, hasSpouse: true).Should().Be(oracle["withSpouse", years]);
            Points(tables, FactorId.CanadianWork, years).Should().Be(oracle["single", years]);
            Points(tables, FactorId.SpouseCanadianWork, years, hasSpouse: true).Should().Be(oracle["spouse", years]);
        }

        Points(tables, FactorId.CanadianWork, int.MaxValue).Should().Be(oracle["single", 12]);
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Combinations(string id)
    {
        CrsTables tables = Tables(id);
        EqualCellByCell("education-language", tables[FactorId.EducationAndLanguage].Points);
        EqualCellByCell("education-canadian-work", tables[FactorId.EducationAndCanadianWork].Points);
        EqualCellByCell("foreign-work-language", tables[FactorId.ForeignWorkAndLanguage].Points);
        EqualCellByCell("foreign-work-canadian-work", tables[FactorId.ForeignWorkAndCanadianWork].Points);
        EqualCellByCell("certificate-language", tables[FactorId.CertificateAndLanguage].Points);
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Additional_points(string id)
    {
        CrsTables tables = Tables(id);
        OracleTable oracle = OracleTable.Read("additional", keys: 3);
        Cells(FactorId.Nomination).Should().Equal(oracle.Points(id, "nomination", false), oracle.Points(id, "nomination", true));
        Cells(FactorId.Sibling).Should().Equal(oracle.Points(id, "sibling", false), oracle.Points(id, "sibling", true));
        Cells(FactorId.JobOffer).Should().Equal(Code.All<JobOfferKind>().Select(kind => oracle.Points(id, "jobOffer", kind)));
        Cells(FactorId.CanadianStudy).Should().Equal(Code.All<CanadianStudy>().Select(study => oracle.Points(id, "canadianStudy", study)));

        OracleTable french = OracleTable.Read("french", keys: 3);
        for (int lowestFrench = 0; lowestFrench <= Clb.MaxLevel; lowestFrench++)
        {
            for (int lowestEnglish = 0; lowestEnglish <= Clb.MaxLevel; lowestEnglish++)
            {
                tables[FactorId.French].Points.Points(hasSpouse: false, lowestFrench, lowestEnglish)
                    .Should().Be(french.Points(id, lowestFrench, lowestEnglish));
            }
        }

        // With a spouse or without, all values that the facts can have.
        ImmutableArray<int> Cells(FactorId factor)
        {
            PointsGrid grid = tables[factor].Points;
            grid.WithSpouse.Should().Equal(grid.Single);
            grid.Rows.Should().Be(Bands.UpTo(grid.Rows.Thresholds[^1]));
            return grid.Single;
        }
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Caps_and_maxima(string id)
    {
        CrsTables tables = Tables(id);
        CapOf(tables, "secondLanguage").Should()
            .Be(new PointsCap(OracleCalculator.Cap("secondLanguageWithSpouse"), OracleCalculator.Cap("secondLanguageSingle")));
        CapOf(tables, "education").Should().Be(new PointsCap(OracleCalculator.Cap("educationPair")));
        CapOf(tables, "foreignWork").Should().Be(new PointsCap(OracleCalculator.Cap("foreignWorkPair")));
        tables[FactorId.CertificateAndLanguage].Maximum(hasSpouse: false).Should().Be(OracleCalculator.Cap("certificate"));
        tables.Sections.Should().Equal(
            new PointsSection(CrsSection.Core, new PointsCap(OracleCalculator.Cap("coreWithSpouse"), OracleCalculator.Cap("coreSingle"))),
            new PointsSection(CrsSection.Spouse, new PointsCap(OracleCalculator.Cap("spouse"), 0)),
            new PointsSection(CrsSection.Transferability, new PointsCap(OracleCalculator.Cap("transferability"))),
            new PointsSection(CrsSection.Additional, new PointsCap(OracleCalculator.Cap("additional"))));

        // What the tables come to without the caps of sections A and B.
        CrsTables uncapped = tables.WithoutSectionCaps();
        uncapped.Maximum(CrsSection.Core, hasSpouse: true).Should().Be(OracleCalculator.Cap("coreWithSpouse"));
        uncapped.Maximum(CrsSection.Core, hasSpouse: false).Should().Be(OracleCalculator.Cap("coreSingle"));
        uncapped.Maximum(CrsSection.Spouse, hasSpouse: true).Should().Be(OracleCalculator.Cap("spouse"));
        (tables.Maximum(CrsSection.Core, hasSpouse: true) + tables.Maximum(CrsSection.Spouse, hasSpouse: true))
            .Should().Be(OracleCalculator.Cap("coreAndSpouse"));
        foreach (bool hasSpouse in (bool[])[false, true])
        {
            Enum.GetValues<CrsSection>().Sum(section => tables.Maximum(section, hasSpouse)).Should().Be(OracleCalculator.Cap("total"));
        }
    }

    /// <summary>The transcription knows no other factors.</summary>
    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Factors_and_groups(string id)
    {
        CrsTables tables = Tables(id);
        tables.Factors.Should().HaveCount(18);
        tables.Groups.Select(static group => group.Id).Should().Equal("secondLanguage", "education", "foreignWork");
        tables.Groups.Should().OnlyContain(static group => group.Combine == Combine.Sum);
        tables.OccupationTiers.Should().BeNull();
        OfficialPoints.Rulesets.Single(r => r.Id == id).IsStandard.Should().BeTrue();
    }

    private static CrsTables Tables(string id) => OfficialPoints.Rulesets.Single(r => r.Id == id).Tables;

    private static int Points(CrsTables tables, FactorId factor, int value, bool hasSpouse = false) =>
        tables[factor].Points.Points(hasSpouse, value);

    private static PointsCap CapOf(CrsTables tables, string group) => tables.Groups.Single(entry => entry.Id == group).Cap;

    /// <summary>Each row of the transcription is a cell, and the cells cover the whole domain of both facts.</summary>
    private static void EqualCellByCell(string name, PointsGrid table)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] row in OracleTable.Read(name, keys: 2).Rows)
        {
            rows.Add(row[0]);
            foreach (bool hasSpouse in (bool[])[false, true])
            {
                table.Points(hasSpouse, Ordinal(row[0]), Ordinal(row[1])).Should()
                    .Be(Ordinal(row[2]), "{0}: {1}, {2}", name, row[0], row[1]);
            }
        }

        rows.Count.Should().BeGreaterThanOrEqualTo(table.Rows.Count);
    }

    private static int Ordinal(string text) => text switch
    {
        "false" => 0,
        "true" => 1,
        _ when Code.TryParse(text, out EducationLevel level) => (int)level,
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };
}
