using System.Text.Json.Nodes;

namespace CrsCalculator.Profiles;

/// <summary>What a draft of a profile says already, on which it depends what else it is asked.</summary>
internal static class ProfileFacts
{
    public const string Canada = "CA";

    public static bool HasSpouse(JsonObject profile) =>
        Says(profile, "maritalStatus", Code.Of(MaritalStatus.Married)) || Says(profile, "maritalStatus", Code.Of(MaritalStatus.CommonLaw));

    public static bool IsInCanada(JsonObject facts) => Says(facts, "country", Canada);

    public static bool IsAbroad(JsonObject facts) => !IsInCanada(facts);

    public static bool NeedsScale(JsonObject test) => Says(test, "test", Code.Of(LanguageTest.TefCanada));

    public static bool NeedsLanguage(JsonObject test) => Says(test, "test", Code.Of(LanguageTest.Clb));

    public static bool CanBeRetake(JsonObject test) => Says(test, "test", Code.Of(LanguageTest.IeltsGeneralTraining));

    private static bool Says(JsonObject facts, string field, string value) =>
        facts[field] is JsonValue said && said.TryGetValue(out string? text) && text == value;
}
