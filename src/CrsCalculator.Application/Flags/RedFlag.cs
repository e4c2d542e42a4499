using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>A fact, or two that contradict each other, for which applications are returned or refused; and what to do.</summary>
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

    /// <summary>What it is, one of <see cref="FlagCodes"/>.</summary>
    public string Code { get; }

    /// <summary>How serious it is.</summary>
    public FlagSeverity Severity { get; }

    /// <summary>The document that it is about, as a JSON path; <see langword="null"/> if it is about no single one.</summary>
    public string? Path { get; init; }

    /// <summary>The facts of its sentence.</summary>
    public Facts Facts { get; init; } = new();

    /// <summary>
    /// What is lost if it turns out against the candidate; <see langword="null"/> if that cannot be said in points or programs.
    /// </summary>
    public Stake? AtStake { get; init; }

    /// <summary>The provision, decision or page.</summary>
    public string Citation { get; }

    /// <summary>How sure the rule is. Where sources contradict each other, the sentence gives both readings.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The severity, the code and where.</summary>
    /// <returns>For example <c>stop: yearNotCompleteAtInvitation</c>.</returns>
    public override string ToString() => $"{Codes.Code.Of(Severity)}: {Code}{(Path is null ? string.Empty : $" {Path}")}";
}
