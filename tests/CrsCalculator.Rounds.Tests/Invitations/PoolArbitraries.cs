using CrsCalculator.TestKit.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>
/// Candidates with a fair chance of an invitation, whose documents begin, count and expire around some round of 2015 to 2026, and whose
/// profiles are submitted around its tie-break, its time or twelve months before. One in five is of any kind.
/// </summary>
internal static class PoolArbitraries
{
    private static readonly Gen<bool> Rarely = Gen.Frequency((1, Gen.Constant(true)), (7, Gen.Constant(false)));
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    /// <summary>Of every category that has rounds, and some that NOC 2021 changed.</summary>
    private static readonly Gen<NocCode> Occupation = Gen.Elements(
        "21231", "21232", "22220", "31301", "32111", "31102", "72106", "73300", "41220", "82030", "63201", "00012", "64200", "65100")
        .Select(NocCode.Parse);

    private static readonly Gen<Noc2016Code?> UnitGroup = Gen.Elements(null, null, null, null, null, "2174", "7511", "6421")
        .Select(static code => code is null ? null : Noc2016Code.Parse(code));

    private static readonly Gen<Duration> AroundZero = Gen.OneOf(
        Gen.Elements(-1, 0, 1).Select(static seconds => Duration.FromSeconds(seconds)),
        Gen.Choose(-72, 72).Select(static hours => Duration.FromHours(hours)),
        Gen.Choose(-200, 0).Select(static days => Duration.FromDays(days)));

    private static readonly Gen<AbilityLevels> Levels =
        from lowest in Gen.Elements(5, 6, 7, 7, 8, 9, 9, 10)
        from more in Gen.ArrayOf(Gen.Choose(0, 2), 4)
        select AbilityLevels.From(lowest + more[0], lowest + more[1], lowest + more[2], lowest + more[3]);

    public static Arbitrary<Candidate> Candidate() => Arb.From(Gen.Frequency(
        (4, Gen.Elements(RoundHistory.Official.Rounds.AsEnumerable()).SelectMany(InPoolOf)),
        (1, FactArbitraries.Candidate().Generator.Select(AtATime))));

    /// <summary>A profile whose time of submission is known; days have tests of their own.</summary>
    private static Candidate AtATime(Candidate profile) => profile with { ProfileSubmittedAt = profile.ProfileSubmittedAt?.Earliest };

    /// <summary>Candidates around a round.</summary>
    public static Gen<Candidate> InPoolOf(Round round) =>
        from principal in PersonOn(round.HeldOn)
        from hasSpouse in Gen.Elements(true, false, false)
        from spouse in PersonOn(round.HeldOn)
        from comes in Either
        from isCitizen in Rarely
        from familySize in Gen.Elements<int?>(null, 1, 2, 4)
        from funds in Gen.Elements<int?>(null, 12_000, 25_000, 60_000, 60_000)
        from province in Gen.Elements<Province?>(Province.ON, Province.AB, Province.BC, Province.ON, Province.QC, null)
        from submitted in Submission(round)
        select new Candidate
        {
            Principal = principal,
            Spouse = hasSpouse ? new Spouse(spouse, comes, isCitizen) : null,
            FamilySize = hasSpouse && familySize == 1 ? 2 : familySize,
            SettlementFunds = funds,
            IntendedProvince = province,
            ProfileSubmittedAt = submitted,
        };

    private static Gen<Instant?> Submission(Round round)
    {
        Instant held = round.HeldAt ?? round.Date.AtMidnight().InUtc().ToInstant();
        Instant yearBefore = held.InUtc().LocalDateTime.PlusYears(-1).InUtc().ToInstant();
        Gen<Instant?> around =
            from time in Gen.Elements(held, round.TieBreak ?? held, yearBefore)
            from apart in AroundZero
            select (Instant?)(time + apart);
        return Gen.Frequency((1, Gen.Constant<Instant?>(null)), (3, around));
    }

    private static Gen<Person> PersonOn(LocalDate day) =>
        from age in Gen.Choose(20, 46)
        from birthday in Gen.Choose(-40, 40)
        from credentials in Gen.ListOf(CredentialOn(day))
        from english in Gen.OneOf(Gen.ListOf(TestOn(day, OfficialLanguage.English)), Renewed(day, OfficialLanguage.English))
        from french in Gen.OneOf(Gen.ListOf(TestOn(day, OfficialLanguage.French)), Renewed(day, OfficialLanguage.French))
        from jobs in Gen.ListOf(JobOn(day))
        from certificate in CertificateOn(day)
        from offer in OfferOn(day)
        from nomination in NominationOn(day)
        from flags in Gen.ListOf(Rarely, 5)
        select new Person
        {
            DateOfBirth = day.PlusYears(-age).PlusDays(birthday),
            Education = [.. credentials.Take(3)],
            LanguageTests = [.. english.Take(7), .. flags[0] ? french.Take(7) : french.Take(1)],
            Work = [.. jobs.Take(4)],
            CertificatesOfQualification = flags[1] ? [certificate] : [],
            JobOffer = flags[2] ? offer : null,
            Nomination = flags[3] ? nomination : null,
            SiblingInCanada = flags[4],
        };

