using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>
/// The least cost at which a couple in one arrangement, or somebody alone, reaches a score: exactly, whatever is decided of some slots
/// already. The score is the greatest over the ways to choose tests and the first official language; in each of these, languages and the
/// spouse only add points to those of the other slots, once it is known at which floors the lowest abilities are. So the ways to points
/// are worked out for each group of slots alone, and put together.
/// </summary>
internal sealed class LeastCost
{
    private readonly ImmutableArray<LanguageChoice> _choices;
    private readonly int _target;
    private readonly SearchWork _work;

    public LeastCost(PlanModel model, ImmutableArray<SearchSlot> slots, in PlanState state, int target, SearchWork work)
    {
        _target = target;
        _work = work;
        _choices = [.. ChoicesOf(model, slots, state, work)];
    }

    /// <summary>The least cost, or <see langword="null"/> where the score is not reached.</summary>
    public UInt128? Of(ReadOnlySpan<SlotUse> uses)
    {
        UInt128? least = null;
        foreach (LanguageChoice choice in _choices)
        {
            UInt128? cost = choice.LeastCost(uses, _target, _work);
            least = least is null || cost < least ? cost ?? least : least;
        }

        return least;
    }

    /// <summary>Whether the score is reached for some cost.</summary>
    public bool IsWithin(UInt128 cost, ReadOnlySpan<SlotUse> uses)
    {
        foreach (LanguageChoice choice in _choices)
        {
            if (choice.LeastCost(uses, _target, _work) <= cost)
            {
                return true;
            }
        }

        return false;
    }

    private static List<LanguageChoice> ChoicesOf(PlanModel model, ImmutableArray<SearchSlot> slots, PlanState state, SearchWork work)
    {
        List<LanguageChoice> choices = [];
        PlanPerson principal = state.Person(state.Principal);
        OtherResults others = model.OtherTestsOf(state.Principal);
        CoreTables core = state.IsAccompanied ? model.Ruleset.Tables.WithSpouse : model.Ruleset.Tables.Single;
        foreach (OfficialLanguage first in (OfficialLanguage[])[OfficialLanguage.English, OfficialLanguage.French])
        {
            if (model.FixedFirst is { } only && only != first)
            {
                continue;
            }

            OfficialLanguage second = first == OfficialLanguage.English ? OfficialLanguage.French : OfficialLanguage.English;
            var floors = LevelFloors.Of(model.Ruleset.Tables, first);
            ImmutableArray<int> inFirst = [.. floors.Pairs.Select(static pair => pair.First)];
            ImmutableArray<int> inSecond = [.. floors.Pairs.Select(static pair => pair.Second)];
            SlotGroup rest = new PrincipalSlots(model, slots, in state, first, floors, work);
            if (state.IsAccompanied)
            {
                rest = new SlotGroupPair(rest, SpouseSlots.Of(model, slots, in state, floors.Pairs.Length, work), work);
            }

            bool mayBeUntested = model.FixedFirst is not null;
            SlotGroup[] firsts =
            [
                LanguageSlots.OfLevers(
                    slots, state.Principal, first, principal.Levels(first), core.FirstLanguage, inFirst, work, mayBeUntested),
                .. others.In(first).Select(levels => LanguageSlots.OfTest(levels, core.FirstLanguage, inFirst, work)),
            ];
            SlotGroup[] seconds =
            [
                LanguageSlots.OfLevers(
                    slots, state.Principal, second, principal.Levels(second), core.SecondLanguage, inSecond, work, mayBeUntested: true),
                .. others.In(second).Select(levels => LanguageSlots.OfTest(levels, core.SecondLanguage, inSecond, work)),
            ];
            choices.AddRange(
                from one in firsts
                from other in seconds
                select new LanguageChoice(rest, new SlotGroupPair(one, other, work), slots.Length));
            if (first == OfficialLanguage.English && principal.English == default && principal.French == default)
            {
                choices.Add(new LanguageChoice(
                    rest,
                    new SlotGroupPair(
                        LanguageSlots.OfTest(default, core.FirstLanguage, inFirst, work),
                        LanguageSlots.OfTest(default, core.SecondLanguage, inSecond, work),
                        work),
                    slots.Length));
            }
        }

        return choices;
    }

    /// <summary>One choice of tests and of the first official language.</summary>
    private sealed class LanguageChoice
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

        public UInt128? LeastCost(ReadOnlySpan<SlotUse> uses, int target, SearchWork work)
        {
            if (HasWaste(uses))
            {
                return null;
            }

            Frontier[] rest = _rest.Under(uses);
            Frontier[] languages = _languages.Under(uses);
            UInt128? least = null;
            for (int pair = 0; pair < rest.Length; pair++)
            {
                UInt128? cost = rest[pair].LeastCost(languages[pair], target, work);
                least = least is null || cost < least ? cost ?? least : least;
            }

            return least;
        }

        /// <summary>Whether a step is taken that earns nothing here: a set with it is not one of least cost.</summary>
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
}
