namespace CrsCalculator.Application;

/// <summary>The rule behind the red flags of one code: its severity and its source.</summary>
internal sealed record FlagRule(string Code, FlagSeverity Severity, string Citation, Certainty Certainty = Certainty.Certain);
