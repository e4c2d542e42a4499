using System.Collections.Immutable;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// Every day of a span on which time alone changes a candidate's score, one of its sections, or eligibility for the Canadian Experience Class. Jobs without
/// an end go on, and nothing else happens.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. It is what an assessment of every single day would find.</remarks>
public sealed class ScoreTimeline
{
    private ScoreTimeline(CandidateProfile profile, LocalDate from, LocalDate to, ImmutableArray<TimelineEvent> events)
    {
        Profile = profile;
        From = from;
        To = to;
        Events = events;
    }

    /// <summary>The documents.</summary>
    public CandidateProfile Profile { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The days, in order. The first one is <see cref="From"/>, as it stands then.</summary>
    public ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>The timeline by the official rules of each day; days whose rules are not held have no score.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="from">The first day, from <see cref="Crs.EligibilityHeldFrom"/> on.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is out of range.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the first or the last day.</exception>
    public static ScoreTimeline Of(CandidateProfile profile, LocalDate from, LocalDate to) => Of(profile, from, to, RulesetTimeline.Official);

    /// <summary>The same by a timeline of rules of one's own.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="from">The first day, from <see cref="Crs.EligibilityHeldFrom"/> on.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <param name="timeline">Which rules are in force when.</param>
    /// <param name="ruleset">Rules for all days, whichever are in force; those of the timeline when left out.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is out of range.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the first or the last day.</exception>
    public static ScoreTimeline Of(CandidateProfile profile, LocalDate from, LocalDate to, RulesetTimeline timeline, CrsRuleset? ruleset = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(timeline);
        LocalDate first = Guard.Day(from, nameof(from));
        LocalDate last = Guard.Day(to, nameof(to));
        if (first < Crs.EligibilityHeldFrom)
        {
            throw new ArgumentOutOfRangeException(nameof(from), from, $"A timeline begins on {Invariant.Text(Crs.EligibilityHeldFrom)} or later.");
        }

        if (last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, $"A timeline does not end before {Invariant.Text(first)}, its first day.");
        }

        Crs.ThrowIfInvalid(profile, first);
        Crs.ThrowIfInvalid(profile, last);
        return new ScoreTimeline(profile, first, last, EventsOf(profile, first, last, timeline, ruleset));
    }

    /// <summary>The days and how many of them change something.</summary>
    /// <returns>For example <c>2026-01-21 to 2027-01-20: 4 events</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}: {Invariant.Text(Events.Length)} events";

    private static ImmutableArray<TimelineEvent> EventsOf(CandidateProfile profile, LocalDate from, LocalDate to, RulesetTimeline timeline, CrsRuleset? ruleset)
    {
        ImmutableArray<TimelineEvent>.Builder events = ImmutableArray.CreateBuilder<TimelineEvent>();
        var before = TimelineDay.Of(profile, from, RulesOn(from), timeline);
        events.Add(new TimelineEvent(from, before.Score, change: null, [before.Score is null ? TimelineCause.RulesNotHeld : TimelineCause.Start], before.IsCecEligible));
        foreach (LocalDate day in TurningDays.Of(profile, from, to, timeline, ruleset))
        {
            var after = TimelineDay.Of(profile, day, RulesOn(day), timeline);
            if (after.Score != before.Score || after.IsCecEligible != before.IsCecEligible)
            {
                events.Add(new TimelineEvent(day, after.Score, after.Score?.Total - before.Score?.Total, TimelineCauses.Of(profile, before, after), after.IsCecEligible));
            }

            before = after;
        }

        return events.ToImmutable();

        CrsRuleset? RulesOn(LocalDate day) => ruleset ?? (timeline.TryInForceOn(day, out CrsRuleset? held) ? held : null);
    }
}
