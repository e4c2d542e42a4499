using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Rulesets;

/// <summary>
/// Reads the tables of a <c>crs-ruleset/1</c> document. Where one cannot be read, its issues are noted and nothing is returned.
/// </summary>
internal static class TableReader
{
    // A maximum is the sum of several tables.
    private const int MaxMaximum = 10 * FactorTable.MaxPoints;

    private static readonly FieldNames PointsFields = new("citation", "firstRow", "points");
    private static readonly uint PointsRequired = PointsFields.MaskOf("citation", "points");

    private static readonly FieldNames AbilityFields = new("citation", "points", "cap");
    private static readonly uint AbilityRequired = AbilityFields.MaskOf("citation", "points", "cap");

    private static readonly FieldNames CombinationFields = new("citation", "rows", "columns", "points");
    private static readonly uint CombinationRequired = CombinationFields.MaskOf("citation", "rows", "columns", "points");

    private static readonly FieldNames CitationFields = new("instruction", "section", "inForceFrom");
    private static readonly uint CitationRequired = CitationFields.MaskOf("instruction", "section", "inForceFrom");

    private delegate List<int>? ThresholdReader(ref JsonCursor json);

    public static object? Value(ValueKind kind, ref JsonCursor json) => kind switch
    {
        ValueKind.Points => Points(ref json),
        ValueKind.Ability => Ability(ref json),
        ValueKind.EducationCombination => Combination(ref json, Ordinals<EducationLevel>),
        ValueKind.WageTierCombination => Combination(ref json, Ordinals<HighWageTier>),
        ValueKind.Combination => Combination(ref json, Numbers),
        ValueKind.Cap => json.WholeNumber(0, FactorTable.MaxPoints),
        _ => json.WholeNumber(0, MaxMaximum),
    };

    private static PointsTable? Points(ref JsonCursor json)
    {
        Citation? citation = null;
        int? firstRow = 0;
        List<int>? points = null;
        json.ReadObject(PointsFields, PointsRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "citation":
                    citation = ReadCitation(ref value);
                    break;
                case "firstRow":
                    firstRow = value.WholeNumber(0, Person.MaxAge);
                    break;
                case "points":
                    points = Row(ref value);
                    break;
            }
        });
        return citation is not null && firstRow is { } first && points is not null ? new PointsTable(citation, first, points) : null;
    }

    private static AbilityTable? Ability(ref JsonCursor json)
    {
        Citation? citation = null;
        List<int>? points = null;
        int? cap = null;
        json.ReadObject(AbilityFields, AbilityRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "citation":
                    citation = ReadCitation(ref value);
                    break;
                case "points":
                    points = Row(ref value, Clb.MaxLevel + 1);
                    break;
                case "cap":
                    cap = value.WholeNumber(0, FactorTable.MaxPoints);
                    break;
            }
        });
        return citation is not null && points is not null && cap is { } most ? new AbilityTable(citation, points, most) : null;
    }

    private static CombinationTable? Combination(ref JsonCursor json, ThresholdReader readRows)
    {
        Citation? citation = null;
        Bands? rows = null;
        Bands? columns = null;
        List<List<int>>? points = null;
        json.ReadObject(CombinationFields, CombinationRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "citation":
                    citation = ReadCitation(ref value);
                    break;
                case "rows":
                    rows = ReadBands(ref value, readRows);
                    break;
                case "columns":
                    columns = ReadBands(ref value, Numbers);
                    break;
                case "points":
                    points = Grid(ref value);
                    break;
            }
        });
        return citation is not null && rows is not null && columns is not null && points is not null
            && Fits(points, rows, columns, json.Issues)
            ? new CombinationTable(citation, rows, columns, points.SelectMany(static row => row))
            : null;
    }

    private static Citation? ReadCitation(ref JsonCursor json)
    {
        string? instruction = null;
        string? section = null;
        LocalDate? inForceFrom = null;
        json.ReadObject(CitationFields, CitationRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "instruction":
                    instruction = RulesetReader.NotBlank(ref value);
                    break;
                case "section":
                    section = RulesetReader.NotBlank(ref value);
                    break;
                case "inForceFrom":
                    inForceFrom = value.Date();
                    break;
            }
        });
        return instruction is not null && section is not null && inForceFrom is { } from ? new Citation(instruction, section, from) : null;
    }

    private static Bands? ReadBands(ref JsonCursor json, ThresholdReader read)
    {
        List<int>? thresholds = read(ref json);
        if (thresholds is null)
        {
            return null;
        }

        if (Bands.TryCreate(thresholds, out Bands? bands))
        {
            return bands;
        }

        json.Issues.Add(IssueCodes.Thresholds, string.Join(", ", thresholds), Invariant.Text(Bands.MaxThreshold));
        return null;
    }

    /// <summary>Codes of an enumeration, as the numbers of its values.</summary>
    private static List<int>? Ordinals<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TCode>(ref JsonCursor json)
        where TCode : struct, Enum =>
        json.ReadArray(static (ref JsonCursor element, out int ordinal) =>
        {
            TCode? code = element.ReadCode<TCode>();
            ordinal = code is { } known ? Code.All<TCode>().IndexOf(Code.Of(known)) : 0;
            return code is not null;
        });

    /// <summary>A row of points: at least one number.</summary>
    private static List<int>? Row(ref JsonCursor json, int most = Person.MaxAge + 1)
    {
        List<int>? points = Numbers(ref json);
        if (points is null || (points.Count >= 1 && points.Count <= most))
        {
            return points;
        }

        json.Issues.Add(IssueCodes.TableLength, Invariant.Text(points.Count), $"1 to {Invariant.Text(most)}");
        return null;
    }

    private static List<int>? Numbers(ref JsonCursor json) =>
        json.ReadArray(static (ref JsonCursor element, out int number) =>
        {
            int? points = element.WholeNumber(0, FactorTable.MaxPoints);
            number = points ?? 0;
            return points is not null;
        });

    private static List<List<int>>? Grid(ref JsonCursor json) =>
        json.ReadArray(static (ref JsonCursor element, [NotNullWhen(true)] out List<int>? row) =>
        {
            row = Numbers(ref element);
            return row is not null;
        });

    private static bool Fits(List<List<int>> points, Bands rows, Bands columns, IssueList issues)
    {
        if (points.Count == rows.Count && points.TrueForAll(row => row.Count == columns.Count))
        {
            return true;
        }

        string expected = $"{Invariant.Text(rows.Count)} rows of {Invariant.Text(columns.Count)}";
        issues.AddOf("points", IssueCodes.TableLength, Invariant.Text(points.Count), expected);
        return false;
    }
}
