using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>
/// What the principal applicant has besides languages: section A, and with the lowest abilities sections C and D. These slots act on each
/// other, so every combination of their steps is scored.
/// </summary>
internal sealed class PrincipalSlots : SlotGroup
{
    private readonly PlanModel _model;
    private readonly PlanState _state;
    private readonly OfficialLanguage _first;
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly LevelFloors _floors;
    private readonly SearchWork _work;

    // The points of every combination that was asked for, for each pair of floors.
    private readonly int[]?[] _points;

    public PrincipalSlots(
        PlanModel model,
        ImmutableArray<SearchSlot> slots,
        in PlanState state,
        OfficialLanguage first,
        LevelFloors floors,
        SearchWork work)
        : base(PlacesIn(slots, state.Principal))
    {
        _model = model;
        _state = state;
        _first = first;
        _slots = [.. Slots.Select(place => slots[place])];
        _floors = floors;
        _work = work;
        _points = new int[_slots.Aggregate(1, static (count, slot) => count * (slot.Options.Length + 1))][];
    }

    protected override Frontier[] Compute(ReadOnlySpan<SlotUse> uses)
    {
        var ways = new List<PointsAtCost>[_floors.Pairs.Length];
        for (int pair = 0; pair < ways.Length; pair++)
        {
            ways[pair] = [];
        }

        bool isOfSteps = false;
        foreach (int place in Slots)
        {
            isOfSteps |= uses[place].IsStep;
        }

        Add(new Combination(0, 1, 0, 0), uses, isOfSteps, ways);
        return [.. ways.Select(Frontier.Of)];
    }

    private static ImmutableArray<int> PlacesIn(ImmutableArray<SearchSlot> slots, int principal) =>
    [
        .. Enumerable.Range(0, slots.Length).Where(place => slots[place].Top.Kind switch
        {
            LeverKind.Nomination or LeverKind.Sibling => true,
            LeverKind.Credential or LeverKind.Certificate or LeverKind.CanadianWork or LeverKind.ForeignWork =>
                slots[place].Top.Person == principal,
            _ => false,
        }),
    ];

    /// <summary>
    /// Adds the ways to points of a combination with every allowed step of the slots that are not in it yet. Until steps are decided, a
    /// step for which a harder one costs no more is left out: what it reaches, the harder one does.
    /// </summary>
    private void Add(Combination combination, ReadOnlySpan<SlotUse> uses, bool isOfSteps, List<PointsAtCost>[] ways)
    {
        if (combination.Slots == _slots.Length)
        {
            Add(combination, isOfSteps, ways);
            return;
        }

        SearchSlot slot = _slots[combination.Slots];
        SlotUse use = uses[Slots[combination.Slots]];
        if (use.AllowsNone)
        {
            Add(combination.With(slot, -1), uses, isOfSteps, ways);
        }

        for (int step = 0; step < slot.Options.Length; step++)
        {
            if (use.Allows(step) && (isOfSteps || slot.IsWorthwhile[step]))
            {
                Add(combination.With(slot, step), uses, isOfSteps, ways);
            }
        }
    }

    private void Add(Combination combination, bool isOfSteps, List<PointsAtCost>[] ways)
    {
        if (!_work.Take(ways.Length))
        {
            return;
        }

        int[] points = PointsOf(combination.Index);
        for (int pair = 0; pair < ways.Length; pair++)
        {
            if (!isOfSteps || IsTight(combination.Index, pair))
            {
                ways[pair].Add(new PointsAtCost(points[pair], combination.Cost));
            }
        }
    }

    /// <summary>
    /// Whether a combination gives more than with an easier step that costs no more. One that does not is none to look for: no answer has
    /// it.
    /// </summary>
    private bool IsTight(int index, int pair)
    {
        int weight = 1;
        foreach (SearchSlot slot in _slots)
        {
            int step = (index / weight % slot.Choices) - 1;
            foreach (int easier in step < 0 ? [] : slot.Easier[step])
            {
                if (PointsOf(index + ((easier - step) * weight))[pair] == PointsOf(index)[pair])
                {
                    return false;
                }
            }

            weight *= slot.Choices;
        }

        return true;
    }

    private int[] PointsOf(int index)
    {
        if (_points[index] is not { } points)
        {
            _work.TakeScores(_floors.Pairs.Length);
            points = PointsOf(StateOf(index));
            _points[index] = points;
        }

        return points;
    }

    private PlanState StateOf(int index)
    {
        PlanState state = _state;
        int rest = index;
        foreach (SearchSlot slot in _slots)
        {
            (rest, int choice) = Math.DivRem(rest, slot.Choices);
            state = choice == 0 ? state : slot.Options[choice - 1].Applied(in state);
        }

        return state;
    }

    private int[] PointsOf(PlanState state)
    {
        CrsFactors factors = _model.WithoutLanguages(in state);
        CrsTables tables = _model.Ruleset.Tables;
        CoreTables core = factors.Spouse is null ? tables.Single : tables.WithSpouse;
        var points = new int[_floors.Pairs.Length];
        for (int pair = 0; pair < points.Length; pair++)
        {
            var first = AbilityLevels.All(_floors.Pairs[pair].First);
            var second = AbilityLevels.All(_floors.Pairs[pair].Second);
            CrsFactors all = factors with { Languages = OfficialLanguages.From(_first, first, second) };
            CrsScore score = _model.Ruleset.Score(in all);
            points[pair] = score.Core + score.Transferability + score.Additional
                - core.FirstLanguage.Of(first)
                - core.SecondLanguage.Of(second);
        }

        return points;
    }

    /// <summary>A step, or none, of each of the first so many slots, as one number.</summary>
    private readonly record struct Combination(int Index, int Weight, int Slots, UInt128 Cost)
    {
        public Combination With(SearchSlot slot, int step) =>
            new(Index + ((step + 1) * Weight), Weight * slot.Choices, Slots + 1, Cost + (step < 0 ? 0 : slot.Costs[step]));
    }
}
