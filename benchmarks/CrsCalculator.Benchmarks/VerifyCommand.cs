using System.Globalization;
using CrsCalculator.Bulk;
using CrsCalculator.Rules;

namespace CrsCalculator.Benchmarks;

/// <summary>
/// Scores ten million random candidates, and ten million rows of random bytes, under every ruleset on every path, totals and sections, and
/// compares each with the single score; one row in a hundred also with the explained score.
/// </summary>
internal static class VerifyCommand
{
    private const int Rows = 10_000_000;
    private const int Step = 1_000_000;

    public static int Run(TextWriter output)
    {
        CrsRuleset derived = RuleBook.Official.Points.LastAvailable!.Derive("derived", static tables => tables
            .With(new PointsSection(CrsSection.Transferability, new PointsCap(97)))
            .With(new PointsSection(CrsSection.Additional, new PointsCap(611))));
        long differences = 0;
        IEnumerable<CrsRuleset> official = RuleBook.Official.Points.Entries.Select(static entry => entry.ValueOrNull).OfType<CrsRuleset>();
        foreach (CrsRuleset ruleset in official.Append(derived))
        {
            long ofRuleset = 0;
            Parallel.For(0, 2 * Rows / Step, step => Interlocked.Add(ref ofRuleset, Compare(ruleset, step)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ruleset}: {2 * Rows:N0} rows on every path, {ofRuleset:N0} differences"));
            differences += ofRuleset;
        }

        return differences == 0 ? 0 : 1;
    }

    /// <summary>Compares a million rows: bytes of real candidates in even steps, any bytes in odd ones.</summary>
    private static long Compare(CrsRuleset ruleset, int step)
    {
        var pool = new Pool(Step);
        var dice = new Dice((ulong)(step + 1));
        foreach (ref byte value in pool.Bytes.AsSpan())
        {
            value = (byte)dice.Below(step % 2 == 0 ? 14 : 256);
        }

        if (step % 2 == 0)
        {
            foreach (ref byte age in pool[CrsColumn.Age])
            {
                age = (byte)dice.Below(60);
            }

            foreach (ref byte flags in pool[CrsColumn.Flags])
            {
                flags = (byte)dice.Below(256);
            }
        }

        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(ruleset);
        long differences = 0;
        CrsScore[] expected = new CrsScore[Step];
        for (int row = 0; row < Step; row++)
        {
            CrsFactors factors = pool.View.FactorsOf(row);
            expected[row] = calculator.Score(in factors, ruleset.InForceFrom);
            differences += row % 100 == 0 && calculator.Explain(in factors, ruleset.InForceFrom).Score != expected[row] ? 1 : 0;
        }

        IEnumerable<BulkPath> paths = Enum.GetValues<BulkPath>().Where(CrsBulkScorer.IsSupported);
        return differences + paths.Sum(path => Compare(new CrsBulkScorer(ruleset, path), pool, expected));
    }

    private static long Compare(CrsBulkScorer scorer, Pool pool, CrsScore[] expected)
    {
        ushort[] totals = new ushort[Step];
        ushort[][] sections = [new ushort[Step], new ushort[Step], new ushort[Step], new ushort[Step]];
        scorer.Score(pool.View, totals);
        scorer.Score(pool.View, new CrsSectionColumns
        {
            Core = sections[0],
            Spouse = sections[1],
            Transferability = sections[2],
            Additional = sections[3],
        });
        long differences = 0;
        for (int row = 0; row < Step; row++)
        {
            CrsScore score = expected[row];
            bool isSame = (totals[row], sections[0][row], sections[1][row], sections[2][row], sections[3][row])
                == (score.Total, score.Core, score.Spouse, score.Transferability, score.Additional);
            differences += isSame ? 0 : 1;
        }

        return differences;
    }
}
