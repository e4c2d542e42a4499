using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>A couple, or somebody alone, as a search changes them.</summary>
internal readonly record struct PlanState
{
    /// <summary>Who was principal applicant at the beginning.</summary>
    public PersonFactors First { get; init; }

    /// <summary>Who was the spouse at the beginning.</summary>
    public PersonFactors Second { get; init; }

    public bool IsSwapped { get; init; }

    public bool IsAccompanied { get; init; }

    /// <summary>Whether a nomination was added, for the principal applicant after the changes.</summary>
    public bool IsNominated { get; init; }

    /// <summary>Whether a sibling was added.</summary>
    public bool HasSibling { get; init; }

    /// <summary>The place of the principal applicant: 0 for who was it at the beginning.</summary>
    public int Principal => IsSwapped ? 1 : 0;

    public PersonFactors Person(int index) => index == 0 ? First : Second;

    public PlanState With(int index, PersonFactors person) => index == 0 ? this with { First = person } : this with { Second = person };
}
