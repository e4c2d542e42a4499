using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>
/// The points of everything that the principal applicant has besides languages: section A and, with the lowest abilities, sections C and D.
/// A combination of steps is a number, as <see cref="PrincipalSlots"/> creates it.
/// </summary>
internal sealed class PrincipalPoints
{
    private readonly CoupleScoring _model;
    private readonly PlanState _state;
    private readonly CoreTables _core;
    private readonly SearchWork _work;
    private readonly Dictionary<int, CrsFactors> _factors = [];

    public PrincipalPoints(CoupleScoring model, ImmutableArray<SearchSlot> slots, in PlanState state, SearchWork work)
    {
        _model = model;
        _state = state;
        _core = model.CoreOf(in state);
        _work = work;
        Places = PlacesIn(slots, state.Principal);
        Slots = [.. Places.Select(place => slots[place])];
    }

    /// <summary>The indexes of the slots.</summary>
    public ImmutableArray<int> Places { get; }

    /// <summary>The slots.</summary>
    public ImmutableArray<SearchSlot> Slots { get; }

    /// <summary>Space for one frontier's ways to points.</summary>
    public List<PointsAtCost> Ways { get; } = [];

    /// <summary>The points of a combination with the languages at some floors, without the points of the languages themselves.</summary>
    public int Of(int combination, OfficialLanguage firstLanguage, LevelFloors floors)
    {
        _work.TakeScores(1);
        if (!_factors.TryGetValue(combination, out CrsFactors factors))
        {
            factors = FactorsOf(combination);
            _factors.Add(combination, factors);
        }

        var first = AbilityLevels.All(floors.First);
        var second = AbilityLevels.All(floors.Second);
        CrsFactors all = factors with { Languages = OfficialLanguages.From(firstLanguage, first, second) };
        CrsScore score = _model.Ruleset.Score(in all);
        return score.Core + score.Transferability + score.Additional - _core.FirstLanguage.Of(first) - _core.SecondLanguage.Of(second);
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

    private CrsFactors FactorsOf(int combination)
    {
        PlanState state = _state;
        int rest = combination;
        foreach (SearchSlot slot in Slots)
        {
            (rest, int choice) = Math.DivRem(rest, slot.Choices);
            state = choice == 0 ? state : slot.Options[choice - 1].Applied(in state);
        }

        return _model.WithoutLanguages(in state);
    }
}
