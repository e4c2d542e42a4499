using System.Collections.Immutable;
using CrsCalculator.Counting;

namespace CrsCalculator.Planning;

/// <summary>A condition on eligibility, asked of the documents with some steps; of the same steps only once.</summary>
internal sealed class PlanCondition(PlanStart start, Household household, Func<EligibilityAssessment, bool> isMet)
{
    private readonly PlanDocuments _documents = new(household, start.State);
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether it was asked before.</summary>
    public bool IsKnown(ImmutableArray<PlanOption> set) => _known.ContainsKey(NameOf(set));

    /// <summary>Whether it is met.</summary>
    public bool IsMet(ImmutableArray<PlanOption> set)
    {
        string name = NameOf(set);
        if (!_known.TryGetValue(name, out bool answer))
        {
            Candidate changed = _documents.With(set, start.Applied(set));
            answer = isMet(new EligibilityAssessment(new CandidateCounter(changed, household.Book).On(household.Date)));
            _known.Add(name, answer);
        }

        return answer;
    }

    private static string NameOf(ImmutableArray<PlanOption> set) => string.Join('+', set.Select(static option => option.Id));
}
