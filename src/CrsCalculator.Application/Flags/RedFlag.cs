using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>A fact, or two contradictory ones, for which applications are returned or refused, and what to do about it.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RedFlag
{
    internal RedFlag(string code, FlagSeverity severity, string citation)
    {
        Code = code;
        Severity = severity;
        Citation = citation;
    }

    /// <summary>The code, one of <see cref="FlagCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The severity.</summary>
    public FlagSeverity Severity { get; }

    /// <summary>The document concerned, as a JSON path; <see langword="null"/> if it concerns no single document.</summary>
    public string? Path { get; init; }

    /// <summary>The facts of its sentence.</summary>
    public Facts Facts { get; init; } = new();

    /// <summary>
    /// What is lost if an officer decides against the candidate; <see langword="null"/> if that cannot be expressed in points or programs.
    /// </summary>
    public Stake? AtStake { get; init; }

    /// <summary>The provision, decision or page.</summary>
    public string Citation { get; }

    /// <summary>How certain the rule is. If sources contradict each other, the sentence gives both readings.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The severity, the code and the path.</summary>
    /// <returns>For example <c>stop: yearNotCompleteAtInvitation</c>.</returns>
    public override string ToString() => $"{Codes.Code.Of(Severity)}: {Code}{(Path is null ? string.Empty : $" {Path}")}";
}
