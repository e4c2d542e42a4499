using System.Collections.Immutable;
using CrsCalculator.Json.Fields;

namespace CrsCalculator.Json.Shapes;

/// <summary>A format: its shape, with a short description.</summary>
internal sealed record Format(string Name, string Description, ValueKind Shape, Func<byte[]> Schema)
{
    /// <summary>Every format, in the order of the documentation.</summary>
    public static ImmutableArray<Format> All { get; } =
    [
        Of(
            FactorsShape.Document,
            "An Express Entry candidate as CRS factors: years and levels. Optional fields that are absent mean none, false or 0."),
        Of(ProfileShapes.Document, "An Express Entry candidate as the documents state the facts. A fact that is absent is unknown, "
            + "unless the field says otherwise."),
        Of(ScoreShapes.Document, "A CRS score with the reason for every point."),
        Of(EligibilityShapes.Document, "Whether a candidate is eligible for the programs and categories on a date. A verdict that is "
            + "null or notAssessed is unknown and must not be read as met."),
        Of(RoundShapes.Invitations, "Whether a candidate would have been invited, round by round, with every reason. A verdict that is "
            + "null is open: neither invited nor not invited."),
        Of(HistoryShapes.Document, "Rounds of invitations, each with the last pool published on or before its day; or a whole history."),
        Of(RoundShapes.Feed, "What IRCC's feed of rounds says, what it changes, and what could not be read."),
        Of(
            RoundShapes.Projection,
            "A scenario, not a forecast: the cut-offs of the Canadian Experience Class if its next rounds take place as assumed."),
        Of(
            PlanningShapes.Improve,
            "What would raise a score on a date: every lever with its exact gain, and the smallest sets of levers that reach a target."),
        Of(
            PlanningShapes.Timeline,
            "Every day on which time alone changes a score, one of its sections, or eligibility for the Canadian Experience Class."),
        Of(PlanningShapes.Comparison, "A candidate under two rulesets, with the difference by factor."),
        Of(
            ChecklistShapes.Document,
            "What an application after an invitation needs on a date: the days on which it can be submitted, red flags, evidence with what "
            + "it is worth, fees, expiries, and the facts that are missing. A verdict that is null is unknown and must not be read as met. "
            + "It is information, not legal advice."),
        Of(
            DocumentsShapes.Document,
            "The papers of an application as far as they are at hand. A paper that is absent is unknown, never missing."),
        Of(
            ClientShapes.Document,
            "One client of a practice on a day: score and change, programs, rounds that invite, the next expiry with what is lost, the "
            + "next completed year, the worst red flag; or what is wrong with the documents. A verdict that is null is unknown."),
        Of(
            CheckShapes.Document,
            "What can be said of the facts of a candidate without a score: what is wrong, what was assumed, and what is missing."),
        Of(
            OccupationShapes.Document,
            "Occupations of NOC 2021 with what the rules of a day say of each: whether it is skilled, whether it is a trade, and which "
            + "categories list it. A verdict that is null is unknown."),
        Of(
            RefusalShapes.Document,
            "Why nothing was worked out for a date, what is known of its rules, where to read them, and how to go on."),
        Of(IssueShapes.Document, "Why nothing was worked out for an input: everything that is wrong with it."),
        Of(RulesetShapes.Document, "A whole ruleset: every table and cap of the CRS, with its citation."),
        Of(
            RuleBookShapes.Document,
            "Rules to lay over a rule book: for each part of the law the entries to add or to replace, each from its day until the next."),
        Of(
            RuleListShapes.Document,
            "The contents of a rule book: every entry of every part with its days, its source and how sure it is, and the gaps."),
        Of(DifferenceShapes.Document, "The difference between rules, value by value."),
    ];

    private static Format Of<T>(Shape<T> shape, string description) =>
        new(shape.Name, description, shape, () => SchemaWriter.Of(shape, description));
}
