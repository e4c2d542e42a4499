using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json.Fields;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of the lines of a batch.</summary>
internal static class LineShapes
{
    /// <summary>A score.</summary>
    public static readonly Shape<ScoreLine> Score = new(
        "scoreLine",
        [
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (ScoreLine l) => l.Id),
            Field.WrittenIfAny(
                "file",
                "the file of the candidate; present if there are several, or the file is a document",
                Values.Text,
                (ScoreLine l) => l.File),
            Field.WrittenIfAny(
                "line",
                "the line in that file, from 1; absent without `file`, and if the whole file is one candidate",
                Values.Number,
                (ScoreLine l) => l.Line),
            Field.Written("ruleset", "the id of the ruleset used", Values.Text, (ScoreLine l) => l.Ruleset),
            Field.Written("total", "the score", Values.Points, (ScoreLine l) => l.Score.Total),
            .. ScoreShapes.Sections.Fields.Select(static field => Field.Of(field, static (ScoreLine l) => l.Score)),
            Field.WrittenIfTrue(
                "provisional",
                "present if the rules are not those in force on the date",
                (ScoreLine l) => l.Score.IsProvisional),
            Field.WrittenIfAny(
                "programs",
                "every program, with `--with eligibility`; absent for factors",
                Values.ListOf(EligibilityShapes.ProgramVerdicts, least: 1),
                (ScoreLine l) => l.Programs),
            Field.WrittenIfAny(
                "categories",
                "every category of the date, with `--with eligibility`; absent for factors",
                Values.ListOf(EligibilityShapes.CategoryVerdicts),
                (ScoreLine l) => l.Eligibility?.Categories),
            Field.WrittenIfAny(
                "expiries",
                "every document that has not expired on the date, the next to expire first, with `--with expiry`; absent for factors",
                Values.ListOf(ChecklistShapes.Expiries),
                (ScoreLine l) => l.Expiries),
            Field.WrittenIfAny(
                "notices", "what a reader must know", Values.ListOf(Said.Notice), (ScoreLine l) => l.Notices),
        ]);

    /// <summary>The issues of a line.</summary>
    public static readonly Shape<ErrorLine> Errors = new(
        "errorLine",
        [
            Field.WrittenOrNull("id", "the id of the document, if it can be read", Values.Text, (ErrorLine l) => l.Id),
            Field.WrittenIfAny(
                "file",
                "the file of the candidate; present if there are several, or the file is a document",
                Values.Text,
                (ErrorLine l) => l.File),
            Field.WrittenOrNull(
                "line", "the number of the line, from 1; null if the whole file is one candidate", Values.Number, (ErrorLine l) => l.Line),
            Field.Written("errors", "every problem of the line", Values.ListOf(Said.Issue), (ErrorLine l) => l.Errors),
        ]);

    internal readonly record struct ScoreLine(string? Id, string Ruleset, CrsScore Score, ImmutableArray<Said>? Notices)
    {
        public string? File { get; init; }

        public long? Line { get; init; }

        public EligibilityAssessment? Eligibility { get; init; }

        public ImmutableArray<DocumentExpiry>? Expiries { get; init; }

        public ImmutableArray<(ImmigrationProgram Program, Outcome Outcome)>? Programs => Eligibility is { } eligibility
            ? [.. Enum.GetValues<ImmigrationProgram>().Select(program => (program, eligibility.OutcomeOf(program)))]
            : null;
    }

    internal readonly record struct ErrorLine(string? Id, string? File, long? Line, ImmutableArray<Said> Errors);
}
