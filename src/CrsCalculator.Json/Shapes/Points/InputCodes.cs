using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The codes for the values of a fact, if they are not plain numbers.</summary>
internal static class InputCodes
{
    private static readonly ImmutableArray<string> YesNo = ["no", "yes"];

    private static readonly ImmutableArray<string> Certificates = ["none", "other", "redSeal"];

    private static readonly ImmutableArray<string> Studies = [.. Code.All<CanadianStudy>(), "graduate"];

    /// <summary>The codes in the order of the values; none for a fact whose values are numbers.</summary>
    public static ImmutableArray<string> Of(CrsInput input) => input switch
    {
        CrsInput.Education or CrsInput.SpouseEducation => Code.All<EducationLevel>(),
        CrsInput.JobOffer => Code.All<JobOfferKind>(),
        CrsInput.Study => Studies,
        CrsInput.Certificate => Certificates,
        CrsInput.Nomination or CrsInput.Sibling => YesNo,
        _ => [],
    };

    /// <summary>Returns the code of a value; <see langword="null"/> if values are numbers, or there is no such value.</summary>
    public static string? Of(CrsInput input, int value)
    {
        ImmutableArray<string> codes = Of(input);
        return value < codes.Length ? codes[value] : null;
    }
}
