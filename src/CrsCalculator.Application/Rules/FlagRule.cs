namespace CrsCalculator.Application;

/// <summary>What stands behind every red flag of one code: how serious it is, and where it was read.</summary>
internal sealed record FlagRule(string Code, FlagSeverity Severity, string Citation, Certainty Certainty = Certainty.Certain);
