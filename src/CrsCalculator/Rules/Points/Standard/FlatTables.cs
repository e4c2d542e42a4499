using System.Runtime.InteropServices;

namespace CrsCalculator.Rules;

/// <summary>
/// The tables of a standard ruleset in one block of memory, for the score alone. Section A packs both columns into one word, the one with a
/// spouse in the lower half, so that one sum serves both.
/// </summary>
internal sealed class FlatTables
{
    public const int Side = 16;
    public const int ShiftOfSingle = 16;

    // Where each table begins.
    public const int Age = 0;
    public const int Education = Age + 128;
    public const int FirstLanguage = Education + Side;
    public const int SecondLanguage = FirstLanguage + Side;
    public const int CanadianWork = SecondLanguage + Side;
    public const int SpouseEducation = CanadianWork + Side;
    public const int SpouseLanguage = SpouseEducation + Side;
    public const int SpouseCanadianWork = SpouseLanguage + Side;
    public const int EducationAndLanguage = SpouseCanadianWork + Side;
    public const int EducationAndCanadianWork = EducationAndLanguage + (Side * Side);
    public const int ForeignWorkAndLanguage = EducationAndCanadianWork + (Side * Side);
    public const int ForeignWorkAndCanadianWork = ForeignWorkAndLanguage + (Side * Side);
    public const int CertificateAndLanguage = ForeignWorkAndCanadianWork + (Side * Side);
    public const int French = CertificateAndLanguage + (2 * Side);
    public const int StudyAndOffer = French + (Side * Side);
    public const int SiblingAndNomination = StudyAndOffer + Side;
    private const int Count = SiblingAndNomination + 4;

    private readonly uint[] _words = new uint[Count];

    public FlatTables(StandardTables tables)
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
        Fill(StudyAndOffer, Side, kinds => d.CanadianStudy[kinds % 4] + d.JobOffer[kinds / 4]);
        Fill(SiblingAndNomination, 4, facts => d.Sibling[facts % 2] + d.Nomination[facts / 2]);
        FirstLanguageCap = Both(withSpouse.FirstLanguage.Cap, single.FirstLanguage.Cap);
        SecondLanguageCap = Both(withSpouse.SecondLanguage.Cap, single.SecondLanguage.Cap);
        SpouseLanguageCap = spouse.Language.Cap;
        EducationCap = c.EducationCap;
        ForeignWorkCap = c.ForeignWorkCap;
        TransferabilityCap = c.SectionCap;
        AdditionalCap = d.SectionCap;
    }

    /// <summary>All words; the caller adds an index to the start of a table.</summary>
    public ref uint Words => ref MemoryMarshal.GetArrayDataReference(_words);

    public uint FirstLanguageCap { get; }

    public uint SecondLanguageCap { get; }

    public int SpouseLanguageCap { get; }

    public int EducationCap { get; }

    public int ForeignWorkCap { get; }

    public int TransferabilityCap { get; }

    public int AdditionalCap { get; }

    private static uint Both(int withSpouse, int single) => (uint)(withSpouse | (single << ShiftOfSingle));

    private static int Level(int level) => Math.Min(level, Clb.MaxLevel);

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
