using CrsCalculator.Rules;

namespace CrsCalculator.Tests.Oracle;

/// <summary>
/// The score from the list of factors, in the words of the law: points of every factor, groups added up or the highest of them, each within
/// its cap, and so the sections. It shares nothing with the product but the lists and the facts.
/// </summary>
internal static class ListOracle
{
    /// <summary>The points of each section.</summary>
    public static Dictionary<CrsSection, int> Sections(CrsTables tables, CrsFactors factors) =>
        Enum.GetValues<CrsSection>().ToDictionary(static section => section, section => PointsOf(tables, section, factors));

    /// <summary>The score.</summary>
    public static int Total(CrsTables tables, CrsFactors factors) => Sections(tables, factors).Values.Sum();

    /// <summary>The points of a factor before any cap.</summary>
    public static int PointsOf(CrsFactorRule rule, CrsFactors factors)
    {
        CrsInput[] inputs = rule.Column is { } column ? [rule.Row, column] : [rule.Row];
        if (factors.Spouse is null && inputs.Any(static input => input >= CrsInput.SpouseEducation))
        {
            return 0;
        }

        return rule.Row switch
        {
            CrsInput.FirstLanguage => Abilities(rule, factors, factors.Languages.FirstLevels),
            CrsInput.SecondLanguage => Abilities(rule, factors, factors.Languages.SecondLevels),
            CrsInput.SpouseLanguage => Abilities(rule, factors, factors.Spouse!.Value.LanguageLevels),
            _ => Cell(rule, factors, inputs.Select(input => ValueOf(input, factors)).ToArray()),
        };
    }

    private static int PointsOf(CrsTables tables, CrsSection section, CrsFactors factors)
    {
        PointsSection? entry = tables.Sections.SingleOrDefault(one => one.Id == section);
        CrsFactorRule[] rules = [.. tables.Factors.Where(rule => rule.Section == section)];
        int points = rules.Where(static rule => rule.Group is null).Sum(rule => PointsOf(rule, factors));
        foreach (PointsGroup group in tables.Groups)
        {
            int[] ofGroup = [.. rules.Where(rule => rule.Group == group.Id).Select(rule => PointsOf(rule, factors))];
            int together = group.Combine == Combine.Highest ? ofGroup.DefaultIfEmpty().Max() : ofGroup.Sum();
            points += Math.Min(together, factors.Spouse is null ? group.Cap.Single : group.Cap.WithSpouse);
        }

        return entry is null ? 0 : Math.Min(points, factors.Spouse is null ? entry.Cap.Single : entry.Cap.WithSpouse);
    }

    private static int Abilities(CrsFactorRule rule, CrsFactors factors, AbilityLevels levels) =>
        Enum.GetValues<Ability>().Sum(ability => Cell(rule, factors, [levels[ability].Level]));

    private static int Cell(CrsFactorRule rule, CrsFactors factors, int[] values)
    {
        int row = rule.Points.Rows.Thresholds.Count(threshold => threshold <= values[0]);
        int column = values.Length == 1 ? 0 : rule.Points.Columns!.Thresholds.Count(threshold => threshold <= values[1]);
        int width = values.Length == 1 ? 1 : rule.Points.Columns!.Thresholds.Length + 1;
        return (factors.Spouse is null ? rule.Points.Single : rule.Points.WithSpouse)[(row * width) + column];
    }

    private static int ValueOf(CrsInput input, CrsFactors f) => input switch
    {
        CrsInput.Age => f.Age,
        CrsInput.Education => (int)f.Education,
        CrsInput.FirstLanguageLowest => Lowest(f.Languages.FirstLevels),
        CrsInput.SecondLanguageLowest => Lowest(f.Languages.SecondLevels),
        CrsInput.English => Lowest(f.Languages.English),
        CrsInput.French => Lowest(f.Languages.French),
        CrsInput.CanadianYears => f.CanadianWorkYears,
        CrsInput.CanadianYearsInTier1 => f.CanadianWorkYearsInTiers.Tier1,
        CrsInput.CanadianYearsInTier2 => f.CanadianWorkYearsInTiers.Tier2,
        CrsInput.CanadianYearsInTier3 => f.CanadianWorkYearsInTiers.Tier3,
        CrsInput.ForeignYears => f.ForeignWorkYears,
        CrsInput.Certificate => (f.CertificateOfQualification, f.RedSeal) switch { (false, _) => 0, (_, false) => 1, _ => 2 },
        CrsInput.Study => (f.CanadianStudy, f.GraduateStudy) switch
        {
            (CanadianStudy.None, _) => 0,
            (CanadianStudy.OneOrTwoYears, _) => 1,
            (_, false) => 2,
            _ => 3,
        },
        CrsInput.Nomination => f.ProvincialNomination ? 1 : 0,
        CrsInput.JobOffer => (int)f.JobOffer,
        CrsInput.JobOfferTier => f.JobOfferTier,
        CrsInput.Sibling => f.SiblingInCanada ? 1 : 0,
        CrsInput.SpouseEducation => (int)f.Spouse!.Value.Education,
        CrsInput.SpouseCanadianYears => f.Spouse!.Value.CanadianWorkYears,
        _ => throw new ArgumentOutOfRangeException(nameof(input), input, "It is read ability by ability."),
    };

    private static int Lowest(AbilityLevels levels) => Enum.GetValues<Ability>().Min(ability => levels[ability].Level);
}
