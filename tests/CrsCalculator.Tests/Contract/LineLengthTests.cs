using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Tests.Contract;

/// <summary>Lines of code fit on a screen. No analyzer checks this: RCS0056 skips comments, documentation and raw strings.</summary>
public class LineLengthTests
{
    private const int Columns = 140;
    private static readonly string[] Folders = ["src", "tests", "benchmarks", "docs"];

    [Fact]
    public void No_line_of_code_has_more_than_140_columns() => string.Join('\n', LongLines()).Should().BeEmpty();

    private static IEnumerable<string> LongLines() =>
        from folder in Folders
        from path in Directory.EnumerateFiles(
            Path.Combine(Page.Root, folder),
            "*.cs",
            SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let file = Path.GetRelativePath(Page.Root, path)
        where !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj")
        from line in File.ReadLines(path).Select(static (text, index) => (Number: index + 1, text.Length))
        where line.Length > Columns
        select $"{file}:{line.Number} has {line.Length} columns";
}
