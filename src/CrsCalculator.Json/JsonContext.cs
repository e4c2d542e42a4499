using System.Text.Json;
using System.Text.Json.Serialization;
using CrsCalculator.Json.Eligibility;
using CrsCalculator.Json.Planning;
using CrsCalculator.Json.Rounds;
using CrsCalculator.Json.Scores;
using CrsCalculator.Json.Writing;

namespace CrsCalculator.Json;

/// <summary>The documents that are written. Their code is generated when the library is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ScoreDocument))]
[JsonSerializable(typeof(EligibilityDocument))]
[JsonSerializable(typeof(ImproveDocument))]
[JsonSerializable(typeof(TimelineDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(InvitationsDocument))]
[JsonSerializable(typeof(RoundsDocument))]
[JsonSerializable(typeof(FeedDocument))]
[JsonSerializable(typeof(ProjectionDocument))]
internal sealed partial class JsonContext : JsonSerializerContext
{
    public static JsonContext Pretty { get; } = new(Settings(indented: true));

    public static JsonContext Compact { get; } = new(Settings(indented: false));

    public static JsonContext With(bool indented) => indented ? Pretty : Compact;

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        Encoder = Escaping.Encoder,
    };
}
