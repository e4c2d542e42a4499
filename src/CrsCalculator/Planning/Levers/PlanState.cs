using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>A couple, or a single person, as a search changes them.</summary>
internal readonly record struct PlanState
{
    /// <summary>The original principal applicant.</summary>
    public PersonFactors First { get; init; }

    /// <summary>The original spouse.</summary>
    public PersonFactors Second { get; init; }

    public bool IsSwapped { get; init; }

    public bool IsAccompanied { get; init; }

    /// <summary>Whether a nomination was added, for either principal applicant.</summary>
    public bool IsNominated { get; init; }

    /// <summary>Whether a sibling was added.</summary>
    public bool HasSibling { get; init; }

    /// <summary>The index of the principal applicant: 0 for the original one.</summary>
    public int Principal => IsSwapped ? 1 : 0;

    public PersonFactors Person(int index) => index == 0 ? First : Second;

    public PlanState With(int index, PersonFactors person) => index == 0 ? this with { First = person } : this with { Second = person };
}
