namespace CrsCalculator.Language.Conversions;

/// <summary>PTE Core: whole points up to 90.</summary>
internal static class PteCore
{
    public static ConversionTable Table { get; } = new()
    {
        Language = OfficialLanguage.English,
        Source = ConversionTables.Charts,
        Listening = Points(28, 39, 50, 60, 71, 82, 89),
        Reading = Points(33, 42, 51, 60, 69, 78, 88),
        Writing = Points(41, 51, 60, 69, 79, 88, 90),
        Speaking = Points(42, 51, 59, 68, 76, 84, 89),
    };

    private static ScoreScale Points(params decimal[] thresholds) => new(greatest: 90m, step: 1m, [.. thresholds]);
}
