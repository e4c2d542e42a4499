using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// For every score the day on which a round last invited everybody of the Canadian Experience Class who had it. Since then it has been
/// filling up again.
/// </summary>
internal sealed class Ladder
{
    private static readonly LocalDate FirstDay = RuleBook.Official.Invitations.Changes[0];

    /// <summary>The lowest score that is looked at: below it pools are published in bands that are too wide.</summary>
    public const int Lowest = 401;

    /// <summary>Above this score nobody without a nomination is left to be counted.</summary>
    public const int Highest = 700;

    private readonly int[] _cleared;

    private Ladder(int[] cleared) => _cleared = cleared;

    /// <summary>A ladder on which nothing was ever cleared.</summary>
    public static Ladder Full() => new(new int[Highest - Lowest + 1]);

    public Ladder Copy() => new([.. _cleared]);

    /// <summary>The days that a score has been filling up.</summary>
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
