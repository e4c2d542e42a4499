using System.Text.Json;
using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Rulesets;

/// <summary>The shape of <c>crs-ruleset/1</c>, for writing. <see cref="RulesetReader"/> reads the same.</summary>
internal sealed class RulesetDocument
{
    public string Schema { get; } = RulesetReader.SchemaName;

    public required string Id { get; init; }

    public required string InForceFrom { get; init; }

    public required string Instruction { get; init; }

    public required string Summary { get; init; }

    public required CoreColumnsDocument Core { get; init; }

    public required SpouseTablesDocument Spouse { get; init; }

    public required TransferabilityDocument Transferability { get; init; }

    public required AdditionalDocument Additional { get; init; }

    public required MaximaDocument Maxima { get; init; }

    public static RulesetDocument Of(CrsRuleset ruleset) => new()
    {
        Id = ruleset.Id,
        InForceFrom = Invariant.Text(ruleset.InForceFrom),
        Instruction = ruleset.Instruction,
        Summary = ruleset.Summary,
        Core = new CoreColumnsDocument
        {
            WithSpouse = CoreDocument.Of(ruleset.Tables.WithSpouse),
            Single = CoreDocument.Of(ruleset.Tables.Single),
        },
        Spouse = SpouseTablesDocument.Of(ruleset.Tables.Spouse),
        Transferability = TransferabilityDocument.Of(ruleset.Tables.Transferability),
        Additional = AdditionalDocument.Of(ruleset.Tables.Additional),
        Maxima = MaximaDocument.Of(ruleset.Tables),
    };
}

/// <summary>Section A, both columns.</summary>
internal sealed class CoreColumnsDocument
{
    public required CoreDocument WithSpouse { get; init; }

    public required CoreDocument Single { get; init; }
}

/// <summary>Section A, one column.</summary>
internal sealed class CoreDocument
{
    public required PointsDocument Age { get; init; }

    public required PointsDocument Education { get; init; }

    public required AbilityDocument FirstLanguage { get; init; }

    public required AbilityDocument SecondLanguage { get; init; }

    public required PointsDocument CanadianWork { get; init; }

    public static CoreDocument Of(CoreTables tables) => new()
    {
        Age = PointsDocument.Of(tables.Age),
        Education = PointsDocument.Of(tables.Education),
        FirstLanguage = AbilityDocument.Of(tables.FirstLanguage),
        SecondLanguage = AbilityDocument.Of(tables.SecondLanguage),
        CanadianWork = PointsDocument.Of(tables.CanadianWork),
    };
}

/// <summary>Section B.</summary>
internal sealed class SpouseTablesDocument
{
    public required PointsDocument Education { get; init; }

    public required AbilityDocument Language { get; init; }

    public required PointsDocument CanadianWork { get; init; }

    public static SpouseTablesDocument Of(SpouseTables tables) => new()
    {
        Education = PointsDocument.Of(tables.Education),
        Language = AbilityDocument.Of(tables.Language),
        CanadianWork = PointsDocument.Of(tables.CanadianWork),
    };
}

/// <summary>Section C.</summary>
internal sealed class TransferabilityDocument
{
    public required CombinationDocument EducationAndLanguage { get; init; }

    public required CombinationDocument EducationAndCanadianWork { get; init; }

    public required CombinationDocument ForeignWorkAndLanguage { get; init; }

    public required CombinationDocument ForeignWorkAndCanadianWork { get; init; }

    public required CombinationDocument CertificateAndLanguage { get; init; }

    public required int EducationCap { get; init; }

    public required int ForeignWorkCap { get; init; }

    public required int SectionCap { get; init; }

    public static TransferabilityDocument Of(TransferabilityTables tables) => new()
    {
        EducationAndLanguage = CombinationDocument.Of(tables.EducationAndLanguage, Code.All<EducationLevel>()),
        EducationAndCanadianWork = CombinationDocument.Of(tables.EducationAndCanadianWork, Code.All<EducationLevel>()),
        ForeignWorkAndLanguage = CombinationDocument.Of(tables.ForeignWorkAndLanguage),
        ForeignWorkAndCanadianWork = CombinationDocument.Of(tables.ForeignWorkAndCanadianWork),
        CertificateAndLanguage = CombinationDocument.Of(tables.CertificateAndLanguage),
        EducationCap = tables.EducationCap,
        ForeignWorkCap = tables.ForeignWorkCap,
        SectionCap = tables.SectionCap,
    };
}

/// <summary>Section D.</summary>
internal sealed class AdditionalDocument
{
    public required PointsDocument Nomination { get; init; }

    public required PointsDocument JobOffer { get; init; }

