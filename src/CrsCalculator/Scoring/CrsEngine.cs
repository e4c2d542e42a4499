using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>
/// Where factors meet tables, and each tells what it gave: every factor is read from its table, and nothing is known here of dates or
/// values. <see cref="FlatTables"/> gives the same score without the telling.
/// </summary>
internal static class CrsEngine
{
    public static CrsScore Run(CrsTables tables, in CrsFactors factors, BreakdownLines lines) =>
        new(
            Core(factors.Spouse.HasValue ? tables.WithSpouse : tables.Single, in factors, lines),
            Spouse(tables.Spouse, in factors, lines),
            Transferability(tables.Transferability, in factors, lines),
            Additional(tables.Additional, in factors, lines));

    private static int Core(CoreTables tables, in CrsFactors factors, BreakdownLines lines)
    {
        OfficialLanguages languages = factors.Languages;
        return ByNumber(FactorId.Age, tables.Age, factors.Age, lines)
            + ByNumber(FactorId.Education, tables.Education, (int)factors.Education, lines)
            + ByAbility(FactorId.FirstLanguage, tables.FirstLanguage, languages.FirstLevels, lines)
            + ByAbility(FactorId.SecondLanguage, tables.SecondLanguage, languages.SecondLevels, lines)
            + ByNumber(FactorId.CanadianWork, tables.CanadianWork, factors.CanadianWorkYears, lines);
    }

    private static int Spouse(SpouseTables tables, in CrsFactors factors, BreakdownLines lines) =>
        factors.Spouse is { } spouse
            ? ByNumber(FactorId.SpouseEducation, tables.Education, (int)spouse.Education, lines)
                + ByAbility(FactorId.SpouseLanguage, tables.Language, spouse.LanguageLevels, lines)
                + ByNumber(FactorId.SpouseCanadianWork, tables.CanadianWork, spouse.CanadianWorkYears, lines)
            : 0;

    private static int Transferability(TransferabilityTables tables, in CrsFactors factors, BreakdownLines lines)
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
                lines)
            + Pair(
                (FactorId.ForeignWorkAndLanguage, tables.ForeignWorkAndLanguage, language),
                (FactorId.ForeignWorkAndCanadianWork, tables.ForeignWorkAndCanadianWork, canadian),
                foreign,
                tables.ForeignWorkCap,
                ref section,
                lines)
            + Within(
                ref section,
                FactorId.CertificateAndLanguage,
                tables.CertificateAndLanguage,
                tables.CertificateAndLanguage[certificate, language],
                lines);
    }

    private static int Additional(AdditionalTables tables, in CrsFactors factors, BreakdownLines lines)
    {
        int french = factors.Languages.French.Lowest.Level;
        int english = factors.Languages.English.Lowest.Level;
        int wageTier = (int)factors.CanadianWorkWageTier;

        var section = new Allowance(tables.SectionCap);
        return Within(ref section, FactorId.Nomination, tables.Nomination, tables.Nomination[factors.ProvincialNomination], lines)
            + Within(ref section, FactorId.JobOffer, tables.JobOffer, tables.JobOffer[(int)factors.JobOffer], lines)
            + Within(ref section, FactorId.CanadianStudy, tables.CanadianStudy, tables.CanadianStudy[(int)factors.CanadianStudy], lines)
            + Within(ref section, FactorId.French, tables.French, tables.French[french, english], lines)
            + Within(ref section, FactorId.Sibling, tables.Sibling, tables.Sibling[factors.SiblingInCanada], lines)
            + Within(
                ref section,
                FactorId.HighWageCanadianWork,
                tables.HighWageCanadianWork,
                tables.HighWageCanadianWork[wageTier, factors.CanadianWorkYears],
                lines)
            + Within(
                ref section,
                FactorId.HighWageJobOffer,
                tables.HighWageJobOffer,
                tables.HighWageJobOffer[(int)factors.JobOfferWageTier],
                lines);
    }

    private static int ByNumber(FactorId factor, PointsTable table, int number, BreakdownLines lines)
    {
        int points = table[number];
        lines.Add(factor, table, FactorTable.MaxPoints, points, points);
        return points;
    }

    private static int ByAbility(FactorId factor, AbilityTable table, AbilityLevels levels, BreakdownLines lines)
    {
        int sum = table.Sum(levels);
        int points = Math.Min(sum, table.Cap);
        lines.Add(factor, table, table.Cap, sum, points);
        return points;
    }

    /// <summary>Two combinations of the same fact, with language and with Canadian work, that share a cap within the section's.</summary>
    private static int Pair(
        (FactorId Factor, CombinationTable Table, int Column) first,
        (FactorId Factor, CombinationTable Table, int Column) second,
        int row,
        int pairCap,
        ref Allowance section,
        BreakdownLines lines)
    {
        var pair = new Allowance(pairCap);
        int firstBefore = first.Table[row, first.Column];
        int secondBefore = second.Table[row, second.Column];
        int firstPoints = section.Take(pair.Take(firstBefore));
        int secondPoints = section.Take(pair.Take(secondBefore));
        int cap = Math.Min(pairCap, section.Cap);
        lines.Add(first.Factor, first.Table, cap, firstBefore, firstPoints);
        lines.Add(second.Factor, second.Table, cap, secondBefore, secondPoints);
        return firstPoints + secondPoints;
    }

    private static int Within(ref Allowance section, FactorId factor, FactorTable table, int beforeCaps, BreakdownLines lines)
    {
        int points = section.Take(beforeCaps);
        lines.Add(factor, table, section.Cap, beforeCaps, points);
        return points;
    }
}
