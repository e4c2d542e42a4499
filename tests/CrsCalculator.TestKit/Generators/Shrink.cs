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
            factors with { CertificateOfQualification = false },
            factors with { CanadianStudy = default },
            factors with { JobOffer = default },
            factors with { CanadianWorkWageTier = default },
            factors with { JobOfferWageTier = default },
            .. CrsArbitraries.Smaller(factors.Age).Select(age => factors with { Age = age }),
            .. CrsArbitraries.Smaller((int)factors.Education).Select(level => factors with { Education = (EducationLevel)level }),
            .. CrsArbitraries.Smaller(factors.CanadianWorkYears).Select(years => factors with { CanadianWorkYears = years }),
            .. CrsArbitraries.Smaller(factors.ForeignWorkYears).Select(years => factors with { ForeignWorkYears = years }),
            .. Languages(factors.Languages).Select(languages => factors with { Languages = languages }),
            .. factors.Spouse is { } spouse ? Spouse(spouse).Select(less => factors with { Spouse = less }) : [],
        ];
        return simpler.Where(candidate => candidate != factors);
    }
}
