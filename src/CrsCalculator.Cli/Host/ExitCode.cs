namespace CrsCalculator.Cli.Host;

/// <summary>How the tool ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something that should not happen: a defect of the tool.</summary>
    public const int Defect = 1;

    /// <summary>Wrong usage, or input that is invalid.</summary>
    public const int Invalid = 2;

    /// <summary>The rules for the date are not available.</summary>
    public const int RulesNotAvailable = 3;

    /// <summary>Stopped from the keyboard: 128 and the number of the signal, as shells do.</summary>
    public const int Stopped = 130;

    /// <summary>Ended by SIGTERM, likewise.</summary>
    public const int Terminated = 143;
}
