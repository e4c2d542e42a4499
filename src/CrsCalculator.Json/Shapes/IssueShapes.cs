using System.Collections.Immutable;
using CrsCalculator.Json.Fields;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-issues/1</c>.</summary>
internal static class IssueShapes
{
    public const string Format = "crs-issues/1";

    /// <summary>Every issue of an input.</summary>
    public static readonly Shape<IssuesDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (IssuesDocument _) => Format),
            Field.WrittenIfAny(
                "input",
                "the name of the input that the paths lead into, such as `candidate`; absent if there is only one",
                Values.Text,
                (IssuesDocument d) => d.Input),
            Field.Written("issues", "every problem of the input", Values.ListOf(Said.Issue), (IssuesDocument d) => d.Issues),
        ]);
}

/// <summary>The issues of an input.</summary>
internal sealed record IssuesDocument(string? Input, ImmutableArray<Said> Issues);
