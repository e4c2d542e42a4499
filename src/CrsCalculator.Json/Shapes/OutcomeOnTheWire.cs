namespace CrsCalculator.Json.Shapes;

/// <summary>How an outcome is written: true, false, or null where it was not assessed.</summary>
internal static class OutcomeOnTheWire
{
    public static bool? ToBoolean(this Outcome outcome) => outcome switch
    {
        Outcome.Met => true,
        Outcome.NotMet => false,
        _ => null,
    };
}
