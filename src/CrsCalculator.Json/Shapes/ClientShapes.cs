using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json.Fields;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-clients/1</c>.</summary>
internal static class ClientShapes
{
    public const string Format = "crs-clients/1";

    /// <summary>The next completed year of work.</summary>
    private static readonly Shape<NextWorkYear> Years = new(
        "nextYear",
        [
            Field.Written(
                "count",
                "whose and which work: `canadian`, `foreign`, `spouse`, or `tier1` to `tier3` where the rules reward wages",
                Values.Text,
                (NextWorkYear y) => y.Count),
            Field.Written("years", "how many years are complete then", Values.CountFrom(1), (NextWorkYear y) => y.Years),
            Field.Written("completeOn", "the first day on which the year is complete", Values.AnyDay, (NextWorkYear y) => y.CompleteOn),
            Field.WrittenOrNull(
                "points",
                "what it adds to the score of the day `on`; null if the points of that day are not available",
                Values.CountFrom(1),
                (NextWorkYear y) => y.Points),
        ]);

    /// <summary>One client.</summary>
    public static readonly Shape<ClientDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (ClientDocument _) => Format),
            Field.Written(
                "id",
                "the id of the input document; if it has none, the name of its file, with the line number if each line is a client",
                Values.Text,
                (ClientDocument d) => d.Row.Id),
            Field.WrittenOrNull(
                "file", "the file that the document was read from; null if there is none", Values.Text, (ClientDocument d) => d.Row.File),
            Field.WrittenOrNull(
                "line",
                "the line in that file, from 1; null if the whole file is one client",
                Values.Number,
                (ClientDocument d) => d.Row.Line),
            Field.WrittenOrNull("on", "the day of the review; null if there are `issues`", Values.AnyDay, (ClientDocument d) =>
                d.Overview?.Review.On),
            Field.WrittenOrNull("since", "the earlier day; null if there are `issues`", Values.AnyDay, (ClientDocument d) =>
                d.Overview?.Review.Since),
            Field.WrittenOrNull(
                "score",
                "the score on the day `on`; null if its points are not available, or there are `issues`",
                Values.Points,
                (ClientDocument d) => d.Overview?.Score?.Total),
            Field.WrittenIfTrue(
                "provisional",
                "present if the points of either day are not those in force",
                (ClientDocument d) => d.IsProvisional),
            Field.WrittenOrNull(
                "change",
                "`score` less the score on the day `since`, by time alone: the documents are those of today; null unless both are known",
                Values.WholeNumber,
                (ClientDocument d) => d.Overview?.Change),
            Field.WrittenOrNull(
                "programs",
                "every program; null if there are `issues`",
                Values.ListOf(EligibilityShapes.ProgramVerdicts, least: 1),
                (ClientDocument d) => d.Programs),
            Field.WrittenOrNull(
                "rounds",
                "the rounds from the day `since` to the day `on`, both inclusive, that invite the client, or may; "
                + "null if there are `issues`",
                Values.ListOf(RoundShapes.Checks),
                (ClientDocument d) => d.Rounds),
            Field.WrittenOrNull(
                "nearestExpiry",
                "the document that expires next; null if none does, or there are `issues`",
                ChecklistShapes.Expiries,
                (ClientDocument d) => d.Overview?.NearestExpiry),
            Field.WrittenOrNull(
                "nearestLoss",
                "the next expiry that costs points or a program, or may; null if none does, or there are `issues`",
                ChecklistShapes.Expiries,
                (ClientDocument d) => d.Overview?.NearestLoss),
            Field.WrittenOrNull(
                "nextYear",
                "the next year of work that completes and earns points; null if none does, or there are `issues`",
                Years,
                (ClientDocument d) => d.Overview?.NextYear),
            Field.WrittenOrNull(
                "worstFlag",
                "the most serious red flag; null if there is none, or there are `issues`",
                ChecklistShapes.Flags,
                (ClientDocument d) => d.WorstFlag),
            Field.WrittenOrNull("flags", "how many red flags there are; null if there are `issues`", Values.CountFrom(0), (
                ClientDocument d) => d.Overview?.Flags.Length),
            Field.Written(
                "issues",
                "what is wrong with the document; empty if the client could be reviewed",
                Values.ListOf(Said.Issue),
                (ClientDocument d) => d.Issues),
        ]);
}

/// <summary>A <c>crs-clients/1</c> document.</summary>
internal sealed record ClientDocument(ClientRow Row, OfficialLanguage Language)
{
    private readonly ApplicationText _words = ApplicationText.Of(Language);

    public ClientOverview? Overview => Row.Overview;

    public bool IsProvisional => Overview is { Score.IsProvisional: true } or { ScoreSince.IsProvisional: true };

    public ImmutableArray<(ImmigrationProgram Program, Outcome Outcome)>? Programs => Overview is { } overview
        ? [.. Enum.GetValues<ImmigrationProgram>().Select(program => (program, overview.OutcomeOf(program)))]
        : null;

    public ImmutableArray<RoundAnswer>? Rounds => Overview is { } overview
        ? [.. overview.Rounds.Where(static check => check.Invited != Outcome.NotMet).Select(static check => RoundAnswer.Briefly(check)!)]
        : null;

    public (RedFlag Flag, ApplicationText Words)? WorstFlag => Overview?.WorstFlag is { } flag ? (flag, _words) : null;

    public ImmutableArray<Said> Issues => [.. Row.Issues.Select(issue => Said.Of(issue, CrsText.Of(Language)))];
}
