using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// Every day of a span on which time alone changes a candidate's score, one of its sections, or eligibility for the Canadian Experience
/// Class. Jobs without an end go on, and nothing else happens.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. It is what an assessment of every single day would find.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ScoreTimeline
{
    private ScoreTimeline(Candidate profile, LocalDate from, LocalDate to, ChosenRules rules)
    {
        Profile = profile;
        From = from;
        To = to;
        Ruleset = rules.Chosen;
        Events = EventsOf(profile, from, to, rules);
        Notices =
        [
            .. OfRules(rules)
                .Concat(OfDocuments(profile, rules.Book.On(to), to))
                .Concat(EligibilityNotices.OfCec(new EligibilityCase(profile, from, rules.Book), to))
                .Distinct(),
        ];
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
    /// Everything that must be said with the scores and with eligibility: of the rules for every part of the span, of the documents as of
    /// the last day (what expires before are events), of the Canadian Experience Class. Empty when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The span and how many days there are.</summary>
    /// <returns>For example <c>2026-01-21 to 2026-11-02, events: 4</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}, events: {Invariant.Text(Events.Length)}";

    /// <summary>The timeline of checked documents by the rules of each day; days in a gap have no score.</summary>
    internal static ScoreTimeline Of(Candidate profile, LocalDate from, LocalDate to, ChosenRules rules) => new(profile, from, to, rules);

    /// <summary>
    /// What must be said of the documents as of the last day, of everybody who is scored. What expires before, the events say.
    /// </summary>
    private static IEnumerable<Notice> OfDocuments(Candidate profile, RulesInForce rules, LocalDate to) =>
    [
        .. DocumentNotices.OfSpouse(profile),
        .. DocumentNotices.OfPerson(profile.Principal, Place.Principal, rules, to),
        .. profile.ScoredSpouse is { } spouse ? DocumentNotices.OfPerson(spouse.Person, Place.Spouse, rules, to) : [],
    ];

    /// <summary>What must be said of the rules, for each time of the span in which others are in force: as of its last day.</summary>
    private IEnumerable<Notice> OfRules(ChosenRules rules)
    {
        RulePart<CrsRuleset> points = rules.Book.Points;
        foreach (Dated<CrsRuleset> entry in points.Entries)
        {
            LocalDate last = LocalDate.Min(points.LastDayOf(entry) ?? To, To);
            if (entry.From > To || last < From || rules.FindPoints(last) is not { } used)
            {
                continue;
            }

            foreach (Notice notice in rules.NoticesOn(last).Concat(AssessmentNotices.WageTier(used)))
            {
                yield return notice;
            }
        }
    }

    private static ImmutableArray<TimelineEvent> EventsOf(Candidate profile, LocalDate from, LocalDate to, ChosenRules rules)
    {
        ImmutableArray<TimelineEvent>.Builder events = ImmutableArray.CreateBuilder<TimelineEvent>();
        var before = TimelineDay.Of(profile, from, rules);
        TimelineCause first = before.Score is null ? TimelineCause.RulesNotHeld : TimelineCause.Start;
        events.Add(new TimelineEvent(from, before.Score, change: null, [first], before.Cec));
        foreach (LocalDate day in TurningDays.Of(profile, from, to, rules))
        {
            var after = TimelineDay.Of(profile, day, rules);
            if (after.Score != before.Score || after.Cec != before.Cec)
            {
                events.Add(new TimelineEvent(
                    day,
                    after.Score,
                    after.Score?.Total - before.Score?.Total,
                    TimelineCauses.Of(profile, before, after, rules.Book.On(day).Documents.Value),
                    after.Cec));
            }

            before = after;
        }

        return events.ToImmutable();
    }
}
