namespace CrsCalculator.Language.Conversions;

/// <summary>Which table a result is read by.</summary>
internal static class ConversionTables
{
    /// <summary>Where the tables are published.</summary>
    public const string Charts = "IRCC, Language test results: equivalency charts";

    /// <summary>The table of a test, or none for levels that need no conversion.</summary>
    public static ConversionTable? For(LanguageTest test, TefScale? scale) => test switch
    {
        LanguageTest.IeltsGeneralTraining => IeltsGeneralTraining.Table,
        LanguageTest.CelpipGeneral => CelpipGeneral.Table,
        LanguageTest.PteCore => PteCore.Table,
        LanguageTest.TefCanada => scale switch
        {
            TefScale.From2019To2023 => TefCanada.From2019To2023,
            TefScale.From2023 => TefCanada.From2023,
            _ => TefCanada.EquivalentOldScore,
        },
        LanguageTest.TcfCanada => TcfCanada.Table,
        _ => null,
    };
}
