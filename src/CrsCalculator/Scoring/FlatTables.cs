using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>
/// A ruleset's tables in one piece of memory, for the score alone: what <see cref="CrsEngine"/> reads table by table, without
/// following a reference for each. Section A holds both columns in one word, the one with a spouse in its lower half, so that a sum
/// serves both. It is proven equal to the engine by tests over whole domains.
/// </summary>
/// <remarks>
/// Sums are unchecked: a cell is at most 1,200, so none comes near the end of a half word. Nothing else is checked here, because nothing can be wrong: <see cref="CrsFactors"/> cannot hold an age, a level or a kind beyond its
/// table, and years are clamped.
/// </remarks>
internal sealed class FlatTables
{
    private const int Side = 16;
    private const int ShiftOfSingle = 16;

    // Where each table begins.
    private const int Age = 0;
    private const int Education = Age + 128;
    private const int FirstLanguage = Education + Side;
    private const int SecondLanguage = FirstLanguage + Side;
    private const int CanadianWork = SecondLanguage + Side;
    private const int SpouseEducation = CanadianWork + Side;
    private const int SpouseLanguage = SpouseEducation + Side;
    private const int SpouseCanadianWork = SpouseLanguage + Side;
    private const int EducationAndLanguage = SpouseCanadianWork + Side;
    private const int EducationAndCanadianWork = EducationAndLanguage + (Side * Side);
    private const int ForeignWorkAndLanguage = EducationAndCanadianWork + (Side * Side);
    private const int ForeignWorkAndCanadianWork = ForeignWorkAndLanguage + (Side * Side);
    private const int CertificateAndLanguage = ForeignWorkAndCanadianWork + (Side * Side);
    private const int French = CertificateAndLanguage + (2 * Side);
    private const int HighWageCanadianWork = French + (Side * Side);
    private const int HighWageJobOffer = HighWageCanadianWork + (4 * Side);
    private const int StudyAndOffer = HighWageJobOffer + 4;
    private const int SiblingAndNomination = StudyAndOffer + Side;
    private const int Count = SiblingAndNomination + 4;

    private readonly uint[] _words = new uint[Count];
    private readonly uint _firstLanguageCap;
    private readonly uint _secondLanguageCap;
    private readonly int _spouseLanguageCap;
    private readonly int _educationCap;
    private readonly int _foreignWorkCap;
    private readonly int _transferabilityCap;
    private readonly int _additionalCap;

    public FlatTables(CrsTables tables)
    {
        (CoreTables withSpouse, CoreTables single, SpouseTables spouse) = (tables.WithSpouse, tables.Single, tables.Spouse);
        (TransferabilityTables c, AdditionalTables d) = (tables.Transferability, tables.Additional);
        Fill(Age, 128, age => Both(withSpouse.Age[age], single.Age[age]));
        Fill(Education, Side, level => Both(withSpouse.Education[level], single.Education[level]));
        Fill(FirstLanguage, Side, level => Both(withSpouse.FirstLanguage[Level(level)], single.FirstLanguage[Level(level)]));
        Fill(SecondLanguage, Side, level => Both(withSpouse.SecondLanguage[Level(level)], single.SecondLanguage[Level(level)]));
        Fill(CanadianWork, Side, years => Both(withSpouse.CanadianWork[years], single.CanadianWork[years]));
        Fill(SpouseEducation, Side, level => spouse.Education[level]);
        Fill(SpouseLanguage, Side, level => spouse.Language[Level(level)]);
        Fill(SpouseCanadianWork, Side, years => spouse.CanadianWork[years]);
        Fill(EducationAndLanguage, c.EducationAndLanguage, Side);
        Fill(EducationAndCanadianWork, c.EducationAndCanadianWork, Side);
        Fill(ForeignWorkAndLanguage, c.ForeignWorkAndLanguage, Side);
        Fill(ForeignWorkAndCanadianWork, c.ForeignWorkAndCanadianWork, Side);
        Fill(CertificateAndLanguage, c.CertificateAndLanguage, 2);
        Fill(French, d.French, Side);
        Fill(HighWageCanadianWork, d.HighWageCanadianWork, 4);
        Fill(HighWageJobOffer, 4, tier => d.HighWageJobOffer[tier]);
        Fill(StudyAndOffer, Side, kinds => d.CanadianStudy[kinds % 4] + d.JobOffer[kinds / 4]);
        Fill(SiblingAndNomination, 4, facts => d.Sibling[facts % 2] + d.Nomination[facts / 2]);
        _firstLanguageCap = Both(withSpouse.FirstLanguage.Cap, single.FirstLanguage.Cap);
        _secondLanguageCap = Both(withSpouse.SecondLanguage.Cap, single.SecondLanguage.Cap);
        _spouseLanguageCap = spouse.Language.Cap;
        _educationCap = c.EducationCap;
        _foreignWorkCap = c.ForeignWorkCap;
        _transferabilityCap = c.SectionCap;
        _additionalCap = d.SectionCap;
    }

