namespace CrsCalculator.Language.Conversions;

/// <summary>IELTS General Training: bands from 0 to 9 by halves. Listening 7.0 is CLB 7, not 8: its table has a long step there.</summary>
internal static class IeltsGeneralTraining
{
    public static ConversionTable Table { get; } = new()
    {
        Language = OfficialLanguage.English,
        Source = ConversionTables.Charts,
        Listening = Bands(4.5m, 5.0m, 5.5m, 6.0m, 7.5m, 8.0m, 8.5m),
        Reading = Bands(3.5m, 4.0m, 5.0m, 6.0m, 6.5m, 7.0m, 8.0m),
        Writing = Bands(4.0m, 5.0m, 5.5m, 6.0m, 6.5m, 7.0m, 7.5m),
        Speaking = Bands(4.0m, 5.0m, 5.5m, 6.0m, 6.5m, 7.0m, 7.5m),
    };

    private static ScoreScale Bands(params decimal[] thresholds) => new(greatest: 9m, step: 0.5m, [.. thresholds]);
}
