using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Input;

/// <summary>The names of rules on the command line: an id, <c>last-held</c>, <c>official</c>, a part of the rule book, or a file.</summary>
internal static class RulesName
{
    /// <summary>The name of the last rules available.</summary>
    public const string LastHeld = "last-held";

    /// <summary>The name of the official rules, whatever others are kept.</summary>
    public const string Official = "official";

    private const string BridgingGaps = $",{LastHeld}";

    /// <summary>Splits a trailing <c>,last-held</c> from a name, and returns whether it was present.</summary>
    public static (string Name, bool BridgesGaps) Split(string name) =>
        name.EndsWith(BridgingGaps, StringComparison.Ordinal) && !File.Exists(name) ? (name[..^BridgingGaps.Length], true) : (name, false);

    /// <summary>Returns the name that also bridges gaps with the last rules before them.</summary>
    public static string Bridging(string? name) => name is null ? LastHeld : name + BridgingGaps;

    /// <summary>Whether a name stands for rules by themselves, not for part of the book with the kept rules.</summary>
    public static bool ReplacesKept(string name) =>
        Split(name).Name is Official or InputFile.StandardInput || File.Exists(Split(name).Name);

    /// <summary>Whether a name stands for rules in a book, and therefore not for a file.</summary>
    public static bool IsOf(string name, RuleBook book)
    {
        string bare = name.EndsWith(BridgingGaps, StringComparison.Ordinal) ? name[..^BridgingGaps.Length] : name;
        return bare is Official or LastHeld || Entry(bare, book) is not null;
    }

    /// <summary>Returns the ids of the available rulesets in a book.</summary>
    public static IEnumerable<string> IdsOf(RuleBook book) =>
        book.Points.Entries.Select(static entry => entry.ValueOrNull?.Id).OfType<string>();

    /// <summary>Returns the file that a name refers to, if any: no other file may overwrite it.</summary>
    public static string? FileOf(string? name) => name is null ? null : Split(name).Name;

    /// <summary>Reads the rules in a file.</summary>
    public static RulesFile FromFile(string name, RuleBook book, ToolHost host) =>
        LooksLikeFile(name) ? RulesFile.Read(name, host) : throw UnknownId(name, book);

    /// <summary>Returns the ruleset in a book for an id or <c>last-held</c>; nothing for any other name.</summary>
    /// <exception cref="RefusedException">The ruleset is known but not available.</exception>
    public static CrsRuleset? Ruleset(string name, RuleBook book)
    {
        if (name == LastHeld)
        {
            return book.Points.LastAvailable!;
        }

        return Entry(name, book) switch
        {
            null => null,
            { IsAvailable: false } entry => throw new RefusedException(
                new Refusal(new Sentence(RefusalWords.NoRules, name), entry.From, entry.Gap)
                {
                    Book = book,
                    Named = name,
                    Next = LastHeld,
                }),
            { } entry => entry.Value,
        };
    }

    /// <summary>Returns a part by name, with the day of one of its entries if given; nothing for any other name.</summary>
    public static (RuleBookPart Part, LocalDate? From)? Part(string name, RuleBook book)
    {
        string[] words = name.Split('/', 2);
        return !Code.TryParse(words[0], out RuleBookPart part) ? null
            : words.Length == 1 ? (part, null)
            : (part, DayOf(words[1], book.ToLayer(name).DaysOf(part), words[0]));
    }

    /// <summary>Returns the rules for any name.</summary>
    public static RuleBookLayer Layer(string name, RuleBook book, ToolHost host)
    {
        if (name == Official)
        {
            return RuleBook.Official.ToLayer(name);
        }

        if (Part(name, book) is var (part, from))
        {
            return book.ToLayer(name).Only(part, from);
        }

        return Ruleset(name, book) is { } ruleset ? RulesFile.Of(ruleset).Layer : FromFile(name, book, host).Layer;
    }

    private static LocalDate DayOf(string text, IEnumerable<LocalDate> days, string part)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        return day.Success && days.Contains(day.Value)
            ? day.Value
            : throw ToolException.Invalid(
                PartWords.Unknown,
                part,
                text,
                string.Join(", ", days.Where(static from => from != LocalDate.MinIsoValue).Select(LocalDatePattern.Iso.Format)));
    }

    private static Dated<CrsRuleset>? Entry(string id, RuleBook book) =>
        book.Points.Entries.FirstOrDefault(entry => IdOf(entry) == id);

    /// <summary>Returns the id of a ruleset, even of one that is known but not available.</summary>
    public static string? IdOf(Dated<CrsRuleset> entry) =>
        entry.Gap is { Reason: GapReason.NotAvailable } gap ? LocalDatePattern.Iso.Format(gap.From) : entry.ValueOrNull?.Id;

    private static bool LooksLikeFile(string path) =>
        path == InputFile.StandardInput || File.Exists(path) || Path.HasExtension(path) || path.AsSpan().ContainsAny('/', '\\');

    private static ToolException UnknownId(string id, RuleBook book) => ToolException.Invalid(
        InputWords.UnknownRuleset,
        id,
        string.Join(", ", IdsOf(book)),
        LastHeld,
        Official);
}
