using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CrsCalculator.Bulk.Lanes;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Bulk;

/// <summary>
/// A ruleset compiled to score columns of candidates as fast as they can be read. It awards the same points as
/// <see cref="ExpressEntry.ScoringBy"/>, allocates nothing while it scores, and starts no threads.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads: to use several cores, score slices (<see cref="CrsColumns.Slice"/>) into slices of the
/// output. Compiling takes tens of microseconds; reuse the scorer.
/// </remarks>
/// <example>
/// <code>
/// var pool = new CrsColumnBatch(capacity: 240_000);
/// pool.Add(factors);
/// var scorer = new CrsBulkScorer(RuleBook.Official.Points.At(on).Value);
/// ushort[] totals = new ushort[pool.Count];
/// scorer.Score(pool.View, totals);
/// </code>
/// </example>
public sealed class CrsBulkScorer
{
    private readonly TableBlock? _block;

    /// <summary>Compiles a ruleset for the widest path on this machine.</summary>
    /// <param name="ruleset">The ruleset: official, derived or imported.</param>
    /// <exception cref="ArgumentException">The ruleset reads facts that columns do not have: see <see cref="CanScore"/>.</exception>
    public CrsBulkScorer(CrsRuleset ruleset)
        : this(ruleset, BestPath)
    {
    }

    /// <summary>Compiles a ruleset for a given path, to compare paths.</summary>
    /// <param name="ruleset">The ruleset: official, derived or imported.</param>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException">The ruleset reads facts that columns do not have: see <see cref="CanScore"/>.</exception>
    /// <exception cref="PlatformNotSupportedException">
    /// This machine does not support the path; <see cref="BestPath"/> is the widest that it supports.
    /// </exception>
    public CrsBulkScorer(CrsRuleset ruleset, BulkPath path)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        if (!IsSupported(Guard.Defined(path, nameof(path))))
        {
            throw new PlatformNotSupportedException($"This machine does not have the path {path}; the widest that it has is {BestPath}.");
        }

        if (!CanScore(ruleset))
        {
            throw new ArgumentException(
                $"The ruleset {ruleset} reads facts that columns do not hold, or has a section E; score its candidates one by one.",
                nameof(ruleset));
        }

