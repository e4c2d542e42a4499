using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// A candidate on every day on which a round in a history took place. Nothing changes between two turning days, so only the first day
/// requested between them is assessed.
/// </summary>
/// <remarks>Safe to use from several threads: if two threads assess the same day, the results are the same.</remarks>
internal sealed class AssessedDays
{
    private readonly CandidateFile _file;
    private readonly ImmutableArray<LocalDate> _turningDays;
    private readonly Standing?[] _standings;

    public AssessedDays(CandidateFile file, RoundHistory history)
    {
        // A round takes place on its date or on the next day.
        LocalDate last = history.Rounds[^1].Date;
        _file = file;
        History = history;
        _turningDays = file.TurningDays(history.Rounds[0].Date, last == DocumentDates.Latest ? last : last.PlusDays(1));
        _standings = new Standing?[_turningDays.Length];
    }

    public RoundHistory History { get; }

    /// <summary>Returns the candidate's standing on the day of a round in the history.</summary>
    public Standing On(LocalDate day)
    {
        int index = _turningDays.BinarySearch(day);
        int turn = index >= 0 ? index : ~index - 1;
        return _standings[turn] ??= Standing.Of(_file, day);
    }
}
