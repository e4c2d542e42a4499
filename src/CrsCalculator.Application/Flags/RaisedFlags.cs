namespace CrsCalculator.Application;

/// <summary>Raises the red flags of a rule.</summary>
internal static class RaisedFlags
{
    /// <summary>Raises the red flag with its facts, about one document or none.</summary>
    public static RedFlag At(this FlagRule rule, string? path, params IEnumerable<string> facts) =>
        new(rule.Code, rule.Severity, rule.Citation)
        {
            Path = path,
            Facts = new Facts(facts),
            Certainty = rule.Certainty,
        };

    /// <summary>Raises the red flag of a document that is worth something.</summary>
    public static RedFlag At(this FlagRule rule, string? path, Stake stake, params IEnumerable<string> facts) =>
        new(rule.Code, rule.Severity, rule.Citation)
        {
            Path = path,
            Facts = new Facts(facts),
            AtStake = stake,
            Certainty = rule.Certainty,
        };
}
