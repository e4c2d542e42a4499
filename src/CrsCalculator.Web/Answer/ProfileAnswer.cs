using System.Collections.Immutable;
using CrsCalculator.Json;
using CrsCalculator.Report;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Web.Answer;

/// <summary>
/// The answer that comes at once: the score, why there is none, or what is wrong with the profile. Exactly one of them is there.
/// </summary>
public sealed record ProfileAnswer
{
    private ProfileAnswer(AnswerQuestion question) => Question = question;

    public AnswerQuestion Question { get; }

    /// <summary>Everything that is wrong or missing; there is no score while there is any.</summary>
    public ImmutableArray<Issue> Issues { get; private init; } = [];

    /// <summary>The profile, ready for more questions; nothing where it has issues.</summary>
    public CandidateFile? File { get; private init; }

    public string? Id { get; private init; }

    public CrsAssessment? Assessment { get; private init; }

    /// <summary>Why there is no score for the day.</summary>
    public RuleGap? Gap { get; private init; }

    public IEnumerable<Issue> Missing => Issues.Where(static issue => issue.Code == IssueCodes.MissingField);

    public IEnumerable<Issue> Wrong => Issues.Where(static issue => issue.Code != IssueCodes.MissingField);

    /// <summary>Answers a question about a document.</summary>
    public static ProfileAnswer Of(ReadOnlySpan<byte> document, AnswerQuestion question)
    {
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(document);
        ImmutableArray<Issue> issues = reading.IssuesOn(question.Date, LocalDate.Max(question.On, question.Today));
        if (!issues.IsEmpty)
        {
            return new ProfileAnswer(question) { Issues = issues, Id = reading.Id };
        }

        CandidateFile file = question.Calculator.Open(reading.Value);
        ReportResults score = question.OfReport(file).Steps()[0].Results;
        return new ProfileAnswer(question) { File = file, Id = reading.Id, Assessment = score.Assessment, Gap = score.Gap };
    }
}
