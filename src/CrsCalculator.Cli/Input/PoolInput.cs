using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>A candidate for whom rounds are checked under the named rules.</summary>
internal sealed record PoolInput(DocumentReading<Candidate> Reading, PoolCandidate Candidate, ExpressEntry Calculator, string? Rules)
{
    /// <summary>Reads the documents. The feed's path is needed only because standard input can be read once.</summary>
    public static PoolInput Read(string path, string? rules, string? feedPath, ToolHost host)
    {
        InputFile.CheckOneStandardInput(path, feedPath, InputWords.TheFeed);
        InputFile.CheckOneStandardInput(path, rules);
        InputFile.CheckOneStandardInput(feedPath ?? string.Empty, rules);
        return Of(InputDocument.Read(path, host), rules, host);
    }

    /// <summary>Creates a candidate from a profile.</summary>
    public static PoolInput Of(InputDocument profile, string? rules, ToolHost host)
    {
        DocumentReading<Candidate> reading = CandidateInput.ReadProfile(profile, host.Today, host);
        ExpressEntry calculator = RulesChoice.OnEachDay(rules, host);
        return new PoolInput(reading, new PoolCandidate(reading.Value, calculator), calculator, rules);
    }

    /// <summary>Reads an optional candidate.</summary>
    /// <exception cref="ToolException">Rules are named, but no candidate.</exception>
    public static PoolInput? Find(string? path, string? rules, string? feedPath, ToolHost host)
    {
        if (path is not null)
        {
            return Read(path, rules, feedPath, host);
        }

        return rules is null ? null : throw ToolException.Invalid(InputWords.RulesWithoutCandidate);
    }
}
