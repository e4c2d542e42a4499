using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// A candidate on every day of the rounds of a history. Between two turning days nothing changes, so only one day between them is assessed,
/// the one that is asked for first.
/// </summary>
/// <remarks>Safe to use from several threads: a day that two of them assess at once comes to the same.</remarks>
internal sealed class AssessedDays
{
    private readonly CandidateFile _file;
    private readonly ImmutableArray<LocalDate> _turningDays;
    private readonly Standing?[] _standings;

    public AssessedDays(CandidateFile file, RoundHistory history)
    {
        // A round is held on its date or on the next day.
        LocalDate last = history.Rounds[^1].Date;
        _file = file;
        History = history;
        _turningDays = file.TurningDays(history.Rounds[0].Date, last == DocumentDates.Latest ? last : last.PlusDays(1));
        _standings = new Standing?[_turningDays.Length];
    }

    public RoundHistory History { get; }

    /// <summary>How the candidate stands on the day on which a round of the history was held.</summary>
    public Standing On(LocalDate day)
    {
        int index = _turningDays.BinarySearch(day);
        int turn = index >= 0 ? index : ~index - 1;
        return _standings[turn] ??= Standing.Of(_file, day);
    }
}