        Ruleset = ruleset;
        _block = ruleset.Standard is { } standard ? new TableBlock(standard) : null;
        BrokenAssumptions = _block?.Broken ?? [BulkAssumption.StandardFactors];
        Path = BrokenAssumptions.IsEmpty ? path : BulkPath.Scalar;
    }

    /// <summary>The widest path that this machine supports.</summary>
    public static BulkPath BestPath =>
        IsSupported(BulkPath.Avx512) ? BulkPath.Avx512
        : IsSupported(BulkPath.Avx2) ? BulkPath.Avx2
        : IsSupported(BulkPath.Vector128) ? BulkPath.Vector128
        : BulkPath.Scalar;

    /// <summary>The ruleset.</summary>
    public CrsRuleset Ruleset { get; }

    /// <summary>The path used: the one requested, or the scalar one if the ruleset breaks the others' assumptions.</summary>
    public BulkPath Path { get; }

    /// <summary>The vector paths' assumptions that the ruleset breaks. Empty for every official ruleset so far.</summary>
    public ImmutableArray<BulkAssumption> BrokenAssumptions { get; }

    /// <summary>The rules and the path.</summary>
    /// <returns>For example <c>2025-03-25 (Avx2)</c>.</returns>
    public override string ToString() => $"{Ruleset} ({Path})";

    /// <summary>
    /// Whether columns have all the facts that a ruleset reads. They do not have years and offers in a wage tier, the Red Seal, graduate
    /// study or a section E.
    /// </summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <returns>Whether they do.</returns>
    public static bool CanScore(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return ruleset.IsStandard || !ruleset.Tables.Factors.Any(static rule =>
            rule.Section == CrsSection.Further
            || rule.TellsRedSeal
            || rule.TellsGraduateStudy
            || rule.Row.NeedsTiers()
            || rule.Column?.NeedsTiers() == true);
    }

    /// <summary>Whether this machine supports a path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsSupported(BulkPath path) => path switch
    {
        BulkPath.Avx512 => Avx512BW.IsSupported,
        BulkPath.Avx2 => Avx2.IsSupported,
        BulkPath.Vector128 => Vector128.IsHardwareAccelerated,
        BulkPath.Scalar => true,
        _ => false,
    };

    /// <summary>Scores every candidate.</summary>
    /// <param name="columns">The candidates.</param>
    /// <param name="totals">The output, in the order of the candidates; at least as long as the columns, and not overlapping them.</param>
    /// <exception cref="ArgumentException">
    /// The columns are not equal in length, or the output is too short or overlaps a column.
    /// </exception>
    public void Score(in CrsColumns columns, Span<ushort> totals)
    {
        ColumnCheck.Check(in columns);
        ColumnCheck.CheckOutput(in columns, totals, nameof(totals));
        BulkPath path = PathFor(columns.Length);
        switch (path)
        {
            case BulkPath.Avx512:
                Kernel<Lanes512, Words512>.Totals(_block!, in columns, totals);
                break;
            case BulkPath.Avx2:
                Kernel<Lanes256, Words256>.Totals(_block!, in columns, totals);
                break;
            case BulkPath.Vector128:
                Kernel<Lanes128, Words128>.Totals(_block!, in columns, totals);
                break;
            default:
                ScoreOneByOne(in columns, totals);
                break;
        }
    }

    /// <summary>Scores every candidate, section by section.</summary>
    /// <param name="columns">The candidates.</param>
    /// <param name="sections">The output, each section at least as long as the columns, and not overlapping them.</param>
    /// <exception cref="ArgumentException">
    /// The columns are not equal in length, or an output is too short or overlaps a column or another output.
    /// </exception>
    public void Score(in CrsColumns columns, in CrsSectionColumns sections)
    {
        ColumnCheck.Check(in columns);
        ColumnCheck.CheckOutput(in columns, in sections);
        switch (PathFor(columns.Length))
        {
            case BulkPath.Avx512:
                Kernel<Lanes512, Words512>.Sections(_block!, in columns, in sections);
                break;
            case BulkPath.Avx2:
                Kernel<Lanes256, Words256>.Sections(_block!, in columns, in sections);
                break;
            case BulkPath.Vector128:
                Kernel<Lanes128, Words128>.Sections(_block!, in columns, in sections);
                break;
            default:
                ScoreOneByOne(in columns, in sections);
                break;
        }
    }

    /// <summary>The path, or a narrower one if there are fewer candidates than it scores at once.</summary>
    private BulkPath PathFor(int count)
    {
        BulkPath path = Path;
        while (path != BulkPath.Scalar && (count < WidthOf(path) || !IsSupported(path)))
        {
            path--;
        }

        return path;
    }

    private static int WidthOf(BulkPath path) => path switch
    {
        BulkPath.Avx512 => Lanes512.Count,
        BulkPath.Avx2 => Lanes256.Count,
        _ => Lanes128.Count,
    };

    private void ScoreOneByOne(in CrsColumns columns, Span<ushort> totals)
    {
        for (int row = 0; row < columns.Length; row++)
        {
            CrsFactors factors = columns.FactorsOf(row);
            totals[row] = (ushort)Ruleset.Score(in factors).Total;
        }
    }

    private void ScoreOneByOne(in CrsColumns columns, in CrsSectionColumns sections)
    {
        for (int row = 0; row < columns.Length; row++)
        {
            CrsFactors factors = columns.FactorsOf(row);
            CrsScore score = Ruleset.Score(in factors);
            sections.Core[row] = (ushort)score.Core;
            sections.Spouse[row] = (ushort)score.Spouse;
            sections.Transferability[row] = (ushort)score.Transferability;
            sections.Additional[row] = (ushort)score.Additional;
        }
    }
}
