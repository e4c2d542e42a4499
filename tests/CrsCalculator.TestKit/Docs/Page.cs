namespace CrsCalculator.TestKit.Docs;

/// <summary>A page of the documentation, and the blocks of code on it.</summary>
public sealed class Page
{
    private const string Fence = "```";

    private Page(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Root, path)).ReplaceLineEndings("\n");
        Blocks = [.. Read(Text.Split('\n'))];
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path from <see cref="Root"/>.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>What is not in a block.</summary>
    public string Prose => string.Concat(Text.Split($"\n{Fence}").Where(static (_, index) => index % 2 == 0));

    public static Page Of(string path) => new(path);

    /// <summary>README.md, the pages that people write in docs, and the readmes of packages. Other tests hold generated pages.</summary>
    public static IEnumerable<string> Written() =>
        new[] { "docs", "docs/formats", "docs/recipes" }
            .Concat(Directory.EnumerateDirectories(System.IO.Path.Combine(Root, "src")))
            .SelectMany(static folder => Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.md"))
            .Select(static path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Prepend("README.md");

    public override string ToString() => Path;

    private static IEnumerable<PageBlock> Read(string[] lines)
    {
        int line = 0;
        while (line < lines.Length)
        {
            if (!lines[line].StartsWith(Fence, StringComparison.Ordinal))
            {
                line++;
                continue;
            }

            int end = Array.IndexOf(lines, Fence, line + 1);
            int next = Array.FindIndex(lines, end + 1, static text => text.Length > 0);
            yield return new PageBlock(
                line + 1,
                lines[line][Fence.Length..],
                string.Concat(lines[(line + 1)..end].Select(static text => $"{text}\n")))
            {
                Shown = next >= 0 && lines[next] == $"{Fence}text"
                    ? string.Concat(lines[(next + 1)..Array.IndexOf(lines, Fence, next + 1)].Select(static text => $"{text}\n"))
                    : null,
            };
            line = end + 1;
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "CrsCalculator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside of the repository.");
    }
}
