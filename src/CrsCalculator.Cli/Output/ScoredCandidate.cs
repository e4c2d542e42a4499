using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Json;
using NodaTime.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>A score to print: of factors, or of documents with what was made of them.</summary>
internal sealed record ScoredCandidate(string? Id, CrsBreakdown Breakdown, CrsAssessment? Assessment)
{
    /// <summary>Scores a candidate as read.</summary>
    /// <exception cref="ToolException">The documents contradict each other, or one of them cannot exist yet.</exception>
    public static ScoredCandidate Of(CandidateReading reading, RulesetChoice choice, AssessmentDate date, string name) =>
        reading.Factors is { } factors ? OfFactors(factors, choice, date) : OfProfile(reading.Profile!, choice, date, name);

    private static ScoredCandidate OfFactors(FactorsReading reading, RulesetChoice choice, AssessmentDate date)
    {
        CrsBreakdown breakdown = Crs.Explain(reading.Factors, date.On, choice.Ruleset, choice.Timeline);
        IEnumerable<Notice> ofInvitation = date.InvitedOn is { } invitation
            ? [new Notice(NoticeCodes.InvitationDateIgnored, new Facts(LocalDatePattern.Iso.Format(invitation)))]
            : [];
        return new ScoredCandidate(reading.Id, breakdown.WithNotices([.. reading.Notices, .. ofInvitation]), null);
    }

    private static ScoredCandidate OfProfile(ProfileReading reading, RulesetChoice choice, AssessmentDate date, string name)
    {
        ImmutableArray<Issue> issues = Crs.Check(reading.Profile, date, choice.ShownOn);
        if (!issues.IsEmpty)
        {
            throw ToolException.Invalid(name, issues);
        }

        CrsAssessment assessment = Crs.Assess(reading.Profile, date, choice.Ruleset, choice.Timeline);
        return new ScoredCandidate(reading.Id, assessment.Breakdown, assessment);
    }
}
