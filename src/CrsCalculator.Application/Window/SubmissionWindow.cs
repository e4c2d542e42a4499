using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// The days from an invitation to the last day to apply, and on which of them an application can be submitted: deadline, program, category
/// and rank must all hold on the day on which it is received (IRPA 11.2).
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. Each span of days on which nothing can change is assessed only once.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class SubmissionWindow
{
    private readonly CandidateFile _file;
    private ImmutableArray<WindowEdge> _edges;

    internal SubmissionWindow(CandidateFile file, InvitationToApply invitation)
    {
        _file = file;
        Invitation = invitation;
        Parts = [.. PartsOf(file, invitation)];
        Ranges = RangesOf(Outcome.Met);
        OpenRanges = RangesOf(Outcome.NotAssessed);
    }

    /// <summary>The invitation.</summary>
    public InvitationToApply Invitation { get; }

    /// <summary>All days of the window, in order: within each part every condition has one outcome.</summary>
    public ImmutableArray<WindowPart> Parts { get; }

    /// <summary>The days on which everything holds, in order. Empty if there are none.</summary>
    public ImmutableArray<DayRange> Ranges { get; }

    /// <summary>
    /// The days on which nothing fails but something could not be assessed, because a fact or a rule is missing. Do not submit on these
    /// days until that is known.
    /// </summary>
    public ImmutableArray<DayRange> OpenRanges { get; }

    /// <summary>The last day to apply, inclusive.</summary>
    public LocalDate DueOn => Invitation.DueOn;

    /// <summary>
    /// Each day on which a condition changes, in order: from the day of the invitation to the day after the last day to apply.
    /// </summary>
    /// <remarks>Computed at first use.</remarks>
    public ImmutableArray<WindowEdge> Edges => _edges.IsDefault ? _edges = [.. EdgesOf(CausesByDay())] : _edges;

    /// <summary>Returns what to do on a day according to the window alone; red flags may add to it.</summary>
    /// <param name="day">
    /// The day. A day before the invitation is treated as the day of the invitation; after the last day to apply the advice is to decline,
    /// although nothing is left to decline: see <see cref="IsOverOn"/>.
    /// </param>
    /// <returns>
    /// <see cref="SubmissionAdvice.Submit"/> on a day of <see cref="Ranges"/>, <see cref="SubmissionAdvice.Wait"/> before one;
    /// <see langword="null"/> if there is none but <see cref="OpenRanges"/> has such a day, so facts are missing; otherwise
    /// <see cref="SubmissionAdvice.Decline"/>.
    /// </returns>
    public SubmissionAdvice? AdviceOn(LocalDate day)
    {
        if (Ranges.Any(range => range.Contains(day)))
        {
            return SubmissionAdvice.Submit;
        }

        if (Ranges.Any(range => range.From > day))
        {
            return SubmissionAdvice.Wait;
        }

        return OpenRanges.Any(range => range.To >= day) ? null : SubmissionAdvice.Decline;
    }

    /// <summary>Whether the last day to apply has passed, whichever period applies.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day is after <see cref="InvitationToApply.LatestDueOn"/>.</returns>
    public bool IsOverOn(LocalDate day) => day > Invitation.LatestDueOn;

    /// <summary>Returns the next day on which the application can be submitted.</summary>
    /// <param name="day">The first day to consider, inclusive.</param>
    /// <returns>The day; <see langword="null"/> if there is none.</returns>
    public LocalDate? NextDayFrom(LocalDate day)
    {
        foreach (DayRange range in Ranges)
        {
            if (range.To >= day)
            {
                return LocalDate.Max(range.From, day);
            }
        }

        return null;
    }

    /// <summary>The invitation and the days.</summary>
    /// <returns>For example <c>392: CEC, apply by 2026-03-22; 2026-02-23 to 2026-02-28</c>.</returns>
    public override string ToString() => $"{Invitation}; {(Ranges.IsEmpty ? "no day" : string.Join(", ", Ranges))}";

    /// <summary>Assesses each turning day once, and joins days with the same outcomes.</summary>
    private static IEnumerable<WindowPart> PartsOf(CandidateFile file, InvitationToApply invitation)
    {
        (LocalDate From, ApplicationCheck Check)? open = null;
        foreach (LocalDate day in TurningDays(file, invitation))
        {
            ApplicationCheck check = invitation.CheckApplication(file, day);
            if (open is { } part && !AreAlike(part.Check, check))
            {
                yield return new WindowPart(new DayRange(part.From, day.PlusDays(-1)), part.Check);
                open = null;
            }

            open ??= (day, check);
        }

        yield return new WindowPart(new DayRange(open!.Value.From, invitation.LatestDueOn), open.Value.Check);
    }

    private static IEnumerable<LocalDate> TurningDays(CandidateFile file, InvitationToApply invitation)
    {
        ImmutableArray<LocalDate> days = file.TurningDays(invitation.IssuedOn, invitation.LatestDueOn);
        return invitation.LatestDueOn > invitation.DueOn
            ? days.Append(invitation.DueOn.PlusDays(1)).Distinct().Order()
            : days;
    }

    private static bool AreAlike(ApplicationCheck one, ApplicationCheck other) =>
        one.Score == other.Score && one.Conditions.SequenceEqual(other.Conditions);

    private ImmutableArray<DayRange> RangesOf(Outcome outcome)
    {
        List<DayRange> ranges = [];
        foreach (WindowPart part in Parts.Where(part => part.Outcome == outcome))
        {
            if (ranges is [.., var last] && last.To.PlusDays(1) == part.Days.From)
            {
                ranges[^1] = new DayRange(last.From, part.Days.To);
            }
            else
            {
                ranges.Add(part.Days);
            }
        }

        return [.. ranges];
    }

    /// <summary>A birthday after the invitation does not count, so it causes nothing.</summary>
    private Dictionary<LocalDate, ImmutableArray<TimelineCause>> CausesByDay() =>
        _file.Timeline(Invitation.IssuedOn, Invitation.LatestDueOn).Events.ToDictionary(
            static turn => turn.Date,
            static turn => turn.Causes.Remove(TimelineCause.Birthday));

    private IEnumerable<WindowEdge> EdgesOf(Dictionary<LocalDate, ImmutableArray<TimelineCause>> causes)
    {
        yield return new WindowEdge(Invitation.IssuedOn, WindowEdgeReason.Invited, []);
        foreach ((WindowPart before, WindowPart after) in Parts.Zip(Parts.Skip(1)))
        {
            foreach ((ConditionOutcome then, ConditionOutcome now) in before.Check.Conditions.Zip(after.Check.Conditions))
            {
                if (then.Outcome != now.Outcome)
                {
                    LocalDate day = after.Days.From;
                    yield return new WindowEdge(day, ReasonOf(now), causes.GetValueOrDefault(day, []));
                }
            }
        }

        yield return new WindowEdge(Invitation.LatestDueOn.PlusDays(1), WindowEdgeReason.Deadline, []);
    }

    private static WindowEdgeReason ReasonOf(ConditionOutcome turned) => (turned.Condition, turned.Outcome) switch
    {
        (ApplicationCondition.Program, Outcome.Met) => WindowEdgeReason.ProgramMet,
        (ApplicationCondition.Program, Outcome.NotMet) => WindowEdgeReason.ProgramLost,
        (ApplicationCondition.Program, _) => WindowEdgeReason.ProgramOpen,
        (ApplicationCondition.Category, Outcome.Met) => WindowEdgeReason.CategoryMet,
        (ApplicationCondition.Category, Outcome.NotMet) => WindowEdgeReason.CategoryLost,
        (ApplicationCondition.Category, _) => WindowEdgeReason.CategoryOpen,
        (ApplicationCondition.Rank, Outcome.Met) => WindowEdgeReason.RankMet,
        (ApplicationCondition.Rank, Outcome.NotMet) => WindowEdgeReason.RankLost,
        (ApplicationCondition.Rank, _) => WindowEdgeReason.RankOpen,
        _ => WindowEdgeReason.DeadlineOpen,
    };
}
