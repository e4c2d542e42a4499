namespace CrsCalculator.Cli.Input;

/// <summary>Two rulesets that are compared.</summary>
internal sealed record RulesetPair(CrsRuleset One, CrsRuleset Other)
{
    /// <summary>A candidate under both.</summary>
    public RulesetComparison Compare(CandidateReading reading, AssessmentDate date) => reading.Factors is { } factors
        ? RulesetComparison.Of(factors.Factors, date.On, One, Other).WithNotices(factors.Notices)
        : RulesetComparison.Of(reading.Profile!.Profile, date, One, Other);
}
