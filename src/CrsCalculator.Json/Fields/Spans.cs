using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Fields;

/// <summary>Spans from a first to a last day, both inclusive.</summary>
internal static class Spans
{
    /// <summary>Checks that the last day is not before the first.</summary>
    public static void Check(ref Slots values, Slot<LocalDate> from, Slot<LocalDate> to, IssueList issues)
    {
        if (values.Has(from) && values.Has(to) && values.Get(to) < values.Get(from))
        {
            issues.AddOf("to", IssueCodes.EndBeforeStart, Invariant.Text(values.Get(to)), Invariant.Text(values.Get(from)));
        }
    }
}
