using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>One part of the rules over time: every day of the calendar belongs to exactly one entry, a rule or a declared gap.</summary>
/// <typeparam name="T">The kind of rule.</typeparam>
/// <remarks>Immutable, compared by reference, and safe to use from several threads.</remarks>
public sealed class RulePart<T>
    where T : class
{
    // The entries as numbers and bare rules: a single score spends a good part of its time finding the rules for its day.
    private readonly int[] _changes;
    private readonly T?[] _values;

    /// <summary>Creates a part from its entries.</summary>
    /// <param name="entries">
    /// The entries in any order, the first from <see cref="LocalDate.MinIsoValue"/>; each lasts until the next begins.
    /// </param>
    /// <exception cref="ArgumentException">Two entries begin on the same day, or none covers the beginning of the calendar.</exception>
    public RulePart(IEnumerable<Dated<T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries.OrderBy(static entry => entry.From)];
        if (Entries.IsEmpty || Entries[0].From != LocalDate.MinIsoValue)
        {
            throw new ArgumentException(
                "The first entry must begin on LocalDate.MinIsoValue; declare a gap where there is no rule.",
                nameof(entries));
        }

        if (Entries.DistinctBy(static entry => entry.From).Count() != Entries.Length)
        {
            throw new ArgumentException("Two entries begin on the same day.", nameof(entries));
        }

        Changes = [.. Entries.Skip(1).Select(static entry => entry.From)];
        _changes = [.. Changes.Select(Ordinal)];
        _values = [.. Entries.Select(static entry => entry.ValueOrNull)];
    }

    /// <summary>All entries, oldest first.</summary>
    public ImmutableArray<Dated<T>> Entries { get; }

    /// <summary>The official pages that state the part's rules; empty if none are named.</summary>
    public ImmutableArray<OfficialPage> Pages { get; init => field = Guard.AllGiven(value); } = [];

    /// <summary>The days on which a later entry begins.</summary>
    public ImmutableArray<LocalDate> Changes { get; }

    /// <summary>The newest rule that is available; <see langword="null"/> if the part has only gaps.</summary>
    public T? LastAvailable => Entries.LastOrDefault(static entry => entry.IsAvailable)?.Value;

    /// <summary>The entry for a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The entry, which may be a gap.</returns>
    public Dated<T> At(LocalDate day) => Entries[IndexOf(day)];

    /// <summary>Finds the rule for a day, if it is available.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">The rule, or <see langword="null"/>.</param>
    /// <returns>Whether it is available.</returns>
    public bool TryAt(LocalDate day, [NotNullWhen(true)] out T? value)
    {
        value = ValueAt(day);
        return value is not null;
    }

    /// <summary>The last day of an entry.</summary>
    /// <param name="entry">An entry of this part.</param>
    /// <returns>The day before the next entry begins; <see langword="null"/> for the last entry.</returns>
    /// <exception cref="ArgumentException">The entry is not one of this part.</exception>
    public LocalDate? LastDayOf(Dated<T> entry)
    {
        int place = Entries.IndexOf(entry);
        return place < 0 ? throw new ArgumentException("The entry is not one of this part.", nameof(entry))
            : place == Entries.Length - 1 ? null
            : Entries[place + 1].From.PlusDays(-1);
    }

    /// <summary>
    /// Returns a copy with one more entry, which replaces one that begins on the same day and lasts until the next entry.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The new part.</returns>
    public RulePart<T> With(Dated<T> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new RulePart<T>(Entries.Where(other => other.From != entry.From).Append(entry)) { Pages = Pages };
    }

    /// <summary>
    /// Returns this part with entries laid over it. An entry that this part already has changes nothing, and an official one becomes the
    /// official instance itself.
    /// </summary>
    internal RulePart<T> With(ImmutableArray<Dated<T>> entries, RulePart<T> official)
    {
        Dated<T>[] others = [.. entries.Where(entry => Find(entry) is null).Select(entry => official.Find(entry) ?? entry)];
        return others.Length == 0
            ? this
            : new RulePart<T>([.. Entries.Where(own => others.All(other => other.From != own.From)), .. others]) { Pages = Pages };
    }

    /// <summary>The entries.</summary>
    /// <returns>The entries, one after another.</returns>
    public override string ToString() => string.Join("; ", Entries);

    /// <summary>The rule for a day, or <see langword="null"/> in a gap.</summary>
    internal T? ValueAt(LocalDate day) => _values[IndexOf(day)];

    /// <summary>The entry of this part that equals another one.</summary>
    private Dated<T>? Find(Dated<T> other) => Entries.FirstOrDefault(own => own == other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IndexOf(LocalDate day)
    {
        int[] changes = _changes;
        int ordinal = Ordinal(day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso));
        int i = changes.Length;
        while (i > 0 && changes[i - 1] > ordinal)
        {
            i--;
        }

        return i;
    }

    /// <summary>A number that orders the days of the ISO calendar.</summary>
    private static int Ordinal(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;
}
