using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime.Text;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>A part of the rule book as it is shown: its name on the command line, its title, its official pages and its entries.</summary>
internal sealed record PartView(string Name, Phrase Title, ImmutableArray<OfficialPage> Pages, ImmutableArray<PartEntry> Entries)
{
    /// <summary>The parts of a book but for the points, whose rulesets have tables of their own.</summary>
    public static ImmutableArray<PartView> Of(RuleBook book) =>
    [
        Of("work", PartWords.Work, book.Work, CountingSheets.Of),
        Of("documents", PartWords.Documents, book.Documents, CountingSheets.Of),
        Of("tests", PartWords.Tests, book.Tests, CountingSheets.Of),
        Of("cec", PartWords.Cec, book.Cec, ProgramSheets.Of),
        Of("fsw", PartWords.Fsw, book.Fsw, ProgramSheets.Of),
        Of("fst", PartWords.Fst, book.Fst, ProgramSheets.Of),
        Of("funds", PartWords.Funds, book.Funds, ProgramSheets.Of),
        Of("categories", PartWords.Categories, book.Categories, SelectionSheets.Of),
        Of("invitations", PartWords.Invitations, book.Invitations, SelectionSheets.Of),
    ];

    /// <summary>This part with the one entry that begins on a day.</summary>
    public PartView BeginningOn(string day)
    {
        ImmutableArray<PartEntry> entries = [.. Entries.Where(entry => DayOf(entry) == day)];
        return entries.IsEmpty
            ? throw ToolException.Invalid(PartWords.Unknown, Name, day, string.Join(", ", Entries.Skip(1).Select(DayOf)))
            : this with { Entries = entries };
    }

    private static string DayOf(PartEntry entry) => LocalDatePattern.Iso.Format(entry.From);

    private static PartView Of<T>(string name, Phrase title, RulePart<T> part, Func<T, Speech, PartSheet> sheet)
        where T : class => new(name, title, part.Pages, [.. part.Entries.Select(entry => Of(entry, part, sheet))]);

    private static PartEntry Of<T>(Dated<T> entry, RulePart<T> part, Func<T, Speech, PartSheet> sheet)
        where T : class => new(entry.From, part.LastDayOf(entry), entry.Gap, entry.Citation, entry.Certainty)
    {
        VerifiedTo = entry.VerifiedTo,
        Sheet = speech => sheet(entry.Value, speech),
    };
}
