using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>
/// The levels that every ability reaches in the first and in the second official language. Sections C and D depend only on which of their
/// thresholds a language's lowest ability reaches: these are the floors.
/// </summary>
internal readonly record struct LevelFloors(int First, int Second)
{
    /// <summary>Combines each floor in the first official language with each in the second.</summary>
    public static IEnumerable<LevelFloors> Of(StandardTables tables, OfficialLanguage first)
    {
        TransferabilityTables pairs = tables.Transferability;
        CombinationTable french = tables.Additional.French;
        (Bands inFirst, Bands inSecond) = first == OfficialLanguage.French ? (french.Rows, french.Columns) : (french.Columns, french.Rows);
        int[] firsts = Floors(
            pairs.EducationAndLanguage.Columns,
            pairs.ForeignWorkAndLanguage.Columns,
            pairs.CertificateAndLanguage.Columns,
            inFirst);
        int[] seconds = Floors(inSecond);
        return firsts.SelectMany(floor => seconds.Select(other => new LevelFloors(floor, other)));
    }

    private static int[] Floors(params Bands[] bands) =>
    [
        .. bands.SelectMany(static one => one.Thresholds).Where(static level => level <= Clb.MaxLevel).Prepend(0).Distinct().Order(),
    ];
}
