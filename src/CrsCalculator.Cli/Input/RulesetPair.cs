using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>Two rulesets that are compared.</summary>
internal sealed record RulesetPair(CrsRuleset One, CrsRuleset Other)
{
    /// <summary>What must be said of both on a day, whoever the candidate is.</summary>
    public IEnumerable<Notice> NoticesOn(LocalDate day)
    {
        var anybody = RulesetComparison.Of(default(CrsFactors), day, One, Other);
        return anybody.One.Notices.Union(anybody.Other.Notices);
    }

    /// <summary>A candidate under both.</summary>
    public RulesetComparison Compare(CandidateReading reading, AssessmentDate date) => reading.Factors is { } factors
        ? RulesetComparison.Of(factors.Factors, date.On, One, Other).WithNotices(factors.Notices)
        : RulesetComparison.Of(reading.Profile!.Profile, date, One, Other);
}
