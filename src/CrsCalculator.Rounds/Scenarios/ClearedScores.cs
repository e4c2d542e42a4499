using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds.Preview;

/// <summary>
/// For each score, the day on which a round last invited every candidate of the Canadian Experience Class with that score. Since then the
/// score has been filling up again.
/// </summary>
internal sealed class ClearedScores
{
    private static readonly LocalDate FirstDay = RuleBook.Official.Invitations.Changes[0];

    /// <summary>The model's lowest score: below it, pools are published in bands that are too wide.</summary>
    public const int Lowest = 401;

    /// <summary>The model's highest score: above it there are only candidates with a nomination.</summary>
    public const int Highest = 700;

    private readonly int[] _cleared;

    private ClearedScores(int[] cleared) => _cleared = cleared;

    /// <summary>The scores before any round.</summary>
    public static ClearedScores None() => new(new int[Highest - Lowest + 1]);

    /// <summary>Whether the model can distinguish a cut-off from its neighbours: it includes scores below and above it.</summary>
    public static bool Include(int cutOff) => cutOff is >= Lowest and < Highest;

    public ClearedScores Copy() => new([.. _cleared]);

    /// <summary>The number of days that a score has been filling up.</summary>
    public int Days(int score, LocalDate day) => DayNumber(day) - _cleared[score - Lowest];

    public void Clear(int cutOff, LocalDate day)
    {
        int number = DayNumber(day);
        for (int score = Math.Max(cutOff, Lowest); score <= Highest; score++)
        {
            _cleared[score - Lowest] = number;
        }
    }

    private static int DayNumber(LocalDate day) => Period.DaysBetween(FirstDay, day);
}
