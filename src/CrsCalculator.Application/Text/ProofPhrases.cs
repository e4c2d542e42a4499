namespace CrsCalculator.Application;

/// <summary>Sentences and names of evidence, English and French side by side.</summary>
internal static class ProofPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["need.required"] = new("required", "obligatoire"),
        ["need.ifApplicable"] = new("if it applies", "s'il y a lieu"),
        ["need.recommended"] = new("recommended", "recommandé"),
        ["need.notNeeded"] = new("not needed", "non requis"),
        ["need.unknown"] = new("not known", "inconnu"),

        ["state.unknown"] = new("not checked", "non vérifié"),
        ["state.held"] = new("held", "en main"),
        ["state.stale"] = new("out of date", "périmé"),
        ["state.missing"] = new("missing", "manquant"),
    };
}
