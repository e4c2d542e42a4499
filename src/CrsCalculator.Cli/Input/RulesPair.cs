using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>Two sets of rules that are compared on a date.</summary>
internal sealed record RulesPair(RulesChoice One, RulesChoice Other)
{
    /// <summary>What the first rules are called in a total.</summary>
    public string NameOfOne => NameOf(One);

    /// <summary>What the second rules are called in a total.</summary>
    public string NameOfOther => NameOf(Other);

    /// <summary>The rules of two names for one date, today where none was given.</summary>
    /// <exception cref="RefusedException">The points of the date are not available on one side.</exception>
    public static RulesPair Resolve(LocalDate? on, string one, string other, ToolHost host) =>
        new(RulesChoice.Resolve(on, one, host), RulesChoice.Resolve(on, other, host));

    /// <summary>What must be said of both, for any candidate.</summary>
    public IEnumerable<Notice> Notices => One.Rules.NoticesOn(One.On).Union(Other.Rules.NoticesOn(Other.On));

    /// <summary>A candidate under both.</summary>
    public RulesetComparison Compare(CandidateReading reading, AssessmentDate date) => reading.Factors is { } factors
        ? One.Rules.Compare(factors.Value, date.On, Other.Rules).WithNotices(factors.Notices)
        : One.Rules.Compare(reading.Profile!.Value, date, Other.Rules);

    /// <summary>A ruleset has its id; a rule book its name, because its points need not be its own.</summary>
    private static string NameOf(RulesChoice side) => side.Rules.ChosenPoints?.Id ?? side.Rules.Rules.Name ?? side.Ruleset.Id;
}
