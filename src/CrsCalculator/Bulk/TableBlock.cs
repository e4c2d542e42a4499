using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Bulk;

/// <summary>
/// A ruleset compiled for vectors: every table as 16 bytes, repeated so that any vector can be loaded from it. The kernel's assumptions are
/// checked here, once, so that a ruleset that breaks them is never scored wrongly.
/// </summary>
internal sealed class TableBlock
{
    public const int Entries = 16;

    /// <summary>Each table is repeated to fill the widest vector.</summary>
    public const int BytesPerTable = 64;

    /// <summary>Ages are read from two tables, the early and the late half.</summary>
    public const int Ages = 2 * Entries;

    /// <summary>A combination is three tables: the bands of its two facts, and its cells.</summary>
    public const int TablesOfCombination = 3;

    private const int Abilities = 4;
    private const int BandsOfCombination = 4;

    // Aligned to the widest vector: a table that crosses a cache line costs two reads instead of one.
    private readonly byte[] _memory = GC.AllocateArray<byte>(((int)TableSlot.Count + 1) * BytesPerTable, pinned: true);
    private readonly int _start;
    private readonly HashSet<BulkAssumption> _broken = [];

    public TableBlock(StandardTables tables)
    {
        _start = AlignedMemory.FirstAligned(_memory);
        Core(tables.WithSpouse, tables.Single);
        Spouse(tables.Spouse);
        Transferability(tables.Transferability);
        Additional(tables.Additional);
        CheckSums(tables);
        AdditionalCap = (ushort)tables.Additional.SectionCap;
    }

    public ReadOnlySpan<byte> Bytes => _memory.AsSpan(_start);

    /// <summary>The cap of section D, which does not fit a byte.</summary>
    public ushort AdditionalCap { get; }

    /// <summary>The assumptions that the ruleset breaks; empty if the kernel can score it.</summary>
    public ImmutableArray<BulkAssumption> Broken => [.. _broken.Order()];

    private void Core(CoreTables withSpouse, CoreTables single)
    {
        Age(withSpouse.Age, single.Age);
        Pair(TableSlot.Education, level => withSpouse.Education[level], level => single.Education[level]);
        Pair(TableSlot.FirstLanguage, level => withSpouse.FirstLanguage[LevelOf(level)], level => single.FirstLanguage[LevelOf(level)]);
        SecondLanguage(withSpouse.SecondLanguage, single.SecondLanguage);
        Pair(TableSlot.CanadianWork, years => withSpouse.CanadianWork[years], years => single.CanadianWork[years]);
    }

    /// <summary>
    /// Points change between two ages only; the kernel counts from the first of them and reads the early or the late half.
    /// </summary>
    private void Age(NumberTable withSpouse, NumberTable single)
    {
        int first = 0;
        while (first < Person.MaxAge && PointsAt(first) == PointsAt(first + 1))
        {
            first++;
        }

        Require(
            BulkAssumption.AgesWithin32Years,
            Enumerable.Range(first, Person.MaxAge).Skip(Ages).All(age => PointsAt(age) == PointsAt(first + Ages - 1)));
        Constant(TableSlot.AgeBase, first);
        Table(TableSlot.AgeEarly, i => PointsAt(first + i).WithSpouse);
        Table(TableSlot.AgeLate, i => PointsAt(first + Entries + i).WithSpouse);
        More(TableSlot.AgeEarlyMore, i => PointsAt(first + i).Single - PointsAt(first + i).WithSpouse);
        More(TableSlot.AgeLateMore, i => PointsAt(first + Entries + i).Single - PointsAt(first + Entries + i).WithSpouse);

        // Nobody is above the maximum age, whatever a table says beyond it.
        (int WithSpouse, int Single) PointsAt(int age) => (withSpouse[Math.Min(age, Person.MaxAge)], single[Math.Min(age, Person.MaxAge)]);
    }

    private void SecondLanguage(LevelTable withSpouse, LevelTable single)
    {
        Require(
            BulkAssumption.SameSecondLanguage,
            Enumerable.Range(0, Clb.MaxLevel + 1).All(level => withSpouse[LevelOf(level)] == single[LevelOf(level)])
                && withSpouse.Cap <= single.Cap);
        Table(TableSlot.SecondLanguage, level => withSpouse[LevelOf(level)]);

        // Four abilities together fit a byte, so a cap above 255 never takes effect and can be 255.
        Constant(TableSlot.SecondLanguageCap, Math.Min(withSpouse.Cap, byte.MaxValue));
        Constant(TableSlot.SecondLanguageCapSingle, Math.Min(single.Cap, byte.MaxValue));
    }

    private void Spouse(SpouseTables tables)
    {
        Table(TableSlot.SpouseEducation, code => code == 0 ? 0 : tables.Education[code - 1]);
        Table(TableSlot.SpouseLanguage, level => tables.Language[LevelOf(level)]);
        Table(TableSlot.SpouseCanadianWork, years => tables.CanadianWork[years]);
    }

    private void Transferability(TransferabilityTables tables)
    {
        Combination(TableSlot.EducationAndLanguage, tables.EducationAndLanguage, EducationOf, LevelOf);
        Combination(TableSlot.EducationAndCanadianWork, tables.EducationAndCanadianWork, EducationOf, static years => years);
        Combination(TableSlot.ForeignWorkAndLanguage, tables.ForeignWorkAndLanguage, static years => years, LevelOf);
        Combination(TableSlot.ForeignWorkAndCanadianWork, tables.ForeignWorkAndCanadianWork, static years => years, static years => years);
        Combination(
            TableSlot.CertificateAndLanguage,
            tables.CertificateAndLanguage,
            static nibble => (nibble >> CrsFlags.CertificateBit) & 1,
            LevelOf);
        Constant(TableSlot.EducationCap, Math.Min(tables.EducationCap, byte.MaxValue));
        Constant(TableSlot.ForeignWorkCap, Math.Min(tables.ForeignWorkCap, byte.MaxValue));
        Constant(TableSlot.TransferabilityCap, Math.Min(tables.SectionCap, byte.MaxValue));
    }

