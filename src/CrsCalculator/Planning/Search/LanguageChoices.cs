using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>
/// The ways to choose a couple's tests and first official language in one arrangement, each with floors for its languages.
/// </summary>
internal sealed class LanguageChoices(CoupleScoring model, ImmutableArray<SearchSlot> slots, in PlanState state, SearchWork work)
{
    private readonly PlanState _state = state;
    private readonly CoreTables _core = model.CoreOf(in state);
    private readonly PrincipalPoints _points = new(model, slots, in state, work);
    private readonly SlotGroup? _spouse = state.IsAccompanied ? SpouseSlots.Of(model, slots, in state, work) : null;

    public IEnumerable<LanguageChoice> All() => model.FixedFirst is { } only
        ? With(only)
        : With(OfficialLanguage.English).Concat(With(OfficialLanguage.French));

    private PersonFactors Principal => _state.Person(_state.Principal);

    /// <summary>Without any result, English is the first official language.</summary>
    private bool MayBeUntested => Principal.English == default && Principal.French == default;

    private IEnumerable<LanguageChoice> With(OfficialLanguage first)
    {
        Dictionary<int, SlotGroup[]> firsts = [];
        Dictionary<int, SlotGroup[]> seconds = [];
        foreach (LevelFloors floors in LevelFloors.Of(model.Standard, first))
        {
            SlotGroup rest = Rest(first, floors);
            if (!firsts.TryGetValue(floors.First, out SlotGroup[]? inFirst))
            {
                inFirst = [.. First(first, floors.First)];
                firsts.Add(floors.First, inFirst);
            }

            if (!seconds.TryGetValue(floors.Second, out SlotGroup[]? inSecond))
            {
                inSecond = [.. Second(Other(first), floors.Second)];
                seconds.Add(floors.Second, inSecond);
            }

            foreach (SlotGroup one in inFirst)
            {
                foreach (SlotGroup other in inSecond)
                {
                    yield return new LanguageChoice(rest, new SlotGroupPair(one, other, work), slots.Length);
                }
            }
        }

        if (model.FixedFirst is null && first == OfficialLanguage.English && MayBeUntested)
        {
            yield return Untested();
        }
    }

    private IEnumerable<SlotGroup> First(OfficialLanguage language, int floor)
    {
        yield return Levers(language, _core.FirstLanguage, floor, mayBeUntested: model.FixedFirst is not null);
        foreach (AbilityLevels levels in model.OtherTestsOf(_state.Principal).In(language))
        {
            yield return LanguageSlots.OfTest(levels, _core.FirstLanguage, floor, work);
        }
    }

    private IEnumerable<SlotGroup> Second(OfficialLanguage language, int floor)
    {
        yield return Levers(language, _core.SecondLanguage, floor, mayBeUntested: true);
        foreach (AbilityLevels levels in model.OtherTestsOf(_state.Principal).In(language))
        {
            yield return LanguageSlots.OfTest(levels, _core.SecondLanguage, floor, work);
        }
    }

    private LanguageSlots Levers(OfficialLanguage language, LevelTable table, int floor, bool mayBeUntested) =>
        LanguageSlots.OfLevers(slots, _state.Principal, language, Principal.Levels(language), table, floor, work, mayBeUntested);

    private SlotGroup Rest(OfficialLanguage first, LevelFloors floors)
    {
        var principal = new PrincipalSlots(_points, first, floors, work);
        return _spouse is null ? principal : new SlotGroupPair(principal, _spouse, work);
    }

    private LanguageChoice Untested()
    {
        var first = LanguageSlots.OfTest(default, _core.FirstLanguage, floor: 0, work);
        var second = LanguageSlots.OfTest(default, _core.SecondLanguage, floor: 0, work);
        return new LanguageChoice(
            Rest(OfficialLanguage.English, default),
            new SlotGroupPair(first, second, work),
            slots.Length);
    }

    private static OfficialLanguage Other(OfficialLanguage language) =>
        language == OfficialLanguage.English ? OfficialLanguage.French : OfficialLanguage.English;
}

/// <summary>One choice of tests and first official language, with floors for both languages.</summary>
internal sealed class LanguageChoice
{
    private readonly SlotGroup _rest;
    private readonly SlotGroup _languages;
    private readonly bool[] _earns;

    public LanguageChoice(SlotGroup rest, SlotGroup languages, int slots)
    {
        _rest = rest;
        _languages = languages;
        _earns = [.. Enumerable.Range(0, slots).Select(slot => rest.Slots.Contains(slot) || languages.Slots.Contains(slot))];
    }

    /// <summary>
    /// The least cost of a score, or <see langword="null"/> if it is not reached. A cost above <paramref name="most"/> may be left open.
    /// </summary>
    public UInt128? LeastCost(ReadOnlySpan<SlotUse> uses, int target, UInt128 most, SearchWork work)
    {
        if (HasWaste(uses))
        {
            return null;
        }

        Frontier languages = _languages.Under(uses);
        return languages.IsEmpty || languages.Cheapest > most ? null : languages.LeastCost(_rest.Under(uses), target, work);
    }

    /// <summary>Whether a step is taken that earns nothing here: a set with it does not have the least cost.</summary>
    private bool HasWaste(ReadOnlySpan<SlotUse> uses)
    {
        for (int slot = 0; slot < _earns.Length; slot++)
        {
            if (!_earns[slot] && !uses[slot].AllowsNone)
            {
                return true;
            }
        }

        return false;
    }
}
