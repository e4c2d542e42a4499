using System.Collections.Immutable;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>A candidate as read, in either format: the factors, or the documents behind them. Exactly one is present.</summary>
internal readonly record struct CandidateReading
{
    private CandidateReading(DocumentReading<CrsFactors>? factors, DocumentReading<Candidate>? profile)
    {
        Factors = factors;
        Profile = profile;
    }

    public DocumentReading<CrsFactors>? Factors { get; }

    public DocumentReading<Candidate>? Profile { get; }

    public string? Id => Factors is { } factors ? factors.Id : Profile!.Id;

    /// <summary>Returns every issue on a date for a candidate who is shown on a day.</summary>
    public ImmutableArray<Issue> IssuesOn(AssessmentDate date, LocalDate shownOn) =>
        Factors is { } factors ? factors.Issues : Profile!.IssuesOn(date, shownOn);

    public static implicit operator CandidateReading(DocumentReading<CrsFactors> factors) => new(factors, null);

    public static implicit operator CandidateReading(DocumentReading<Candidate> profile) => new(null, profile);

    public static CandidateReading Read(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= CrsJson.MaxDocumentBytes && CrsJson.IsProfile(utf8) ? CrsJson.Profile.Read(utf8) : CrsJson.Factors.Read(utf8);
}
