using System.Runtime.CompilerServices;

namespace CrsCalculator.Rules;

/// <summary>A factor of a ruleset: the facts it reads, the points it awards, and its provision.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CrsFactorRule
{
    private const int Abilities = 4;

    /// <summary>Its name, unique in the ruleset.</summary>
    /// <exception cref="ArgumentException">The value is the default, which names no factor.</exception>
    public required FactorId Id { get; init => field = Named(value); }

    /// <summary>The section that its points belong to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public required CrsSection Section { get; init => field = Guard.Defined(value); }

    /// <summary>The fact that selects the row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public required CrsInput Row { get; init => field = Guard.Defined(value); }

    /// <summary>The fact that selects the column; <see langword="null"/> if there is only one fact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public CrsInput? Column { get; init => field = value is { } input ? Guard.Defined(input) : null; }

    /// <summary>The points by row, and by column if there is a second fact.</summary>
    public required PointsGrid Points { get; init => field = Guard.Given(value); }

    /// <summary>The <see cref="PointsGroup.Id"/> of the group that it belongs to; <see langword="null"/> if it belongs to none.</summary>
    public string? Group { get; init; }

    /// <summary>The source of the points.</summary>
    public required Citation Citation { get; init => field = Guard.Given(value); }

    /// <summary>Whether it reads a fact about the accompanying spouse.</summary>
    public bool IsOfSpouse => Row.IsOfSpouse() || Column?.IsOfSpouse() == true;

    /// <summary>Whether a Red Seal earns different points from other certificates.</summary>
    internal bool TellsRedSeal => LastValue(CrsInput.Certificate) == CrsInput.Certificate.Greatest();

    /// <summary>Whether graduate study earns different points from other study of three years or more.</summary>
    internal bool TellsGraduateStudy => LastValue(CrsInput.Study) == CrsInput.Study.Greatest();

    /// <summary>Whether it reads a fact.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>Whether it does.</returns>
    public bool Reads(CrsInput input) => Row == input || Column == input;

    /// <summary>The most points before any cap: four times the highest cell if four abilities are added up.</summary>
    /// <param name="hasSpouse">Whether there is an accompanying spouse.</param>
    /// <returns>The points.</returns>
    public int Maximum(bool hasSpouse) =>
        IsOfSpouse && !hasSpouse ? 0 : Points.Greatest(hasSpouse) * (Row.IsByAbility() ? Abilities : 1);

    /// <summary>The value of a fact beyond which nothing changes.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>The first value of the last band; 0 if the factor does not read the fact.</returns>
    public int LastValue(CrsInput input) => Math.Max(
        Row == input ? Last(Points.Rows) : 0,
        Column == input && Points.Columns is { } columns ? Last(columns) : 0);

    /// <summary>The name and the facts.</summary>
    /// <returns>For example <c>core.age (age)</c>.</returns>
    public override string ToString() =>
        Column is { } column ? $"{Id} ({Code.Of(Row)}, {Code.Of(column)})" : $"{Id} ({Code.Of(Row)})";

    private static FactorId Named(FactorId id, [CallerMemberName] string name = "") =>
        id == default ? throw new ArgumentException($"{name} must name a factor.", name) : id;

    private static int Last(Bands bands) => bands.Thresholds.IsEmpty ? 0 : bands.Thresholds[^1];
}
