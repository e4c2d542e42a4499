using System.Text.Json.Serialization;
using CrsCalculator.Application;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Report;

/// <summary>The results that a report shows, all for one candidate and one day. Leaving a result out leaves its section out.</summary>
/// <remarks>Immutable, and safe to use from several threads. Two instances are equal if their results are the same objects.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ReportResults
{
    /// <summary>The day of the report and of all its results; the timeline begins on it.</summary>
    public required LocalDate On { get; init => field = Guard.Day(value); }

    /// <summary>The score with its reasons; <see langword="null"/> if the day's points are not available.</summary>
    public CrsAssessment? Assessment { get; init; }

    /// <summary>
    /// Why there is no <see cref="Assessment"/>, as given by <see cref="CandidateFile.TryAssess"/>; the report then shows this in its
    /// place.
    /// </summary>
    public RuleGap? Gap { get; init; }

    /// <summary>The programs and categories.</summary>
    public EligibilityAssessment? Eligibility { get; init; }

    /// <summary>The rounds of invitations.</summary>
    public RoundOutlook? Outlook { get; init; }

    /// <summary>What would raise the score.</summary>
    public ImprovementPlan? Plan { get; init; }

    /// <summary>How <see cref="Plan"/> reaches a score, a round, or the last round of a category.</summary>
    public RoundPlanAnswer? Answer { get; init; }

    /// <summary>When time alone changes the score.</summary>
    public ScoreTimeline? Timeline { get; init; }

    /// <summary>The submission window, evidence, red flags, fees and expiries.</summary>
    public ApplicationChecklist? Checklist { get; init; }

    /// <summary>The day, and the results that are present.</summary>
    /// <returns>For example <c>2026-02-25: assessment, eligibility, checklist</c>.</returns>
    public override string ToString() => $"{Invariant.Text(On)}: {string.Join(", ", Given().Select(static result => result.Name))}";

    /// <summary>Whether there is anything to summarize.</summary>
    internal bool HasSummary => Assessment is not null || Gap is not null || Eligibility is not null || Outlook is not null
        || Checklist is not null;

    /// <summary>Returns a contradiction between the results; <see langword="null"/> if they are for one candidate and one day.</summary>
    internal string? Contradiction()
    {
        if (Assessment is not null && Gap is not null)
        {
            return "There is an assessment, so there is no gap: leave one of them out.";
        }

        if (Answer is not null && Answer.Plan.Plan != Plan)
        {
            return "There is an answer without the plan that it came from.";
        }

        (string Name, LocalDate On, Candidate? Profile)[] given = [.. Given()];
        foreach ((string name, LocalDate on, Candidate? profile) in given)
        {
            if (on != On)
            {
                return $"The {name} is of {Invariant.Text(on)}, the report of {Invariant.Text(On)}.";
            }

            if (profile is not null && given.Any(other => other.Profile is not null && other.Profile != profile))
            {
                return $"The {name} is of another candidate than the other results.";
            }
        }

        return null;
    }

    private IEnumerable<(string Name, LocalDate On, Candidate? Profile)> Given()
    {
        if (Assessment is not null)
        {
            yield return ("assessment", Assessment.Date.On, Assessment.Profile);
        }

        if (Eligibility is not null)
        {
            yield return ("eligibility", Eligibility.Date.On, Eligibility.Profile);
        }

        if (Outlook is not null)
        {
            yield return ("outlook", Outlook.On, null);
        }

        if (Plan is not null)
        {
            yield return ("plan", Plan.Date.On, Plan.Profile);
        }

        if (Timeline is not null)
        {
            yield return ("timeline", Timeline.From, Timeline.Profile);
        }

        if (Checklist is not null)
        {
            yield return ("checklist", Checklist.On, Checklist.Profile);
        }
    }
}
