using System.Collections.Immutable;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>
/// Candidates with every optional fact, whose jobs are of all kinds that count otherwise than usual: with leave, for employers abroad, in
/// occupations that NOC 2021 changed, with a code of NOC 2016, or with months.
/// </summary>
internal static class CountingArbitraries
{
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly Gen<bool> Rarely = Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)));

    private static readonly NocCode[] Occupations =
    [
        .. new[] { "21232", "22220", "72106", "73300", "64200", "65100", "00012", "31301", "31102", "93200" }.Select(NocCode.Parse),
    ];

    private static readonly Noc2016Code?[] UnitGroups =
        [null, null, null, .. new[] { "0213", "2174", "7511", "6421", "6711", "2281" }.Select(Noc2016Code.Parse)];

    private static readonly Gen<ImmutableArray<(LeaveKind Kind, int From, int Days)>> Leaves = Gen.ListOf(
        from kind in Gen.Elements(Enum.GetValues<LeaveKind>())
        from start in Gen.Choose(0, 1000)
        from days in Gen.Frequency((2, Gen.Choose(0, 20)), (1, Gen.Choose(21, 300)))
        select (kind, start, days)).Select(static list => list.Take(3).ToImmutableArray());

    private static readonly Gen<Job> Work =
        from noc in Gen.Elements(Occupations)
        from unitGroup in Gen.Elements(UnitGroups)
        from country in Gen.Elements("CA", "CA", "IN")
        from employer in Gen.Elements(null, null, null, "CA", "US")
        from start in Gen.Frequency((5, Gen.Choose(-4200, 300)), (1, Gen.Choose(-370, -362)), (1, Gen.Choose(-734, -726)))
        from length in Gen.Choose(0, 1700)
        from quarters in Gen.OneOf(Gen.Choose(1, 134), Gen.Elements(60, 120))
        from leaves in Leaves
        from flags in Gen.ListOf(Rarely, 8)
        select JobOf(noc, country, On.PlusDays(start), length > 1400 ? null : On.PlusDays(start + length), quarters / 4m, leaves, flags[6])
            with
            {
                Noc2016 = unitGroup,
                EmployerCountry = employer,
                Authorized = !flags[0],
                TemporaryResidentStatus = !flags[1],
                SelfEmployed = flags[2],
                PhysicianPublicPolicy = flags[3],
                WhileFullTimeStudent = flags[4],
                Paid = !flags[5],
            };

    public static Arbitrary<Job> Job() => Arb.From(Work);

    public static Arbitrary<Candidate> Candidate() => Arb.From(
        from candidate in FactArbitraries.Candidate().Generator
        from work in Gen.ListOf(Work)
        from spouseWork in Gen.ListOf(Work)
        from offerEnds in Gen.Choose(-400, 900)
        from isAssessedEarly in Rarely
        select candidate with
        {
            Principal = With(candidate.Principal, work, offerEnds, isAssessedEarly),
            Spouse = candidate.Spouse is { } spouse
                ? spouse with { Person = With(spouse.Person, spouseWork, offerEnds, isAssessedEarly) }
                : null,
        });

    private static Person With(Person person, IEnumerable<Job> work, int offerEnds, bool isAssessedEarly) => person with
    {
        Work = [.. work.Take(4)],
        Education = isAssessedEarly ? [.. person.Education.Select(AssessedEarly)] : person.Education,
        JobOffer = person.JobOffer is { EndedOn: not null } offer ? offer with { EndedOn = On.PlusDays(offerEnds) } : person.JobOffer,
    };

    private static Credential AssessedEarly(Credential credential) => credential.Eca is { } eca
        ? credential with { Eca = eca with { IssuedOn = credential.AwardedOn.Earliest.PlusDays(-9) } }
        : credential;

    private static Job JobOf(
        NocCode noc,
        string country,
        LocalDate start,
        LocalDate? end,
        decimal hours,
        ImmutableArray<(LeaveKind Kind, int From, int Days)> leaves,
        bool hasMonths)
    {
        LocalDate last = end ?? start.PlusDays(1700);
        return new Job(
            noc,
            country,
            hasMonths ? ((DocumentDate)start).Month : start,
            end is { } day ? hasMonths ? ((DocumentDate)day).Month : day : null,
            hours)
        {
            Leave = leaves.IsEmpty
                ? null
                :
                [
                    .. leaves.Select(leave => new Leave
                    {
                        Kind = leave.Kind,
                        From = LocalDate.Min(start.PlusDays(leave.From), last),
                        To = LocalDate.Min(start.PlusDays(leave.From + leave.Days), last),
                    }),
                ],
        };
    }
}
