
namespace CrsCalculator;

/// <summary>The scores that each test reports. The rule book converts them to levels.</summary>
internal static class TestScales
{
    private static readonly ScoreScale Bands = new(9, PerPoint: 2);
    private static readonly ScoreScale CelpipLevels = new(12);
    private static readonly ScoreScale PtePoints = new(90);
    private static readonly ScoreScale Upto699 = new(699);
    private static readonly ScoreScale OldTefListening = new(360);
    private static readonly ScoreScale OldTefReading = new(300);
    private static readonly ScoreScale OldTefExpression = new(450);
    private static readonly ScoreScale TcfExpression = new(20);
    private static readonly ScoreScale DirectLevels = new(Clb.MaxLevel);

    /// <summary>The scale of one ability. For TEF Canada, it depends on which score is read.</summary>
    public static ScoreScale Of(LanguageTest test, TefScale? scale, Ability ability) => test switch
    {
        LanguageTest.IeltsGeneralTraining => Bands,
        LanguageTest.CelpipGeneral => CelpipLevels,
        LanguageTest.PteCore => PtePoints,
        LanguageTest.TefCanada => scale is TefScale.From2019To2023 or TefScale.From2023 ? Upto699 : OldTefScale(ability),
        LanguageTest.TcfCanada => ability is Ability.Listening or Ability.Reading ? Upto699 : TcfExpression,
        _ => DirectLevels,
    };

    /// <summary>The language of a test; <see langword="null"/> for direct levels, which can be in either.</summary>
    public static OfficialLanguage? LanguageOf(LanguageTest test) => test switch
    {
        LanguageTest.TefCanada or LanguageTest.TcfCanada => OfficialLanguage.French,
        LanguageTest.Clb => null,
        _ => OfficialLanguage.English,
    };

    /// <summary>Whether every score is on its ability's scale.</summary>
    public static bool Show(LanguageTest test, TefScale? scale, TestScores scores) =>
        Of(test, scale, Ability.Listening).Has(scores.Listening)
        && Of(test, scale, Ability.Reading).Has(scores.Reading)
        && Of(test, scale, Ability.Writing).Has(scores.Writing)
        && Of(test, scale, Ability.Speaking).Has(scores.Speaking);

    private static ScoreScale OldTefScale(Ability ability) => ability switch
    {
        Ability.Listening => OldTefListening,
        Ability.Reading => OldTefReading,
        _ => OldTefExpression,
    };
}
