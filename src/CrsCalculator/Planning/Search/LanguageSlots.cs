using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>One language of a person in one role: the points of its abilities, each of which must be at a floor at least.</summary>
internal sealed class LanguageSlots : SlotGroup
{
    private static readonly Ability[] Abilities = Enum.GetValues<Ability>();

    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly AbilityLevels _start;
    private readonly AbilityTable _table;
    private readonly ImmutableArray<int> _floors;
    private readonly SearchWork _work;

    private LanguageSlots(
        ImmutableArray<SearchSlot> all,
        ImmutableArray<int> places,
        AbilityLevels start,
        AbilityTable table,
        ImmutableArray<int> floors,
        SearchWork work)
        : base(places)
    {
        _slots = [.. places.Select(place => all[place])];
        _start = start;
        _table = table;
        _floors = floors;
        _work = work;
    }

    /// <summary>Whether a first test is taken, where there is none: a language without a result cannot be the first official one.</summary>
    private bool MustBeTested { get; init; }

    /// <summary>The test that levers raise, or a first one.</summary>
    public static LanguageSlots OfLevers(
        ImmutableArray<SearchSlot> all,
        int person,
        OfficialLanguage language,
        AbilityLevels start,
        AbilityTable table,
        ImmutableArray<int> floors,
        SearchWork work,
        bool mayBeUntested) => new(all, PlacesIn(all, person, language), start, table, floors, work)
        {
            MustBeTested = start == default && !mayBeUntested,
        };

    /// <summary>A test, or none at all, that no lever raises.</summary>
    public static LanguageSlots OfTest(AbilityLevels levels, AbilityTable table, ImmutableArray<int> floors, SearchWork work) =>
        new([], [], levels, table, floors, work);

    protected override Frontier[] Compute(ReadOnlySpan<SlotUse> uses)
    {
        Dictionary<int, Frontier> byFloor = [];
        foreach (int floor in _floors.Distinct())
        {
            byFloor.Add(floor, IsNew ? New(floor, uses) : Raised(floor, uses));
        }

        return [.. _floors.Select(floor => byFloor[floor])];
    }

    private bool IsNew => _slots is [{ Top.Kind: LeverKind.NewLanguage }];

    private static ImmutableArray<int> PlacesIn(ImmutableArray<SearchSlot> all, int person, OfficialLanguage language) =>
    [
        .. Enumerable.Range(0, all.Length).Where(place =>
            all[place].Top is { Kind: LeverKind.Ability or LeverKind.NewLanguage } top && top.Person == person && top.Language == language),
    ];

    /// <summary>All abilities at one level.</summary>
    private Frontier New(int floor, ReadOnlySpan<SlotUse> uses) => WaysOf(
        _slots[0],
        uses[Slots[0]],
        MustBeTested || floor > 0 ? null : _table.Of(_start),
        floor,
        level => _table.Of(AbilityLevels.All(level)));

    private Frontier Raised(int floor, ReadOnlySpan<SlotUse> uses)
    {
        if (MustBeTested)
        {
            return Frontier.None;
        }

        Frontier ways = Frontier.Zero;
        foreach (Ability ability in Abilities)
        {
            int start = _start[ability].Level;
            int? unraised = start < floor ? null : PointsAt(start);
            int slot = SlotOf(ability);
            Frontier steps = slot < 0
                ? Frontier.Of(unraised is { } points ? [new PointsAtCost(points, 0)] : [])
                : WaysOf(_slots[slot], uses[Slots[slot]], unraised, floor, PointsAt);
            ways = ways.Plus(steps, _work);
        }

        return ways.AtMost(_table.Cap);
    }

    private int PointsAt(int level) => _table[Clb.From(level)];

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
    /// No step, where that gives something to count on; and the steps at the floor or above it, but for those that give no more there than
    /// an easier one which costs no more: no answer has them.
    /// </summary>
    private static Frontier WaysOf(SearchSlot slot, SlotUse use, int? none, int floor, Func<int, int> points)
    {
        List<PointsAtCost> ways = none is { } least && use.AllowsNone ? [new PointsAtCost(least, 0)] : [];
        for (int step = 0; step < slot.Options.Length; step++)
        {
            int level = slot.Options[step].Value;
            int given = points(level);
            bool isTight = !slot.Easier[step].Any(easier =>
                slot.Options[easier].Value >= floor && points(slot.Options[easier].Value) == given);
            if (level >= floor && use.Allows(step) && isTight)
            {
                ways.Add(new PointsAtCost(given, slot.Costs[step]));
            }
        }

        return Frontier.Of(ways);
    }
}
