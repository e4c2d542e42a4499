using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>Section B: an accompanying spouse's education, work and better language, which only add up.</summary>
internal sealed class SpouseSlots : SlotGroup
{
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly PersonFactors _spouse;
    private readonly SpouseTables _tables;
    private readonly ImmutableArray<LanguageSlots> _languages;
    private readonly SearchWork _work;

    private SpouseSlots(
        ImmutableArray<SearchSlot> slots,
        ImmutableArray<int> places,
        PersonFactors spouse,
        SpouseTables tables,
        ImmutableArray<LanguageSlots> languages,
        SearchWork work)
        : base([.. places, .. languages.SelectMany(static language => language.Slots)])
    {
        _slots = slots;
        _spouse = spouse;
        _tables = tables;
        _languages = languages;
        _work = work;
    }

    public static SpouseSlots Of(CoupleScoring model, ImmutableArray<SearchSlot> slots, in PlanState state, SearchWork work)
    {
        int index = 1 - state.Principal;
        PersonFactors spouse = state.Person(index);
        SpouseTables tables = model.Standard.Spouse;
        ImmutableArray<int> places =
        [
            .. Enumerable.Range(0, slots.Length).Where(place =>
                slots[place].Top is { Kind: LeverKind.Credential or LeverKind.CanadianWork } top && top.Person == index),
        ];
        ImmutableArray<LanguageSlots> languages =
        [
            OfLanguage(OfficialLanguage.English),
            OfLanguage(OfficialLanguage.French),
            .. model.OtherTestsOf(index).All.Select(levels => LanguageSlots.OfTest(levels, tables.Language, floor: 0, work)),
        ];
        return new SpouseSlots(slots, places, spouse, tables, languages, work);

        LanguageSlots OfLanguage(OfficialLanguage language) =>
            LanguageSlots.OfLevers(slots, index, language, spouse.Levels(language), tables.Language, floor: 0, work, mayBeUntested: true);
    }

    protected override Frontier Compute(ReadOnlySpan<SlotUse> uses)
    {
        return BestLanguage(uses)
            .Plus(Ways(LeverKind.Credential, _tables.Education[(int)_spouse.Education], uses), _work)
            .Plus(Ways(LeverKind.CanadianWork, _tables.CanadianWork[_spouse.CanadianYears], uses), _work);
    }

    /// <summary>Any of the languages, unless a step is taken in another one: that step would earn nothing.</summary>
    private Frontier BestLanguage(ReadOnlySpan<SlotUse> uses)
    {
        Frontier ways = Frontier.None;
        foreach (LanguageSlots language in _languages)
        {
            bool isOpen = true;
            foreach (int place in Slots)
            {
                bool isOfAnother = _slots[place].Top.Kind is LeverKind.Ability or LeverKind.NewLanguage && !language.Slots.Contains(place);
                isOpen &= !isOfAnother || uses[place].AllowsNone;
            }

            ways = isOpen ? ways.Or(language.Under(uses), _work) : ways;
        }

        return ways;
    }

    private Frontier Ways(LeverKind kind, int start, ReadOnlySpan<SlotUse> uses)
    {
        foreach (int place in Slots)
        {
            if (_slots[place].Top.Kind == kind)
            {
                return Ways(_slots[place], uses[place], start);
            }
        }

        return Frontier.Of([new PointsAtCost(start, 0)], _work);
    }

    private Frontier Ways(SearchSlot slot, SlotUse use, int start)
    {
        List<PointsAtCost> ways = use.AllowsNone ? [new PointsAtCost(start, 0)] : [];
        for (int step = 0; step < slot.Options.Length; step++)
        {
            int points = PointsOf(slot.Options[step]);
            if (use.Allows(step) && !slot.Easier[step].Any(easier => PointsOf(slot.Options[easier]) == points))
            {
                ways.Add(new PointsAtCost(points, slot.Costs[step]));
            }
        }

        return Frontier.Of(CollectionsMarshal.AsSpan(ways), _work);
    }

    private int PointsOf(PlanOption option) =>
        option.Kind == LeverKind.Credential ? _tables.Education[(int)option.Education] : _tables.CanadianWork[option.Value];
}
