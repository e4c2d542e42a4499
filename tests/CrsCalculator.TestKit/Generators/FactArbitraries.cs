using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.TestKit.Generators;

/// <summary>
/// Candidates of <see cref="ProfileArbitraries"/> with every optional fact known, unknown or none. No fact contradicts another.
/// </summary>
public static class FactArbitraries
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    private static readonly Gen<bool> Either = Gen.Elements(true, false);
    private static readonly Gen<bool?> Perhaps = Gen.Elements<bool?>(true, false, null);
    private static readonly Gen<string> Countries = Gen.Elements("CA", "IN", "PH", "FR");

    private static readonly Gen<(LocalDate From, LocalDate To)> Days =
        from start in Gen.Choose(-5000, -1)
        from length in Gen.Choose(0, 900)
        select (On.PlusDays(start), On.PlusDays(start + length));

    private static readonly Gen<LocalDate?> Later =
        Gen.OneOf(Gen.Constant<LocalDate?>(null), Gen.Choose(31, 900).Select(static days => (LocalDate?)On.PlusDays(days)));

    private static readonly Gen<Residence> Residences =
        from country in Countries
        from days in Days
        from isOver in Either
        select new Residence { Country = country, From = days.From, To = isOver ? days.To : null };

    private static readonly Gen<Permit> Permits =
        from kind in Gen.Elements(Enum.GetValues<PermitKind>())
        from days in Days
        select new Permit { Kind = kind, From = days.From, To = days.To };

    private static readonly Gen<StudyPeriod> Studies =
        from country in Countries
        from days in Days
        from isOver in Either
        from fullTime in Either
        select new StudyPeriod { Country = country, From = days.From, To = isOver ? days.To : null, FullTime = fullTime };

    private static readonly Gen<Child> Children =
        from days in Gen.Choose(-9000, 0)
        from accompanying in Either
        from adopted in Perhaps
        from stays in Perhaps
        select new Child { DateOfBirth = On.PlusDays(days), Accompanying = accompanying, Adopted = adopted, OtherParentStays = stays };

    private static readonly Gen<Facts> Known =
        from employer in Gen.OneOf(Gen.Constant<string?>(null), Countries.Select(static country => (string?)country))
        from province in Gen.Elements(Enum.GetValues<Province>())
        from noc2016 in Gen.Elements("2174", "7241", null)
        from leave in Gen.Elements(Enum.GetValues<LeaveKind>())
        from issuer in Gen.Elements([.. Enum.GetValues<EcaIssuer>().Select(static one => (EcaIssuer?)one), null])
        from level in Gen.Elements([.. Enum.GetValues<CredentialLevel>().Select(static one => (CredentialLevel?)one), null])
        from flags in Gen.ListOf(Either, 4)
        from distance in Perhaps
        from exempt in Perhaps
        from expiresOn in Later
        from endedOn in Later
        from residences in Some(Residences)
        from permits in Some(Permits)
        from studies in Some(Studies)
        select new Facts(flags[0], flags[1], flags[2], flags[3])
        {
            EmployerCountry = employer,
            Province = province,
            Noc2016 = noc2016 is null ? null : Noc2016Code.Parse(noc2016),
            Leave = leave,
            Issuer = issuer,
            Level = level,
            MostlyDistance = distance,
            ExemptPermit = exempt,
            ExpiresOn = expiresOn,
            EndedOn = endedOn,
            Residences = residences,
            Permits = permits,
            Studies = studies,
        };

    /// <summary>A candidate with new facts; also a couple, whose spouse has facts of its own.</summary>
    public static Arbitrary<Candidate> Candidate() => Arb.From(
        from candidate in ProfileArbitraries.Candidate().Generator
        from principal in Known
        from spouse in Known
        from children in Some(Children)
        from average in Gen.OneOf(Gen.Constant<decimal?>(null), Gen.Choose(0, 4_000_000).Select(static cents => (decimal?)(cents / 100m)))
        from isStated in Either
        select candidate with
        {
            Principal = With(candidate.Principal, principal),
            Spouse = candidate.Spouse is { } other ? other with { Person = With(other.Person, spouse) } : null,
            Children = children,
            SettlementFundsSixMonthAverage = average,
            MaritalStatus = isStated ? StatusOf(candidate.Spouse, principal.Flag) : null,
        });

    private static MaritalStatus StatusOf(Spouse? spouse, bool flag) => spouse switch
    {
        null => flag ? MaritalStatus.Single : MaritalStatus.Widowed,
        { Accompanying: false } => flag ? MaritalStatus.Separated : MaritalStatus.Married,
        _ => flag ? MaritalStatus.Married : MaritalStatus.CommonLaw,
    };

    private static Person With(Person person, Facts facts) => person with
    {
        Education = [.. person.Education.Select(facts.Of)],
        LanguageTests = [.. person.LanguageTests.Select(facts.Of)],
        Work = [.. person.Work.Select(facts.Of)],
        Nomination = person.Nomination is { } nomination
            ? nomination with { ExpiresOn = facts.ExpiresOn, EndedOn = facts.EndedOn }
            : null,
        JobOffer = person.JobOffer is { } offer
            ? offer with
            {
                ExemptPermit = facts.ExemptPermit,
                EndedOn = facts.EndedOn,
                LmiaExpiresOn = offer.IsBasedOnLmia ? facts.ExpiresOn : null,
            }
            : null,
        Residences = facts.Residences,
        Permits = facts.Permits,
        Studies = facts.Studies,
        PassportExpiresOn = facts.ExpiresOn,
    };

    /// <summary>A list that is unknown, empty, or has a few elements.</summary>
    private static Gen<ImmutableArray<T>?> Some<T>(Gen<T> element) => Gen.OneOf(
        Gen.Constant<ImmutableArray<T>?>(null),
        Gen.ListOf(element).Select(static list => (ImmutableArray<T>?)[.. list.Take(3)]));

    private sealed record Facts(bool Flag, bool HasMonths, bool IsRetaken, bool HasLeave)
    {
        public string? EmployerCountry { get; init; }

        public Province Province { get; init; }

        public Noc2016Code? Noc2016 { get; init; }

        public LeaveKind Leave { get; init; }

        public EcaIssuer? Issuer { get; init; }

        public CredentialLevel? Level { get; init; }

        public bool? MostlyDistance { get; init; }

        public bool? ExemptPermit { get; init; }

        public LocalDate? ExpiresOn { get; init; }

        public LocalDate? EndedOn { get; init; }

        public ImmutableArray<Residence>? Residences { get; init; }

        public ImmutableArray<Permit>? Permits { get; init; }

        public ImmutableArray<StudyPeriod>? Studies { get; init; }

        public Credential Of(Credential credential) => new(credential.Level, credential.Country, Date(credential.AwardedOn))
        {
            Eca = credential.Eca is { } eca ? new Eca { IssuedOn = Date(eca.IssuedOn), IssuedBy = Issuer, Level = Level } : null,
            Study = credential.Study is { } study ? study with { MostlyDistance = MostlyDistance } : null,
        };

        public LanguageTestResult Of(LanguageTestResult result) =>
            result.Test == LanguageTest.IeltsGeneralTraining ? result with { OneSkillRetake = IsRetaken } : result;

        public Job Of(Job job)
        {
            LocalDate first = job.Start.Latest;
            LocalDate last = job.End?.Earliest ?? first.PlusDays(30);
            return new Job(job.Occupation, job.Country, Date(job.Start), job.End is { } end ? Date(end) : null, job.HoursPerWeek)
            {
                Authorized = job.Authorized,
                TemporaryResidentStatus = job.TemporaryResidentStatus,
                SelfEmployed = job.SelfEmployed,
                PhysicianPublicPolicy = job.PhysicianPublicPolicy,
                WhileFullTimeStudent = job.WhileFullTimeStudent,
                Paid = job.Paid,
                EmployerCountry = EmployerCountry,
                Province = job.IsInCanada ? Province : null,
                Noc2016 = Noc2016,
                Leave = HasLeave ? [new Leave { Kind = Leave, From = first, To = last }] : Flag ? [] : null,
            };
        }

        private DocumentDate Date(DocumentDate date) => HasMonths ? date.Month : date;
    }
}
