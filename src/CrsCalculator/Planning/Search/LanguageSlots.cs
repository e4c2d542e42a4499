using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>One language of a person in one role: the points of its abilities, all of them at or above a floor.</summary>
internal sealed class LanguageSlots : SlotGroup
{
    private static readonly Ability[] Abilities = Enum.GetValues<Ability>();

    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly AbilityLevels _start;
    private readonly LevelTable _table;
    private readonly int _floor;
    private readonly SearchWork _work;

    private LanguageSlots(
        ImmutableArray<SearchSlot> all,
        ImmutableArray<int> places,
        AbilityLevels start,
        LevelTable table,
        int floor,
        SearchWork work)
        : base(places)
    {
        _slots = [.. places.Select(place => all[place])];
        _start = start;
        _table = table;
        _floor = floor;
        _work = work;
    }

    /// <summary>Whether a missing first test must be taken: a language without a result cannot be the first official language.</summary>
    private bool MustBeTested { get; init; }

    /// <summary>Creates the slots of the test that levers raise, or of a first one.</summary>
    public static LanguageSlots OfLevers(
        ImmutableArray<SearchSlot> all,
        int person,
        OfficialLanguage language,
        AbilityLevels start,
        LevelTable table,
        int floor,
        SearchWork work,
        bool mayBeUntested) => new(all, PlacesIn(all, person, language), start, table, floor, work)
        {
            MustBeTested = start == default && !mayBeUntested,
        };

    /// <summary>Creates a test, or none at all, that no lever raises.</summary>
    public static LanguageSlots OfTest(AbilityLevels levels, LevelTable table, int floor, SearchWork work) =>
        new([], [], levels, table, floor, work);

    protected override Frontier Compute(ReadOnlySpan<SlotUse> uses) => IsNew ? New(uses) : Raised(uses);

    private bool IsNew => _slots is [{ Top.Kind: LeverKind.NewLanguage }];

    private static ImmutableArray<int> PlacesIn(ImmutableArray<SearchSlot> all, int person, OfficialLanguage language) =>
    [
        .. Enumerable.Range(0, all.Length).Where(place =>
            all[place].Top is { Kind: LeverKind.Ability or LeverKind.NewLanguage } top && top.Person == person && top.Language == language),
    ];

    /// <summary>All abilities at one level.</summary>
    private Frontier New(ReadOnlySpan<SlotUse> uses) => WaysOf(
        _slots[0],
        uses[Slots[0]],
        MustBeTested || _floor > 0 ? null : _table.Of(_start),
        level => _table.Of(AbilityLevels.All(level)));

    private Frontier Raised(ReadOnlySpan<SlotUse> uses)
    {
        if (MustBeTested)
        {
            return Frontier.None;
        }

        Frontier ways = Frontier.Zero;
        foreach (Ability ability in Abilities)
        {
            int start = _start[ability].Level;
            int? unraised = start < _floor ? null : PointsAt(start);
            int slot = SlotOf(ability);
            Frontier steps = slot < 0
                ? Frontier.Of(unraised is { } points ? [new PointsAtCost(points, 0)] : [], _work)
                : WaysOf(_slots[slot], uses[Slots[slot]], unraised, PointsAt);
            ways = ways.Plus(steps, _work);
        }

        return ways.AtMost(_table.Cap);
    }

    private int PointsAt(int level) => _table[level];

    private int SlotOf(Ability ability)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i].Top.Ability == ability)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// No step, if <paramref name="none"/> has points for it, and the steps at or above the floor, except those that give no more there
    /// than an easier one at no higher cost: no answer has them.
    /// </summary>
    private Frontier WaysOf(SearchSlot slot, SlotUse use, int? none, Func<int, int> points)
    {
        Span<PointsAtCost> ways = stackalloc PointsAtCost[slot.Choices];
        int count = 0;
        if (none is { } least && use.AllowsNone)
        {
            ways[count++] = new PointsAtCost(least, 0);
        }

        for (int step = 0; step < slot.Options.Length; step++)
        {
            if (use.Allows(step) && slot.Options[step].Value >= _floor && IsTight(slot, step, points))
            {
                ways[count++] = new PointsAtCost(points(slot.Options[step].Value), slot.Costs[step]);
            }
        }

        return Frontier.Of(ways[..count], _work);
    }

    private bool IsTight(SearchSlot slot, int step, Func<int, int> points)
    {
        foreach (int easier in slot.Easier[step])
        {
            int level = slot.Options[easier].Value;
            if (level >= _floor && points(level) == points(slot.Options[step].Value))
            {
                return false;
            }
        }

        return true;
    }
}
