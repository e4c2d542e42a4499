using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// How a candidate stands on every day of the rounds of a history. Between two turning days nothing changes, so a single day of them is
/// assessed, when it is first asked for.
/// </summary>
/// <remarks>Safe to use from several threads: one that another thread assesses at the same time is the same.</remarks>
internal sealed class Standings
{
    private readonly CandidateFile _file;
    private readonly ImmutableArray<LocalDate> _turningDays;
    private readonly Standing?[] _standings;

    public Standings(CandidateFile file, RoundHistory history)
    {
        _file = file;
        History = history;

        // A round is held on its date or on the next day.
        LocalDate last = history.Rounds[^1].Date;
        _turningDays = file.TurningDays(history.Rounds[0].Date, last == DocumentDates.Latest ? last : last.PlusDays(1));
        _standings = new Standing?[_turningDays.Length];
    }

    public RoundHistory History { get; }

    /// <summary>How the candidate stands on the day on which a round of the history was held.</summary>
    public Standing On(LocalDate day)
    {
        int place = _turningDays.BinarySearch(day);
        return _standings[place >= 0 ? place : ~place - 1] ??= Standing.Of(_file, day);
    }
}
