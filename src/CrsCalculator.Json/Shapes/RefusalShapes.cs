using CrsCalculator.Json.Fields;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-refusal/1</c>.</summary>
internal static class RefusalShapes
{
    public const string Format = "crs-refusal/1";

    /// <summary>A claim about the rules that are not available.</summary>
    public static readonly Shape<ClaimSaid> Claims = new(
        "claim",
        [
            Field.Written("statement", "the claim", Values.Text, (ClaimSaid c) => c.Words.Claim(c.Claim)),
            Field.Written("certainty", "how sure it is", Values.CodeOf<Certainty>(), (ClaimSaid c) => c.Claim.Certainty),
            Field.Written("source", "where it was read", Values.Text, (ClaimSaid c) => c.Words.Source(c.Claim)),
        ]);

    /// <summary>An official page.</summary>
    public static readonly Shape<PageSaid> Pages = new(
        "page",
        [
            Field.Written("title", "the title", Values.Text, (PageSaid p) => p.Page.TitleIn(p.Language)),
            Field.Written("address", "the address", Values.Text, (PageSaid p) => p.Page.AddressIn(p.Language).AbsoluteUri),
        ]);

    /// <summary>A refusal.</summary>
    public static readonly Shape<RefusalDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (RefusalDocument _) => Format),
            Field.Written("on", "the date that was asked about", Values.AnyDay, (RefusalDocument d) => d.On),
            Field.Written(
                "reason",
                "`notAvailable`: rules apply that are not included; `notYetInForce`: there were none yet",
                Values.CodeOf<GapReason>(),
                (RefusalDocument d) => d.Gap.Reason),
            Field.Written("message", "the reason in words", Values.Text, (RefusalDocument d) => d.Words.Gap(d.Gap)),
            Field.WrittenIfAny(
                "next",
                "the command that continues with the last rules available; present if the tool refused and they can be used",
                Values.Text,
                (RefusalDocument d) => d.Next),
            Field.WrittenIfAny(
                "caution",
                "what a score by the last rules available is worth; present if they can be used",
                Values.Text,
                (RefusalDocument d) => d.Words.Caution(d.Gap)),
            Field.WrittenIfAny(
                "from",
                "the first day without rules; absent if there never were any before it",
                Values.AnyDay,
                (RefusalDocument d) => d.Gap.From == LocalDate.MinIsoValue ? (LocalDate?)null : d.Gap.From),
            Field.Written(
                "known",
                "what is known about the rules that are not included",
                Values.ListOf(Claims),
                (RefusalDocument d) => [.. d.Gap.Known.Select(claim => new ClaimSaid(claim, d.Words))]),
            Field.WrittenIfAny("notKnown", "what is not known about them", Values.Text, (RefusalDocument d) => d.Words.NotKnown(d.Gap)),
            Field.Written(
                "pages",
                "the official pages to read them in",
                Values.ListOf(Pages),
                (RefusalDocument d) => [.. d.Gap.Pages.Select(page => new PageSaid(page, d.Language))]),
        ]);

    internal readonly record struct ClaimSaid(GapClaim Claim, CrsText Words);

    internal readonly record struct PageSaid(OfficialPage Page, OfficialLanguage Language);
}

/// <summary>A <c>crs-refusal/1</c> document: why nothing was computed for a date, and how to continue.</summary>
internal sealed record RefusalDocument(RuleGap Gap, LocalDate On, string? Next, OfficialLanguage Language)
{
    public CrsText Words => CrsText.Of(Language);
}
