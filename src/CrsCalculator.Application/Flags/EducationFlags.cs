using CrsCalculator.Counting;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about credentials and their assessments.</summary>
internal static class EducationFlags
{
    // When a professional body is required.
    private const string Always = "always";
    private const string WithLicence = "withLicence";

    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. FromNotices(context, NoticeCodes.AssessedBeforeAward, FlagCodes.AssessedBeforeAward),
        .. FromNotices(context, NoticeCodes.AssessedLower, FlagCodes.EcaLevelLower),
        .. context.People.SelectMany(person => OfPerson(person, context)),
    ];

    private static IEnumerable<RedFlag> FromNotices(FlagContext context, string notice, string code) =>
        from person in context.People
        from index in Enumerable.Range(0, person.Person.Education.Length)
        from found in context.Notices(notice)
        where found.Path == person.CredentialPath(index)
        select context.Rule(code).At(found.Path, context.StakeOf(person, PartKind.Credential, index), found.Facts);

    private static IEnumerable<RedFlag> OfPerson(FlagPerson person, FlagContext context) => context.CountedOf(person) is { } counted
        ?
        [
            .. counted.Credentials.SelectMany(credential => Undesignated(credential, person, context)),
            .. counted.Credentials.SelectMany(credential => Unassessed(credential, person, counted, context)),
            .. counted.Credentials.SelectMany(credential => Professional(credential, person, counted, context)),
            .. person.Role == ApplicantRole.Principal ? Assessors(counted, person, context) : [],
        ]
        : [];

    /// <summary>An assessment issued before its organization was designated. A month or year that may be later does not count.</summary>
    private static IEnumerable<RedFlag> Undesignated(CountedCredential counted, FlagPerson person, FlagContext context)
    {
        if (counted is { Counts: true, Credential: { IsCanadian: false, Eca: { IssuedBy: { } issuer } assessment } }
            && context.Facts.Papers?.DesignatedFrom(issuer) is { } from
            && assessment.IssuedOn.Latest < from)
        {
            yield return context.Rule(FlagCodes.EcaBeforeDesignation).At(
                person.CredentialPath(counted.Index),
                context.StakeOf(person, PartKind.Credential, counted.Index),
                Code.Of(issuer),
                $"{assessment.IssuedOn}",
                Invariant.Text(from));
        }
    }

    /// <summary>A foreign credential that, if it were assessed, would raise the level to two or more credentials.</summary>
    private static IEnumerable<RedFlag> Unassessed(
        CountedCredential credential,
        FlagPerson person,
        CountedPerson counted,
        FlagContext context)
    {
        if (credential.Use == CredentialUse.NotAssessed
            && counted.Education < EducationLevel.TwoOrMoreCredentials
            && LevelWith(person, credential.Index, Assessed(credential.Credential, context.On), context) is { } level
            && level == EducationLevel.TwoOrMoreCredentials)
        {
            yield return context.Rule(FlagCodes.TwoCredentialsUnassessed)
                .At(person.CredentialPath(credential.Index), Code.Of(level));
        }
    }

    private static Credential Assessed(Credential credential, LocalDate on) => credential with { Eca = new Eca { IssuedOn = on } };

    /// <summary>
    /// A level that a bachelor's degree would not reach, unless the assessment itself states it. A professional degree counts as one only
    /// in the professions that IRCC lists.
    /// </summary>
    private static IEnumerable<RedFlag> Professional(
        CountedCredential credential,
        FlagPerson person,
        CountedPerson counted,
        FlagContext context)
    {
        bool isStated = credential.Credential.Eca?.Level is not null && !credential.Credential.IsCanadian;
        if (credential is { Counts: true, Level: CredentialLevel.MastersOrProfessional }
            && !isStated
            && LevelWith(person, credential.Index, AsBachelors(credential.Credential), context) is { } level
            && level < counted.Education)
        {
            yield return context.Rule(FlagCodes.BachelorAsProfessional).At(
                person.CredentialPath(credential.Index),
                context.StakeOf(person, PartKind.Credential, credential.Index),
                Code.Of(counted.Education),
                Code.Of(level));
        }
    }

    private static Credential AsBachelors(Credential credential) =>
        credential with { Level = CredentialLevel.BachelorsOrThreeYear };

    /// <summary>Returns the level of education if one credential were a different one.</summary>
    private static EducationLevel? LevelWith(FlagPerson person, int index, Credential other, FlagContext context)
    {
        Person changed = person.Person with { Education = person.Person.Education.SetItem(index, other) };
        Candidate profile = context.Profile;
        return person.Role == ApplicantRole.Spouse
            ? context.CountWith(profile with { Spouse = profile.Spouse! with { Person = changed } })?.Spouse?.Education
            : context.CountWith(profile with { Principal = changed })?.Principal.Education;
    }

    /// <summary>The professions of jobs that count, if another body, or an unknown one, assessed their foreign degrees.</summary>
    private static IEnumerable<RedFlag> Assessors(CountedPerson counted, FlagPerson person, FlagContext context)
    {
        foreach (NocCode occupation in counted.Work.Where(static job => job.Counts).Select(static job => job.Job.Occupation).Distinct())
        {
            ProfessionalBody? body = context.Facts.Papers?.ProfessionalBodies.FirstOrDefault(one => one.Occupations.Contains(occupation));
            foreach (CountedCredential credential in counted.Credentials.Where(one => body is not null && IsWrong(one, body, context.On)))
            {
                yield return Assessor(credential, occupation, body!, person, context);
            }
        }
    }

    private static bool IsWrong(CountedCredential counted, ProfessionalBody body, LocalDate on) =>
        counted is { Counts: true, Credential: { IsCanadian: false, Eca: { } assessment } }
        && counted.Level >= CredentialLevel.BachelorsOrThreeYear
        && body.IsAskedFor(assessment, on)
        && assessment.IssuedBy != body.Issuer;

    /// <summary>A profile does not say which occupation is the primary one, so if there are several, this one may not be it.</summary>
    private static RedFlag Assessor(
        CountedCredential counted,
        NocCode occupation,
        ProfessionalBody body,
        FlagPerson person,
        FlagContext context)
    {
        FlagRule rule = context.Rule(FlagCodes.WrongAssessor);
        string path = person.CredentialPath(counted.Index);
        Stake stake = context.StakeOf(person, PartKind.Credential, counted.Index);
        bool isOnlyProfession = person.Jobs.All(entry => body.Occupations.Contains(entry.Job.Occupation));
        string[] facts = [occupation.Code, Code.Of(body.Issuer), body.OnlyWithLicence ? WithLicence : Always];
        return counted.Credential.Eca!.IssuedBy is { } issuer
            ? (isOnlyProfession && !body.OnlyWithLicence ? rule : rule.Milder).At(path, stake, [.. facts, Code.Of(issuer)])
            : rule.Milder.At(path, stake, facts);
    }
}
