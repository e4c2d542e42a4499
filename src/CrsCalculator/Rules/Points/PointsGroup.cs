using System.Runtime.CompilerServices;

namespace CrsCalculator.Rules;

/// <summary>How the factors of a group are combined.</summary>
public enum Combine : byte
{
    /// <summary>The sum of their points counts, up to the cap.</summary>
    Sum,

    /// <summary>Only the factor with the most points counts, up to the cap; the first one if several are equal.</summary>
    Highest,
}

/// <summary>Factors of one section that share a cap within the section's cap.</summary>
/// <param name="Id">A short name: 1 to 64 letters, digits, dots, hyphens or underscores.</param>
/// <param name="Cap">The most points that they earn together.</param>
/// <param name="Combine">Whether their points are added up, or only the highest counts.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record PointsGroup(string Id, PointsCap Cap, Combine Combine = Combine.Sum)
{
    /// <summary>A short name.</summary>
    /// <exception cref="ArgumentException">The text is not a valid name.</exception>
    public string Id { get; init => field = Named(value); } = Named(Id);

    /// <summary>Whether their points are added up, or only the highest counts.</summary>
    public Combine Combine { get; init => field = Guard.Defined(value); } = Guard.Defined(Combine);

    private static string Named(string id, [CallerMemberName] string name = "Id") => FactorId.TryParse(Guard.Text(id, name), out _)
        ? id
        : throw new ArgumentException($"{name} must be 1 to {FactorId.MaxLength} letters, digits, dots, hyphens or underscores.", name);

    /// <summary>The name and the cap.</summary>
    /// <returns>For example <c>education: sum, at most 50</c>.</returns>
    public override string ToString() => $"{Id}: {Code.Of(Combine)}, at most {Cap}";
}

/// <summary>A section with its cap.</summary>
/// <param name="Id">The section's id.</param>
/// <param name="Cap">The most points that its factors earn together.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record PointsSection(CrsSection Id, PointsCap Cap)
{
    /// <summary>The section's id.</summary>
    public CrsSection Id { get; init => field = Guard.Defined(value); } = Guard.Defined(Id);

    /// <summary>The section and the cap.</summary>
    /// <returns>For example <c>additional, at most 600</c>.</returns>
    public override string ToString() => $"{Code.Of(Id)}, at most {Cap}";
}
