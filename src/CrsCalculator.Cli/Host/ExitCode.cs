namespace CrsCalculator.Cli.Host;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>An unexpected error: a defect of the tool.</summary>
    public const int Defect = 1;

    /// <summary>Wrong usage, or invalid input.</summary>
    public const int Invalid = 2;

    /// <summary>The rules for the date are not available.</summary>
    public const int RulesNotAvailable = 3;

    /// <summary>Stopped from the keyboard: 128 plus the signal number, as in shells.</summary>
    public const int Stopped = 130;

    /// <summary>Ended by SIGTERM: 128 plus the signal number.</summary>
    public const int Terminated = 143;
}
