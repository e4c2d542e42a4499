using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-score/1</c>.</summary>
internal static class ScoreShapes
{
    public const string Format = "crs-score/1";

    /// <summary>The four sections of a score.</summary>
    public static readonly Shape<CrsScore> Sections = new(
        "sections",
        [
            Field.Written("core", "the points of section A, core human capital", Values.Points, (CrsScore s) => s.Core),
            Field.Written("spouse", "the points of section B, spouse", Values.Points, (CrsScore s) => s.Spouse),
            Field.Written(
                "transferability",
                "the points of section C, skill transferability",
                Values.Points,
                (CrsScore s) => s.Transferability),
            Field.Written("additional", "the points of section D, additional points", Values.Points, (CrsScore s) => s.Additional),
            Field.WrittenIfAny(
                "further",
                "the points of section E, where they are not 0; no official ruleset gives any",
                Values.Points,
                (CrsScore s) => s.Further > 0 ? s.Further : (int?)null),
        ]);

    /// <summary>A score alone.</summary>
    public static readonly Shape<CrsScore> Score = new(
        "score",
        [
            Field.Written("total", "the score", Values.Points, (CrsScore s) => s.Total),
            Field.WrittenIfTrue("provisional", "present if the rules are not those in force on the date", (CrsScore s) => s.IsProvisional),
            .. Sections.Fields,
        ]);

    /// <summary>A document that was not used.</summary>
    public static readonly Shape<UnusedDocumentSaid> Unused = new(
        "unusedDocument",
        [
            Field.Written("path", "the document, as a JSON path into the input", Values.Path, (UnusedDocumentSaid u) => u.Document.Path),
            Field.Written(
                "reasons",
                "all reasons, as codes",
                Values.ListOf(Values.Text, least: 1),
                (UnusedDocumentSaid u) => [.. u.Document.Reasons]),
            Field.Written("message", "the reasons as a sentence", Values.Text, (UnusedDocumentSaid u) => u.Words.Unused(u.Document)),
        ]);

    private static readonly Shape<Line> Lines = new(
        "line",
        [
            Field.Written("factor", "the factor", Values.Factor, (Line l) => l.Points.Factor),
            Field.Written("points", "the points after caps", Values.Points, (Line l) => l.Points.Points),
            Field.Written(
                "maximum",
                "the most points that the factor can give under these rules",
                Values.Points,
                (Line l) => l.Points.Maximum),
            Field.Written("beforeCaps", "the points of the table, before caps", Values.Points, (Line l) => l.Points.BeforeCaps),
            Field.Written("input", "what earned the points, in the codes of crs-factors/1", Values.Text, (Line l) => l.Input),
            Field.Written("citation", "the provision", Values.Text, (Line l) => l.Points.Citation.ToString()),
            Field.WrittenIfAny(
                "facts", "the facts behind the factor; present if a crs-profile/1 was scored", Values.ListOf(Said.Evidence), (Line l) =>
                    l.Evidence),
        ]);

    /// <summary>An explained score.</summary>
    public static readonly Shape<ScoreDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (ScoreDocument _) => Format),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (ScoreDocument d) => d.Id),
            Field.Written(
                "ruleset",
                "the id of the ruleset used; for an official one, the day on which it came into force",
                Values.Text,
                (ScoreDocument d) => d.Breakdown.Ruleset.Id),
            Field.Written("on", "the date of the score", Values.AnyDay, (ScoreDocument d) => d.Breakdown.On),
            .. Score.Fields.Select(static field => Field.Of(field, static (ScoreDocument d) => d.Breakdown.Score)),
            Field.Written("breakdown", "every factor; the points add up to the total", Values.ListOf(Lines), (ScoreDocument d) => d.Lines),
            Field.WrittenIfAny(
                "unused",
                "documents that were not used; present if a crs-profile/1 was scored",
                Values.ListOf(Unused),
                (ScoreDocument d) => d.Unused),
            Field.Written(
                "notices", "what a reader must know", Values.ListOf(Said.Notice), (ScoreDocument d) =>
                    Said.Of(d.Breakdown.Notices, d.Words)),
        ]);

    internal readonly record struct Line(CrsBreakdownLine Points, string Input, ImmutableArray<Said>? Evidence);

    internal readonly record struct UnusedDocumentSaid(UnusedDocument Document, CrsText Words);
}

/// <summary>A <c>crs-score/1</c> document: of factors, or of assessed documents.</summary>
internal sealed record ScoreDocument(CrsBreakdown Breakdown, CrsAssessment? Assessment, string? Id, CrsText Words)
{
    public ImmutableArray<ScoreShapes.Line> Lines => [.. Breakdown.Lines.Select(LineOf)];

    public ImmutableArray<ScoreShapes.UnusedDocumentSaid>? Unused => Assessment is null
        ? null
        : [.. Assessment.UnusedDocuments.Select(document => new ScoreShapes.UnusedDocumentSaid(document, Words))];

    private ScoreShapes.Line LineOf(CrsBreakdownLine line) => new(
        line,
        FactorInput.Of(line.Rule, Breakdown.Factors),
        Assessment is null ? null : [.. Assessment.EvidenceFor(line.Factor).Select(fact => Said.Of(fact, Words))]);
}
