using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// What can be said of the facts of a profile on a day without a score: what is wrong, what was assumed, and what is missing. It does not
/// depend on points, so it also answers on days whose points are not available.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ProfileReview
{
    private ProfileReview(LocalDate on) => On = on.WithCalendar(CalendarSystem.Iso);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What is wrong. With an issue there are no notices and no missing facts, because nothing could be counted.</summary>
    public ImmutableArray<Issue> Issues { get; private init; } = [];

    /// <summary>What was assumed of the facts, and what looks odd about them.</summary>
    public ImmutableArray<Notice> Notices { get; private init; } = [];

    /// <summary>The facts that are missing, those first that unlock most.</summary>
    public ImmutableArray<MissingFact> MissingFacts { get; private init; } = [];

    /// <summary>Whether a score can be worked out from the facts.</summary>
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

    /// <summary>The review of a document that could not be read.</summary>
    /// <param name="issues">What is wrong.</param>
    /// <param name="on">The day.</param>
    /// <returns>The review.</returns>
    public static ProfileReview OfIssues(IEnumerable<Issue> issues, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return new ProfileReview(on) { Issues = [.. issues] };
    }

    /// <summary>The day and how much there is.</summary>
    /// <returns>For example <c>2026-03-01: 0 issues, 2 notices, 5 missing facts</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}: {Invariant.Count(Issues.Length, "issue")}, {Invariant.Count(Notices.Length, "notice")}, "
        + Invariant.Count(MissingFacts.Length, "missing fact");

    /// <summary>Whether a notice is about a document, and not about how sure the rules are.</summary>
    private static bool IsOfFacts(Notice notice) => notice.Path is not null || notice.Code == NoticeCodes.WorkBeforeQualifying;
}
