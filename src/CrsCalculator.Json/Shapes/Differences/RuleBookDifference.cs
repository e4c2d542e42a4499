using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Json;

/// <summary>
/// The difference between rules, value by value. Everything that <c>crs-rulebook/1</c> writes is compared, so no value is left out.
/// </summary>
/// <remarks>Immutable, compared by reference, and safe to use from several threads.</remarks>
public sealed class RuleBookDifference
{
    private RuleBookDifference(string before, string after, ImmutableArray<RuleEntryDifference> entries)
    {
        Before = before;
        After = after;
        Entries = entries;
    }

    /// <summary>The name of the first rules.</summary>
    public string Before { get; }

    /// <summary>The name of the second rules.</summary>
    public string After { get; }

    /// <summary>The entries that were compared, including those without a difference, by part and day.</summary>
    public ImmutableArray<RuleEntryDifference> Entries { get; }

    /// <summary>Whether every score and verdict under the second rules is the same as under the first.</summary>
    public bool IsSameRules => Entries.All(static entry => entry.IsSameRule);

    /// <summary>
    /// Compares two sets of rules. Two entries of a part are compared if they begin on the same day, or if each side has only one.
    /// </summary>
    /// <param name="before">The first rules.</param>
    /// <param name="after">The second rules.</param>
    /// <returns>The difference.</returns>
    public static RuleBookDifference Of(RuleBookLayer before, RuleBookLayer after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var one = WrittenRules.Of(before);
        var other = WrittenRules.Of(after);
        return new RuleBookDifference(
            before.Name,
            after.Name,
            [.. Enum.GetValues<RuleBookPart>().SelectMany(part => Pairs(part, one[part], other[part]))]);
    }

    /// <summary>
    /// Compares each entry of a layer with the one it replaces in a book, otherwise with the last rule before it once the layer is applied
    /// to the book: what the layer changes.
    /// </summary>
    /// <param name="layer">The rules to apply to the book.</param>
    /// <param name="book">The book.</param>
    /// <returns>The difference, with one entry per entry of the layer.</returns>
    public static RuleBookDifference Of(RuleBookLayer layer, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(book);
        string name = book.Name ?? OfficialName;
        var own = WrittenRules.Of(layer);
        var old = WrittenRules.Of(book.ToLayer(name));
        var whole = WrittenRules.Of(book.With(layer).ToLayer(name));
        return new RuleBookDifference(
            name,
            layer.Name,
            [
                .. Enum.GetValues<RuleBookPart>().SelectMany(part => own[part].Select(entry =>
                    new RuleEntryDifference(part, Replaced(old[part], entry) ?? LastBefore(whole[part], entry), entry))),
            ]);
    }

    /// <summary>Both names, and the number of entries that differ.</summary>
    /// <returns>For example <c>official rules to Funds of 2026: 1 of 1 entries differ</c>.</returns>
    public override string ToString()
    {
        int differing = Entries.Count(static entry => !entry.IsSameRule);
        return $"{Before} to {After}: {Invariant.Text(differing)} of {Invariant.Text(Entries.Length)} entries differ";
    }

    internal const string OfficialName = "official rules";

    private static IEnumerable<RuleEntryDifference> Pairs(
        RuleBookPart part,
        ImmutableArray<WrittenEntry> before,
        ImmutableArray<WrittenEntry> after)
    {
        if (before.Length == 1 && after.Length == 1)
        {
            return [new RuleEntryDifference(part, before[0], after[0])];
        }

        return before.Concat(after).Select(static entry => entry.From).Distinct().Order()
            .Select(from => new RuleEntryDifference(part, At(before, from), At(after, from)));

        static WrittenEntry? At(ImmutableArray<WrittenEntry> entries, NodaTime.LocalDate from) =>
            entries.FirstOrDefault(entry => entry.From == from);
    }

    /// <summary>Finds the entry on the same day; a rule that fills a gap replaces no rule.</summary>
    private static WrittenEntry? Replaced(ImmutableArray<WrittenEntry> book, WrittenEntry entry) =>
        book.FirstOrDefault(old => old.From == entry.From && (!old.IsGap || entry.IsGap));

    private static WrittenEntry? LastBefore(ImmutableArray<WrittenEntry> book, WrittenEntry entry) =>
        book.LastOrDefault(old => old.From < entry.From && !old.IsGap);
}
