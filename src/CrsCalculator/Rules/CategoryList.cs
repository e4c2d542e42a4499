using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>The categories of a period, with their requirements.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CategoryList
{
    private readonly ValueList<Category> _categories = ValueList<Category>.None;
    private readonly ValueList<CategoryId> _notAvailable = ValueList<CategoryId>.None;

    /// <summary>The number of years before the date in which the work must lie.</summary>
    public required int WindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The required hours of work in one listed occupation.</summary>
    public required int RequiredHours { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether the work must be uninterrupted.</summary>
    public required bool IsContinuous { get; init; }

    /// <summary>The NCLC level that the French category requires in every ability.</summary>
    public required int FrenchLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The instructions that established the list.</summary>
    public required string Provision { get; init => field = Guard.Given(value); }

    /// <summary>The categories.</summary>
    public ImmutableArray<Category> Categories
    {
        get => _categories.Items;
        init => _categories = new(Guard.AllGiven(value));
    }

    /// <summary>The categories in force whose occupations this rule book does not include. Empty in the official rules.</summary>
    public ImmutableArray<CategoryId> NotAvailable
    {
        get => _notAvailable.Items;
        init => _notAvailable = new(Guard.Listed(value));
    }

    /// <summary>Finds a category.</summary>
    /// <param name="id">The category's id.</param>
    /// <returns>The category; <see langword="null"/> if there is none, or its occupations are not available.</returns>
    public Category? this[CategoryId id] => Categories.FirstOrDefault(category => category.Id == id);

    /// <summary>Whether a category has the same requirements in another list.</summary>
    /// <param name="category">The category.</param>
    /// <param name="other">The other list.</param>
    /// <returns>Whether both lists have it, with the same French level, or the same occupations and hours.</returns>
    public bool AsksTheSameIn(CategoryId category, CategoryList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this[category] is { } own
            && other[category] is { } another
            && own with { Certainty = another.Certainty } == another
            && (category == CategoryId.French ? FrenchLevel == other.FrenchLevel : Hours == other.Hours);
    }

    /// <summary>The categories.</summary>
    /// <returns>For example <c>categories: french, healthcare, stem</c>.</returns>
    public override string ToString() => $"categories: {string.Join(", ", Categories.Select(static category => Code.Of(category.Id)))}";

    private (int WindowYears, int RequiredHours, bool IsContinuous) Hours => (WindowYears, RequiredHours, IsContinuous);
}

/// <summary>A category of category-based selection.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record Category
{
    private readonly ValueList<NocCode> _occupations = ValueList<NocCode>.None;

    /// <summary>The category's id.</summary>
    public required CategoryId Id { get; init => field = Guard.Defined(value); }

    /// <summary>Its occupations; empty for the French category.</summary>
    public ImmutableArray<NocCode> Occupations
    {
        get => _occupations.Items;
        init => _occupations = new(Guard.AllGiven(value));
    }

    /// <summary>How certain its occupations are.</summary>
    public Certainty Certainty { get; init => field = Guard.Defined(value); }

    /// <summary>Whether the work must be Canadian work experience.</summary>
    public bool IsInCanadaOnly { get; init; }

    /// <summary>The category and the number of its occupations.</summary>
    /// <returns>For example <c>healthcare: 37 occupations</c>.</returns>
    public override string ToString() => $"{Code.Of(Id)}: {Occupations.Length} occupations";
}
