using System.Collections.Immutable;
using CrsCalculator.Json.Fields;

namespace CrsCalculator.Json.Shapes;

/// <summary>A format: its shape, in a few words.</summary>
internal sealed record Format(string Name, string Description, ValueKind Shape, Func<byte[]> Schema)
{
    /// <summary>Every format, in the order of the documentation.</summary>
    public static ImmutableArray<Format> All { get; } =
    [
        Of(FactorsShape.Document, "One Express Entry candidate as factors: the years and levels that a form asks for."),
        Of(ProfileShapes.Document, "One Express Entry candidate as the documents state the facts. A fact that is missing is unknown, unless the field says otherwise."),
        Of(ScoreShapes.Document, "A CRS score with the reason for every point."),
        Of(EligibilityShapes.Document, "Whether a candidate is eligible for the programs and categories of a date."),
        Of(RoundShapes.Invitations, "Whether a candidate would have been invited, round by round."),
        Of(RoundShapes.Rounds, "Rounds of invitations, each with the pool before it."),
        Of(RoundShapes.Feed, "What IRCC's feed of rounds says, and what it changes."),
        Of(RoundShapes.Projection, "A scenario of cut-offs."),
        Of(PlanningShapes.Improve, "What would raise a score."),
        Of(PlanningShapes.Timeline, "When time alone changes a score or eligibility."),
        Of(PlanningShapes.Comparison, "A candidate under two rulesets."),
        Of(RulesetShapes.Document, "A ruleset: every table and cap of the CRS, each with its citation."),
    ];

    private static Format Of<T>(Shape<T> shape, string description) => new(shape.Name, description, shape, () => SchemaWriter.Of(shape, description));
}
