namespace CrsCalculator.Cli.Input;

/// <summary>Two rulesets that are compared, in a timeline in which those of one's own are in force from their day.</summary>
internal sealed record RulesetPair(CrsRuleset One, CrsRuleset Other)
{
    public RulesetTimeline Timeline { get; } = With(With(RulesetTimeline.Official, One), Other);

    /// <summary>A candidate under both.</summary>
    public RulesetComparison Compare(CandidateReading reading, AssessmentDate date) => reading.Factors is { } factors
        ? RulesetComparison.Of(factors.Factors, date.On, One, Other, Timeline)
        : RulesetComparison.Of(reading.Profile!.Profile, date, One, Other, Timeline);

    private static RulesetTimeline With(RulesetTimeline timeline, CrsRuleset ruleset) => ruleset.IsOfficial ? timeline : timeline.With(ruleset);
}
