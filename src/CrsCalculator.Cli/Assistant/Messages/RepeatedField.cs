using System.Text.Json;

namespace CrsCalculator.Cli.Assistant.Messages;

/// <summary>
/// Finds a field that appears twice in a message, in its parameters or among the arguments: one of its values would be lost silently. The
/// contents of an argument are checked by its own reader.
/// </summary>
internal static class RepeatedField
{
    // The message, its parameters, and the arguments.
    private const int Levels = 3;

    /// <summary>Returns the first such field; nothing if there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> message)
    {
        HashSet<string>[] met = [.. Enumerable.Range(0, Levels + 1).Select(static _ => new HashSet<string>(StringComparer.Ordinal))];
        var json = new Utf8JsonReader(message);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.StartObject && json.CurrentDepth < Levels)
            {
                met[json.CurrentDepth + 1].Clear();
            }
            else if (json.TokenType == JsonTokenType.PropertyName
                && json.CurrentDepth <= Levels
                && !met[json.CurrentDepth].Add(json.GetString()!))
            {
                return json.GetString();
            }
        }

        return null;
    }
}
