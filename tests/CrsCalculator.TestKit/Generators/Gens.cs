using CrsCalculator.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.TestKit.Generators;

/// <summary>How values of the domain are made up. Values at which points change come up often.</summary>
public static class Gens
{
    public static Gen<Clb> Clb { get; } = Gen.Choose(0, 12).Select(CrsCalculator.Clb.From);

    public static Gen<AbilityLevels> Levels { get; } = Gen.Frequency(
        (1, Gen.Constant(default(AbilityLevels))),
        (3, Gen.Choose(0, 12).Select(AbilityLevels.All)),
        (6, from l in Clb from r in Clb from w in Clb from s in Clb select new AbilityLevels(l, r, w, s)));

    public static Gen<OfficialLanguages> Languages { get; } =
        from first in Gen.Elements(OfficialLanguage.English, OfficialLanguage.French)
        from firstLevels in Levels
        from secondLevels in Levels
        select OfficialLanguages.From(first, firstLevels, secondLevels);

    public static Gen<int> Years { get; } = Gen.Frequency((9, Gen.Choose(0, 6)), (1, Gen.Choose(7, int.MaxValue)));

    public static Gen<EducationLevel> Education { get; } = Gen.Elements(Enum.GetValues<EducationLevel>());

    public static Gen<HighWageTier> WageTier { get; } = Gen.Elements(Enum.GetValues<HighWageTier>());

    public static Gen<bool> Truth { get; } = Gen.Elements(false, true);

    public static Gen<SpouseFactors> Spouse { get; } =
        from education in Education
        from language in Gen.Elements(OfficialLanguage.English, OfficialLanguage.French)
        from levels in Levels
        from years in Years
        select new SpouseFactors { Education = education, Language = language, LanguageLevels = levels, CanadianWorkYears = years };

    public static Gen<CrsFactors> Factors { get; } =
        from age in Gen.Frequency((8, Gen.Choose(16, 47)), (2, Gen.Choose(0, Person.MaxAge)))
        from education in Education
        from languages in Languages
        from canadianYears in Years
        from canadianTier in WageTier
        from foreignYears in Years
        from certificate in Truth
        from isAccompanied in Truth
        from spouse in Spouse
        from study in Gen.Elements(Enum.GetValues<CanadianStudy>())
        from sibling in Truth
        from nomination in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from offer in Gen.Elements(Enum.GetValues<JobOfferKind>())
        from offerTier in WageTier
        select new CrsFactors
        {
            Age = age,
            Education = education,
            Languages = languages,
            CanadianWorkYears = canadianYears,
            CanadianWorkWageTier = canadianTier,
            ForeignWorkYears = foreignYears,
            CertificateOfQualification = certificate,
            Spouse = isAccompanied ? spouse : null,
            CanadianStudy = study,
            SiblingInCanada = sibling,
            ProvincialNomination = nomination,
            JobOffer = offer,
            JobOfferWageTier = offerTier,
        };

    /// <summary>Tables with other points, caps, thresholds and lengths than the official ones, and points for every factor.</summary>
    public static Gen<DerivedRuleset> Derived { get; } =
        from age in Gen.Choose(0, 300)
        from years in Rising(8)
        from levels in Rising(12)
        from threshold in Gen.Choose(1, 14)
        from cells in Rising(8)
        from cap in Gen.Choose(0, 400)
        from flat in Gen.Choose(0, 700)
        select new DerivedRuleset(
            RuleBook.Official.Points.LastAvailable!.Derive("derived", t => Changed(t, age, years, levels, threshold, cells, cap, flat)));

    public static Gen<LocalDate> Day(LocalDate first, LocalDate last) =>
        Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);

    private static Gen<int[]> Rising(int count) =>
        Gen.ArrayOf(Gen.Choose(0, 30), count).Select(static steps => steps.Select((_, i) => steps.Take(i + 1).Sum()).ToArray());

    private static CrsTables Changed(CrsTables tables, int age, int[] years, int[] levels, int threshold, int[] cells, int cap, int flat)
    {
        var citation = new Citation("Hypothesis", "a derived table", new LocalDate(2027, 1, 1));
        var ages = new PointsTable(citation, 0, Enumerable.Range(0, 60).Select(row => age + (row > 20 ? 60 - row : 40)));
        CoreTables single = tables.Single with
        {
            Age = ages,
            CanadianWork = new PointsTable(citation, 0, years),
            SecondLanguage = new AbilityTable(citation, levels, Math.Max(cap, levels.Max())),
        };
        var pair = new CombinationTable(
            citation,
            new Bands(threshold),
            new Bands(threshold, threshold + 1),
            [0, cells[0], cells[1], cells[0], cells[2], cells[3]]);
        var tiers = new CombinationTable(citation, new Bands(1, 2, 3), new Bands(1), [0, cells[0], 0, cells[1], 0, cells[2], 0, cells[3]]);
        return tables with
        {
            Single = single,
            Transferability = tables.Transferability with
            {
                ForeignWorkAndCanadianWork = pair,
                ForeignWorkCap = cap,
                SectionCap = Math.Max(cap, 150),
            },
            Additional = tables.Additional with
            {
                Nomination = PointsTable.YesNo(citation, flat / 3),
                JobOffer = new PointsTable(citation, 0, [0, flat, flat / 2]),
                CanadianStudy = new PointsTable(citation, 0, [0, cells[1], cells[4]]),
                Sibling = PointsTable.YesNo(citation, cells[0]),
                HighWageCanadianWork = tiers,
                HighWageJobOffer = new PointsTable(citation, 0, [0, cells[5], cells[6], cells[7]]),
            },
        };
    }
}
