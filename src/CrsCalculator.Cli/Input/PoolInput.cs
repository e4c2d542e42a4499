using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>A candidate for whom rounds are checked, by the rules of a name.</summary>
internal sealed record PoolInput(DocumentReading<Candidate> Reading, PoolCandidate Candidate, ExpressEntry Calculator, string? Rules)
{
    /// <summary>Reads the documents. The feed is named only because standard input can be read once.</summary>
    public static PoolInput Read(string path, string? rules, string? feedPath, ToolHost host)
    {
        InputFile.CheckOneStandardInput(path, feedPath, InputWords.TheFeed);
        InputFile.CheckOneStandardInput(path, rules);
        InputFile.CheckOneStandardInput(feedPath ?? string.Empty, rules);
        return Of(InputDocument.Read(path, host), rules, host);
    }

    /// <summary>A candidate from a profile.</summary>
    public static PoolInput Of(InputDocument profile, string? rules, ToolHost host)
    {
        DocumentReading<Candidate> reading = CandidateInput.ReadProfile(profile, host.Today, host);
        ExpressEntry calculator = RulesChoice.OnEachDay(rules, host);
        return new PoolInput(reading, new PoolCandidate(reading.Value, calculator), calculator, rules);
    }

    /// <summary>The same for a candidate who may not be given.</summary>
    /// <exception cref="ToolException">Rules are named, and no candidate.</exception>
    public static PoolInput? Find(string? path, string? rules, string? feedPath, ToolHost host)
    {
        if (path is not null)
        {
            return Read(path, rules, feedPath, host);
        }

        return rules is null ? null : throw ToolException.Invalid(InputWords.RulesWithoutCandidate);
    }
}
