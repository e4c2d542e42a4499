using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>Whether a candidate qualifies for a category on a date.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class CategoryEligibility
{
    internal CategoryEligibility(CategoryId category, bool isCertain, ImmutableArray<Requirement> requirements)
    {
        Category = category;
        IsCertain = isCertain;
        Requirements = requirements;
    }

    /// <summary>The category.</summary>
    public CategoryId Category { get; }

    /// <summary>Whether its list of occupations is certain; otherwise it is probable.</summary>
    public bool IsCertain { get; }

    /// <summary>Every requirement, met or not.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>
    /// <see langword="true"/> where all requirements are met, <see langword="false"/> where one is not met, <see langword="null"/> where
    /// none fails but one could not be assessed.
    /// </summary>
    public bool? Qualifies => Verdict.Of(Requirements);

    /// <summary>The category and the answer.</summary>
    /// <returns>For example <c>french: met</c>.</returns>
    public override string ToString() => $"{Codes.CategoryId.Of(Category)}: {Verdict.Text(Qualifies)}";
}
