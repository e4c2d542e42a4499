using CrsCalculator.Planning;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>Two rulesets that are compared.</summary>
internal sealed record RulesetPair(CrsRuleset One, CrsRuleset Other)
{
    private readonly ExpressEntry _one = RulesChoice.By(One);
    private readonly ExpressEntry _other = RulesChoice.By(Other);

    /// <summary>What must be said of both on a day, whoever the candidate is.</summary>
    public IEnumerable<Notice> NoticesOn(LocalDate day) => _one.NoticesOn(day).Union(_other.NoticesOn(day));

    /// <summary>A candidate under both.</summary>
    public RulesetComparison Compare(CandidateReading reading, AssessmentDate date) => reading.Factors is { } factors
        ? _one.Compare(factors.Value, date.On, _other).WithNotices(factors.Notices)
        : _one.Compare(reading.Profile!.Value, date, _other);
}
