using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-rules/1</c>.</summary>
internal static class RuleListShapes
{
    public const string Format = "crs-rules/1";

    private static readonly Shape<GapListed> Gaps = new(
        "gap",
        [
            Field.Written(
                "reason",
                "`notAvailable`: rules apply that are not included; `notYetInForce`: there were none yet",
                Values.CodeOf<GapReason>(),
                (GapListed g) => g.Gap.Reason),
            Field.Written("message", "the reason in words", Values.Text, (GapListed g) => g.Words.Gap(g.Gap)),
        ]);

    private static readonly Shape<EntryListed> Entries = new(
        "entry",
        [
            Field.WrittenOrNull("from", EntryShapes.FromMeaning, Values.AnyDay, (EntryListed e) => e.From),
            Field.WrittenOrNull("to", "the last day, inclusive; null if there is none", Values.AnyDay, (EntryListed e) => e.To),
            Field.WrittenIfAny("id", "the id of the ruleset, for points", Values.Text, (EntryListed e) => e.Ruleset?.Id),
            Field.WrittenIfAny("summary", "what the ruleset is, for points", Values.Text, (EntryListed e) => e.Summary),
            Field.WrittenIfAny("gap", "why there is no rule; absent if there is one", Gaps, (EntryListed e) => e.Gap),
            Field.WrittenIfAny("citation", "the source; absent in a gap", PointsShapes.Citations, (EntryListed e) => e.Citation),
            Field.WrittenIfAny(
                "certainty",
                "how sure it is that the rule is as stated; absent in a gap",
                Values.CodeOf<Certainty>(),
                (EntryListed e) => e.Certainty),
            Field.WrittenIfAny(
                "verifiedTo",
                "the last day for which the source was read, or after which a newer rule is likely",
                Values.AnyDay,
                (EntryListed e) => e.VerifiedTo),
            Field.Written("official", "whether it is one of the official rule book", Values.Boolean, (EntryListed e) => e.IsOfficial),
        ]);

    private static readonly Shape<PartListed> Parts = new(
        "part",
        [
            Field.Written("part", "the part of the law", Values.CodeOf<RuleBookPart>(), (PartListed p) => p.Part),
            Field.Written(
                "entries",
                "its entries, the earliest first; every day belongs to one of them",
                Values.ListOf(Entries),
                (PartListed p) => p.Entries),
        ]);

    /// <summary>The contents of a rule book.</summary>
    public static readonly Shape<RuleListDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (RuleListDocument _) => Format),
            Field.WrittenOrNull("name", "the name of the rule book; null for the official one", Values.Text, (RuleListDocument d) =>
                d.Book.Name),
            Field.Written("parts", "every part", Values.ListOf(Parts), (RuleListDocument d) => d.Parts),
        ]);
}

/// <summary>A <c>crs-rules/1</c> document.</summary>
internal sealed record RuleListDocument(RuleBook Book, CrsText Words)
{
    public ImmutableArray<PartListed> Parts =>
    [
        Of(RuleBookPart.Points, static book => book.Points),
        Of(RuleBookPart.Work, static book => book.Work),
        Of(RuleBookPart.Documents, static book => book.Documents),
        Of(RuleBookPart.Tests, static book => book.Tests),
        Of(RuleBookPart.Cec, static book => book.Cec),
        Of(RuleBookPart.Fsw, static book => book.Fsw),
        Of(RuleBookPart.Fst, static book => book.Fst),
        Of(RuleBookPart.Funds, static book => book.Funds),
        Of(RuleBookPart.Categories, static book => book.Categories),
        Of(RuleBookPart.Invitations, static book => book.Invitations),
    ];

    private PartListed Of<T>(RuleBookPart part, Func<RuleBook, RulePart<T>> get)
        where T : class
    {
        RulePart<T> rules = get(Book);
        ImmutableArray<Dated<T>> official = get(RuleBook.Official).Entries;
        return new PartListed(part, [.. rules.Entries.Select(entry => Of(entry, rules.LastDayOf(entry), official.Contains(entry)))]);
    }

    private EntryListed Of<T>(Dated<T> entry, LocalDate? lastDay, bool isOfficial)
        where T : class
    {
        var ruleset = entry.ValueOrNull as CrsRuleset;
        return new EntryListed
        {
            From = EntryShapes.DayOf(entry.From),
            To = lastDay,
            Ruleset = ruleset,
            Summary = ruleset is null ? null : Words.Summary(ruleset),
            Gap = entry.Gap is null ? null : new GapListed(entry.Gap, Words),
            Citation = entry.Citation,
            Certainty = entry.IsAvailable ? entry.Certainty : null,
            VerifiedTo = entry.VerifiedTo,
            IsOfficial = isOfficial,
        };
    }
}

/// <summary>A part of a rule book.</summary>
internal sealed record PartListed(RuleBookPart Part, ImmutableArray<EntryListed> Entries);

/// <summary>A gap, with the words for it.</summary>
internal sealed record GapListed(RuleGap Gap, CrsText Words);

/// <summary>An entry of a part: a rule or a gap.</summary>
internal sealed record EntryListed
{
    public required LocalDate? From { get; init; }

    public required LocalDate? To { get; init; }

    public required CrsRuleset? Ruleset { get; init; }

    public required string? Summary { get; init; }

    public required GapListed? Gap { get; init; }

    public required Citation? Citation { get; init; }

    public required Certainty? Certainty { get; init; }

    public required LocalDate? VerifiedTo { get; init; }

    public required bool IsOfficial { get; init; }
}
