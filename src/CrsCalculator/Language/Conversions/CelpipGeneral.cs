namespace CrsCalculator.Language.Conversions;

/// <summary>CELPIP-General: levels from 0 to 12, which are CLB levels from 4 on. "M" and 0 to 3 are below CLB 4.</summary>
internal static class CelpipGeneral
{
    private static readonly ScoreScale Levels = new(greatest: 12m, step: 1m, 4m, 5m, 6m, 7m, 8m, 9m, 10m);

    public static ConversionTable Table { get; } = new()
    {
        Language = OfficialLanguage.English,
        Source = ConversionTables.Charts,
        Listening = Levels,
        Reading = Levels,
        Writing = Levels,
        Speaking = Levels,
    };
}
