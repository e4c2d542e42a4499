using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// What a profile's facts show on a day without a score: errors, assumptions and missing facts. It does not depend on points, so it also
/// works on days whose points are not available.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ProfileReview
{
    private ProfileReview(LocalDate on) => On = on.WithCalendar(CalendarSystem.Iso);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The errors. If there are any, there are no notices and no missing facts, because nothing could be counted.</summary>
    public ImmutableArray<Issue> Issues { get; private init; } = [];

    /// <summary>What was assumed about the facts, and what looks odd about them.</summary>
    public ImmutableArray<Notice> Notices { get; private init; } = [];

    /// <summary>The missing facts; those that unlock most come first.</summary>
    public ImmutableArray<MissingFact> MissingFacts { get; private init; } = [];

    /// <summary>Whether the facts allow a score.</summary>
    public bool CanBeScored => Issues.IsEmpty;

    /// <summary>Reviews a profile.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="rules">The calculator, for example <see cref="ExpressEntry.Official"/>.</param>
    /// <param name="on">The day.</param>
    /// <returns>The review. Documents that contradict each other are an issue, not an exception.</returns>
    /// <exception cref="Rules.RulesNotAvailableException">The rules on work or a program are not available.</exception>
    public static ProfileReview Of(Candidate profile, ExpressEntry rules, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var applicant = new Applicant(profile, rules);
        try
        {
            return new ProfileReview(on)
            {
                Notices = [.. rules.Eligibility(profile, on).Notices.Where(IsOfFacts)],
                MissingFacts = applicant.Checklist(on).MissingFacts,
            };
        }
        catch (InvalidProfileException e)
        {
            return OfIssues(e.Issues, on);
        }
    }

    /// <summary>Creates the review of a document that could not be read.</summary>
    /// <param name="issues">The errors.</param>
    /// <param name="on">The day.</param>
    /// <returns>The review.</returns>
    public static ProfileReview OfIssues(IEnumerable<Issue> issues, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return new ProfileReview(on) { Issues = [.. issues] };
    }

    /// <summary>The day, and the number of issues, notices and missing facts.</summary>
    /// <returns>For example <c>2026-03-01: 0 issues, 2 notices, 5 missing facts</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}: {Invariant.Count(Issues.Length, "issue")}, {Invariant.Count(Notices.Length, "notice")}, "
        + Invariant.Count(MissingFacts.Length, "missing fact");

    /// <summary>Whether a notice is about a document, not about how certain the rules are.</summary>
    private static bool IsOfFacts(Notice notice) => notice.Path is not null || notice.Code == NoticeCodes.WorkBeforeQualifying;
}
