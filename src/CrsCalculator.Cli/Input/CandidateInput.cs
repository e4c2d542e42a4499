using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The candidate that a command was given. Everything that is wrong on the date is reported at once.</summary>
internal static class CandidateInput
{
    /// <summary>A candidate in either format.</summary>
    public static CandidateReading Read(string path, AssessmentDate date, ToolHost host) =>
        Read(InputDocument.Read(path, host), date, host);

    /// <summary>A candidate in either format, from a document.</summary>
    public static CandidateReading Read(InputDocument document, AssessmentDate date, ToolHost host)
    {
        CandidateReading reading = CandidateReading.Read(document.Utf8);
        ImmutableArray<Issue> issues = reading.IssuesOn(date, ShownOn(date.On, host));
        return issues.IsEmpty ? reading : throw ToolException.Invalid(document.Name, issues);
    }

    /// <summary>The documents of a candidate, for a command that factors are not enough for.</summary>
    public static DocumentReading<Candidate> ReadProfile(string path, AssessmentDate date, ToolHost host) =>
        ReadProfile(InputDocument.Read(path, host), date, host);

    /// <summary>The documents of a candidate, from a profile.</summary>
    public static DocumentReading<Candidate> ReadProfile(InputDocument document, AssessmentDate date, ToolHost host) =>
        Read(document, date, host).Profile ?? throw ToolException.Invalid(InputWords.FactorsGiven, document.Name);

    /// <summary>
    /// The day on which documents are shown: today, or the date that is asked about where that is yet to come. A document of a later day
    /// cannot exist.
    /// </summary>
    public static LocalDate ShownOn(LocalDate on, ToolHost host) => LocalDate.Max(on, host.Today);
}
