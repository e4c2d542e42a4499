using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Cli.Tests.Docs;

/// <summary>
/// A change of a file that a page asks its reader for, in a block of <c>diff FILE</c>: lines behind <c>-</c> give way to lines behind
/// <c>+</c>, and the others show where.
/// </summary>
internal static class PageEdit
{
    private const string Beginning = "diff ";

    public static bool IsOne(PageBlock block) => block.Language.StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>Changes the file, in which the old lines stand once.</summary>
    public static void Apply(PageBlock block, string place)
    {
        string file = block.Language[Beginning.Length..];
        string text = File.ReadAllText(file).ReplaceLineEndings("\n");
        string old = Side(block, '-');
        text.Split(old).Should().HaveCount(2, $"the old lines at {place} stand in {file} once:\n{text}");
        File.WriteAllText(file, text.Replace(old, Side(block, '+'), StringComparison.Ordinal));
    }

    private static string Side(PageBlock block, char mark) =>
        string.Concat(block.Lines.Where(line => line[0] == mark || line[0] == ' ').Select(static line => $"{line[1..]}\n"));
}
