using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>Whether a candidate qualifies for a category on a date.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class CategoryEligibility
{
    internal CategoryEligibility(CategoryId category, Certainty certainty, ImmutableArray<Requirement> requirements)
    {
        Category = category;
        Certainty = certainty;
        Requirements = requirements;
    }

    /// <summary>The category.</summary>
    public CategoryId Category { get; }

    /// <summary>How certain its list of occupations is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Every requirement, met or not.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>
    /// Whether the candidate qualifies: met if all requirements are met, not met if any is not met, not assessed if none fails but one
    /// could not be assessed.
    /// </summary>
    public Outcome Outcome => Outcomes.All(Requirements.Select(static requirement => requirement.Outcome));

    /// <summary>The category and the outcome.</summary>
    /// <returns>For example <c>healthcare: met</c>.</returns>
    public override string ToString() => $"{Code.Of(Category)}: {Code.Of(Outcome)}";
}
