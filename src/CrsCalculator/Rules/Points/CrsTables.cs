using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>
/// Everything that a ruleset awards: its factors in the order of a breakdown, the groups and sections that cap them, and the occupations
/// that it rewards for their wage. Derive a changed copy with <c>With</c>, <c>Without</c> or a <c>with</c> expression.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CrsTables
{
    private readonly ValueList<CrsFactorRule> _factors;
    private readonly ValueList<PointsGroup> _groups = ValueList<PointsGroup>.None;
    private readonly ValueList<PointsSection> _sections;

    /// <summary>The factors. If several share a cap, the earlier ones take their points first.</summary>
    public required ImmutableArray<CrsFactorRule> Factors
    {
        get => _factors.Items;
        init => _factors = new ValueList<CrsFactorRule>(Guard.AllGiven(value));
    }

    /// <summary>The groups of factors that share a cap.</summary>
    public ImmutableArray<PointsGroup> Groups
    {
        get => _groups.Items;
        init => _groups = new ValueList<PointsGroup>(Guard.AllGiven(value));
    }

    /// <summary>The sections, each with its cap.</summary>
    public required ImmutableArray<PointsSection> Sections
    {
        get => _sections.Items;
        init => _sections = new ValueList<PointsSection>(Guard.AllGiven(value));
    }

    /// <summary>The occupations that are rewarded for their wage; <see langword="null"/> if none are.</summary>
    public OccupationTiers? OccupationTiers { get; init; }

    /// <summary>Finds a factor.</summary>
    /// <param name="id">Its name.</param>
    /// <exception cref="KeyNotFoundException">There is no such factor.</exception>
    public CrsFactorRule this[FactorId id] => Find(id) ?? throw new KeyNotFoundException($"There is no factor '{id}' in the ruleset.");

    /// <summary>Finds a factor, if there is one.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>The factor, or <see langword="null"/>.</returns>
    public CrsFactorRule? Find(FactorId id) => Factors.FirstOrDefault(rule => rule.Id == id);

    /// <summary>Returns a copy with a factor: in place of the one with its name, or at the end.</summary>
    /// <param name="rule">The factor.</param>
    /// <returns>The tables.</returns>
    public CrsTables With(CrsFactorRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return this with { Factors = Put(Factors, rule, other => other.Id == rule.Id) };
    }

    /// <summary>Returns a copy with a group: in place of the one with its name, or at the end.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The tables.</returns>
    public CrsTables With(PointsGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return this with { Groups = Put(Groups, group, other => other.Id == group.Id) };
    }

    /// <summary>Returns a copy with another cap for a section.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The tables.</returns>
    public CrsTables With(PointsSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return this with { Sections = Put(Sections, section, other => other.Id == section.Id) };
    }

    /// <summary>Returns a copy without a factor.</summary>
    /// <param name="id">Its name; if there is no such factor, nothing changes.</param>
    /// <returns>The tables.</returns>
    public CrsTables Without(FactorId id) => this with { Factors = Factors.RemoveAll(rule => rule.Id == id) };

    /// <summary>The most points that a section can award: its cap, or less if its factors add up to less.</summary>
    /// <param name="section">The section.</param>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <returns>The points.</returns>
    public int Maximum(CrsSection section, bool hasSpouse) =>
        Math.Min(MaximumBeforeCap(section, hasSpouse), CapOf(section, hasSpouse));

    /// <summary>Whether any factor reads a fact.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>Whether one does.</returns>
    public bool Reads(CrsInput input) => Factors.Any(rule => rule.Reads(input));

    /// <summary>How many factors, groups and sections there are.</summary>
    /// <returns>For example <c>18 factors, 3 groups, 4 sections</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Factors.Length)} factors, {Invariant.Text(Groups.Length)} groups, {Invariant.Text(Sections.Length)} sections";

    /// <summary>The maximum of a section's factors under the caps of their groups.</summary>
    internal int MaximumBeforeCap(CrsSection section, bool hasSpouse)
    {
        CrsFactorRule[] rules = [.. Factors.Where(rule => rule.Section == section)];
        int alone = rules.Where(static rule => rule.Group is null).Sum(rule => rule.Maximum(hasSpouse));
        int grouped = Groups.Sum(group => Maximum(group, [.. rules.Where(rule => rule.Group == group.Id)], hasSpouse));
        return alone + grouped;
    }

    internal int CapOf(CrsSection section, bool hasSpouse) =>
        Sections.FirstOrDefault(entry => entry.Id == section)?.Cap.Of(hasSpouse) ?? 0;

    private static int Maximum(PointsGroup group, CrsFactorRule[] rules, bool hasSpouse)
    {
        IEnumerable<int> maxima = rules.Select(rule => rule.Maximum(hasSpouse)).DefaultIfEmpty();
        return Math.Min(group.Combine == Combine.Sum ? maxima.Sum() : maxima.Max(), group.Cap.Of(hasSpouse));
    }

    private static ImmutableArray<T> Put<T>(ImmutableArray<T> items, T item, Func<T, bool> isSame)
    {
        int place = items.TakeWhile(other => !isSame(other)).Count();
        return place < items.Length ? items.SetItem(place, item) : items.Add(item);
    }
}
