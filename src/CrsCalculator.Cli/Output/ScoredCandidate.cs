using CrsCalculator.Cli.Input;
using CrsCalculator.Json;
using NodaTime.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>A score to print: of factors, or of documents with what was made of them.</summary>
internal sealed record ScoredCandidate(string? Id, CrsBreakdown Breakdown, CrsAssessment? Assessment)
{
    /// <summary>Scores a candidate as read.</summary>
    public static ScoredCandidate Of(CandidateReading reading, RulesetChoice choice, AssessmentDate date) =>
        reading.Factors is { } factors ? OfFactors(factors, choice, date) : OfProfile(reading.Profile!, choice, date);

    private static ScoredCandidate OfFactors(FactorsReading reading, RulesetChoice choice, AssessmentDate date)
    {
        CrsBreakdown breakdown = Crs.Explain(reading.Factors, date.On, choice.Ruleset, choice.Timeline);
        IEnumerable<Notice> ofInvitation = date.InvitedOn is { } invitation
            ? [new Notice(NoticeCodes.InvitationDateIgnored, new Facts(LocalDatePattern.Iso.Format(invitation)))]
            : [];
        return new ScoredCandidate(reading.Id, breakdown.WithNotices([.. reading.Notices, .. ofInvitation]), null);
    }

    private static ScoredCandidate OfProfile(ProfileReading reading, RulesetChoice choice, AssessmentDate date)
    {
        CrsAssessment assessment = Crs.Assess(reading.Profile, date, choice.Ruleset, choice.Timeline);
        return new ScoredCandidate(reading.Id, assessment.Breakdown, assessment);
    }
}