    public required PointsDocument CanadianStudy { get; init; }

    public required CombinationDocument French { get; init; }

    public required PointsDocument Sibling { get; init; }

    public required CombinationDocument HighWageCanadianWork { get; init; }

    public required PointsDocument HighWageJobOffer { get; init; }

    public required int SectionCap { get; init; }

    public static AdditionalDocument Of(AdditionalTables tables) => new()
    {
        Nomination = PointsDocument.Of(tables.Nomination),
        JobOffer = PointsDocument.Of(tables.JobOffer),
        CanadianStudy = PointsDocument.Of(tables.CanadianStudy),
        French = CombinationDocument.Of(tables.French),
        Sibling = PointsDocument.Of(tables.Sibling),
        HighWageCanadianWork = CombinationDocument.Of(tables.HighWageCanadianWork, Code.All<HighWageTier>()),
        HighWageJobOffer = PointsDocument.Of(tables.HighWageJobOffer),
        SectionCap = tables.SectionCap,
    };
}

/// <summary>What the sections add up to: stated so that a typing error in a table shows.</summary>
internal sealed class MaximaDocument
{
    public required int CoreWithSpouse { get; init; }

    public required int CoreSingle { get; init; }

    public required int Spouse { get; init; }

    public required int Transferability { get; init; }

    public required int Additional { get; init; }

    public static MaximaDocument Of(CrsTables tables) => new()
    {
        CoreWithSpouse = tables.WithSpouse.Maximum,
        CoreSingle = tables.Single.Maximum,
        Spouse = tables.Spouse.Maximum,
        Transferability = tables.Transferability.Maximum,
        Additional = tables.Additional.Maximum,
    };
}

/// <summary>Where a table comes from.</summary>
internal sealed class CitationDocument
{
    public required string Instruction { get; init; }

    public required string Section { get; init; }

    public required string InForceFrom { get; init; }

    public static CitationDocument Of(Citation citation) => new()
    {
        Instruction = citation.Instruction,
        Section = citation.Section,
        InForceFrom = Invariant.Text(citation.InForceFrom),
    };
}

/// <summary>Points by one number.</summary>
internal sealed class PointsDocument
{
    public required CitationDocument Citation { get; init; }

    public required int FirstRow { get; init; }

    public required OneLine Points { get; init; }

    public static PointsDocument Of(PointsTable table) => new()
    {
        Citation = CitationDocument.Of(table.Citation),
        FirstRow = table.FirstRow,
        Points = OneLine.Of(table.Points),
    };
}

/// <summary>Points by level, for each of four abilities.</summary>
internal sealed class AbilityDocument
{
    public required CitationDocument Citation { get; init; }

    public required OneLine Points { get; init; }

    public required int Cap { get; init; }

    public static AbilityDocument Of(AbilityTable table) => new()
    {
        Citation = CitationDocument.Of(table.Citation),
        Points = OneLine.Of(table.Points),
        Cap = table.Cap,
    };
}

/// <summary>Points by two facts.</summary>
internal sealed class CombinationDocument
{
    public required CitationDocument Citation { get; init; }

    public required OneLine Rows { get; init; }

    public required OneLine Columns { get; init; }

    public required OneLine Points { get; init; }

    public static CombinationDocument Of(CombinationTable table) => Of(table, OneLine.Of(table.Rows.Thresholds));

    /// <summary>The same, with the thresholds of the rows written as codes.</summary>
    public static CombinationDocument Of(CombinationTable table, IReadOnlyList<string> rowCodes) =>
        Of(table, OneLine.Of(table.Rows.Thresholds.Select(threshold => $"\"{rowCodes[threshold]}\"")));

    private static CombinationDocument Of(CombinationTable table, OneLine rows) => new()
    {
        Citation = CitationDocument.Of(table.Citation),
        Rows = rows,
        Columns = OneLine.Of(table.Columns.Thresholds),
        Points = OneLine.Of(table.Points.Chunk(table.Columns.Count).Select(static row => $"[{string.Join(", ", row)}]")),
    };
}

/// <summary>An array on one line of a document that is otherwise indented: a table stays readable.</summary>
[JsonConverter(typeof(OneLineConverter))]
internal sealed record OneLine(string Json)
{
    public static OneLine Of<T>(IEnumerable<T> values) => new($"[{string.Join(", ", values)}]");
}

/// <summary>Writes such an array as it stands.</summary>
internal sealed class OneLineConverter : JsonConverter<OneLine>
{
    public override OneLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("These documents are only written; RulesetReader reads them.");

    public override void Write(Utf8JsonWriter writer, OneLine value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json, skipInputValidation: true);
}
