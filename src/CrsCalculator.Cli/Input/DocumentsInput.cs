using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The papers at hand, as a command was given them.</summary>
internal static class DocumentsInput
{
    /// <summary>Reads a file; nothing where none was named.</summary>
    /// <exception cref="ToolException">It cannot be read, or is not valid: everything that is wrong.</exception>
    public static ImmutableArray<ApplicationDocument> Read(string? path, ToolHost host)
    {
        if (path is null)
        {
            return [];
        }

        DocumentReading<ImmutableArray<ApplicationDocument>> reading = CrsJson.Documents.Read(InputFile.ReadDocument(path, host));
        return reading.IsValid ? reading.Value : throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
    }

    /// <summary>Checks the papers against the profile of an applicant.</summary>
    /// <exception cref="ToolException">A paper is about nothing that exists: everything that is wrong.</exception>
    public static void Check(ImmutableArray<ApplicationDocument> documents, string? path, Applicant applicant, LocalDate on)
    {
        ImmutableArray<Issue> issues = applicant.Check(documents, on);
        if (!issues.IsEmpty)
        {
            throw ToolException.Invalid(InputFile.NameOf(path!), issues);
        }
    }
}
