using CrsCalculator.Cli.Input;
using CrsCalculator.Json;
using NodaTime.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>A score to print: of factors, or of documents with how they were counted.</summary>
internal sealed record ScoredCandidate(string? Id, CrsBreakdown Breakdown, CrsAssessment? Assessment)
{
    /// <summary>Scores a candidate as read.</summary>
    public static ScoredCandidate Of(CandidateReading reading, RulesChoice choice, AssessmentDate date) =>
        reading.Factors is { } factors ? OfFactors(factors, choice, date) : OfProfile(reading.Profile!, choice, date);

    /// <summary>Returns the score for programs.</summary>
    public CrsDocument ToDocument(OfficialLanguage language) => Assessment is { } assessment
        ? CrsDocument.Of(assessment, Id, language)
        : CrsDocument.Of(Breakdown, Id, language);

    private static ScoredCandidate OfFactors(DocumentReading<CrsFactors> reading, RulesChoice choice, AssessmentDate date)
    {
        CrsBreakdown breakdown = choice.Rules.Explain(reading.Value, date.On);
        IEnumerable<Notice> ofInvitation = date.InvitedOn is { } invitation
            ? [new Notice(NoticeCodes.InvitationDateIgnored, new Facts(LocalDatePattern.Iso.Format(invitation)))]
            : [];
        return new ScoredCandidate(reading.Id, breakdown.WithNotices([.. reading.Notices, .. ofInvitation]), null);
    }

    private static ScoredCandidate OfProfile(DocumentReading<Candidate> reading, RulesChoice choice, AssessmentDate date)
    {
        CrsAssessment assessment = choice.Rules.Assess(reading.Value, date);
        return new ScoredCandidate(reading.Id, assessment.Breakdown, assessment);
    }
}
