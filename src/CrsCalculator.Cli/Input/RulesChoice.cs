using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// The date that was asked for and the rules to use: what <c>--on</c>, <c>--rules</c> and the kept rules come to. A rule book is laid over
/// the official one; a ruleset that is named, by its id or as a file, gives the points of every date.
/// </summary>
internal sealed record RulesChoice(LocalDate On, ExpressEntry Rules)
{
    /// <summary>The ruleset that points are read from on the date.</summary>
    public CrsRuleset Ruleset => Rules.TryPointsOn(On, out CrsRuleset? ruleset) ? ruleset : throw new InvalidOperationException();

    /// <summary>The first day on which programs can be assessed.</summary>
    public static LocalDate FirstDayOf(RuleBook book) => book.Cec.Entries.First(static entry => entry.IsAvailable).From;

    /// <summary>The rules of a name for one date, today where none was given.</summary>
    /// <exception cref="RefusedException">The points of the date are not available.</exception>
    public static RulesChoice Resolve(LocalDate? on, string? rules, ToolHost host)
    {
        LocalDate date = on ?? host.Today;
        var choice = new RulesChoice(date, OnAllDays(rules, host));
        return choice.Rules.TryPointsOn(date, out _)
            ? choice
            : throw new RefusedException(Refused(
                new Sentence(on is null ? RefusalWords.NoScoreToday : RefusalWords.NoScore, date),
                date,
                choice.Rules.Rules,
                rules));
    }

    /// <summary>Why an answer has no score for the date; nothing where its points are available.</summary>
    public Refusal? WithoutScore(Sentence what, string? rules) =>
        Rules.Rules.Points.At(On).Gap is { Reason: GapReason.NotAvailable } ? Refused(what, On, Rules.Rules, rules) : null;

    /// <summary>Why there is no answer by the rules of a name.</summary>
    private static Refusal Refused(Sentence what, LocalDate on, RuleBook book, string? rules) =>
        new(what, on, book.Points.At(on).Gap!) { Book = book, Named = rules, Next = RulesName.Bridging(rules) };

    /// <summary>
    /// A calculator by the rules of a name; without one by those in force, or the kept ones. The points of the last official ruleset are
    /// then those of all days.
    /// </summary>
    public static ExpressEntry OnAllDays(string? rules, ToolHost host)
    {
        RuleBook book = BookBehind(rules, host);
        return rules == RulesName.LastHeld && book.Name is null ? By(book.Points.LastAvailable!, book) : Of(rules, book, host);
    }

    /// <summary>
    /// The same for many days, each with its own rules: the last ones available stand in only where there are none.
    /// </summary>
    public static ExpressEntry OnEachDay(string? rules, ToolHost host) => Of(rules, BookBehind(rules, host), host);

    /// <summary>The rule book of a name: the official one or the kept one, or either with a file laid over it.</summary>
    public static RuleBook BookOf(string? rules, ToolHost host)
    {
        RuleBook book = BookBehind(rules, host);
        return rules is null or RulesName.Official or RulesName.LastHeld || RulesName.Ruleset(rules, book) is not null
            ? book
            : RulesName.FromFile(rules, book, host).Book;
    }

    private static ExpressEntry Of(string? rules, RuleBook book, ToolHost host)
    {
        switch (rules)
        {
            case null or RulesName.Official:
                return new ExpressEntry(book);
            case RulesName.LastHeld:
                return new ExpressEntry(book).AssumingLastHeld();
        }

        (string name, bool bridgesGaps) = RulesName.Split(rules);
        ExpressEntry named = ByName(name, book, host);
        return bridgesGaps ? named.AssumingLastHeld() : named;
    }

    private static ExpressEntry ByName(string name, RuleBook book, ToolHost host)
    {
        if (name == RulesName.Official)
        {
            return ExpressEntry.Official;
        }

        if (RulesName.Ruleset(name, book) is { } ruleset)
        {
            return By(ruleset, book);
        }

        RulesFile file = RulesName.FromFile(name, book, host);
        return file.Ruleset is { } own ? By(own, RuleBook.Official) : new ExpressEntry(file.Book);
    }

    /// <summary>
    /// A calculator that scores by a ruleset on every date. One that begins in a gap fills it. Any other is what would be, and a score by
    /// it is provisional.
    /// </summary>
    private static ExpressEntry By(CrsRuleset ruleset, RuleBook book)
    {
        bool fillsGap = book.Points.At(ruleset.InForceFrom).Gap is { Reason: GapReason.NotAvailable };
        return new ExpressEntry(fillsGap ? book.WithPoints(ruleset) : book).ScoringBy(ruleset);
    }

    /// <summary>The book in which ids are looked up: with the kept rules, unless a file or the official book takes their place.</summary>
    private static RuleBook BookBehind(string? rules, ToolHost host)
    {
        if ((rules is not null && RulesName.ReplacesKept(rules)) || KeptRules.Find(host) is not { } kept)
        {
            return RuleBook.Official;
        }

        host.TellAtEnd(new Sentence(RuleBookWords.InUse, kept.Layer.Name));
        return kept.Book;
    }
}
