
namespace CrsCalculator.Cli.Tests.Docs;

/// <summary>
/// A command of the tool as a page shows it, and how it is to end. There is no shell: words are separated by blanks, and <c>&gt; FILE</c>
/// may follow them.
/// </summary>
internal sealed record PageCommand(IReadOnlyList<string> Words, string? OutputFile, int ExitCode)
{
    private const string Exit = "# exit code ";

    // The second is what a fresh clone needs.
    private static readonly string[] Beginnings = ["crs ", "dotnet run --project src/CrsCalculator.Cli -- "];

    public static bool IsOne(string line) => Array.Exists(Beginnings, beginning => line.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>The commands of a block. A comment behind one tells its exit code, where that is not 0.</summary>
    public static IEnumerable<PageCommand> Of(IEnumerable<string> lines)
    {
        PageCommand? last = null;
        foreach (string line in lines)
        {
            if (line.StartsWith(Exit, StringComparison.Ordinal))
            {
                last = last! with { ExitCode = int.Parse(line[Exit.Length..], System.Globalization.CultureInfo.InvariantCulture) };
            }
            else if (IsOne(line))
            {
                if (last is not null)
                {
                    yield return last;
                }

                last = Of(line);
            }
            else
            {
                line.Should().StartWith("#", "a block with commands of the tool has nothing else but comments");
            }
        }

        yield return last!;
    }

    private static PageCommand Of(string line)
    {
        string beginning = Beginnings.First(beginning => line.StartsWith(beginning, StringComparison.Ordinal));
        string[] words = line[beginning.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int redirection = Array.IndexOf(words, ">");
        return redirection < 0
            ? new PageCommand(words, null, 0)
            : new PageCommand(words[..redirection], words[(redirection + 1)..].Single(), 0);
    }
}
