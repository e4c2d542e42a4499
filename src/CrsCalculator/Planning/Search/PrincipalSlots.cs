using System.Runtime.InteropServices;

namespace CrsCalculator.Planning;

/// <summary>
/// What the principal applicant has besides languages, with the languages at some floors. These slots affect each other, so every
/// combination of their steps is scored.
/// </summary>
internal sealed class PrincipalSlots(PrincipalPoints points, OfficialLanguage first, LevelFloors floors, SearchWork work)
    : SlotGroup(points.Places)
{
    protected override Frontier Compute(ReadOnlySpan<SlotUse> uses)
    {
        bool isOfSteps = false;
        foreach (int place in Slots)
        {
            isOfSteps |= uses[place].IsStep;
        }

        points.Ways.Clear();
        Add(new Combination(0, 1, 0, 0), uses, isOfSteps);
        return Frontier.Of(CollectionsMarshal.AsSpan(points.Ways), work);
    }

    /// <summary>
    /// Adds the ways to points of a combination with every allowed step of the remaining slots. Until steps are decided, a step is skipped
    /// if a harder one costs no more: the harder one reaches whatever it does.
    /// </summary>
    private void Add(Combination combination, ReadOnlySpan<SlotUse> uses, bool isOfSteps)
    {
        if (combination.Slots == Slots.Length)
        {
            Add(combination, isOfSteps);
            return;
        }

        SearchSlot slot = points.Slots[combination.Slots];
        SlotUse use = uses[Slots[combination.Slots]];
        if (use.AllowsNone)
        {
            Add(combination.With(slot, -1), uses, isOfSteps);
        }

        for (int step = 0; step < slot.Options.Length; step++)
        {
            if (use.Allows(step) && (isOfSteps || slot.IsWorthwhile[step]))
            {
                Add(combination.With(slot, step), uses, isOfSteps);
            }
        }
    }

    private void Add(Combination combination, bool isOfSteps)
    {
        if (work.Take(1) && (!isOfSteps || IsTight(combination.Index)))
        {
            points.Ways.Add(new PointsAtCost(PointsOf(combination.Index), combination.Cost));
        }
    }

    /// <summary>
    /// Whether a combination gives more than with an easier step at no higher cost. If not, it is skipped: no answer has it.
    /// </summary>
    private bool IsTight(int index)
    {
        int weight = 1;
        foreach (SearchSlot slot in points.Slots)
        {
            int step = (index / weight % slot.Choices) - 1;
            foreach (int easier in step < 0 ? [] : slot.Easier[step])
            {
                if (PointsOf(index + ((easier - step) * weight)) == PointsOf(index))
                {
                    return false;
                }
            }

            weight *= slot.Choices;
        }

        return true;
    }

    private int PointsOf(int combination) => points.Of(combination, first, floors);

    /// <summary>A step, or none, of each slot up to a number of slots, as one number.</summary>
    private readonly record struct Combination(int Index, int Weight, int Slots, UInt128 Cost)
    {
        public Combination With(SearchSlot slot, int step) =>
            new(Index + ((step + 1) * Weight), Weight * slot.Choices, Slots + 1, Cost + (step < 0 ? 0 : slot.Costs[step]));
    }
}
