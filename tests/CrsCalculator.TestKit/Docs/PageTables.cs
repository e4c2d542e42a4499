namespace CrsCalculator.TestKit.Docs;

/// <summary>The tables of a page, or of a part of one.</summary>
public static class PageTables
{
    /// <summary>The rows of all tables, each as its cells; without the heads.</summary>
    public static IEnumerable<string[]> Rows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        return lines.Where((line, i) => line.StartsWith('|') && !IsRule(line) && (i + 1 == lines.Length || !IsRule(lines[i + 1])))
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray());
    }

    /// <summary>The part of a page under a heading, to the next heading.</summary>
    public static string Section(string text, string heading)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split($"\n{heading}\n")[1].Split("\n## ")[0].Split("\n### ")[0];
    }

    private static bool IsRule(string line) => line.StartsWith("|-", StringComparison.Ordinal);
}