    private static Gen<Credential> CredentialOn(LocalDate day) =>
        from level in Gen.Elements(
            CredentialLevel.Secondary,
            CredentialLevel.TwoYear,
            CredentialLevel.BachelorsOrThreeYear,
            CredentialLevel.MastersOrProfessional,
            CredentialLevel.Doctoral)
        from country in Gen.Elements("CA", "IN", "FR")
        from assessed in Gen.Frequency((4, Gen.Choose(-1500, 0)), (1, Gen.Choose(-1830, -1820)), (1, Gen.Choose(0, 400)))
        from years in Gen.Choose(1, 4)
        from fullTime in Either
        select new Credential(level, country, day.PlusDays(assessed - 300))
        {
            Eca = country == "CA" ? null : new Eca { IssuedOn = day.PlusDays(assessed) },
            Study = country == "CA" ? new Study { Years = years, FullTime = fullTime, MonthsPresentInCanada = 10 } : null,
        };

    /// <summary>Most are valid on the day; some begin or expire around it, some are of other years.</summary>
    private static Gen<LanguageTestResult> TestOn(LocalDate day, OfficialLanguage language) =>
        from taken in Gen.Frequency(
            (5, Gen.Choose(-700, -20)),
            (2, Gen.Choose(-735, -725)),
            (1, Gen.Choose(-3, 3)),
            (2, Gen.Choose(-2500, 2500)))
        from levels in Levels
        select LanguageTestResult.FromLevels(day.PlusDays(taken), language, levels);

    /// <summary>A test every two years or so, for years: such candidates stay eligible but for a few days now and then.</summary>
    private static Gen<List<LanguageTestResult>> Renewed(LocalDate day, OfficialLanguage language) =>
        from first in Gen.Choose(-2500, -1)
        from levels in Levels
        from apart in Gen.ArrayOf(Gen.Choose(690, 735), 7)
        select (List<LanguageTestResult>)
        [
            .. apart.Select((_, i) => LanguageTestResult.FromLevels(day.PlusDays(first + apart.Take(i).Sum()), language, levels)),
        ];

    /// <summary>Years are complete, and windows end, around the day.</summary>
    private static Gen<Job> JobOn(LocalDate day) =>
        from occupation in Occupation
        from unitGroup in UnitGroup
        from country in Gen.Elements("CA", "CA", "CA", "IN")
        from start in Gen.Frequency(
            (4, Gen.Choose(-2500, -200)),
            (2, Gen.Choose(-370, -360)),
            (1, Gen.Choose(-735, -725)),
            (1, Gen.Choose(-190, -175)),
            (1, Gen.Choose(-3500, 200)))
        from length in Gen.Choose(20, 2600)
        from hours in Gen.Elements(15m, 20m, 30m, 37.5m, 40m)
        from leave in Gen.Choose(0, 400)
        from flags in Gen.ListOf(Rarely, 6)
        select new Job(occupation, country, day.PlusDays(start), length > 1200 ? null : day.PlusDays(start + length), hours)
        {
            Noc2016 = unitGroup,
            Authorized = !flags[0],
            SelfEmployed = flags[1],
            WhileFullTimeStudent = flags[2],
            EmployerCountry = flags[3] ? "US" : null,
            PhysicianPublicPolicy = flags[4] && occupation.Code == "31102",
            Leave = flags[5] && length > 500
                ? [new Leave { Kind = LeaveKind.Parental, From = day.PlusDays(start + 50), To = day.PlusDays(start + 50 + leave) }]
                : null,
        };

    private static Gen<CertificateOfQualification> CertificateOn(LocalDate day) =>
        from occupation in Gen.Elements("72106", "73300")
        from issued in Gen.Choose(-900, 60)
        select new CertificateOfQualification(NocCode.Parse(occupation), "AB", day.PlusDays(issued));

    private static Gen<JobOffer> OfferOn(LocalDate day) =>
        from occupation in Occupation
        from isBased in Either
        from ended in Gen.Choose(-300, 300)
        from hasEnded in Either
        select new JobOffer(occupation, 40, isBased) { EndedOn = hasEnded ? day.PlusDays(ended) : null };

    private static Gen<Nomination> NominationOn(LocalDate day) =>
        from province in Gen.Elements(Province.AB, Province.AB, Province.ON, Province.QC)
        from accepted in Gen.Choose(-400, 30)
        from length in Gen.Choose(1, 500)
        from hasEnded in Either
        select new Nomination(province, day.PlusDays(accepted)) { EndedOn = hasEnded ? day.PlusDays(accepted + length) : null };
}
