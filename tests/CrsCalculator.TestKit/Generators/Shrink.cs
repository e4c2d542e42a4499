using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.TestKit.Generators;

/// <summary>What a value shrinks to: the same with one thing less.</summary>
internal static class Shrink
{
    public static IEnumerable<AbilityLevels> Levels(AbilityLevels levels)
    {
        if (levels == default)
        {
            yield break;
        }

        yield return default;
        foreach (int i in CrsArbitraries.Smaller(levels.Listening.Level))
        {
            yield return new AbilityLevels(Clb.From(i), levels.Reading, levels.Writing, levels.Speaking);
        }

        foreach (int i in CrsArbitraries.Smaller(levels.Reading.Level))
        {
            yield return new AbilityLevels(levels.Listening, Clb.From(i), levels.Writing, levels.Speaking);
        }

        foreach (int i in CrsArbitraries.Smaller(levels.Writing.Level))
        {
            yield return new AbilityLevels(levels.Listening, levels.Reading, Clb.From(i), levels.Speaking);
        }

        foreach (int i in CrsArbitraries.Smaller(levels.Speaking.Level))
        {
            yield return new AbilityLevels(levels.Listening, levels.Reading, levels.Writing, Clb.From(i));
        }
    }

    public static IEnumerable<OfficialLanguages> Languages(OfficialLanguages languages) =>
    [
        .. Levels(languages.FirstLevels).Select(first => OfficialLanguages.From(languages.First, first, languages.SecondLevels)),
        .. Levels(languages.SecondLevels).Select(second => OfficialLanguages.From(languages.First, languages.FirstLevels, second)),
    ];

    public static IEnumerable<SpouseFactors> Spouse(SpouseFactors spouse) =>
    [
        .. CrsArbitraries.Smaller((int)spouse.Education).Select(level => spouse with { Education = (EducationLevel)level }),
        .. Levels(spouse.LanguageLevels).Select(levels => spouse with { LanguageLevels = levels }),
        .. CrsArbitraries.Smaller(spouse.CanadianWorkYears).Select(years => spouse with { CanadianWorkYears = years }),
    ];

    public static IEnumerable<CrsFactors> Factors(CrsFactors factors)
    {
        CrsFactors[] simpler =
        [
            factors with { Spouse = null },
            factors with { ProvincialNomination = false },
            factors with { SiblingInCanada = false },
            factors with { CertificateOfQualification = false, RedSeal = false },
            factors with { CanadianStudy = default, GraduateStudy = false },
            factors with { JobOffer = default },
            factors with { CanadianWorkYearsInTiers = default },
            factors with { JobOfferTier = default },
            factors with { RedSeal = false },
            factors with { GraduateStudy = false },
            .. CrsArbitraries.Smaller(factors.Age).Select(age => factors with { Age = age }),
            .. CrsArbitraries.Smaller((int)factors.Education).Select(level => factors with { Education = (EducationLevel)level }),
            .. CrsArbitraries.Smaller(factors.CanadianWorkYears).Select(years => WithYears(factors, years)),
            .. CrsArbitraries.Smaller(factors.ForeignWorkYears).Select(years => factors with { ForeignWorkYears = years }),
            .. Languages(factors.Languages).Select(languages => factors with { Languages = languages }),
            .. factors.Spouse is { } spouse ? Spouse(spouse).Select(less => factors with { Spouse = less }) : [],
        ];
        return simpler.Where(candidate => candidate != factors);
    }

    /// <summary>The same ruleset with a factor less, as far as it is then one of another shape than the official ones.</summary>
    public static IEnumerable<OtherShape> Shapes(OtherShape shape) => shape.Value.Tables.Factors
        .Select(rule => shape.Value.Derive("other", tables => tables.Without(rule.Id).WithoutEmptyGroups()))
        .Where(static ruleset => !ruleset.IsStandard && !ruleset.Tables.Factors.IsEmpty)
        .Select(static ruleset => new OtherShape(ruleset));

    private static CrsFactors WithYears(CrsFactors factors, int years)
    {
        TierYears tiers = factors.CanadianWorkYearsInTiers;
        return factors with
        {
            CanadianWorkYears = years,
            CanadianWorkYearsInTiers = new TierYears(
                Math.Min(tiers.Tier1, years),
                Math.Min(tiers.Tier2, years),
                Math.Min(tiers.Tier3, years)),
        };
    }
}
