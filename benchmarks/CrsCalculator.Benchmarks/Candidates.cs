namespace CrsCalculator.Benchmarks;

/// <summary>Typical candidates, the same in every run.</summary>
internal static class Candidates
{
    /// <summary>The size of the mixed pool: too many for a processor to memorize, few enough to stay in its cache.</summary>
    public const int PoolSize = 1024;

    private const ulong Seed = 20250325;

    /// <summary>A single professional with good English and no French: the shortest path through the tables.</summary>
    public static CrsFactors Single { get; } = new()
    {
        Age = 29,
        Education = EducationLevel.MastersOrProfessional,
        Languages = OfficialLanguages.EnglishFirst(AbilityLevels.From(9, 9, 8, 9)),
        CanadianWorkYears = 1,
        ForeignWorkYears = 3,
    };

    /// <summary>A couple to whom every factor applies: the longest path.</summary>
    public static CrsFactors Couple { get; } = new()
    {
        Age = 34,
        Education = EducationLevel.Doctoral,
        Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(10, 10, 9, 10), AbilityLevels.From(7, 8, 7, 7)),
        CanadianWorkYears = 4,
        ForeignWorkYears = 2,
        CertificateOfQualification = true,
        Spouse = new SpouseFactors
        {
            Education = EducationLevel.BachelorsOrThreeYear,
            Language = OfficialLanguage.English,
            LanguageLevels = AbilityLevels.From(8, 9, 7, 8),
            CanadianWorkYears = 2,
        },
        CanadianStudy = CanadianStudy.ThreeYearsOrMore,
        SiblingInCanada = true,
        ProvincialNomination = true,
        JobOffer = JobOfferKind.OtherSkilled,
    };

    /// <summary>Returns a pool of all kinds of candidates.</summary>
    public static CrsFactors[] Mixed(int count)
    {
        var dice = new Dice(Seed);
        var pool = new CrsFactors[count];
        for (int i = 0; i < count; i++)
        {
            pool[i] = Roll(dice);
        }

        return pool;
    }

    private static CrsFactors Roll(Dice dice) => new()
    {
        Age = 16 + dice.Below(35),
        Education = dice.Any<EducationLevel>(),
        Languages = RollLanguages(dice),
        CanadianWorkYears = dice.Below(7),
        ForeignWorkYears = dice.Below(7),
        CertificateOfQualification = dice.OneIn(8),
        Spouse = dice.OneIn(3) ? RollSpouse(dice) : null,
        CanadianStudy = dice.Any<CanadianStudy>(),
        SiblingInCanada = dice.OneIn(10),
        ProvincialNomination = dice.OneIn(20),
        JobOffer = dice.Any<JobOfferKind>(),
    };

    private static OfficialLanguages RollLanguages(Dice dice)
    {
        AbilityLevels first = RollLevels(dice);
        AbilityLevels second = dice.OneIn(3) ? RollLevels(dice) : default;
        return OfficialLanguages.From(dice.OneIn(5) ? OfficialLanguage.French : OfficialLanguage.English, first, second);
    }

    private static SpouseFactors RollSpouse(Dice dice) => new()
    {
        Education = dice.Any<EducationLevel>(),
        Language = dice.Any<OfficialLanguage>(),
        LanguageLevels = dice.OneIn(4) ? default : RollLevels(dice),
        CanadianWorkYears = dice.Below(7),
    };

    // A person's abilities are close together: four independent levels would hardly ever reach "CLB 7 in all four".
    private static AbilityLevels RollLevels(Dice dice)
    {
        int lowest = 3 + dice.Below(7);
        return AbilityLevels.From(lowest + dice.Below(3), lowest + dice.Below(3), lowest + dice.Below(3), lowest + dice.Below(3));
    }
}
