using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>How long after an invitation one can apply; it depends on the day of the invitation.</summary>
internal sealed record InvitationPeriod(LocalDate From, int Days, int MostDays, string Citation)
{
    private const int Short = 60;
    private const int Long = 90;
    private const string Instructions = "Ministerial Instructions respecting the Express Entry system";

    /// <summary>The periods, the latest first. In March 2020 the pandemic's 90 days began on a day that is not known here.</summary>
    private static readonly ImmutableArray<InvitationPeriod> All =
    [
        new(new LocalDate(2021, 6, 30), Short, Short, Instructions),
        new(new LocalDate(2020, 4, 1), Long, Long, $"{Instructions}, special measures of 2020"),
        new(new LocalDate(2020, 3, 1), Short, Long, $"{Instructions}, special measures of 2020"),
        new(new LocalDate(2018, 6, 26), Short, Short, Instructions),
        new(new LocalDate(2016, 11, 19), Long, Long, Instructions),
        new(LocalDate.MinIsoValue, Short, Short, Instructions),
    ];

    public static InvitationPeriod Of(LocalDate invitedOn) => All.First(period => period.From <= invitedOn);
}
