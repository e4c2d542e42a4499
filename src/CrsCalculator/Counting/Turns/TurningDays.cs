using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>
/// The days of a span on which answers can change. Each counting rule adds its own; on all other days everything is as on the day before.
/// Rule books change on some of them, so those days are always there.
/// </summary>
internal sealed class TurningDays
{
    private readonly SortedSet<LocalDate> _days = [];
    private readonly RuleBook? _book;

    /// <summary>Begins with no days, for a span with the same rules.</summary>
    public TurningDays(LocalDate from, LocalDate to)
    {
        From = from;
        To = to;
    }

    /// <summary>Begins with the changes of a rule book.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="from">The day after which the span begins.</param>
    /// <param name="to">The last day of the span.</param>
    public TurningDays(RuleBook book, LocalDate from, LocalDate to)
        : this(from, to)
    {
        _book = book;
        foreach (RulesInForce rules in book.Stretches)
        {
            Add(rules.From);
        }
    }

    public LocalDate From { get; }

    public LocalDate To { get; }

    /// <summary>The days after the first one, up to the last one, in order.</summary>
    public IReadOnlyCollection<LocalDate> InOrder => _days;

    public void Add(LocalDate? day)
    {
        if (day > From && day <= To)
        {
            _days.Add(day.Value);
        }
    }

    /// <summary>A day by each rule that a part of the book has had.</summary>
    public void AddEach<T>(Func<RuleBook, RulePart<T>> part, Func<T, LocalDate?> day)
        where T : class
    {
        foreach (Dated<T> entry in part(_book!).Entries)
        {
            Add(entry.ValueOrNull is { } rules ? day(rules) : null);
        }
    }

    /// <summary>The span cut where one of some parts of the book changes. Only those parts may be read from the stretches.</summary>
    public IEnumerable<Stretch> Stretches(params RuleBookPart[] parts)
    {
        LocalDate from = From;
        RulesInForce rules = _book!.On(from);
        foreach (RulesInForce changed in _book.Stretches)
        {
            if (changed.From > From && changed.From <= To && !AreLike(rules, changed, parts))
            {
                yield return new Stretch(from, changed.From.PlusDays(-1), rules);
                (from, rules) = (changed.From, changed);
            }
        }

        yield return new Stretch(from, To, rules);
    }

    private static bool AreLike(RulesInForce one, RulesInForce other, RuleBookPart[] parts)
    {
        foreach (RuleBookPart part in parts)
        {
            if (!one.AreLike(other, part))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Days of a span with the same rules, as far as they were asked for, both ends inclusive.</summary>
internal readonly record struct Stretch(LocalDate From, LocalDate To, RulesInForce Rules);
