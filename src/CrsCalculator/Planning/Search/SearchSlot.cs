using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>A slot with the costs of its steps.</summary>
internal sealed class SearchSlot
{
    private readonly PlanSlot _slot;

    public SearchSlot(PlanSlot slot, SearchCosts costs)
    {
        _slot = slot;
        Costs = [.. slot.Options.Select(costs.Of)];
        Easier = [.. slot.Options.Select((_, step) => HardestOf(EasierThan(step)))];
        IsWorthwhile = [.. slot.Options.Select((_, step) => !Enumerable.Range(0, Options.Length).Any(other => IsWorth(other, step)))];
        PlanOption first = slot.Options[0];
        Lowest = slot.Options.Skip(1).All(first.IsEasierThan) ? first : null;
    }

    public ImmutableArray<PlanOption> Options => _slot.Options;

    public PlanOption Top => _slot.Top;

    /// <summary>The step that gives no more than any other; <see langword="null"/> if there is none.</summary>
    public PlanOption? Lowest { get; }

    public ImmutableArray<UInt128> Costs { get; }

    /// <summary>For each step, the hardest of the easier ones that cost no more: if they cannot replace it, no easier one can.</summary>
    public ImmutableArray<ImmutableArray<int>> Easier { get; }

    /// <summary>For each step, whether every harder one costs more.</summary>
    public ImmutableArray<bool> IsWorthwhile { get; }

    /// <summary>The number of choices: none of the steps, or one.</summary>
    public int Choices => Options.Length + 1;

    /// <summary>The hardest of the steps that are easier than a given one and cost no more.</summary>
    public IEnumerable<PlanOption> EasierThan(PlanOption step) => Easier[Options.IndexOf(step)].Select(easier => Options[easier]);

    /// <summary>Whether a step gives no less than another and costs no more.</summary>
    private bool IsWorth(int step, int other) => Options[other].IsEasierThan(Options[step]) && Costs[step] <= Costs[other];

    private int[] EasierThan(int step) =>
    [
        .. Enumerable.Range(0, Options.Length).Where(other => Options[other].IsEasierThan(Options[step]) && Costs[other] <= Costs[step]),
    ];

    private ImmutableArray<int> HardestOf(int[] steps) =>
        [.. steps.Where(step => !steps.Any(other => Options[step].IsEasierThan(Options[other])))];
}
