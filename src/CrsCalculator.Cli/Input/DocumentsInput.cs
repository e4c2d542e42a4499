using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The papers at hand, as given to a command.</summary>
internal static class DocumentsInput
{
    /// <summary>Reads a document; nothing if none was given.</summary>
    /// <exception cref="ToolException">It is not valid; lists every issue.</exception>
    public static ImmutableArray<ApplicationDocument> Read(InputDocument? document)
    {
        if (document is null)
        {
            return [];
        }

        DocumentReading<ImmutableArray<ApplicationDocument>> reading = CrsJson.Documents.Read(document.Utf8);
        return reading.IsValid ? reading.Value : throw ToolException.Invalid(document.Name, reading.Issues);
    }

    /// <summary>Checks the papers against the profile of an applicant.</summary>
    /// <exception cref="ToolException">A paper matches nothing that exists; lists every issue.</exception>
    public static void Check(ImmutableArray<ApplicationDocument> documents, InputDocument? document, Applicant applicant, LocalDate on)
    {
        ImmutableArray<Issue> issues = applicant.Check(documents, on);
        if (!issues.IsEmpty)
        {
            throw ToolException.Invalid(document!.Name, issues);
        }
    }
}
