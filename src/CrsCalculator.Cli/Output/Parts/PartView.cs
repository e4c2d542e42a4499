using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>A part of the rule book as shown: its name on the command line, its title, its official pages and its entries.</summary>
internal sealed record PartView(string Name, Phrase Title, ImmutableArray<OfficialPage> Pages, ImmutableArray<PartEntry> Entries)
{
    /// <summary>Returns the parts of a book except the points, whose rulesets have their own tables.</summary>
    public static ImmutableArray<PartView> Of(RuleBook book) =>
    [
        Of(PartWords.Work, book, RuleBookPart.Work, static book => book.Work, CountingSheets.Of),
        Of(PartWords.Documents, book, RuleBookPart.Documents, static book => book.Documents, CountingSheets.Of),
        Of(PartWords.Tests, book, RuleBookPart.Tests, static book => book.Tests, CountingSheets.Of),
        Of(PartWords.Cec, book, RuleBookPart.Cec, static book => book.Cec, ProgramSheets.Of),
        Of(PartWords.Fsw, book, RuleBookPart.Fsw, static book => book.Fsw, ProgramSheets.Of),
        Of(PartWords.Fst, book, RuleBookPart.Fst, static book => book.Fst, ProgramSheets.Of),
        Of(PartWords.Funds, book, RuleBookPart.Funds, static book => book.Funds, ProgramSheets.Of),
        Of(PartWords.Categories, book, RuleBookPart.Categories, static book => book.Categories, SelectionSheets.Of),
        Of(PartWords.Invitations, book, RuleBookPart.Invitations, static book => book.Invitations, SelectionSheets.Of),
    ];

    /// <summary>Returns one part of a book.</summary>
    public static PartView Of(RuleBook book, RuleBookPart part) => Of(book).First(view => view.Name == Code.Of(part));

    /// <summary>Returns this part with only the entries that begin on given days.</summary>
    public PartView BeginningOn(params IEnumerable<LocalDate> days) =>
        this with { Entries = [.. Entries.Where(entry => days.Contains(entry.From))] };

    private static PartView Of<T>(
        Phrase title,
        RuleBook book,
        RuleBookPart part,
        Func<RuleBook, RulePart<T>> get,
        Func<T, Speech, PartSheet> sheet)
        where T : class => new(Code.Of(part), title, get(book).Pages, [.. get(book).Entries.Select(entry => Of(entry, get, book, sheet))]);

    private static PartEntry Of<T>(Dated<T> entry, Func<RuleBook, RulePart<T>> get, RuleBook book, Func<T, Speech, PartSheet> sheet)
        where T : class => new(entry.From, get(book).LastDayOf(entry), entry.Gap, entry.Citation, entry.Certainty)
        {
            VerifiedTo = entry.VerifiedTo,
            IsPartlyUnconfirmed = entry.ValueOrNull is CategoryList list && list.Categories.Any(one => one.Certainty != entry.Certainty),
            IsOfficial = get(RuleBook.Official).Entries.Contains(entry),
            Sheet = speech => sheet(entry.Value, speech),
        };
}
