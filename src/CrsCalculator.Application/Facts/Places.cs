namespace CrsCalculator.Application;

/// <summary>Countries as a profile states them.</summary>
internal static class Places
{
    /// <summary>The code of Canada.</summary>
    public const string Canada = "CA";

    public static bool IsCanada(string country) => country == Canada;
}