    /// <summary>
    /// The points for the low nibble of the flags take one table; those for the high nibble, which can be 600, take one per byte of a word.
    /// </summary>
    private void Additional(AdditionalTables tables)
    {
        Combination(TableSlot.French, tables.French, LevelOf, LevelOf);
        Table(
            TableSlot.StudyAndSibling,
            nibble => tables.CanadianStudy[(int)FlagsOf(nibble).CanadianStudy] + tables.Sibling[Number(FlagsOf(nibble).SiblingInCanada)]);
        Table(TableSlot.NominationAndOfferLow, nibble => NominationAndOffer(nibble) & byte.MaxValue);
        Table(TableSlot.NominationAndOfferHigh, nibble => NominationAndOffer(nibble) >> 8);
        Table(TableSlot.IsFrenchFirst, static nibble => FlagsOf(nibble << 4).FirstLanguage == OfficialLanguage.French ? byte.MaxValue : 0);

        int NominationAndOffer(int nibble) =>
            tables.Nomination[Number(FlagsOf(nibble << 4).ProvincialNomination)] + tables.JobOffer[(int)FlagsOf(nibble << 4).JobOffer];
    }

    private void CheckSums(StandardTables tables)
    {
        (
            CoreTables core,
            CoreTables single,
            TransferabilityTables c,
            AdditionalTables d) = (tables.WithSpouse, tables.Single, tables.Transferability, tables.Additional);
        int second = Abilities * core.SecondLanguage.Greatest;
        int more = Greatest(TableSlot.AgeEarlyMore, TableSlot.AgeLateMore) + Greatest(TableSlot.EducationMore) + (
            Abilities * Greatest(TableSlot.FirstLanguageMore))
            + Greatest(TableSlot.CanadianWorkMore) + Math.Max(
                0,
                Math.Min(second, single.SecondLanguage.Cap) - Math.Min(second, core.SecondLanguage.Cap));
        int[] sums =
        [
            core.Age.Maximum + (Abilities * core.FirstLanguage.Greatest),
            second,
            core.Education.Maximum + core.CanadianWork.Maximum + Math.Min(second, core.SecondLanguage.Cap),
            more + c.SectionCap,
            tables.Spouse.Maximum + c.SectionCap,
            c.EducationAndLanguage.Maximum + c.EducationAndCanadianWork.Maximum,
            c.ForeignWorkAndLanguage.Maximum + c.ForeignWorkAndCanadianWork.Maximum,
            c.EducationCap + c.ForeignWorkCap + c.CertificateAndLanguage.Maximum,
            d.CanadianStudy.Maximum + d.Sibling.Maximum + d.French.Maximum,
        ];
        Require(BulkAssumption.SumsFitBytes, sums.All(static sum => sum <= byte.MaxValue));
    }

    private void Combination(TableSlot slot, CombinationTable table, Func<int, int> rowOf, Func<int, int> columnOf)
    {
        bool fits = table.Rows.Count <= BandsOfCombination && table.Columns.Count <= BandsOfCombination;
        Require(BulkAssumption.FourBands, fits);
        if (fits)
        {
            Table(slot, value => BandsOfCombination * table.Rows.Of(rowOf(value)));
            Table(slot + 1, value => table.Columns.Of(columnOf(value)));
            Table(
                slot + 2,
                cell => table.Cell(
                    Math.Min(cell / BandsOfCombination, table.Rows.Count - 1),
                    Math.Min(cell % BandsOfCombination, table.Columns.Count - 1)));
        }
    }

    private void Pair(TableSlot slot, Func<int, int> withSpouse, Func<int, int> single)
    {
        Table(slot, withSpouse);
        More(slot + 1, entry => single(entry) - withSpouse(entry));
    }

    private void More(TableSlot slot, Func<int, int> difference)
    {
        Require(BulkAssumption.SingleNotBelowWithSpouse, Enumerable.Range(0, Entries).All(entry => difference(entry) >= 0));
        Table(slot, entry => Math.Max(0, difference(entry)));
    }

    private void Constant(TableSlot slot, int value) => Table(slot, _ => value);

    private void Table(TableSlot slot, Func<int, int> entryOf)
    {
        Span<byte> table = _memory.AsSpan(_start + ((int)slot * BytesPerTable), BytesPerTable);
        for (int i = 0; i < table.Length; i++)
        {
            int entry = entryOf(i % Entries);
            Require(BulkAssumption.SumsFitBytes, entry <= byte.MaxValue);
            table[i] = (byte)Math.Min(entry, byte.MaxValue);
        }
    }

    private int Greatest(params ReadOnlySpan<TableSlot> slots)
    {
        int greatest = 0;
        foreach (TableSlot slot in slots)
        {
            greatest = Math.Max(greatest, _memory.AsSpan(_start + ((int)slot * BytesPerTable), Entries).ToArray().Max());
        }

        return greatest;
    }

    private void Require(BulkAssumption assumption, bool holds)
    {
        if (!holds)
        {
            _broken.Add(assumption);
        }
    }

    private static CrsFlags FlagsOf(int value) => new((byte)value);

    private static int EducationOf(int value) => Math.Min(value, (int)EducationLevel.Doctoral);

    private static int LevelOf(int value) => Math.Min(value, Clb.MaxLevel);

    private static int Number(bool fact) => fact ? 1 : 0;
}
