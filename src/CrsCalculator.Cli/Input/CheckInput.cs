using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>A document whose facts are checked.</summary>
/// <param name="Name">The document's name in messages.</param>
/// <param name="Review">What its facts show.</param>
/// <param name="Id">The candidate's id, if there is one.</param>
/// <param name="IsProfile">Whether it states dated facts; nothing can be assumed about factors.</param>
internal sealed record CheckInput(Sentence Name, ProfileReview Review, string? Id, bool IsProfile)
{
    /// <summary>Whether the points of the day are available.</summary>
    public required bool HasPoints { get; init; }

    public static CheckInput Read(string path, ExpressEntry calculator, LocalDate on, ToolHost host) =>
        Of(InputFile.NameOf(path), InputFile.ReadDocument(path, host), calculator, on, host);

    /// <summary>Creates a check of a document that has already been read.</summary>
    public static CheckInput Of(Sentence name, byte[] document, ExpressEntry calculator, LocalDate on, ToolHost host)
    {
        CandidateReading reading = CandidateReading.Read(document);
        ImmutableArray<Issue> issues = reading.IssuesOn(on, CandidateInput.ShownOn(on, host));
        ProfileReview review = issues.IsEmpty && reading.Profile is { } profile
            ? ProfileReview.Of(profile.Value, calculator, FirstAssessed(calculator, on))
            : ProfileReview.OfIssues(issues, on);
        return new CheckInput(name, review, reading.Id, reading.Profile is not null) { HasPoints = calculator.TryPointsOn(on, out _) };
    }

    private static LocalDate FirstAssessed(ExpressEntry calculator, LocalDate on)
    {
        LocalDate first = RulesChoice.FirstDayOf(calculator.Rules);
        return on >= first
            ? on
            : throw new ToolException(ExitCode.RulesNotAvailable, new Sentence(CheckWords.NotAvailable, on, first));
    }
}
