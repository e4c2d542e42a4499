using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CrsCalculator.Bulk.Lanes;

namespace CrsCalculator.Bulk;

/// <summary>
/// Scores as many candidates at once as a vector has bytes. Each factor is a look-up in a table of 16 entries, with the value of its
/// column, clamped, as the index. Section A is summed for the column with a spouse, and what a single candidate gets more beside it;
/// one selection at the end takes either that or the points of the spouse.
/// </summary>
internal static class Kernel<TLanes, TWords>
    where TLanes : struct, ILanes<TLanes, TWords>
    where TWords : struct, IWords<TWords>
{
    /// <summary>Totals of all rows; there are at least as many as a vector holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Totals(TableBlock block, in CrsColumns columns, Span<ushort> totals)
    {
        ref byte tables = ref MemoryMarshal.GetReference(block.Bytes);
        TWords cap = TWords.All(block.AdditionalCap);
        int last = columns.Length - TLanes.Count;
        for (int row = 0; ; row = Next(row, last))
        {
            Score(ref tables, in columns, row, out Core<TLanes> core, out TLanes transferability, out Additional<TLanes> additional);
            TLanes alsoByte = TLanes.Add(TLanes.Select(core.IsSingle, core.More, core.Spouse), transferability);
            TWords lower = TWords.Add(TWords.Add(TLanes.Lower(core.One), TLanes.Lower(core.Two)), TLanes.Lower(alsoByte));
            TWords upper = TWords.Add(TWords.Add(TLanes.Upper(core.One), TLanes.Upper(core.Two)), TLanes.Upper(alsoByte));
            Store(TWords.Add(lower, LowerOf(additional, cap)), TWords.Add(upper, UpperOf(additional, cap)), totals, row);
            if (row == last)
            {
                return;
            }
        }
    }

    /// <summary>Sections of all rows; there are at least as many as a vector holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sections(TableBlock block, in CrsColumns columns, in CrsSectionColumns sections)
    {
        ref byte tables = ref MemoryMarshal.GetReference(block.Bytes);
        TWords cap = TWords.All(block.AdditionalCap);
        int last = columns.Length - TLanes.Count;
        for (int row = 0; ; row = Next(row, last))
        {
            Score(ref tables, in columns, row, out Core<TLanes> core, out TLanes transferability, out Additional<TLanes> additional);
            TLanes more = TLanes.Select(core.IsSingle, core.More, TLanes.All(0));
            TLanes spouse = TLanes.Select(core.IsSingle, TLanes.All(0), core.Spouse);
            Store(
                TWords.Add(TWords.Add(TLanes.Lower(core.One), TLanes.Lower(core.Two)), TLanes.Lower(more)),
                TWords.Add(TWords.Add(TLanes.Upper(core.One), TLanes.Upper(core.Two)), TLanes.Upper(more)),
                sections.Core,
                row);
            Store(TLanes.Lower(spouse), TLanes.Upper(spouse), sections.Spouse, row);
            Store(TLanes.Lower(transferability), TLanes.Upper(transferability), sections.Transferability, row);
            Store(LowerOf(additional, cap), UpperOf(additional, cap), sections.Additional, row);
            if (row == last)
            {
                return;
            }
        }
    }

    /// <summary>The next rows; at the end the last ones, some of them a second time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(int row, int last) => unchecked(last - row < TLanes.Count ? last : row + TLanes.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Score(
        ref byte tables,
        in CrsColumns columns,
        int row,
        out Core<TLanes> core,
        out TLanes transferability,
        out Additional<TLanes> additional)
    {
        TLanes fifteen = TLanes.All(TableBlock.Entries - 1);
        TLanes education = Clamped(columns.Education, row, fifteen);
        TLanes canadian = Clamped(columns.CanadianWorkYears, row, fifteen);
        TLanes flags = Load(columns.Flags, row);
        TLanes lowNibble = TLanes.And(flags, fifteen);
        TLanes highNibble = TLanes.UpperNibble(flags);

        ReadLanguage(
            ref tables,
            TableSlot.FirstLanguage,
            columns.FirstListening,
            columns.FirstReading,
            columns.FirstWriting,
            columns.FirstSpeaking,
            row,
            fifteen,
            out TLanes first,
            out TLanes firstMore,
            out TLanes firstLowest);
        ReadSecondLanguage(ref tables, in columns, row, fifteen, out TLanes second, out TLanes secondMore, out TLanes secondLowest);
        ReadAge(ref tables, columns.Age, row, fifteen, out TLanes age, out TLanes ageMore);

        core.One = TLanes.Add(age, first);
        core.Two = TLanes.Add(
            TLanes.Add(Points(ref tables, TableSlot.Education, education), Points(ref tables, TableSlot.CanadianWork, canadian)),
            second);
        core.More = TLanes.Add(
            TLanes.Add(TLanes.Add(ageMore, firstMore), secondMore),
            TLanes.Add(Points(ref tables, TableSlot.EducationMore, education), Points(ref tables, TableSlot.CanadianWorkMore, canadian)));
        TLanes spouseEducation = Clamped(columns.SpouseEducation, row, fifteen);
        core.IsSingle = TLanes.IsZero(spouseEducation);
        core.Spouse = Spouse(ref tables, in columns, spouseEducation, row, fifteen);

        transferability = Transferability(
            ref tables,
            education,
            Clamped(columns.ForeignWorkYears, row, fifteen),
            canadian,
            firstLowest,
            lowNibble);
        TLanes isFrenchFirst = Points(ref tables, TableSlot.IsFrenchFirst, highNibble);
        TLanes french = TLanes.Select(isFrenchFirst, firstLowest, secondLowest);
        TLanes english = TLanes.Select(isFrenchFirst, secondLowest, firstLowest);
        additional.Rest = TLanes.Add(
            Points(ref tables, TableSlot.StudyAndSibling, lowNibble),
            Combined(ref tables, TableSlot.French, french, english));
        additional.Low = Points(ref tables, TableSlot.NominationAndOfferLow, highNibble);
        additional.High = Points(ref tables, TableSlot.NominationAndOfferHigh, highNibble);
    }

    /// <summary>The years from the first age at which points change: 0 to 15 read the early table, 16 to 31 the late one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadAge(ref byte tables, ReadOnlySpan<byte> column, int row, TLanes fifteen, out TLanes points, out TLanes more)
    {
        TLanes years = TLanes.Min(
            TLanes.SubtractToZero(Load(column, row), Table(ref tables, TableSlot.AgeBase)),
            TLanes.All(TableBlock.Ages - 1));
        TLanes isEarly = TLanes.IsZero(TLanes.SubtractToZero(years, fifteen));
        TLanes entry = TLanes.And(years, fifteen);
        points = TLanes.Select(isEarly, Points(ref tables, TableSlot.AgeEarly, entry), Points(ref tables, TableSlot.AgeLate, entry));
        more = TLanes.Select(isEarly, Points(ref tables, TableSlot.AgeEarlyMore, entry), Points(ref tables, TableSlot.AgeLateMore, entry));
    }

    /// <summary>Four abilities: their points, what a single candidate gets more, and the lowest of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadLanguage(
        ref byte tables,
        TableSlot slot,
        ReadOnlySpan<byte> listening,
        ReadOnlySpan<byte> reading,
        ReadOnlySpan<byte> writing,
        ReadOnlySpan<byte> speaking,
        int row,
        TLanes fifteen,
        out TLanes points,
        out TLanes more,
        out TLanes lowest)
    {
        TLanes l = Clamped(listening, row, fifteen);
        TLanes r = Clamped(reading, row, fifteen);
        TLanes w = Clamped(writing, row, fifteen);
        TLanes s = Clamped(speaking, row, fifteen);
        points = OfFour(Table(ref tables, slot), l, r, w, s);
        more = OfFour(Table(ref tables, slot + 1), l, r, w, s);
        lowest = TLanes.Min(TLanes.Min(l, r), TLanes.Min(w, s));
    }

    /// <summary>The second language has the same points in both columns; only the cap is higher for a single candidate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadSecondLanguage(
        ref byte tables,
        in CrsColumns columns,
        int row,
        TLanes fifteen,
        out TLanes points,
        out TLanes more,
        out TLanes lowest)
    {
        TLanes l = Clamped(columns.SecondListening, row, fifteen);
        TLanes r = Clamped(columns.SecondReading, row, fifteen);
        TLanes w = Clamped(columns.SecondWriting, row, fifteen);
        TLanes s = Clamped(columns.SecondSpeaking, row, fifteen);
        TLanes sum = OfFour(Table(ref tables, TableSlot.SecondLanguage), l, r, w, s);
        points = TLanes.Min(sum, Table(ref tables, TableSlot.SecondLanguageCap));
        more = TLanes.Subtract(TLanes.Min(sum, Table(ref tables, TableSlot.SecondLanguageCapSingle)), points);
        lowest = TLanes.Min(TLanes.Min(l, r), TLanes.Min(w, s));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Spouse(ref byte tables, in CrsColumns columns, TLanes education, int row, TLanes fifteen)
    {
        TLanes language = OfFour(
            Table(ref tables, TableSlot.SpouseLanguage),
            Clamped(columns.SpouseListening, row, fifteen),
            Clamped(columns.SpouseReading, row, fifteen),
            Clamped(columns.SpouseWriting, row, fifteen),
            Clamped(columns.SpouseSpeaking, row, fifteen));
        TLanes work = Points(ref tables, TableSlot.SpouseCanadianWork, Clamped(columns.SpouseCanadianWorkYears, row, fifteen));
        return TLanes.Add(TLanes.Add(Points(ref tables, TableSlot.SpouseEducation, education), language), work);
    }

    /// <summary>Two pairs under their caps and the certificate, together under the section's cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Transferability(ref byte tables, TLanes education, TLanes foreign, TLanes canadian, TLanes lowest, TLanes flags)
    {
        TLanes ofEducation = TLanes.Min(
            TLanes.Add(
                Combined(ref tables, TableSlot.EducationAndLanguage, education, lowest),
                Combined(ref tables, TableSlot.EducationAndCanadianWork, education, canadian)),
            Table(ref tables, TableSlot.EducationCap));
        TLanes ofForeignWork = TLanes.Min(
            TLanes.Add(
                Combined(ref tables, TableSlot.ForeignWorkAndLanguage, foreign, lowest),
                Combined(ref tables, TableSlot.ForeignWorkAndCanadianWork, foreign, canadian)),
            Table(ref tables, TableSlot.ForeignWorkCap));
        TLanes ofCertificate = Combined(ref tables, TableSlot.CertificateAndLanguage, flags, lowest);
        return TLanes.Min(
            TLanes.Add(TLanes.Add(ofEducation, ofForeignWork), ofCertificate),
            Table(ref tables, TableSlot.TransferabilityCap));
    }

    /// <summary>Nomination and offer can be 600 points each, more than a byte: they and the section's cap are of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords LowerOf(Additional<TLanes> additional, TWords cap) => TWords.Min(
        TWords.Add(TLanes.Lower(additional.Rest), TWords.Join(TLanes.Lower(additional.Low), TLanes.Lower(additional.High))),
        cap);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords UpperOf(Additional<TLanes> additional, TWords cap) => TWords.Min(
        TWords.Add(TLanes.Upper(additional.Rest), TWords.Join(TLanes.Upper(additional.Low), TLanes.Upper(additional.High))),
        cap);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(TWords lower, TWords upper, Span<ushort> to, int row)
    {
        ref ushort start = ref MemoryMarshal.GetReference(to);
        TWords.Store(lower, ref Unsafe.Add(ref start, row));
        TWords.Store(upper, ref Unsafe.Add(ref start, unchecked(row + TWords.Count)));
    }

    /// <summary>The cell of two facts: four times the band of the one and the band of the other are its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Combined(ref byte tables, TableSlot slot, TLanes rowFact, TLanes columnFact) =>
        Points(ref tables, slot + 2, TLanes.Add(Points(ref tables, slot, rowFact), Points(ref tables, slot + 1, columnFact)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes OfFour(TLanes table, TLanes listening, TLanes reading, TLanes writing, TLanes speaking) => TLanes.Add(
        TLanes.Add(TLanes.LookUp(table, listening), TLanes.LookUp(table, reading)),
        TLanes.Add(TLanes.LookUp(table, writing), TLanes.LookUp(table, speaking)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Points(ref byte tables, TableSlot slot, TLanes index) => TLanes.LookUp(Table(ref tables, slot), index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Table(ref byte tables, TableSlot slot) =>
        TLanes.Load(ref Unsafe.Add(ref tables, (int)slot * TableBlock.BytesPerTable));

    /// <summary>Beyond 15 every table has said its last word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Clamped(ReadOnlySpan<byte> column, int row, TLanes fifteen) => TLanes.Min(Load(column, row), fifteen);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Load(ReadOnlySpan<byte> column, int row) =>
        TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row));
}
