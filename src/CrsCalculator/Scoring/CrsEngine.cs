using System.Runtime.CompilerServices;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>The one place where factors meet tables. Every factor is read from its table; nothing is known here of dates or values.</summary>
internal static class CrsEngine
{
    public static CrsScore Run<TSink>(CrsTables tables, in CrsFactors factors, ref TSink sink)
        where TSink : struct, ICrsSink =>
        new(
            Core(factors.Spouse.HasValue ? tables.WithSpouse : tables.Single, in factors, ref sink),
            Spouse(tables.Spouse, in factors, ref sink),
            Transferability(tables.Transferability, in factors, ref sink),
            Additional(tables.Additional, in factors, ref sink));

    private static int Core<TSink>(CoreTables tables, in CrsFactors factors, ref TSink sink)
        where TSink : struct, ICrsSink
    {
        OfficialLanguages languages = factors.Languages;
        return ByNumber(FactorId.Age, tables.Age, factors.Age, ref sink)
            + ByNumber(FactorId.Education, tables.Education, (int)factors.Education, ref sink)
            + ByAbility(FactorId.FirstLanguage, tables.FirstLanguage, languages.FirstLevels, ref sink)
            + ByAbility(FactorId.SecondLanguage, tables.SecondLanguage, languages.SecondLevels, ref sink)
            + ByNumber(FactorId.CanadianWork, tables.CanadianWork, factors.CanadianWorkYears, ref sink);
    }

    private static int Spouse<TSink>(SpouseTables tables, in CrsFactors factors, ref TSink sink)
        where TSink : struct, ICrsSink =>
        factors.Spouse is { } spouse
            ? ByNumber(FactorId.SpouseEducation, tables.Education, (int)spouse.Education, ref sink)
                + ByAbility(FactorId.SpouseLanguage, tables.Language, spouse.LanguageLevels, ref sink)
                + ByNumber(FactorId.SpouseCanadianWork, tables.CanadianWork, spouse.CanadianWorkYears, ref sink)
            : 0;

    private static int Transferability<TSink>(TransferabilityTables tables, in CrsFactors factors, ref TSink sink)
        where TSink : struct, ICrsSink
    {
        int education = (int)factors.Education;
        int language = factors.Languages.FirstLevels.Lowest.Level;
        int canadian = factors.CanadianWorkYears;
        int foreign = factors.ForeignWorkYears;
        int certificate = factors.CertificateOfQualification ? 1 : 0;

        var section = new Allowance(tables.SectionCap);
        return Pair(
                (FactorId.EducationAndLanguage, tables.EducationAndLanguage, language),
                (FactorId.EducationAndCanadianWork, tables.EducationAndCanadianWork, canadian),
                education,
                tables.EducationCap,
                ref section,
                ref sink)
            + Pair(
                (FactorId.ForeignWorkAndLanguage, tables.ForeignWorkAndLanguage, language),
                (FactorId.ForeignWorkAndCanadianWork, tables.ForeignWorkAndCanadianWork, canadian),
                foreign,
                tables.ForeignWorkCap,
                ref section,
                ref sink)
            + Within(
                ref section,
                FactorId.CertificateAndLanguage,
                tables.CertificateAndLanguage,
                tables.CertificateAndLanguage[certificate, language],
                ref sink);
    }

    private static int Additional<TSink>(AdditionalTables tables, in CrsFactors factors, ref TSink sink)
        where TSink : struct, ICrsSink
    {
        int french = factors.Languages.French.Lowest.Level;
        int english = factors.Languages.English.Lowest.Level;
        int wageTier = (int)factors.CanadianWorkWageTier;

        var section = new Allowance(tables.SectionCap);
        return Within(ref section, FactorId.Nomination, tables.Nomination, tables.Nomination[factors.ProvincialNomination], ref sink)
            + Within(ref section, FactorId.JobOffer, tables.JobOffer, tables.JobOffer[(int)factors.JobOffer], ref sink)
            + Within(ref section, FactorId.CanadianStudy, tables.CanadianStudy, tables.CanadianStudy[(int)factors.CanadianStudy], ref sink)
            + Within(ref section, FactorId.French, tables.French, tables.French[french, english], ref sink)
            + Within(ref section, FactorId.Sibling, tables.Sibling, tables.Sibling[factors.SiblingInCanada], ref sink)
            + Within(ref section, FactorId.HighWageCanadianWork, tables.HighWageCanadianWork, tables.HighWageCanadianWork[wageTier, factors.CanadianWorkYears], ref sink)
            + Within(ref section, FactorId.HighWageJobOffer, tables.HighWageJobOffer, tables.HighWageJobOffer[(int)factors.JobOfferWageTier], ref sink);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ByNumber<TSink>(FactorId factor, PointsTable table, int number, ref TSink sink)
        where TSink : struct, ICrsSink
    {
        int points = table[number];
        sink.Add(factor, table, FactorTable.MaxPoints, points, points);
        return points;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ByAbility<TSink>(FactorId factor, AbilityTable table, AbilityLevels levels, ref TSink sink)
        where TSink : struct, ICrsSink
    {
        int sum = table.Sum(levels);
        int points = Math.Min(sum, table.Cap);
        sink.Add(factor, table, table.Cap, sum, points);
        return points;
    }

    /// <summary>Two combinations of the same fact, with language and with Canadian work, that share a cap within the section's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Pair<TSink>(
        (FactorId Factor, CombinationTable Table, int Column) first,
        (FactorId Factor, CombinationTable Table, int Column) second,
        int row,
        int pairCap,
        ref Allowance section,
        ref TSink sink)
        where TSink : struct, ICrsSink
    {
        var pair = new Allowance(pairCap);
        int firstBefore = first.Table[row, first.Column];
        int secondBefore = second.Table[row, second.Column];
        int firstPoints = section.Take(pair.Take(firstBefore));
        int secondPoints = section.Take(pair.Take(secondBefore));
        int cap = Math.Min(pairCap, section.Cap);
        sink.Add(first.Factor, first.Table, cap, firstBefore, firstPoints);
        sink.Add(second.Factor, second.Table, cap, secondBefore, secondPoints);
        return firstPoints + secondPoints;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Within<TSink>(ref Allowance section, FactorId factor, FactorTable table, int beforeCaps, ref TSink sink)
        where TSink : struct, ICrsSink
    {
        int points = section.Take(beforeCaps);
        sink.Add(factor, table, section.Cap, beforeCaps, points);
        return points;
    }
}
