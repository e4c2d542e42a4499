using System.Runtime.CompilerServices;

namespace CrsCalculator.Rules;

/// <summary>One factor of a ruleset: what it is read from, what it is worth, and the provision that says so.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CrsFactorRule
{
    private const int Abilities = 4;

    /// <summary>Its name, one of a kind in the ruleset.</summary>
    /// <exception cref="ArgumentException">The value is the default, which names no factor.</exception>
    public required FactorId Id { get; init => field = Named(value); }

    /// <summary>The section that its points belong to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public required CrsSection Section { get; init => field = Guard.Defined(value); }

    /// <summary>The fact that the rows are about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public required CrsInput Row { get; init => field = Guard.Defined(value); }

    /// <summary>The fact that the columns are about; <see langword="null"/> where there is one fact only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public CrsInput? Column { get; init => field = value is { } input ? Guard.Defined(input) : null; }

    /// <summary>The points: by rows, and by columns where there is a second fact.</summary>
    public required PointsGrid Points { get; init => field = Guard.Given(value); }

    /// <summary>The <see cref="PointsGroup.Id"/> of the group that it belongs to; <see langword="null"/> where to none.</summary>
    public string? Group { get; init; }

    /// <summary>Where the points come from.</summary>
    public required Citation Citation { get; init => field = Guard.Given(value); }

    /// <summary>Whether it is read from a fact of the accompanying spouse.</summary>
    public bool IsOfSpouse => Row.IsOfSpouse() || Column?.IsOfSpouse() == true;

    /// <summary>Whether a Red Seal is worth something else than another certificate.</summary>
    internal bool TellsRedSeal => LastValue(CrsInput.Certificate) == CrsInput.Certificate.Greatest();

    /// <summary>Whether graduate study is worth something else than other study of three years or more.</summary>
    internal bool TellsGraduateStudy => LastValue(CrsInput.Study) == CrsInput.Study.Greatest();

    /// <summary>Whether it is read from a fact.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>Whether it is.</returns>
    public bool Reads(CrsInput input) => Row == input || Column == input;

    /// <summary>The most points before any cap: four times the best cell where four abilities are added up.</summary>
    /// <param name="hasSpouse">With or without an accompanying spouse.</param>
    /// <returns>The points.</returns>
    public int Maximum(bool hasSpouse) =>
        IsOfSpouse && !hasSpouse ? 0 : Points.Greatest(hasSpouse) * (Row.IsByAbility() ? Abilities : 1);

    /// <summary>The value of a fact beyond which nothing changes.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>The first value of the last band; 0 where the factor does not read the fact.</returns>
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
