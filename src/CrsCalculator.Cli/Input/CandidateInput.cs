using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>Reads the candidate given to a command. Every issue on the date is reported at once.</summary>
internal static class CandidateInput
{
    /// <summary>Reads a candidate in either format.</summary>
    public static CandidateReading Read(string path, AssessmentDate date, ToolHost host) =>
        Read(InputDocument.Read(path, host), date, host);

    /// <summary>Reads a candidate in either format from a document.</summary>
    public static CandidateReading Read(InputDocument document, AssessmentDate date, ToolHost host)
    {
        CandidateReading reading = CandidateReading.Read(document.Utf8);
        ImmutableArray<Issue> issues = reading.IssuesOn(date, ShownOn(date.On, host));
        return issues.IsEmpty ? reading : throw ToolException.Invalid(document.Name, issues);
    }

    /// <summary>Reads a candidate's documents, for a command that needs more than factors.</summary>
    public static DocumentReading<Candidate> ReadProfile(string path, AssessmentDate date, ToolHost host) =>
        ReadProfile(InputDocument.Read(path, host), date, host);

    /// <summary>Reads a candidate's documents from a profile.</summary>
    public static DocumentReading<Candidate> ReadProfile(InputDocument document, AssessmentDate date, ToolHost host) =>
        Read(document, date, host).Profile ?? throw ToolException.Invalid(InputWords.FactorsGiven, document.Name);

    /// <summary>
    /// Returns the day on which documents are shown: today, or the requested date if it is in the future. A document dated later cannot
    /// exist.
    /// </summary>
    public static LocalDate ShownOn(LocalDate on, ToolHost host) => LocalDate.Max(on, host.Today);
}
