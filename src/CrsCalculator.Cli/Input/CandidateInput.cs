using CrsCalculator.Json;

namespace CrsCalculator.Cli.Input;

/// <summary>The candidate that a command was given, in either format.</summary>
internal static class CandidateInput
{
    public static CandidateReading Read(string path, ToolHost host)
    {
        CandidateReading reading = CandidateReading.Read(InputFile.ReadDocument(path, host));
        return reading.Issues.Count == 0 ? reading : throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
    }

    /// <summary>The documents of a candidate, for a command that factors are not enough for.</summary>
    public static ProfileReading ReadProfile(string path, ToolHost host)
    {
        CandidateReading reading = Read(path, host);
        return reading.Profile ?? throw ToolException.Invalid(
            $"{InputFile.NameOf(path)}: this is a crs-factors/1 document; eligibility needs the dated facts of a crs-profile/1 document.");
    }
}
