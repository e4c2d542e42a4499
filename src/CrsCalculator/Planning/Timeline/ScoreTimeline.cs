using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// Every day in a span on which time alone changes anything for a candidate: the score, eligibility for a program or a category, a
/// birthday, a document that begins to count or expires, a completed year of work. Ongoing jobs continue, and nothing else happens. If
/// points are not available, as in a gap, only the score is missing.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. Assessing every single day gives the same result.</remarks>
/// <example>
/// <code>
/// ScoreTimeline timeline = ExpressEntry.Official.Timeline(candidate, from: on, to: on.PlusYears(2));
/// foreach (TimelineEvent turn in timeline.Events)
/// {
///     Console.WriteLine($"{turn.Date}: {string.Join(", ", turn.Causes.Select(CrsText.English.Cause))}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ScoreTimeline
{
    private ScoreTimeline(Household first, LocalDate to, ChosenRules rules)
    {
        Profile = first.Candidate;
        From = first.On;
        To = to;
        Ruleset = rules.Chosen;
        Events = EventsOf(first, to, rules);
        Notices =
        [
            .. OfRules(rules).Concat(OfDocuments(first, first.At(to))).Concat(EligibilityNotices.OfSpan(first.At(to))).Distinct(),
        ];
    }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The ruleset chosen for all days; <see langword="null"/> if the one in force on each day was used.</summary>
    public CrsRuleset? Ruleset { get; }

    /// <summary>The days, in order. The first is <see cref="From"/>, with the situation on that day.</summary>
    public ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>
    /// All notices about the scores and eligibility: about the rules in every part of the span, the documents as of the first day, and the
    /// programs. Empty if there are none.
    /// </summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The span and the number of events.</summary>
    /// <returns>For example <c>2026-01-21 to 2026-11-02, events: 4</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}, events: {Invariant.Text(Events.Length)}";

    /// <summary>Creates the timeline of checked documents under the rules of each day; days in a gap have no score.</summary>
    internal static ScoreTimeline Of(Household first, LocalDate to, ChosenRules rules) => new(first, to, rules);

    /// <summary>
    /// Notices about the documents as of the first day. Expiries are included only soon after the last day, since the rest are events.
    /// </summary>
    private static IEnumerable<Notice> OfDocuments(Household first, Household last) =>
        DocumentNotices.Of(first).Where(static notice => !IsOfExpiry(notice)).Concat(DocumentNotices.Of(last).Where(IsOfExpiry));

    private static bool IsOfExpiry(Notice notice) => notice.Code is NoticeCodes.TestExpiresSoon or NoticeCodes.AssessmentExpiresSoon;

    /// <summary>Notices about the rules, for each part of the span with different rules, as of its last day.</summary>
    private IEnumerable<Notice> OfRules(ChosenRules rules)
    {
        RulePart<CrsRuleset> points = rules.Book.Points;
        bool arePointsOther = false;
        foreach (Dated<CrsRuleset> entry in points.Entries)
        {
            LocalDate last = LocalDate.Min(points.LastDayOf(entry) ?? To, To);
            if (entry.From > To || last < From || rules.FindPoints(last) is not { } used)
            {
                continue;
            }

            arePointsOther |= rules.PointsNotOfficialOn(last);
            foreach (Notice notice in rules.PointsNoticesOn(last).Concat(AssessmentNotices.RedSeal(used, Profile.Principal)))
            {
                yield return notice;
            }
        }

        foreach (Notice notice in BookNotices.OfSpan(rules.Book, arePointsOther, From, To))
        {
            yield return notice;
        }
    }

    private static ImmutableArray<TimelineEvent> EventsOf(Household first, LocalDate to, ChosenRules rules)
    {
        ImmutableArray<TimelineEvent>.Builder events = ImmutableArray.CreateBuilder<TimelineEvent>();
        var before = TimelineDay.Of(first, rules);
        events.Add(new TimelineEvent(before, change: null, [before.Score is null ? TimelineCause.RulesNotHeld : TimelineCause.Start]));
        foreach (LocalDate day in TimelineTurns.After(first, to, rules))
        {
            var after = TimelineDay.Of(first.At(day), rules);
            ImmutableArray<TimelineCause> causes = TimelineCauses.Of(before, after);
            if (!causes.IsEmpty || !after.IsLike(before))
            {
                events.Add(new TimelineEvent(after, after.Score?.Total - before.Score?.Total, causes));
            }

            before = after;
        }

        return events.ToImmutable();
    }
}
