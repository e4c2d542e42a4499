namespace CrsCalculator.Language.Conversions;

/// <summary>TEF Canada: one table for each scale that a certificate can print.</summary>
internal static class TefCanada
{
    private static readonly ScoreScale From2019 = Points(699, 300, 350, 400, 450, 500, 533, 566);

    public static ConversionTable EquivalentOldScore { get; } = Of(
        listening: Points(360, 145, 181, 217, 249, 280, 298, 316),
        reading: Points(300, 121, 151, 181, 207, 233, 248, 263),
        writing: Points(450, 181, 226, 271, 310, 349, 371, 393),
        speaking: Points(450, 181, 226, 271, 310, 349, 371, 393));

    public static ConversionTable From2019To2023 { get; } = Of(From2019, From2019, From2019, From2019);

    public static ConversionTable From2023 { get; } = Of(
        listening: Points(699, 306, 352, 393, 434, 462, 503, 546),
        reading: Points(699, 306, 352, 393, 434, 462, 503, 546),
        writing: Points(699, 268, 330, 379, 428, 472, 512, 558),
        speaking: Points(699, 328, 387, 422, 456, 494, 518, 556));

    private static ConversionTable Of(ScoreScale listening, ScoreScale reading, ScoreScale writing, ScoreScale speaking) => new()
    {
        Language = OfficialLanguage.French,
        Source = ConversionTables.Charts,
        Listening = listening,
        Reading = reading,
        Writing = writing,
        Speaking = speaking,
    };

    private static ScoreScale Points(decimal greatest, params decimal[] thresholds) => new(greatest, step: 1m, [.. thresholds]);
}
