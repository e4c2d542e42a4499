using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>A condition on eligibility for the documents with some steps; evaluated only once for the same steps.</summary>
internal sealed class PlanCondition(PlanStart start, PlanDocuments documents, Func<EligibilityAssessment, bool> isMet)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether it was evaluated before.</summary>
    public bool IsKnown(ImmutableArray<PlanOption> set) => _known.ContainsKey(NameOf(set));

    /// <summary>Whether it is met.</summary>
    public bool IsMet(ImmutableArray<PlanOption> set)
    {
        string name = NameOf(set);
        if (!_known.TryGetValue(name, out bool answer))
        {
            answer = isMet(documents.Eligibility(set, start.Applied(set)));
            _known.Add(name, answer);
        }

        return answer;
    }

    private static string NameOf(ImmutableArray<PlanOption> set) => string.Join('+', set.Select(static option => option.Id));
}
