using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>
/// Where facts meet factors, whatever factors a ruleset has: each is read from its table, and groups and sections cap them in their
/// printed order. So the lines of a breakdown add up to the score, whichever cap bit.
/// </summary>
internal static class CrsEngine
{
    private const int MostOnStack = 128;

    /// <summary>The score alone.</summary>
    public static CrsScore Score(CompiledTables tables, in CrsFactors factors) => Run(tables, in factors, []);

    /// <summary>The score, with a line for every factor; those of a spouse only where there is one.</summary>
    public static CrsScore Explain(CompiledTables tables, in CrsFactors factors, out ImmutableArray<CrsBreakdownLine> lines)
    {
        var all = new CrsBreakdownLine[factors.Spouse.HasValue ? tables.Factors.Length : tables.CountSingle];
        CrsScore score = Run(tables, in factors, all);
        lines = ImmutableCollectionsMarshal.AsImmutableArray(all);
        return score;
    }

    private static CrsScore Run(CompiledTables tables, in CrsFactors factors, Span<CrsBreakdownLine> lines)
    {
        bool hasSpouse = factors.Spouse.HasValue;
        int count = tables.Factors.Length;
        Span<int> before = count <= MostOnStack ? stackalloc int[count] : new int[count];
        for (int i = 0; i < count; i++)
        {
            before[i] = hasSpouse || !tables.Factors[i].IsOfSpouse ? PointsOf(tables.Factors[i], in factors, hasSpouse) : 0;
        }

        return WithCaps(tables, before, hasSpouse, lines);
    }

    /// <summary>The points of a factor before any cap.</summary>
    private static int PointsOf(CompiledFactor factor, in CrsFactors factors, bool hasSpouse)
    {
        CrsFactorRule rule = factor.Rule;
        return factor.IsByAbility
            ? factor.Points(factors.LevelsOf(rule.Row), hasSpouse)
            : factor.Points(factors[rule.Row], rule.Column is { } column ? factors[column] : 0, hasSpouse);
    }

    private static CrsScore WithCaps(CompiledTables tables, ReadOnlySpan<int> before, bool hasSpouse, Span<CrsBreakdownLine> lines)
    {
        ReadOnlySpan<int> caps = (hasSpouse ? tables.CapsWithSpouse : tables.CapsSingle).AsSpan();
        int groups = tables.Groups.Length;
        Span<int> leftInSection = stackalloc int[CompiledTables.Sections];
        Span<int> leftInGroup = groups <= MostOnStack ? stackalloc int[groups] : new int[groups];
        caps.CopyTo(leftInSection);
        for (int group = 0; group < groups; group++)
        {
            leftInGroup[group] = tables.Groups[group].Cap.Of(hasSpouse);
        }

        int line = 0;
        for (int i = 0; i < before.Length; i++)
        {
            CompiledFactor factor = tables.Factors[i];
            int points = tables.HasHighest && IsBeaten(tables, before, i) ? 0 : before[i];
            if (factor.Group >= 0)
            {
                points = Take(points, ref leftInGroup[factor.Group]);
            }

            points = Take(points, ref leftInSection[(int)factor.Rule.Section]);
            if (!lines.IsEmpty && (hasSpouse || !factor.IsOfSpouse))
            {
                int maximum = hasSpouse ? factor.MaximumWithSpouse : factor.MaximumSingle;
                lines[line++] = new CrsBreakdownLine(factor.Rule, points, maximum, before[i]);
            }
        }

        return new CrsScore(
            caps[0] - leftInSection[0],
            caps[1] - leftInSection[1],
            caps[2] - leftInSection[2],
            caps[3] - leftInSection[3],
            caps[4] - leftInSection[4]);
    }

    private static int Take(int points, ref int left)
    {
        int taken = Math.Min(points, left);
        left -= taken;
        return taken;
    }

    /// <summary>Whether another factor of a group that counts only its highest gives more, or as much before it.</summary>
    private static bool IsBeaten(CompiledTables tables, ReadOnlySpan<int> before, int factor)
    {
        int group = tables.Factors[factor].Group;
        if (group < 0 || tables.Groups[group].Combine != Combine.Highest)
        {
            return false;
        }

        for (int i = 0; i < before.Length; i++)
        {
            if (tables.Factors[i].Group == group && (before[i] > before[factor] || (before[i] == before[factor] && i < factor)))
            {
                return true;
            }
        }

        return false;
    }
}
