using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.TestKit.Generators;

/// <summary>
/// Documents of all kinds, around the days on which they begin and cease to count on <see cref="On"/>. None contradicts another; some
/// are of later days.
/// </summary>
public static class ProfileArbitraries
{
    /// <summary>The date around which the documents lie.</summary>
    public static readonly LocalDate On = new(2026, 1, 21);

    private static readonly NocCode[] Occupations =
    [
        .. new[] { "21232", "72106", "65100", "00012", "31301", "31102" }.Select(NocCode.Parse),
    ];

    private static readonly Gen<bool> Mostly = Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)));
    private static readonly Gen<bool> Rarely = Mostly.Select(static yes => !yes);
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly Gen<Job> Work =
        from noc in Gen.Elements(Occupations)
        from country in Gen.Elements("CA", "CA", "IN")
        from start in Gen.Choose(-4500, 10)
        from length in Gen.Choose(0, 1500)
        from quarters in Gen.Choose(0, 112)
        from flags in Gen.ListOf(Rarely, 6)
        select new Job(noc, country, On.PlusDays(start), length > 1300 ? null : On.PlusDays(start + length), quarters / 4m)
        {
            WhileFullTimeStudent = flags[0],
            Authorized = !flags[1],
            TemporaryResidentStatus = !flags[2],
            SelfEmployed = flags[3],
            PhysicianPublicPolicy = flags[4],
            Paid = !flags[5],
        };

    private static readonly Gen<LocalDate> TestDay = Gen.Choose(-760, 30).Select(static days => On.PlusDays(days));

    private static readonly Gen<LanguageTestResult> DirectLevels =
        from language in Gen.Elements(OfficialLanguage.English, OfficialLanguage.French)
        from day in TestDay
        from levels in Gens.Levels
        select CrsCalculator.LanguageTestResult.FromLevels(day, language, levels);

    private static readonly Gen<LanguageTestResult> Ielts =
        from day in TestDay
        from halves in Gen.ListOf(Gen.Choose(6, 18), 4)
        select CrsCalculator.LanguageTestResult.IeltsGeneralTraining(
            day,
            new TestScores(halves[0] / 2m, halves[1] / 2m, halves[2] / 2m, halves[3] / 2m));

    private static readonly Gen<LanguageTestResult> Tef =
        from day in TestDay
        from scale in Gen.Elements(Enum.GetValues<TefScale>())
        from points in Gen.ListOf(Gen.Choose(100, 300), 4)
        select CrsCalculator.LanguageTestResult.TefCanada(day, new TestScores(points[0], points[1], points[2], points[3]), scale);

    private static readonly Gen<LanguageTestResult> Test = Gen.OneOf(DirectLevels, DirectLevels, Ielts, Tef);

    private static readonly Gen<Study?> Studies =
        from isThere in Either
        from years in Gen.Choose(0, 4)
        from months in Gen.Choose(6, 10)
        from flags in Gen.ListOf(Rarely, 3)
        select isThere
            ? new Study
            {
                Years = years,
                FullTime = !flags[0],
                MonthsPresentInCanada = months,
                MostlyLanguageStudy = flags[1],
                ConditionOfReturn = flags[2],
            }
            : null;

    private static readonly Gen<Credential> Education =
        from level in Gen.Elements(Enum.GetValues<CredentialLevel>())
        from country in Gen.Elements("CA", "IN")
        from days in Gen.Choose(-1900, 5)
        from isAssessed in Mostly
        from study in Studies
        select new Credential(level, country, On.PlusDays(days - 500))
        {
            Eca = isAssessed ? new Eca { IssuedOn = On.PlusDays(days) } : null,
            Study = study,
        };

    private static readonly Gen<CertificateOfQualification> Certificate =
        from noc in Gen.Elements(Occupations)
        from days in Gen.Choose(-300, 5)
        select new CertificateOfQualification(noc, "AB", On.PlusDays(days));

    private static readonly Gen<JobOffer> Offer =
        from noc in Gen.Elements(Occupations)
        from quarters in Gen.Choose(116, 124)
        from lmia in Either
        from startsOn in Either
        select new JobOffer(noc, quarters / 4m, lmia, startsOn ? On.PlusDays(60) : null);

    private static readonly Gen<Nomination> Nominations =
        from province in Gen.Elements(CrsCalculator.Province.AB, CrsCalculator.Province.QC)
        from days in Gen.Choose(-30, 5)
        select new Nomination(province, On.PlusDays(days));

    private static readonly Gen<Person> Anybody =
        from age in Gen.Choose(24, 50)
        from days in Gen.Choose(-200, 200)
        from work in Gen.ListOf(Work)
        from tests in Gen.ListOf(Test)
        from education in Gen.ListOf(Education)
        from certificates in Gen.ListOf(Certificate)
        from offer in Maybe(Offer)
        from nomination in Maybe(Nominations)
        from flags in Gen.ListOf(Rarely, 2)
        select new Person
        {
            DateOfBirth = On.PlusYears(-age).PlusDays(days),
            Work = [.. work.Take(5)],
            LanguageTests = [.. tests.Take(5)],
            Education = [.. education.Take(4)],
            CertificatesOfQualification = [.. certificates.Take(1)],
            JobOffer = offer,
            Nomination = nomination,
            SiblingInCanada = flags[0],
            RelativeInCanada = flags[1],
        };

    public static Arbitrary<Job> Job() => Arb.From(Work);

    public static Arbitrary<LanguageTestResult> LanguageTestResult() => Arb.From(Test);

    public static Arbitrary<Person> Person() => Arb.From(Anybody);

    public static Arbitrary<Candidate> Candidate() => Arb.From(
        from principal in Anybody
        from spouse in Maybe(Anybody)
        from comes in Mostly
        from isCitizen in Rarely
        from knowsBirth in Mostly
        from familySize in Maybe(Gen.Choose(1, 9))
        from funds in Maybe(Gen.Choose(10_000, 40_000))
        from province in Maybe(Gen.Elements(Enum.GetValues<Province>()).Select(static province => new Boxed<Province>(province)))
        from submitted in Maybe(
            Gen.Choose(0, 31_000_000)
                .Select(static seconds => new Boxed<DocumentTime>(SubmittedAt(seconds))))
        select new Candidate
        {
            Principal = principal,
            Spouse = spouse is null ? null : new Spouse(knowsBirth ? spouse : spouse with { DateOfBirth = null }, comes, isCitizen),
            FamilySize = familySize,
            SettlementFunds = funds,
            IntendedProvince = province?.Value,
            ProfileSubmittedAt = submitted?.Value,
        });

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), some.Select(static value => (T?)value));

    private static Gen<int?> Maybe(Gen<int> some) => Gen.OneOf(Gen.Constant<int?>(null), some.Select(static value => (int?)value));

    private sealed record Boxed<T>(T Value)
        where T : struct;

    /// <summary>A time of 2025; of some only the day is known.</summary>
    private static DocumentTime SubmittedAt(int seconds)
    {
        Instant time = Instant.FromUtc(2025, 1, 1, 0, 0).Plus(Duration.FromSeconds(seconds));
        return seconds % 4 == 0 ? DocumentTime.FromDay(time.InUtc().Date) : time;
    }
}
