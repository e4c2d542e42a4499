namespace CrsCalculator.Language.Conversions;

/// <summary>TCF Canada: listening and reading up to 699, writing and speaking up to 20.</summary>
internal static class TcfCanada
{
    private static readonly ScoreScale Expression = new(greatest: 20m, step: 1m, 4m, 6m, 7m, 10m, 12m, 14m, 16m);

    public static ConversionTable Table { get; } = new()
    {
        Language = OfficialLanguage.French,
        Source = ConversionTables.Charts,
        Listening = Comprehension(331, 369, 398, 458, 503, 523, 549),
        Reading = Comprehension(342, 375, 406, 453, 499, 524, 549),
        Writing = Expression,
        Speaking = Expression,
    };

    private static ScoreScale Comprehension(params decimal[] thresholds) => new(greatest: 699m, step: 1m, [.. thresholds]);
}
