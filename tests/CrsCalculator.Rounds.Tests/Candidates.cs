using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Candidates with a score that a test asks for.</summary>
internal static class Candidates
{
    private static readonly NocCode Technician = NocCode.Parse("22220");
    private static readonly int[] Levels = [5, 6, 7, 8, 9, 10];
    private static readonly EducationLevel[] Education =
    [
        EducationLevel.Secondary,
        EducationLevel.BachelorsOrThreeYear,
        EducationLevel.MastersOrProfessional,
    ];

    /// <summary>
    /// A technician of one Canadian year, eligible for the CEC alone, with exactly such a score on a day of 2025 or later.
    /// </summary>
    public static Candidate OfCec(int score, LocalDate day, Nomination? nomination = null, Instant? submittedAt = null) => (
        from factors in Factors(nomination is not null)
        where ExpressEntry.Official.Score(factors, day).Total == score
        let profile = Profile(factors, day, nomination, submittedAt)
        where ExpressEntry.Official.Assess(profile, day).Score.Total == score
        select profile).First();

    private static Candidate Profile(CrsFactors wanted, LocalDate day, Nomination? nomination, Instant? submittedAt) => new()
    {
        Principal = new Person
        {
            DateOfBirth = day.PlusYears(-wanted.Age).PlusDays(-1),
            Education =
            [
                new Credential(LevelOf(wanted.Education), "IN", day.PlusYears(-3)) { Eca = new Eca { IssuedOn = day.PlusYears(-1) } },
            ],
            LanguageTests =
            [
                Test(day, OfficialLanguage.English, wanted.Languages.English),
                Test(day, OfficialLanguage.French, wanted.Languages.French),
            ],
            Work =
            [
                new Job(Technician, "CA", day.PlusYears(-1).PlusDays(-1), null, 40),
                .. wanted.ForeignWorkYears == 0
                    ? (Job[])[]
                    : [new Job(Technician, "IN", day.PlusYears(-5), day.PlusYears(-1).PlusDays(-10), 40)],
            ],
            SiblingInCanada = wanted.SiblingInCanada,
            Nomination = nomination,
        },
        IntendedProvince = Province.ON,
        ProfileSubmittedAt = submittedAt,
    };

    private static IEnumerable<CrsFactors> Factors(bool isNominated) =>
        from age in Enumerable.Range(29, 18)
        from foreignYears in (int[])[0, 3]
        from sibling in (bool[])[false, true]
        from level in Education
        from listening in Levels
        from reading in Levels
        from others in Levels
        from frenchPoints in Enumerable.Range(0, 5)
        select new CrsFactors
        {
            Age = age,
            Education = level,
            Languages = OfficialLanguages.EnglishFirst(Abilities(listening, reading, others, others), French(frenchPoints)),
            CanadianWorkYears = 1,
            ForeignWorkYears = foreignYears,
            SiblingInCanada = sibling,
            ProvincialNomination = isNominated,
        };

    /// <summary>As a second language level 5 gives a point and level 4 none.</summary>
    private static AbilityLevels French(int points) =>
        Abilities(points > 0 ? 5 : 4, points > 1 ? 5 : 4, points > 2 ? 5 : 4, points > 3 ? 5 : 4);

    private static AbilityLevels Abilities(int listening, int reading, int writing, int speaking) =>
        new(Level(listening), Level(reading), Level(writing), Level(speaking));

    private static CredentialLevel LevelOf(EducationLevel level) => Enum.Parse<CredentialLevel>(level.ToString());

    private static Clb Level(int level) => Clb.From(level);

    private static LanguageTestResult Test(LocalDate day, OfficialLanguage language, AbilityLevels levels) =>
        LanguageTestResult.FromLevels(day.PlusMonths(-7), language, levels);
}
