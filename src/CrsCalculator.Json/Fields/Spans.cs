using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Fields;

/// <summary>Times from a first to a last day, both included.</summary>
internal static class Spans
{
    /// <summary>The last day does not lie before the first.</summary>
    public static void Check(ref Slots values, Slot<LocalDate> from, Slot<LocalDate> to, IssueList issues)
    {
        if (values.Has(from) && values.Has(to) && values.Get(to) < values.Get(from))
        {
            issues.AddOf("to", IssueCodes.EndBeforeStart, Invariant.Text(values.Get(to)), Invariant.Text(values.Get(from)));
        }
    }
}
