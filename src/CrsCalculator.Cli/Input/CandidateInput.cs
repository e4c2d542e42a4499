namespace CrsCalculator.Cli.Input;

/// <summary>The candidate that a command was given, in either format.</summary>
internal static class CandidateInput
{
    public static CandidateReading Read(string path, ToolHost host)
    {
        CandidateReading reading = CandidateReading.Read(InputFile.ReadDocument(path, host));
        return reading.Issues.Count == 0 ? reading : throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
    }
}
