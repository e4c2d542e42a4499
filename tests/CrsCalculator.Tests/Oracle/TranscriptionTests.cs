using System.Globalization;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;

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
            tables.WithSpouse.Age[age].Should().Be(oracle["withSpouse", age], "age {0}", age);
            tables.Single.Age[age].Should().Be(oracle["single", age], "age {0}", age);
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
            tables.WithSpouse.Education[(int)level].Should().Be(oracle["withSpouse", code]);
            tables.Single.Education[(int)level].Should().Be(oracle["single", code]);
            tables.Spouse.Education[(int)level].Should().Be(oracle["spouse", code]);
            tables.Transferability.EducationAndLanguage.Rows.Of((int)level).Should().Be(oracle["tier", code]);
            tables.Transferability.EducationAndCanadianWork.Rows.Of((int)level).Should().Be(oracle["tier", code]);
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
            var clb = Clb.From(level);
            tables.WithSpouse.FirstLanguage[clb].Should().Be(oracle["firstWithSpouse", level]);
            tables.Single.FirstLanguage[clb].Should().Be(oracle["firstSingle", level]);
            tables.WithSpouse.SecondLanguage[clb].Should().Be(oracle["second", level]);
            tables.Single.SecondLanguage[clb].Should().Be(oracle["second", level]);
            tables.Spouse.Language[clb].Should().Be(oracle["spouse", level]);
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
            tables.WithSpouse.CanadianWork[years].Should().Be(oracle["withSpouse", years]);
            tables.Single.CanadianWork[years].Should().Be(oracle["single", years]);
            tables.Spouse.CanadianWork[years].Should().Be(oracle["spouse", years]);
        }

        tables.Single.CanadianWork[int.MaxValue].Should().Be(oracle["single", 12]);
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Combinations(string id)
    {
        TransferabilityTables tables = Tables(id).Transferability;
        EqualCellByCell("education-language", tables.EducationAndLanguage);
        EqualCellByCell("education-canadian-work", tables.EducationAndCanadianWork);
        EqualCellByCell("foreign-work-language", tables.ForeignWorkAndLanguage);
        EqualCellByCell("foreign-work-canadian-work", tables.ForeignWorkAndCanadianWork);
        EqualCellByCell("certificate-language", tables.CertificateAndLanguage);
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Additional_points(string id)
    {
        AdditionalTables tables = Tables(id).Additional;
        OracleTable oracle = OracleTable.Read("additional", keys: 3);
        tables.Nomination.Points.Should().Equal(oracle.Points(id, "nomination", false), oracle.Points(id, "nomination", true));
        tables.Sibling.Points.Should().Equal(oracle.Points(id, "sibling", false), oracle.Points(id, "sibling", true));
        tables.JobOffer.Points.Should().Equal(Code.All<JobOfferKind>().Select(kind => oracle.Points(id, "jobOffer", kind)));
        tables.CanadianStudy.Points.Should().Equal(Code.All<CanadianStudy>().Select(study => oracle.Points(id, "canadianStudy", study)));
        tables.HighWageCanadianWork.Maximum.Should().Be(0);
        tables.HighWageJobOffer.Maximum.Should().Be(0);

        OracleTable french = OracleTable.Read("french", keys: 3);
        for (int lowestFrench = 0; lowestFrench <= Clb.MaxLevel; lowestFrench++)
        {
            for (int lowestEnglish = 0; lowestEnglish <= Clb.MaxLevel; lowestEnglish++)
            {
                tables.French[lowestFrench, lowestEnglish].Should().Be(french.Points(id, lowestFrench, lowestEnglish));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rulesets))]
    public void Caps_and_maxima(string id)
    {
        CrsTables tables = Tables(id);
        tables.WithSpouse.SecondLanguage.Cap.Should().Be(OracleCalculator.Cap("secondLanguageWithSpouse"));
        tables.Single.SecondLanguage.Cap.Should().Be(OracleCalculator.Cap("secondLanguageSingle"));
        tables.Transferability.EducationCap.Should().Be(OracleCalculator.Cap("educationPair"));
        tables.Transferability.ForeignWorkCap.Should().Be(OracleCalculator.Cap("foreignWorkPair"));
        tables.Transferability.CertificateAndLanguage.Maximum.Should().Be(OracleCalculator.Cap("certificate"));
        tables.Transferability.SectionCap.Should().Be(OracleCalculator.Cap("transferability"));
        tables.Additional.SectionCap.Should().Be(OracleCalculator.Cap("additional"));

        tables.WithSpouse.Maximum.Should().Be(OracleCalculator.Cap("coreWithSpouse"));
        tables.Single.Maximum.Should().Be(OracleCalculator.Cap("coreSingle"));
        tables.Spouse.Maximum.Should().Be(OracleCalculator.Cap("spouse"));
        (tables.WithSpouse.Maximum + tables.Spouse.Maximum).Should().Be(OracleCalculator.Cap("coreAndSpouse"));
        (tables.Single.Maximum + tables.Transferability.Maximum + tables.Additional.Maximum).Should().Be(OracleCalculator.Cap("total"));
    }

    private static CrsTables Tables(string id) => OfficialPoints.Rulesets.Single(r => r.Id == id).Tables;

    /// <summary>Each row of the transcription is a cell, and the cells cover the whole domain of both facts.</summary>
    private static void EqualCellByCell(string name, CombinationTable table)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] row in OracleTable.Read(name, keys: 2).Rows)
        {
            rows.Add(row[0]);
            table[Ordinal(row[0]), Ordinal(row[1])].Should().Be(Ordinal(row[2]), "{0}: {1}, {2}", name, row[0], row[1]);
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
