namespace CrsCalculator.Application;

/// <summary>Sentences of red flags and what to do about them, English and French side by side.</summary>
internal static class FlagPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["severity.stop"] = new("stop", "arrêt"),
        ["severity.high"] = new("high", "élevé"),
        ["severity.medium"] = new("medium", "moyen"),
        ["severity.low"] = new("low", "faible"),
    };
}
