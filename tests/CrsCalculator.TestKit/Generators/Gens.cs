using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.TestKit.Generators;

/// <summary>How values of the domain are made up. Values at which points change come up often.</summary>
public static class Gens
{
    /// <summary>Bands for the Red Seal and for graduate study, and tables of one band, by points that rise.</summary>
    private static readonly Func<CrsTables, int[], CrsTables>[] OtherBands =
    [
        static (tables, cells) => tables.WithGrid(
            FactorId.CertificateAndLanguage,
            new PointsGrid(new Bands(1, 2), new Bands(5, 7), 0, 0, 0, 0, cells[0], cells[1], 0, cells[2], cells[3])),
        static (tables, cells) => tables.WithGrid(
            FactorId.CanadianStudy,
            new PointsGrid(new Bands(1, 2, 3), 0, cells[1], cells[4], cells[5])),
        static (tables, _) => tables.WithGrid(FactorId.CertificateAndLanguage, new PointsGrid(new Bands(), new Bands(5), 0, 0)),
        static (tables, _) => tables.WithGrid(FactorId.CanadianStudy, new PointsGrid(new Bands(), 0)),
        static (tables, cells) => tables.WithGrid(FactorId.Age, new PointsGrid(new Bands(), cells[0])),
        static (tables, cells) => tables.WithGrid(FactorId.CanadianWork, new PointsGrid(new Bands(), cells[1])),
        static (tables, cells) => tables.WithGrid(FactorId.SpouseLanguage, new PointsGrid(new Bands(), Math.Min(cells[0], 5))),
        static (tables, cells) => tables.WithGrid(
            FactorId.ForeignWorkAndLanguage,
            new PointsGrid(new Bands(), new Bands(5, 7), cells[0], cells[1], cells[2])),
        static (tables, cells) => tables.WithGrid(FactorId.French, new PointsGrid(new Bands(), new Bands(), cells[0])),
    ];

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
        from tiers in TiersWithin(canadianYears)
        from foreignYears in Years
        from certificate in Truth
        from redSeal in Truth
        from isAccompanied in Truth
        from spouse in Spouse
        from study in Gen.Elements(Enum.GetValues<CanadianStudy>())
        from graduate in Truth
        from sibling in Truth
        from nomination in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from offer in Gen.Elements(Enum.GetValues<JobOfferKind>())
        from offerTier in Gen.Choose(0, 3)
        select new CrsFactors
        {
            Age = age,
            Education = education,
            Languages = languages,
            CanadianWorkYears = canadianYears,
            CanadianWorkYearsInTiers = tiers,
            ForeignWorkYears = foreignYears,
            CertificateOfQualification = certificate,
            RedSeal = certificate && redSeal,
            Spouse = isAccompanied ? spouse : null,
            CanadianStudy = study,
            GraduateStudy = graduate && study == CanadianStudy.ThreeYearsOrMore,
            SiblingInCanada = sibling,
            ProvincialNomination = nomination,
            JobOffer = offer,
            JobOfferTier = offerTier,
        };

    /// <summary>
    /// Tables with other points, caps, thresholds and lengths than the official ones, and points for every factor. Rarely they tell the Red
    /// Seal or graduate study, which is another shape, or have tables of a single band.
    /// </summary>
    public static Gen<DerivedRuleset> Derived { get; } =
        from age in Gen.Choose(0, 300)
        from years in Rising(8)
        from levels in Rising(12)
        from threshold in Gen.Choose(1, 14)
        from cells in Rising(8)
        from cap in Gen.Choose(0, 400)
        from flat in Gen.Choose(0, 700)
        from bands in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true))), OtherBands.Length)
        select new DerivedRuleset(
            RuleBook.Official.Points.LastAvailable!.Derive(
                "derived",
                t => OtherBands.Where((_, i) => bands[i]).Aggregate(
                    Changed(t, age, years, levels, threshold, cells, cap, flat),
                    (tables, change) => change(tables, cells))));

    public static Gen<LocalDate> Day(LocalDate first, LocalDate last) =>
        Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);

    private static Gen<int[]> Rising(int count) =>
        Gen.ArrayOf(Gen.Choose(0, 30), count).Select(static steps => steps.Select((_, i) => steps.Take(i + 1).Sum()).ToArray());

    /// <summary>Years by tier, never more than there are.</summary>
    private static Gen<TierYears> TiersWithin(int years) =>
        from tier1 in Gen.Choose(0, Math.Min(years, byte.MaxValue))
        from tier2 in Gen.Choose(0, tier1)
        from tier3 in Gen.Choose(0, tier2)
        select new TierYears(tier1, tier2, tier3);

    private static CrsTables Changed(CrsTables tables, int age, int[] years, int[] levels, int threshold, int[] cells, int cap, int flat)
    {
        var pair = new PointsGrid(
            new Bands(threshold),
            new Bands(threshold, threshold + 1),
            0, cells[0], cells[1], cells[0], cells[2], cells[3]);
        int[] ages = [.. Enumerable.Range(0, 60).Select(row => age + (row > 20 ? 60 - row : 40))];
        int secondCap = Math.Max(cap, levels.Max());
        return tables
            .WithCap(CrsSection.Core, PointsGrid.MaxPoints)
            .WithCap(CrsSection.Transferability, Math.Max(cap, 150))
            .WithCap("secondLanguage", tables.Groups.Single(static group => group.Id == "secondLanguage").Cap.WithSpouse, secondCap)
            .WithCap("foreignWork", cap)
            .WithGrid(FactorId.Age, Single(tables[FactorId.Age], ages))
            .WithGrid(FactorId.CanadianWork, Single(tables[FactorId.CanadianWork], years))
            .WithGrid(FactorId.SecondLanguage, Single(tables[FactorId.SecondLanguage], levels))
            .WithGrid(FactorId.ForeignWorkAndCanadianWork, pair)
            .WithPoints(FactorId.Nomination, 0, flat / 3)
            .WithPoints(FactorId.JobOffer, 0, flat, flat / 2)
            .WithPoints(FactorId.CanadianStudy, 0, cells[1], cells[4])
            .WithPoints(FactorId.Sibling, 0, cells[0]);
    }

    /// <summary>Other points of candidates without a spouse, one for every value from 0 on; with a spouse the same as before.</summary>
    private static PointsGrid Single(CrsFactorRule rule, int[] points)
    {
        int count = Math.Max(points.Length, rule.Points.Rows.Thresholds[^1] + 1);
        return new PointsGrid(
            Bands.UpTo(count - 1),
            null,
            Enumerable.Range(0, count).Select(value => rule.Points.Points(hasSpouse: true, value)),
            Enumerable.Range(0, count).Select(value => points[Math.Min(value, points.Length - 1)]));
    }
}
