using CrsCalculator;
using CrsCalculator.Bulk;
using CrsCalculator.Rules;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/bulk.md.</summary>
internal static class Bulk
{
    private static CrsColumnBatch _pool = new();
    private static ushort[] _totals = [];
    private static CrsBulkScorer _scorer = new(RuleBook.Official.Points.LastAvailable!);

    public static void Block1(TextWriter Console)
    {
        // <block>
        var pool = new CrsColumnBatch(capacity: 40);
        for (int age = 20; age < 60; age++)
        {
            pool.Add(new CrsFactors
            {
                Age = age,
                Education = EducationLevel.Doctoral,
                Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(10)),
                SiblingInCanada = age % 2 == 0,
            });
        }

        var scorer = new CrsBulkScorer(RuleBook.Official.Points.At(new LocalDate(2026, 1, 21)).Value);
        ushort[] totals = new ushort[pool.Count];
        scorer.Score(pool.View, totals);
        Console.WriteLine($"{totals[0]} at 20, {totals[^1]} at 59");
        // </block>
        (_pool, _totals, _scorer) = (pool, totals, scorer);
    }

    public static void Block2(TextWriter Console)
    {
        (CrsColumnBatch pool, ushort[] totals) = (_pool, _totals);

        // <block>
        for (int points = 0; points <= 30; points += 15)
        {
            CrsRuleset reform = RuleBook.Official.Points.LastAvailable!.Derive(
                $"sibling-{points}",
                tables => tables.With(tables[FactorId.Sibling] with { Points = new PointsGrid(new Bands(1), 0, points) }));
            new CrsBulkScorer(reform).Score(pool.View, totals);
            Console.WriteLine($"{points}: {totals.Count(total => total >= 450)} of 450 or more");
        }
        // </block>
    }

    public static void Block3()
    {
        (CrsColumnBatch pool, ushort[] totals, CrsBulkScorer scorer) = (_pool, _totals, _scorer);

        // <block>
        int slices = Environment.ProcessorCount;
        Parallel.For(0, slices, slice =>
        {
            int start = (int)((long)pool.Count * slice / slices);
            int end = (int)((long)pool.Count * (slice + 1) / slices);
            scorer.Score(pool.View.Slice(start, end - start), totals.AsSpan(start, end - start));
        });
        // </block>
    }
}
