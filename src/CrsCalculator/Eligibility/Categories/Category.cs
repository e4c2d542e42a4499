using System.Collections.Immutable;

namespace CrsCalculator.Eligibility;

/// <summary>Where the work of a category must have been done.</summary>
internal enum PlaceOfWork
{
    /// <summary>In Canada or abroad.</summary>
    Anywhere,

    /// <summary>In Canada, by the rules of Canadian work experience.</summary>
    Canada,
}

/// <summary>A category with its list of occupations; the category of French has none.</summary>
internal sealed record Category(CategoryId Id, bool IsCertain, PlaceOfWork Place, ImmutableArray<NocCode> Occupations)
{
    public static Category Of(CategoryId id, bool isCertain, PlaceOfWork place, params string[] occupations) =>
        new(id, isCertain, place, [.. occupations.Select(NocCode.Parse)]);

    public bool Lists(NocCode occupation) => Occupations.Contains(occupation);
}
