using System.Text.RegularExpressions;

namespace CrsCalculator.Pictures.Terminal;

/// <summary>A line of a terminal, in runs of one style each.</summary>
/// <param name="Runs">The runs from left to right.</param>
internal sealed partial record TerminalLine(IReadOnlyList<TerminalRun> Runs)
{
    /// <summary>What the line says.</summary>
    public string Text => string.Concat(Runs.Select(static run => run.Text)).TrimEnd();

    /// <summary>Reads what a program wrote to a terminal: text with sequences that set colours.</summary>
    public static IEnumerable<TerminalLine> Parse(string written)
    {
        string style = string.Empty;
        foreach (string line in written.TrimEnd().Split('\n'))
        {
            List<TerminalRun> runs = [];
            int column = 0;
            foreach (Match part in Parts().Matches(line))
            {
                if (part.Groups["codes"].Success)
                {
                    style = StyleOf(part.Groups["codes"].Value);
                    continue;
                }

                runs.Add(new TerminalRun(part.Value, style, column));
                column += part.Length;
            }

            yield return new TerminalLine(runs);
        }
    }

    /// <summary>The tool writes bold, dim and three colours, each alone; 0 ends all of them.</summary>
    private static string StyleOf(string codes) => codes switch
    {
        "0" => string.Empty,
        "1" => "bold",
        "2" => "dim",
        "38;5;9" or "91" => "red",
        "38;5;2" or "32" => "green",
        "38;5;11" or "93" => "yellow",
        _ => throw new InvalidOperationException($"A terminal's style without a colour in pictures: {codes}."),
    };

    [GeneratedRegex(@"\x1b\[(?<codes>[0-9;]*)m|[^\x1b]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parts();
}

/// <summary>Text of one style.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">The style; empty where it is the usual one.</param>
/// <param name="Column">The column in which it begins.</param>
internal sealed record TerminalRun(string Text, string Style, int Column);
