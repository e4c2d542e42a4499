using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Whether a paper is at hand, according to the documents given.</summary>
internal sealed record PaperState(EvidenceState State, ImmutableArray<string> Lacks)
{
    // A letter with a date need not list it among its elements.
    private const string DateOfIssue = "issuedOn";

    private static readonly PaperState Unknown = new(EvidenceState.Unknown, []);
    private static readonly PaperState Missing = new(EvidenceState.Missing, []);

    /// <summary>
    /// Returns the state of an item. A paper marked as not applicable is missing if it is required: the profile says that it applies.
    /// </summary>
    public static PaperState Of(ApplicationDocument? document, ProofQuestion question, UsableDays usable, ImmutableArray<string> mustShow)
    {
        if (document is null)
        {
            return Unknown;
        }

        if (document.State != DocumentState.Held || document.IssuedOn > question.On)
        {
            return Missing;
        }

        ImmutableArray<string> lacks = LacksOf(document, question.Row, mustShow);
        return new PaperState(
            IsStale(document, usable, question.On) ? EvidenceState.Stale
                : lacks.IsEmpty ? EvidenceState.Held
                : EvidenceState.Missing,
            lacks);
    }

    /// <summary>Finds the paper in a list that matches a row and a place; the first if there are several.</summary>
    public static ApplicationDocument? Find(ProofQuestion question, string id)
    {
        HashSet<string> names = [.. question.Place.Names];
        return question.Documents.FirstOrDefault(document =>
            (document.Id == id || RowIds.IsOf(document.Id, question.Row, id)) && names.Contains(document.Subject));
    }

    private static bool IsStale(ApplicationDocument document, UsableDays usable, LocalDate on) =>
        (document.IssuedOn ?? usable.IssuedOn) < usable.From
        || usable.Until < on
        || (document.ValidUntil < on && !usable.IgnoresPrintedExpiry);

    private static ImmutableArray<string> LacksOf(ApplicationDocument document, EvidenceRow row, ImmutableArray<string> mustShow)
    {
        if (document.Has is not { } has)
        {
            return [];
        }

        HashSet<string> shown = [.. has, .. document.IssuedOn is null ? (string[])[] : [DateOfIssue]];
        bool hasOne = row.OneOf.Any(shown.Contains);
        return [.. mustShow.Where(element => !shown.Contains(element) && !(hasOne && row.OneOf.Contains(element, StringComparer.Ordinal)))];
    }
}
