namespace CrsCalculator.Application;

/// <summary>What stands behind every red flag of one code: how serious it is, and where it was read.</summary>
internal sealed record FlagRule(string Code, FlagSeverity Severity, string Citation, Certainty Certainty = Certainty.Certain)
{
    /// <summary>The red flag with its facts, about one document or none.</summary>
    public RedFlag At(string? path, params IEnumerable<string> facts) => new(Code, Severity, Citation)
    {
        Path = path,
        Facts = new Facts(facts),
        Certainty = Certainty,
    };

    /// <summary>The red flag of a document that is worth something.</summary>
    public RedFlag At(string? path, Stake stake, params IEnumerable<string> facts) => new(Code, Severity, Citation)
    {
        Path = path,
        Facts = new Facts(facts),
        AtStake = stake,
        Certainty = Certainty,
    };
}
