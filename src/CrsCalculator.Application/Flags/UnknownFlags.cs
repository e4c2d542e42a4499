using CrsCalculator.Eligibility;

namespace CrsCalculator.Application;

/// <summary>Which red flags cannot be assessed, and which fact each lacks.</summary>
internal static class UnknownFlags
{
    public static IEnumerable<UnknownFlag> Of(FlagContext context) =>
    [
        .. context.People.SelectMany(person => Permits(person, context)),
        .. context.People.SelectMany(Studies),
        .. context.People.SelectMany(person => Leave(person, context)),
        .. context.People.SelectMany(Residences),
        .. context.People.SelectMany(Papers),
        .. Family(context.Profile),
        .. Funds(context),
        .. Offers(context.Profile.Principal),
        .. Profile(context.Profile),
    ];

    /// <summary>What a study permit covers depends on the studies.</summary>
    private static IEnumerable<UnknownFlag> Permits(FlagPerson person, FlagContext context)
    {
        Job[] jobs = [.. person.JobsInCanada.Select(static entry => entry.Job).Where(PermitCover.IsNeededFor)];
        if (person.Person.Permits is null)
        {
            return jobs.Length == 0
                ? []
                : Each($"{person.Path}.permits", FlagCodes.WorkBeforePermit, FlagCodes.WorkAfterPermit, FlagCodes.Restoration);
        }

        DayRange[] open = [.. PermitCover.OpenOf(person.Person)];
        return jobs.SelectMany(job => StatusFlags.Uncovered(person, job, context))
            .Any(days => open.Any(permit => DaySpans.Common(days, permit) is not null))
            ? Each($"{person.Path}.studies", FlagCodes.WorkBeforePermit, FlagCodes.WorkAfterPermit)
            : [];
    }

    private static IEnumerable<UnknownFlag> Studies(FlagPerson person) =>
        person.Person.Studies is null && person.JobsInCanada.Any()
            ? Each($"{person.Path}.studies", FlagCodes.WorkWhileStudying, FlagCodes.StudentHours)
            : [];

    private static IEnumerable<UnknownFlag> Leave(FlagPerson person, FlagContext context) =>
        (context.CountedOf(person)?.Work ?? [])
            .Where(job => JobFlags.LacksLeave(job, context))
            .Select(job => new UnknownFlag(FlagCodes.LongVacation, $"{person.JobPath(job.Index)}.leave"));

    private static IEnumerable<UnknownFlag> Residences(FlagPerson person)
    {
        if (person.Person.Residences is not null)
        {
            return [];
        }

        string path = $"{person.Path}.residences";
        return
        [
            new UnknownFlag(FlagCodes.ResidenceGap, path),
            .. person.Jobs.Any(static entry => !entry.Job.IsInCanada) ? Each(path, FlagCodes.ResidenceContradictsWork) : [],
            .. person.JobsInCanada.Any() ? Each(path, FlagCodes.PresentInCanada) : [],
        ];
    }

    private static IEnumerable<UnknownFlag> Papers(FlagPerson person)
    {
        if (person.Person.PassportExpiresOn is null)
        {
            yield return new UnknownFlag(FlagCodes.PassportExpires, $"{person.Path}.passportExpiresOn");
        }

        for (int i = 0; i < person.Person.Education.Length; i++)
        {
            if (person.Person.Education[i] is { IsCanadian: false, Eca: { Level: null } })
            {
                yield return new UnknownFlag(FlagCodes.EcaLevelLower, $"{person.CredentialPath(i)}.eca.level");
            }
        }
    }

    private static IEnumerable<UnknownFlag> Family(Candidate profile) =>
    [
        .. profile.Children is null
            ? Each("$.children", FlagCodes.ChildTurns18, FlagCodes.ChildTurns22, FlagCodes.ChildUndeclared)
            : [],
        .. profile.MaritalStatus is null ? Each("$.maritalStatus", FlagCodes.MaritalStatusChanged) : [],
        .. profile.FamilySize is null ? Each("$.familySize", FlagCodes.FamilySizeTooSmall, FlagCodes.ChildUndeclared) : [],
    ];

    private static IEnumerable<UnknownFlag> Funds(FlagContext context) => FundsFlags.RequirementOf(context) is { } asked
        && asked.Note != RequirementNote.Exempt
        ?
        [
            .. asked.MissingFacts.SelectMany(static path => Each(path, FlagCodes.FundsBelow, FlagCodes.FundsNear)),
            .. context.Profile.SettlementFundsSixMonthAverage is null
                ? Each("$.settlementFundsSixMonthAverage", FlagCodes.DepositUnexplained)
                : [],
        ]
        : [];

    private static IEnumerable<UnknownFlag> Offers(Person principal) =>
    [
        .. principal.Nomination is { ExpiresOn: null, EndedOn: null }
            ? Each("$.principal.nomination.expiresOn", FlagCodes.NominationEnds)
            : [],
        .. principal.JobOffer is { IsBasedOnLmia: true, LmiaExpiresOn: null }
            ? Each("$.principal.jobOffer.lmiaExpiresOn", FlagCodes.LmiaEnds)
            : [],
    ];

    private static IEnumerable<UnknownFlag> Profile(Candidate profile) =>
    [
        .. profile.ProfileSubmittedAt is null ? Each("$.profileSubmittedAt", FlagCodes.ProfileExpires) : [],
        .. profile.IntendedProvince is null
            ? Each("$.intendedProvince", FlagCodes.ProvinceQuebec)
            : [],
    ];

    private static IEnumerable<UnknownFlag> Each(string path, params IEnumerable<string> codes) =>
        codes.Select(code => new UnknownFlag(code, path));
}