    public CrsScore Score(in CrsFactors factors)
    {
        ref uint words = ref MemoryMarshal.GetArrayDataReference(_words);
        bool hasSpouse = factors.Spouse.HasValue;
        int education = (int)factors.Education;
        int canadian = Years(factors.CanadianWorkYears);
        int foreign = Years(factors.ForeignWorkYears);
        AbilityLevels first = factors.Languages.FirstLevels;
        AbilityLevels second = factors.Languages.SecondLevels;
        int lowest = first.Lowest.Level;
        return new CrsScore(
            Core(ref words, factors.Age, education, canadian, first, second, hasSpouse ? 0 : ShiftOfSingle),
            hasSpouse ? Spouse(ref words, factors.Spouse.GetValueOrDefault()) : 0,
            Transferability(ref words, education, canadian, foreign, lowest, factors.CertificateOfQualification ? 1 : 0),
            Additional(ref words, in factors, canadian, lowest, second.Lowest.Level));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Core(ref uint words, int age, int education, int canadian, AbilityLevels first, AbilityLevels second, int shift) => unchecked(
        Half(At(ref words, Age + age) + At(ref words, Education + education) + At(ref words, CanadianWork + canadian), shift)
        + Math.Min(Half(OfFour(ref words, FirstLanguage, first), shift), Half(_firstLanguageCap, shift))
        + Math.Min(Half(OfFour(ref words, SecondLanguage, second), shift), Half(_secondLanguageCap, shift)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Spouse(ref uint words, SpouseFactors spouse) => unchecked(
        (int)(At(ref words, SpouseEducation + (int)spouse.Education) + At(ref words, SpouseCanadianWork + Years(spouse.CanadianWorkYears)))
        + Math.Min((int)OfFour(ref words, SpouseLanguage, spouse.LanguageLevels), _spouseLanguageCap));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Transferability(ref uint words, int education, int canadian, int foreign, int lowest, int certificate) => unchecked(Math.Min(
        Math.Min((int)(Cell(ref words, EducationAndLanguage, education, lowest) + Cell(ref words, EducationAndCanadianWork, education, canadian)), _educationCap)
        + Math.Min((int)(Cell(ref words, ForeignWorkAndLanguage, foreign, lowest) + Cell(ref words, ForeignWorkAndCanadianWork, foreign, canadian)), _foreignWorkCap)
        + (int)Cell(ref words, CertificateAndLanguage, certificate, lowest),
        _transferabilityCap));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Additional(ref uint words, in CrsFactors factors, int canadian, int lowestFirst, int lowestSecond)
    {
        bool isFrenchFirst = factors.Languages.First == OfficialLanguage.French;
        int french = isFrenchFirst ? lowestFirst : lowestSecond;
        int english = isFrenchFirst ? lowestSecond : lowestFirst;
        int sibling = factors.SiblingInCanada ? 1 : 0;
        int nomination = factors.ProvincialNomination ? 2 : 0;
        return unchecked(Math.Min(
            (int)(At(ref words, StudyAndOffer + (int)factors.CanadianStudy + (4 * (int)factors.JobOffer))
                + At(ref words, SiblingAndNomination + sibling + nomination)
                + Cell(ref words, French, french, english)
                + Cell(ref words, HighWageCanadianWork, (int)factors.CanadianWorkWageTier, canadian)
                + At(ref words, HighWageJobOffer + (int)factors.JobOfferWageTier)),
            _additionalCap));
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

    private static uint Both(int withSpouse, int single) => (uint)(withSpouse | (single << ShiftOfSingle));

    private static Clb Level(int level) => Clb.From(Math.Min(level, Clb.MaxLevel));

    private void Fill(int start, CombinationTable table, int rows) => Fill(start, rows * Side, cell => table[cell / Side, cell % Side]);

    private void Fill(int start, int count, Func<int, int> points) => Fill(start, count, entry => (uint)points(entry));

    private void Fill(int start, int count, Func<int, uint> word)
    {
        for (int i = 0; i < count; i++)
        {
            _words[start + i] = word(i);
        }
    }
}
