using CrsCalculator.Json.Fields;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of values that the formats contain, and that applications may store on their own.</summary>
internal static class PartShapes
{
    /// <summary>A date of an assessment, as <c>crs-eligibility/1</c> states it.</summary>
    public static readonly Shape<AssessmentDate> Date = new(
        "assessmentDate",
        [
            Field.Required("on", "the date of the assessment", Values.Day, (AssessmentDate d) => d.On, out var on),
            Field.Optional(
                "invitedOn",
                "the date of the invitation, if there is one; not after `on`",
                Values.Day,
                (AssessmentDate d) => d.InvitedOn,
                out var invitedOn),
        ],
        (ref v) => new AssessmentDate(v.Get(on), v.Find(invitedOn)))
    {
        Check = (ref v, issues) =>
        {
            if (v.Has(on) && v.Has(invitedOn) && v.Get(invitedOn) > v.Get(on))
            {
                issues.AddOf("on", IssueCodes.EndBeforeStart, Invariant.Text(v.Get(on)), Invariant.Text(v.Get(invitedOn)));
            }
        },
    };

    /// <summary>Levels in a language, as <c>crs-factors/1</c> states them beside its name.</summary>
    public static readonly Shape<AbilityLevels> Levels = new(
        "abilityLevels",
        [
            Field.Required("listening", "the CLB or NCLC level", Level(), (AbilityLevels l) => l.Listening.Level, out var listening),
            Field.Required("reading", "the CLB or NCLC level", Level(), (AbilityLevels l) => l.Reading.Level, out var reading),
            Field.Required("writing", "the CLB or NCLC level", Level(), (AbilityLevels l) => l.Writing.Level, out var writing),
            Field.Required("speaking", "the CLB or NCLC level", Level(), (AbilityLevels l) => l.Speaking.Level, out var speaking),
        ],
        (ref v) => AbilityLevels.From(v.Get(listening), v.Get(reading), v.Get(writing), v.Get(speaking)));

    private static ValueKind<int> Level() => Values.WholeNumberFrom(Clb.MinLevel, Clb.MaxLevel);
}
