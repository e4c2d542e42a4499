using CrsCalculator.Application;
using CrsCalculator.Json.Fields;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-check/1</c>.</summary>
internal static class CheckShapes
{
    public const string Format = "crs-check/1";

    /// <summary>What a document's facts show.</summary>
    public static readonly Shape<CheckDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (CheckDocument _) => Format),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (CheckDocument d) => d.Id),
            Field.Written("on", "the day", Values.AnyDay, (CheckDocument d) => d.Review.On),
            Field.Written(
                "canBeScored",
                "whether a score can be worked out from the facts",
                Values.Boolean,
                (CheckDocument d) => d.Review.CanBeScored),
            Field.Written(
                "issues",
                "what is wrong; with an issue there are no notices and no missing facts",
                Values.ListOf(Said.Issue),
                (CheckDocument d) => [.. d.Review.Issues.Select(issue => Said.Of(issue, d.Words))]),
            Field.Written(
                "notices",
                "what was assumed of the facts, and what looks odd about them",
                Values.ListOf(Said.Notice),
                (CheckDocument d) => Said.Of(d.Review.Notices, d.Words)),
            Field.Written(
                "missingFacts",
                "the missing facts, those that unlock most first",
                Values.ListOf(ChecklistShapes.MissingFacts),
                (CheckDocument d) => [.. d.Review.MissingFacts.Select(fact => (fact, d.Questions))]),
        ]);
}

/// <summary>A <c>crs-check/1</c> document.</summary>
internal sealed record CheckDocument(ProfileReview Review, string? Id, OfficialLanguage Language)
{
    public CrsText Words => CrsText.Of(Language);

    public ApplicationText Questions => ApplicationText.Of(Language);
}
