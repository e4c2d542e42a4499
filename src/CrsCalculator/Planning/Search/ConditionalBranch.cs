using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// What is decided before slots are searched: a couple's arrangement, and the step of the principal applicant's work in Canada. A further
/// step in any other slot never lowers the score and never breaks a condition on eligibility.
/// </summary>
/// <remarks>
/// Work in Canada can break one: the Canadian Experience Class requires the language level of the occupation with the most experience.
/// </remarks>
internal sealed class ConditionalBranch
{
    private readonly ImmutableArray<PlanOption> _easierWork;

    private ConditionalBranch(
        ImmutableArray<PlanOption> arrangement,
        ImmutableArray<SearchSlot> slots,
        PlanSlot? work = null,
        PlanOption? step = null)
    {
        Decided = step is null ? arrangement : arrangement.Add(step);
        Slots = slots;
        _easierWork = step is null ? [] : [.. work!.Options.Where(option => option.IsEasierThan(step))];
    }

    /// <summary>The decided steps, the arrangement first.</summary>
    public ImmutableArray<PlanOption> Decided { get; }

    /// <summary>The slots to search.</summary>
    public ImmutableArray<SearchSlot> Slots { get; }

    /// <summary>Returns all branches of a plan, those of the current arrangement first.</summary>
    public static IEnumerable<ConditionalBranch> Of(PlanStart start, SearchCosts costs)
    {
        foreach (ImmutableArray<PlanOption> arrangement in start.Arrangements.Prepend([]))
        {
            int principal = start.Applied(arrangement).Principal;
            PlanSlot? work = start.Slots.FirstOrDefault(slot => slot.Top.Kind == LeverKind.CanadianWork && slot.Top.Person == principal);
            ImmutableArray<SearchSlot> others = [.. start.Slots.Where(slot => slot != work).Select(slot => new SearchSlot(slot, costs))];
            yield return new ConditionalBranch(arrangement, others);
            foreach (PlanOption step in work?.Options ?? [])
            {
                yield return new ConditionalBranch(arrangement, others, work, step);
            }
        }
    }

    /// <summary>The decided steps with the highest one of every slot.</summary>
    public ImmutableArray<PlanOption> AtBest() => AtBest(ulong.MaxValue);

    /// <summary>The decided steps with the highest one of some slots.</summary>
    public ImmutableArray<PlanOption> AtBest(ulong slots) =>
        [.. Decided, .. Slots.Where((_, place) => (slots >> place & 1) != 0).Select(static slot => slot.Top)];

    /// <summary>Some steps, with each easier step of work in Canada in place of the decided one.</summary>
    public IEnumerable<ImmutableArray<PlanOption>> WithEasierWork(ImmutableArray<PlanOption> options) =>
        _easierWork.Select(easier => options.SetItem(Decided.Length - 1, easier));
}
