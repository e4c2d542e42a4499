using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-documents/1</c>.</summary>
internal static class DocumentsShapes
{
    public const string Format = "crs-documents/1";

    /// <summary>What is known about one paper of an application.</summary>
    public static readonly Shape<ApplicationDocument> Items = new(
        "applicationDocument",
        [
            Field.Required(
                "id",
                "the id of the evidence, as in a checklist, for example `work.letter` or `police.IN`",
                Values.TextNotBlank,
                (ApplicationDocument d) => d.Id,
                out var id),
            Field.Required(
                "subject",
                "whose paper it is, `principal` or `spouse`; or the fact that it proves, as a JSON path of `crs-profile/1`, for example "
                + "`$.principal.work[1]` or `$.children[0]`",
                Values.TextNotBlank,
                (ApplicationDocument d) => d.Subject,
                out var subject),
            Field.Required(
                "state", "whether it is at hand", Values.CodeOf<DocumentState>(), (ApplicationDocument d) => d.State, out var state),
            Field.Optional(
                "issuedOn",
                "the date of the paper",
                Values.Day,
                (ApplicationDocument d) => d.IssuedOn,
                out Slot<LocalDate> issuedOn),
            Field.Optional(
                "validUntil",
                "the last day on which it is valid, inclusive",
                Values.Day,
                (ApplicationDocument d) => d.ValidUntil,
                out Slot<LocalDate> validUntil),
            Field.Optional(
                "has",
                "the elements that it shows, as codes of the `mustShow` or `recommended` of a checklist; "
                    + "an empty list means none, absent means unknown",
                Values.ListOf(Values.TextNotBlank),
                (ApplicationDocument d) => d.Has,
                (d, elements) => d with { Has = elements }),
            Field.Optional(
                "language",
                "the language that it is written in, for example `en`, `fr` or `hi`",
                Values.TextNotBlank,
                (ApplicationDocument d) => d.Language,
                (d, language) => d with { Language = language }),
            Field.Optional(
                "note",
                "a note of your own; nothing reads it",
                Values.Text,
                (ApplicationDocument d) => d.Note,
                (d, note) => d with { Note = note }),
        ],
        (ref v) => new ApplicationDocument
        {
            Id = v.Get(id),
            Subject = v.Get(subject),
            State = v.Get(state),
            IssuedOn = v.Find(issuedOn),
            ValidUntil = v.Find(validUntil),
        })
    {
        Check = (ref v, issues) => CheckDates(ref v, issuedOn, validUntil, issues),
    };

    /// <summary>The papers of an application.</summary>
    public static readonly Shape<ImmutableArray<ApplicationDocument>> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (ImmutableArray<ApplicationDocument> _) => Format, out _),
            Field.Required(
                "items",
                "the papers; no two have the same `id` and `subject`",
                Values.ListOf(Items),
                (ImmutableArray<ApplicationDocument> documents) => documents,
                out var items),
        ],
        (ref v) => v.Get(items));

    private static void CheckDates(ref Slots values, Slot<LocalDate> issuedOn, Slot<LocalDate> validUntil, IssueList issues)
    {
        if (values.Has(issuedOn) && values.Has(validUntil) && values.Get(validUntil) < values.Get(issuedOn))
        {
            issues.AddOf(
                "validUntil",
                IssueCodes.Contradiction,
                "validUntil",
                Invariant.Text(values.Get(validUntil)),
                "issuedOn",
                Invariant.Text(values.Get(issuedOn)));
        }
    }
}
