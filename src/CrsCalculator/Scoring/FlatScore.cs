using System.Runtime.CompilerServices;
using CrsCalculator.Rules;
using static CrsCalculator.Rules.FlatTables;

namespace CrsCalculator.Scoring;

/// <summary>
/// Computes the score alone from <see cref="FlatTables"/>. Tests over whole domains prove it equal to <see cref="CrsEngine"/>.
/// </summary>
/// <remarks>
/// Sums are unchecked: a cell is at most 1,200, so none comes near the limit of a half word. Nothing else needs checking:
/// <see cref="CrsFactors"/> cannot contain an age, a level or a kind beyond its table, and years are clamped.
/// </remarks>
internal static class FlatScore
{
    public static CrsScore Score(FlatTables tables, in CrsFactors factors)
    {
        ref uint words = ref tables.Words;
        bool hasSpouse = factors.Spouse.HasValue;
        int education = (int)factors.Education;
        int canadian = Years(factors.CanadianWorkYears);
        int foreign = Years(factors.ForeignWorkYears);
        AbilityLevels first = factors.Languages.FirstLevels;
        AbilityLevels second = factors.Languages.SecondLevels;
        int lowest = first.Lowest.Level;
        return new CrsScore(
            Core(tables, ref words, factors.Age, education, canadian, first, second, hasSpouse ? 0 : ShiftOfSingle),
            hasSpouse ? Spouse(tables, ref words, factors.Spouse.GetValueOrDefault()) : 0,
            Transferability(tables, ref words, education, canadian, foreign, lowest, factors.CertificateOfQualification ? 1 : 0),
            Additional(tables, ref words, in factors, lowest, second.Lowest.Level));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Core(
        FlatTables tables,
        ref uint words,
        int age,
        int education,
        int canadian,
        AbilityLevels first,
        AbilityLevels second,
        int shift) => unchecked(
        Half(At(ref words, Age + age) + At(ref words, Education + education) + At(ref words, CanadianWork + canadian), shift)
        + Math.Min(Half(OfFour(ref words, FirstLanguage, first), shift), Half(tables.FirstLanguageCap, shift))
        + Math.Min(Half(OfFour(ref words, SecondLanguage, second), shift), Half(tables.SecondLanguageCap, shift)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Spouse(FlatTables tables, ref uint words, SpouseFactors spouse) => unchecked(
        (int)(At(ref words, SpouseEducation + (int)spouse.Education) + At(ref words, SpouseCanadianWork + Years(spouse.CanadianWorkYears)))
        + Math.Min((int)OfFour(ref words, SpouseLanguage, spouse.LanguageLevels), tables.SpouseLanguageCap));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Transferability(
        FlatTables tables,
        ref uint words,
        int education,
        int canadian,
        int foreign,
        int lowest,
        int certificate) => unchecked(Math.Min(
        Math.Min(
            (int)(
                Cell(ref words, EducationAndLanguage, education, lowest) + Cell(ref words, EducationAndCanadianWork, education, canadian)),
            tables.EducationCap)
        + Math.Min(
            (int)(
                Cell(ref words, ForeignWorkAndLanguage, foreign, lowest) + Cell(ref words, ForeignWorkAndCanadianWork, foreign, canadian)),
            tables.ForeignWorkCap)
        + (int)Cell(ref words, CertificateAndLanguage, certificate, lowest),
        tables.TransferabilityCap));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Additional(
        FlatTables tables,
        ref uint words,
        in CrsFactors factors,
        int lowestFirst,
        int lowestSecond)
    {
        bool isFrenchFirst = factors.Languages.First == OfficialLanguage.French;
        int french = isFrenchFirst ? lowestFirst : lowestSecond;
        int english = isFrenchFirst ? lowestSecond : lowestFirst;
        int sibling = factors.SiblingInCanada ? 1 : 0;
        int nomination = factors.ProvincialNomination ? 2 : 0;
        return unchecked(Math.Min(
            (int)(At(ref words, StudyAndOffer + (int)factors.CanadianStudy + (4 * (int)factors.JobOffer))
                + At(ref words, SiblingAndNomination + sibling + nomination)
                + Cell(ref words, French, french, english)),
            tables.AdditionalCap));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfFour(ref uint words, int table, AbilityLevels levels) => unchecked(
        At(ref words, table + levels.Listening.Level) + At(ref words, table + levels.Reading.Level)
        + At(ref words, table + levels.Writing.Level) + At(ref words, table + levels.Speaking.Level));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Cell(ref uint words, int table, int row, int column) => At(ref words, unchecked(table + (Side * row) + column));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint At(ref uint words, int index) => Unsafe.Add(ref words, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Half(uint word, int shift) => unchecked((ushort)(word >> shift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Years(int years) => Math.Min(years, Side - 1);
}
