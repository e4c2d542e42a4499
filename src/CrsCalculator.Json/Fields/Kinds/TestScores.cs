using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>
/// A score as shown on a test report: a number, or CELPIP's <c>M</c>, which is level 0. The test itself decides whether it has such a
/// score.
/// </summary>
internal sealed class TestScoreKind : ValueKind<decimal>
{
    /// <summary>Represents <c>M</c> until the test is known; no report shows such a number.</summary>
    private const decimal M = decimal.MinValue;

    // The bounds for reading.
    private static readonly DecimalRange Read = new(-1_000_000, 1_000_000);

    private TestScoreKind()
    {
    }

    public static ValueKind<decimal> Instance { get; } = new TestScoreKind();

    public override string Name => "testScore";

    public override string Words => "number, or `M` (CELPIP)";

    /// <summary>Returns a score of a test result, as its report shows it.</summary>
    public static decimal Of(LanguageTestResult result, Ability ability) =>
        result is { Test: LanguageTest.CelpipGeneral } && result.Scores[ability] == 0 ? M : result.Scores[ability];

    /// <summary>Returns the number behind a score. Only CELPIP has <c>M</c>; it is on no other scale.</summary>
    public static decimal NumberOf(decimal score, LanguageTest test) => score == M && test == LanguageTest.CelpipGeneral ? 0 : score;

    /// <summary>Returns an issue about a score, with <c>M</c> if that is what was found.</summary>
    public static Issue AsWritten(Issue issue) =>
        issue is { Code: IssueCodes.ScoreNotOnScale, Facts: [var score, var greatest, var step] } && score == Invariant.Text(M)
            ? issue with { Facts = new Facts("M", greatest, step) }
            : issue;

    public override bool TryRead(ref JsonCursor json, out decimal value)
    {
        value = M;
        return (json.IsText && json.Utf8.SequenceEqual("M"u8)) || json.TryReadDecimal(Read, out value);
    }

    public override void Write(Utf8JsonWriter json, decimal value)
    {
        if (value == M)
        {
            json.WriteStringValue("M"u8);
        }
        else
        {
            json.WriteNumberValue(value);
        }
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(
        """[{ "type": "number", "minimum": 0 }, { "const": "M" }]""",
        "The score as the report shows it, never rounded. A score that the test does not award is refused.");
}
