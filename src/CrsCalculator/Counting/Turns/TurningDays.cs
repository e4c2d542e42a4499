using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>
/// The days in a span on which answers can change. Each counting rule adds its own; on every other day, everything is as on the day before.
/// The days on which a rule book changes are always included.
/// </summary>
internal sealed class TurningDays
{
    private readonly SortedSet<LocalDate> _days = [];
    private readonly RuleBook? _book;

    /// <summary>Starts with no days, for a span under the same rules.</summary>
    public TurningDays(LocalDate from, LocalDate to)
    {
        From = from;
        To = to;
    }

    /// <summary>Starts with the days on which a rule book changes.</summary>
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

    /// <summary>The days after the first one, up to and including the last, in order.</summary>
    public IReadOnlyCollection<LocalDate> InOrder => _days;

    public void Add(LocalDate? day)
    {
        if (day > From && day <= To)
        {
            _days.Add(day.Value);
        }
    }

    /// <summary>Adds a day for each entry in a part of the rule book.</summary>
    public void AddEach<T>(Func<RuleBook, RulePart<T>> part, Func<T, LocalDate?> day)
        where T : class
    {
        foreach (Dated<T> entry in part(_book!).Entries)
        {
            Add(entry.ValueOrNull is { } rules ? day(rules) : null);
        }
    }

    /// <summary>Splits the span where any of the given parts of the book changes. Read only those parts from the stretches.</summary>
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

/// <summary>Days with the same rules in the requested parts, both ends inclusive.</summary>
internal readonly record struct Stretch(LocalDate From, LocalDate To, RulesInForce Rules);
