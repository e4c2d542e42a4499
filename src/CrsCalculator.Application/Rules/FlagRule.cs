using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>The rule behind the red flags of one code: how serious they are, and where that comes from.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record FlagRule
{
    /// <summary>The code, one of <see cref="FlagCodes"/>.</summary>
    public required string Code { get; init => field = Guard.Text(value); }

    /// <summary>The usual severity.</summary>
    public required FlagSeverity Severity { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The severity in the worse case that <see cref="FlagCodes"/> describes; <see langword="null"/> if it is the usual one.
    /// </summary>
    public FlagSeverity? WorseSeverity { get; init => field = Given(value); }

    /// <summary>
    /// The severity in the milder case that <see cref="FlagCodes"/> describes; <see langword="null"/> if it is the usual one.
    /// </summary>
    public FlagSeverity? MilderSeverity { get; init => field = Given(value); }

    /// <summary>The provision, decision or page.</summary>
    public required string Citation { get; init => field = Guard.Text(value); }

    /// <summary>How certain the rule is.</summary>
    public Certainty Certainty { get; init => field = Guard.Defined(value); }

    /// <summary>The rule for the worse case.</summary>
    internal FlagRule Worse => this with { Severity = WorseSeverity ?? Severity };

    /// <summary>The rule for the milder case.</summary>
    internal FlagRule Milder => this with { Severity = MilderSeverity ?? Severity };

    /// <summary>The usual severity and the code.</summary>
    /// <returns>For example <c>high: studentHours</c>.</returns>
    public override string ToString() => $"{Codes.Code.Of(Severity)}: {Code}";

    private static FlagSeverity? Given(FlagSeverity? severity) => severity is { } given ? Guard.Defined(given) : null;
}
