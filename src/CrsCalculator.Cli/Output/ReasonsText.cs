using System.Collections.Immutable;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>The reasons for each factor: the provision, the facts behind it, and what a cap took away.</summary>
internal static class ReasonsText
{
    public static void Print(Page page, ScoredCandidate candidate)
    {
        HashSet<Evidence> told = [];
        foreach (IGrouping<CrsSection, CrsBreakdownLine> section in ScoreText.Sections(candidate.Breakdown))
        {
            page.Blank();
            page.Line(CommonWords.Title, page.Speech.Crs.Section(section.Key));
            foreach (CrsBreakdownLine line in section)
            {
                PrintLine(page, candidate.Breakdown, line);
                PrintFacts(page, candidate.Assessment?.EvidenceFor(line.Factor) ?? [], told);
            }
        }
    }

    private static void PrintLine(Page page, CrsBreakdown breakdown, CrsBreakdownLine line)
    {
        page.Line(ScoreWords.Points, page.Speech.Crs.Factor(line.Rule), line.Points);
        page.Line(ScoreWords.Citation, line.Citation);
        if (line.Points < line.BeforeCaps)
        {
            Phrase why = ScoreText.IsNotHighest(breakdown, line) ? ScoreWords.AnotherIsHigher : ScoreWords.Cap;
            page.Line(why, line.BeforeCaps, line.Points);
        }
    }

    /// <summary>Prints the facts in words; for those already printed, where to find them.</summary>
    private static void PrintFacts(Page page, ImmutableArray<Evidence> facts, HashSet<Evidence> told)
    {
        string[] known =
        [
            .. facts.Where(told.Contains).Where(static fact => fact.Code != EvidenceCodes.Hours).Select(static fact => fact.Path),
        ];
        if (known.Length > 0)
        {
            page.Line(ScoreWords.FromPaths, string.Join(", ", known));
        }

        foreach (Evidence fact in facts.Where(told.Add))
        {
            page.Line(ScoreWords.FromFact, fact.Path, Printable.Of(page.Speech.Crs.Evidence(fact)));
        }
    }
}
