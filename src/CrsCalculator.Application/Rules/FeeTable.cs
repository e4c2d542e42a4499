using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>The fees of an application for permanent residence, in Canadian dollars (IRPR 295, 303, 315.1).</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record FeeTable
{
    /// <summary>Processing, principal applicant.</summary>
    public required FeeAmount Principal { get; init; }

    /// <summary>Processing, accompanying spouse.</summary>
    public required FeeAmount Spouse { get; init; }

    /// <summary>Processing, accompanying dependent child.</summary>
    public required FeeAmount Child { get; init; }

    /// <summary>Right of permanent residence, each adult. Dependent children do not pay it.</summary>
    public required FeeAmount RightOfPermanentResidence { get; init; }

    /// <summary>Biometrics, one person.</summary>
    public required FeeAmount Biometrics { get; init; }

    /// <summary>Biometrics, maximum for a family that applies together.</summary>
    public required FeeAmount BiometricsOfFamily { get; init; }

    /// <summary>The fees of one adult.</summary>
    /// <returns>For example <c>990 and 600 for one adult</c>.</returns>
    public override string ToString() => $"{Principal} and {RightOfPermanentResidence} for one adult";
}

/// <summary>An amount in a fee table.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads. The default value is 0 dollars, certain.</remarks>
public readonly record struct FeeAmount
{
    /// <summary>Creates an amount.</summary>
    /// <param name="dollars">Whole Canadian dollars, 0 or more.</param>
    /// <param name="certainty">How certain it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or there is no such certainty.</exception>
    public FeeAmount(int dollars, Certainty certainty = Certainty.Certain)
    {
        Dollars = Guard.AtLeast(dollars, 0, nameof(dollars));
        Certainty = Guard.Defined(certainty, nameof(certainty));
    }

    /// <summary>Whole Canadian dollars, 0 or more.</summary>
    public int Dollars { get; }

    /// <summary>How certain it is.</summary>
    public Certainty Certainty { get; }

    /// <summary>The amount.</summary>
    /// <returns>For example <c>990</c>.</returns>
    public override string ToString() => Invariant.Text(Dollars);
}
