using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;
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
    private ScoreTimeline(Candidate profile, LocalDate from, LocalDate to, CrsRuleset? ruleset, RulesetTimeline timeline)
    {
        Profile = profile;
        From = from;
        To = to;
        Ruleset = ruleset;
        Events = EventsOf(profile, from, to, timeline, ruleset);
        Notices = [.. OfRules(timeline).Concat(ProfileNotices.OfSpan(profile, to)).Concat(EligibilityNotices.OfCec(profile, from, to)).Distinct()];
    }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The rules of all days, where they were chosen; <see langword="null"/> where those in force on each day were used.</summary>
    public CrsRuleset? Ruleset { get; }

    /// <summary>The days, in order. The first one is <see cref="From"/>, as it stands then.</summary>
    public ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>
    /// Everything that must be said with the scores and with eligibility: of the rules for every part of the span, of the documents as of the last day
    /// (what expires before are events), of the Canadian Experience Class. Empty when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The span and how many days there are.</summary>
    /// <returns>For example <c>2026-01-21 to 2026-11-02, events: 4</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}, events: {Invariant.Text(Events.Length)}";

    /// <summary>The timeline by the official rules of each day; days whose rules are not held have no score.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="from">The first day, from <see cref="Crs.EligibilityHeldFrom"/> on.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is out of range.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the first or the last day.</exception>
    public static ScoreTimeline Of(Candidate profile, LocalDate from, LocalDate to) => Of(profile, from, to, RulesetTimeline.Official);

    /// <summary>The same by a timeline of rules of one's own.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="from">The first day, from <see cref="Crs.EligibilityHeldFrom"/> on.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <param name="timeline">Which rules are in force when.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is out of range.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the first or the last day.</exception>
    public static ScoreTimeline Of(Candidate profile, LocalDate from, LocalDate to, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Checked(profile, from, to, ruleset: null, timeline);
    }

    /// <summary>The same by chosen rules for all days, with a notice where they are not the ones in force.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="from">The first day, from <see cref="Crs.EligibilityHeldFrom"/> on.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <param name="ruleset">The rules, for example <see cref="CrsRuleset.LastHeld"/>.</param>
    /// <param name="timeline">Which rules are in force when; the official ones when left out.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is out of range.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the first or the last day.</exception>
    public static ScoreTimeline Of(Candidate profile, LocalDate from, LocalDate to, CrsRuleset ruleset, RulesetTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return Checked(profile, from, to, ruleset, timeline ?? RulesetTimeline.Official);
    }

    private static ScoreTimeline Checked(Candidate profile, LocalDate from, LocalDate to, CrsRuleset? ruleset, RulesetTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(profile);
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
        return new ScoreTimeline(profile, first, last, ruleset, timeline);
    }

    /// <summary>What must be said of the rules, for each time of the span in which others are in force: as of its last day.</summary>
    private IEnumerable<Notice> OfRules(RulesetTimeline timeline)
    {
        foreach (RulesetPeriod period in timeline.Periods.Where(period => period.From <= To && (period.Until is null || period.Until >= From)))
        {
            if ((Ruleset ?? period.Ruleset) is { } used)
            {
                LocalDate last = LocalDate.Min(period.Until ?? To, To);
                foreach (Notice notice in timeline.NoticesFor(used, last).Concat(ProfileNotices.WageTier(used)))
                {
                    yield return notice;
                }
            }
        }
    }

    private static ImmutableArray<TimelineEvent> EventsOf(Candidate profile, LocalDate from, LocalDate to, RulesetTimeline timeline, CrsRuleset? ruleset)
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
