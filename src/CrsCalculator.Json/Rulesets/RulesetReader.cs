using System.Collections.Immutable;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Rulesets;

/// <summary>Reads <c>crs-ruleset/1</c>.</summary>
internal sealed class RulesetReader
{
    internal const string SchemaName = "crs-ruleset/1";

    internal static readonly FieldNames Fields = new(
        "schema",
        "id",
        "inForceFrom",
        "instruction",
        "summary",
        "core",
        "spouse",
        "transferability",
        "additional",
        "maxima");

    private static readonly FieldNames ColumnFields = new("withSpouse", "single");

    private static readonly uint RequiredColumns = ColumnFields.MaskOf("withSpouse", "single");

    private static readonly uint Required = Fields.MaskOf(
        "schema", "id", "inForceFrom", "instruction", "core", "spouse", "transferability", "additional", "maxima");

    private readonly IssueList _issues = new();
    private readonly SectionValues _withSpouse = new();
    private readonly SectionValues _single = new();
    private readonly SectionValues _spouse = new();
    private readonly SectionValues _transferability = new();
    private readonly SectionValues _additional = new();
    private readonly SectionValues _maxima = new();
    private string? _id;
    private LocalDate? _inForceFrom;
    private string? _instruction;
    private string? _summary;

    private RulesetReader()
    {
    }

    public static RulesetReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new RulesetReader();
        Document.Read(utf8, reader._issues, reader.ReadRuleset);
        return reader.ToReading();
    }

    internal static string? NotBlank(ref JsonCursor json)
    {
        string? text = json.String();
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        json.Issues.Add(IssueCodes.InvalidText, text);
        return null;
    }

    private void ReadRuleset(ref JsonCursor json) => json.ReadObject(Fields, Required, ReadField);

    private void ReadField(string field, ref JsonCursor json)
    {
        switch (field)
        {
            case "schema":
                json.Schema(SchemaName);
                break;
            case "id":
                _id = json.String();
                break;
            case "inForceFrom":
                _inForceFrom = json.Date();
                break;
            case "instruction":
                _instruction = NotBlank(ref json);
                break;
            case "summary":
                _summary = json.String();
                break;
            case "core":
                ReadColumns(ref json);
                break;
            case "spouse":
                ReadSection(SectionShape.Spouse, _spouse, ref json);
                break;
            case "transferability":
                ReadSection(SectionShape.Transferability, _transferability, ref json);
                break;
            case "additional":
                ReadSection(SectionShape.Additional, _additional, ref json);
                break;
            case "maxima":
                ReadSection(SectionShape.Maxima, _maxima, ref json);
                break;
        }
    }

    private void ReadColumns(ref JsonCursor json) =>
        json.ReadObject(ColumnFields, RequiredColumns, (string column, ref JsonCursor value) =>
            ReadSection(SectionShape.Core, column == "single" ? _single : _withSpouse, ref value));

    private static void ReadSection(SectionShape shape, SectionValues values, ref JsonCursor json) =>
        json.ReadObject(shape.Fields, shape.Required, (string field, ref JsonCursor value) =>
            values.Add(field, TableReader.Value(shape.KindOf(field), ref value)));

    private RulesetReading ToReading()
    {
        CrsRuleset last = RuleBook.Official.Points.LastAvailable!;
        CrsTables standIn = last.Tables;
        var tables = new CrsTables
        {
            WithSpouse = Core(_withSpouse, standIn.WithSpouse),
            Single = Core(_single, standIn.Single),
            Spouse = Spouse(standIn.Spouse),
            Transferability = Transferability(standIn.Transferability),
            Additional = Additional(standIn.Additional),
        };
        bool wasRead = _issues.IsEmpty;
        CrsRuleset.TryCreate(
            _id ?? "unread",
            _inForceFrom ?? last.InForceFrom,
            _instruction ?? "unread",
            _summary ?? string.Empty,
            tables,
            out CrsRuleset? ruleset,
            out ImmutableArray<Issue> issues);
        _issues.AddRange(issues);
        if (wasRead)
        {
            CheckMaxima(tables);
        }

        return new RulesetReading(_issues.IsEmpty ? ruleset : null, _issues.Issues);
    }

    private static CoreTables Core(SectionValues values, CoreTables standIn) => new()
    {
        Age = values.Get("age", standIn.Age),
        Education = values.Get("education", standIn.Education),
        FirstLanguage = values.Get("firstLanguage", standIn.FirstLanguage),
        SecondLanguage = values.Get("secondLanguage", standIn.SecondLanguage),
        CanadianWork = values.Get("canadianWork", standIn.CanadianWork),
    };

    private SpouseTables Spouse(SpouseTables standIn) => new()
    {
        Education = _spouse.Get("education", standIn.Education),
        Language = _spouse.Get("language", standIn.Language),
        CanadianWork = _spouse.Get("canadianWork", standIn.CanadianWork),
    };

    private TransferabilityTables Transferability(TransferabilityTables standIn) => new()
    {
        EducationAndLanguage = _transferability.Get("educationAndLanguage", standIn.EducationAndLanguage),
        EducationAndCanadianWork = _transferability.Get("educationAndCanadianWork", standIn.EducationAndCanadianWork),
        ForeignWorkAndLanguage = _transferability.Get("foreignWorkAndLanguage", standIn.ForeignWorkAndLanguage),
        ForeignWorkAndCanadianWork = _transferability.Get("foreignWorkAndCanadianWork", standIn.ForeignWorkAndCanadianWork),
        CertificateAndLanguage = _transferability.Get("certificateAndLanguage", standIn.CertificateAndLanguage),
        EducationCap = _transferability.Number("educationCap") ?? 0,
        ForeignWorkCap = _transferability.Number("foreignWorkCap") ?? 0,
        SectionCap = _transferability.Number("sectionCap") ?? FactorTable.MaxPoints,
    };

    private AdditionalTables Additional(AdditionalTables standIn) => new()
    {
        Nomination = _additional.Get("nomination", standIn.Nomination),
        JobOffer = _additional.Get("jobOffer", standIn.JobOffer),
        CanadianStudy = _additional.Get("canadianStudy", standIn.CanadianStudy),
        French = _additional.Get("french", standIn.French),
        Sibling = _additional.Get("sibling", standIn.Sibling),
        HighWageCanadianWork = _additional.Get("highWageCanadianWork", standIn.HighWageCanadianWork),
        HighWageJobOffer = _additional.Get("highWageJobOffer", standIn.HighWageJobOffer),
        SectionCap = _additional.Number("sectionCap") ?? FactorTable.MaxPoints,
    };

    /// <summary>The stated maxima against what the tables add up to: the check that finds a mistyped cell where it counts most.</summary>
    private void CheckMaxima(CrsTables tables)
    {
        MaximaDocument actual = MaximaDocument.Of(tables);
        _issues.Enter("maxima");
        CheckMaximum("coreWithSpouse", actual.CoreWithSpouse);
        CheckMaximum("coreSingle", actual.CoreSingle);
        CheckMaximum("spouse", actual.Spouse);
        CheckMaximum("transferability", actual.Transferability);
        CheckMaximum("additional", actual.Additional);
        _issues.Leave();
    }

    private void CheckMaximum(string field, int actual)
    {
        if (_maxima.Number(field) is { } stated && stated != actual)
        {
            _issues.AddOf(field, IssueCodes.MaximumMismatch, Invariant.Text(stated), Invariant.Text(actual));
        }
    }
}
