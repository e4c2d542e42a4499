using System.Globalization;

namespace CrsCalculator.Rounds.Tests;

/// <summary>The research data, as they were handed over: the second transcription of what the package embeds.</summary>
internal static class DataFile
{
    public static byte[] Feed { get; } = File.ReadAllBytes(PathOf("ircc-rounds-feed-sample.json"));

    /// <summary>The rows of a CSV file by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string name)
    {
        string[] lines = File.ReadAllLines(PathOf(name));
        string[] columns = lines[0].Split(',');
        return
        [
            .. lines.Skip(1).Select(
                line =>
                    columns.Zip(Fields(line)).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal)),
        ];
    }

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    /// <summary>Fields with commas stand in quotation marks; none has quotation marks of its own.</summary>
    private static IEnumerable<string> Fields(string line)
    {
        const char InnerComma = '\u0001';
        string[] parts = line.Split('"');
        for (int i = 1; i < parts.Length; i += 2)
        {
            parts[i] = parts[i].Replace(',', InnerComma);
        }

        return string.Concat(parts).Split(',').Select(static field => field.Replace(InnerComma, ','));
    }
}
