using System.Collections.Immutable;
using CrsCalculator.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>Behind each factor: the provision, the facts that it came from, and what a cap took away.</summary>
internal static class ReasonsText
{
    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, ScoredCandidate candidate)
    {
        HashSet<Evidence> told = [];
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in ScoreText.Sections(candidate.Breakdown))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{Words.Section(section.Key)}[/]");
            foreach (CrsBreakdownLine line in section)
            {
                PrintLine(console, line);
                PrintFacts(console, candidate.Assessment?.EvidenceFor(line.Factor) ?? [], told);
            }
        }
    }

    private static void PrintLine(IAnsiConsole console, CrsBreakdownLine line)
    {
        console.MarkupLineInterpolated($"  {Words.Factor(line.Factor)}: {line.Points}");
        console.MarkupLineInterpolated($"[dim]    {line.Citation}[/]");
        if (line.Points < line.BeforeCaps)
        {
            console.MarkupLineInterpolated($"    The table gives {line.BeforeCaps}; a cap leaves {line.Points}.");
        }
    }

    /// <summary>The facts in words; of those that were told before, where they stand.</summary>
    private static void PrintFacts(IAnsiConsole console, ImmutableArray<Evidence> facts, HashSet<Evidence> told)
    {
        string[] known = [.. facts.Where(told.Contains).Where(static fact => fact.Code != EvidenceCodes.Hours).Select(static fact => fact.Path)];
        if (known.Length > 0)
        {
            console.MarkupLineInterpolated($"    from {string.Join(", ", known)}");
        }

        foreach (Evidence fact in facts.Where(told.Add))
        {
            console.MarkupLineInterpolated($"    from {fact.Path}: {Printable.Of(Words.Evidence(fact))}");
        }
    }
}
