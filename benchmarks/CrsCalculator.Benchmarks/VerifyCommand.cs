using System.Globalization;

namespace CrsCalculator.Benchmarks;

/// <summary>Scores ten million random candidates, and ten million rows of random bytes, by every ruleset on every path, and compares each with the score alone.</summary>
internal static class VerifyCommand
{
    private const int Rows = 10_000_000;
    private const int Step = 1_000_000;

    public static int Run(TextWriter output)
    {
        CrsRuleset derived = CrsRuleset.LastHeld.Derive("derived", static tables => tables with
        {
            Transferability = tables.Transferability with { SectionCap = 97 },
            Additional = tables.Additional with { SectionCap = 611 },
        });
        long differences = 0;
        foreach (CrsRuleset ruleset in RulesetTimeline.Official.Rulesets.Append(derived))
        {
            long ofRuleset = 0;
            Parallel.For(0, 2 * Rows / Step, step => Interlocked.Add(ref ofRuleset, Compare(ruleset, step)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ruleset}: {2 * Rows:N0} rows on every path, {ofRuleset:N0} differences"));
            differences += ofRuleset;
        }

        return differences == 0 ? 0 : 1;
    }

    /// <summary>A million rows: in even steps bytes as candidates have them, in odd ones any bytes.</summary>
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

        ushort[] expected = new ushort[Step];
        for (int row = 0; row < Step; row++)
        {
            CrsFactors factors = pool.View.FactorsOf(row);
            expected[row] = (ushort)ruleset.Score(in factors).Total;
        }

        long differences = 0;
        ushort[] totals = new ushort[Step];
        foreach (BulkPath path in Enum.GetValues<BulkPath>().Where(CrsBulkScorer.IsSupported))
        {
            new CrsBulkScorer(ruleset, path).Score(pool.View, totals);
            differences += totals.Zip(expected).Count(static pair => pair.First != pair.Second);
        }

        return differences;
    }
}
