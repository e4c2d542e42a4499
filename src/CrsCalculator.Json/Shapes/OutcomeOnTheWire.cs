namespace CrsCalculator.Json.Shapes;

/// <summary>Writes an outcome as true, false, or null if it was not assessed.</summary>
internal static class OutcomeOnTheWire
{
    public static bool? ToBoolean(this Outcome outcome) => outcome switch
    {
        Outcome.Met => true,
        Outcome.NotMet => false,
        _ => null,
    };
}
