using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-rulebook/1</c>. An entry of points is an unchanged <c>crs-ruleset/1</c>.</summary>
internal static class RuleBookShapes
{
    public const string Format = "crs-rulebook/1";

    private static readonly ValueKind<ImmutableArray<Dated<CrsRuleset>>> Points = new EntriesKind<CrsRuleset, CrsRuleset>(
        new EntryKind<CrsRuleset, CrsRuleset>(RulesetShapes.Document, "inForceFrom", RuleBook.EntryOf, static entry => entry.Value));

    private static readonly Shape<RuleBookLayer> Parts = new(
        "parts",
        [
            Part(RuleBookPart.Points, "CRS points", Points, static l => l.Points, static (l, entries) => l with { Points = entries }),
            Part(
                RuleBookPart.Work,
                "how work is counted",
                CountingEntries.Work,
                static l => l.Work,
                static (l, entries) => l with { Work = entries }),
            Part(
                RuleBookPart.Documents,
                "which documents count, and for how long",
                CountingEntries.Documents,
                static l => l.Documents,
                static (l, entries) => l with { Documents = entries }),
            Part(
                RuleBookPart.Tests,
                "language tests and their equivalency charts",
                CountingEntries.Tests,
                static l => l.Tests,
                static (l, entries) => l with { Tests = entries }),
            Part(
                RuleBookPart.Cec,
                "the Canadian Experience Class",
                ProgramEntries.Cec,
                static l => l.Cec,
                static (l, entries) => l with { Cec = entries }),
            Part(
                RuleBookPart.Fsw,
                "the Federal Skilled Worker Program",
                ProgramEntries.Fsw,
                static l => l.Fsw,
                static (l, entries) => l with { Fsw = entries }),
            Part(
                RuleBookPart.Fst,
                "the Federal Skilled Trades Program",
                ProgramEntries.Fst,
                static l => l.Fst,
                static (l, entries) => l with { Fst = entries }),
            Part(
                RuleBookPart.Funds,
                "settlement funds",
                InvitationEntries.Funds,
                static l => l.Funds,
                static (l, entries) => l with { Funds = entries }),
            Part(
                RuleBookPart.Categories,
                "the categories of category-based selection",
                InvitationEntries.CategoryLists,
                static l => l.Categories,
                static (l, entries) => l with { Categories = entries }),
            Part(
                RuleBookPart.Invitations,
                "invitations",
                InvitationEntries.Invitations,
                static l => l.Invitations,
                static (l, entries) => l with { Invitations = entries }),
        ],
        static (ref _) => new RuleBookLayer { Name = Format })
    {
        Description = "The entries of each part, the earliest first. A part that is absent stays as it is.",
    };

    /// <summary>Rules to apply to a rule book.</summary>
    public static readonly Shape<RuleBookLayer> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (RuleBookLayer _) => Format, out _),
            Field.Required(
                "name", "a name that every answer by these rules shows", Values.TextNotBlank, (RuleBookLayer l) => l.Name, out var name),
            Field.Required("parts", "the rules", Parts, (RuleBookLayer l) => l, out var parts),
        ],
        (ref v) => v.Get(parts) with { Name = v.Get(name) });

    private static Field<RuleBookLayer> Part<T>(
        RuleBookPart part,
        string meaning,
        ValueKind<ImmutableArray<Dated<T>>> kind,
        Func<RuleBookLayer, ImmutableArray<Dated<T>>> get,
        Func<RuleBookLayer, ImmutableArray<Dated<T>>, RuleBookLayer> set)
        where T : class => new Field<RuleBookLayer, ImmutableArray<Dated<T>>>(
            Code.Of(part),
            meaning,
            kind,
            (RuleBookLayer layer, out ImmutableArray<Dated<T>> entries) => !(entries = get(layer)).IsEmpty,
            set);
}
