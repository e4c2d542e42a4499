using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>
/// The levels that every ability has to reach for something more in sections C and D. All that these sections know of a language is which
/// of its floors the lowest ability is at or above.
/// </summary>
internal sealed class LevelFloors
{
    private LevelFloors(ImmutableArray<(int First, int Second)> pairs) => Pairs = pairs;

    /// <summary>Each floor in the first official language with each in the second.</summary>
    public ImmutableArray<(int First, int Second)> Pairs { get; }

    public static LevelFloors Of(CrsTables tables, OfficialLanguage first)
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
        return new LevelFloors([.. firsts.SelectMany(floor => seconds.Select(other => (floor, other)))]);
    }

    private static int[] Floors(params Bands[] bands) =>
    [
        .. bands.SelectMany(static one => one.Thresholds).Where(static level => level <= Clb.MaxLevel).Prepend(0).Distinct().Order(),
    ];
}
