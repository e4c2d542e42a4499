using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// The requested date and the rules to use: the result of <c>--on</c>, <c>--rules</c> and the kept rules. A rule book is applied on top of
/// the official one; a ruleset named by its id or as a file gives the points of every date.
/// </summary>
internal sealed record RulesChoice(LocalDate On, ExpressEntry Rules)
{
    /// <summary>The ruleset with the points of the date.</summary>
    public CrsRuleset Ruleset => Rules.TryPointsOn(On, out CrsRuleset? ruleset) ? ruleset : throw new InvalidOperationException();

    /// <summary>The first day on which programs can be assessed.</summary>
    public static LocalDate FirstDayOf(RuleBook book) => book.Cec.Entries.First(static entry => entry.IsAvailable).From;

    /// <summary>Returns the named rules for one date, today if none was given.</summary>
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

    /// <summary>Returns why an answer has no score for the date; nothing if its points are available.</summary>
    public Refusal? WithoutScore(Sentence what, string? rules) =>
        Rules.Rules.Points.At(On).Gap is { Reason: GapReason.NotAvailable } ? Refused(what, On, Rules.Rules, rules) : null;

    /// <summary>Returns why there is no answer under the named rules.</summary>
    private static Refusal Refused(Sentence what, LocalDate on, RuleBook book, string? rules) =>
        new(what, on, book.Points.At(on).Gap!) { Book = book, Named = rules, Next = RulesName.Bridging(rules) };

    /// <summary>
    /// Creates a calculator under the named rules; without a name, under those in force or the kept ones. The points of the last official
    /// ruleset then apply to all days.
    /// </summary>
    public static ExpressEntry OnAllDays(string? rules, ToolHost host)
    {
        RuleBook book = BookBehind(rules, host);
        return rules == RulesName.LastHeld && book.Name is null ? By(book.Points.LastAvailable!, book) : Of(rules, book, host);
    }

    /// <summary>
    /// Creates a calculator for many days, each under its own rules: the last ones available are used only where there are none.
    /// </summary>
    public static ExpressEntry OnEachDay(string? rules, ToolHost host) => Of(rules, BookBehind(rules, host), host);

    /// <summary>Returns the named rule book: the official one or the kept one, or either with a file applied on top.</summary>
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
    /// Creates a calculator that scores under one ruleset on every date. A ruleset that begins in a gap fills it. Any other is
    /// hypothetical, and its scores are provisional.
    /// </summary>
    private static ExpressEntry By(CrsRuleset ruleset, RuleBook book)
    {
        bool fillsGap = book.Points.At(ruleset.InForceFrom).Gap is { Reason: GapReason.NotAvailable };
        return new ExpressEntry(fillsGap ? book.WithPoints(ruleset) : book).ScoringBy(ruleset);
    }

    /// <summary>
    /// Returns the book in which ids are looked up: with the kept rules, unless a file or the official book replaces them.
    /// </summary>
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
