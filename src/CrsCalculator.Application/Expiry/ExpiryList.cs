using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>When each document of a profile expires, and what it is worth on its last useful day.</summary>
internal static class ExpiryList
{
    /// <summary>
    /// The documents that can still be used on the day of the facts, first to expire first. What each is worth is computed when it is
    /// reached.
    /// </summary>
    public static IEnumerable<DocumentExpiry> Of(ApplicationFacts facts) => Of(facts, document => document.ExpiresOn > facts.On);

    /// <summary>The documents that could be used on an earlier day but not on the day of the facts; the first to end comes first.</summary>
    public static IEnumerable<DocumentExpiry> EndedSince(LocalDate since, ApplicationFacts facts) =>
        Of(facts, document => document.ExpiresOn > since && document.ExpiresOn <= facts.On);

    private static IEnumerable<DocumentExpiry> Of(ApplicationFacts facts, Func<Expiring, bool> isAsked)
    {
        RulesInForce rules = facts.File.Calculator.Rules.On(facts.On);
        return All(facts.Profile, rules)
            .Where(isAsked)
            .GroupBy(static document => document.ExpiresOn)
            .OrderBy(static sameDay => sameDay.Key)
            .SelectMany(sameDay => sameDay
                .Select(document => new DocumentExpiry(document.Path, document.Kind, document.ExpiresOn, LostWith(document, facts)))
                .OrderByDescending(static expiry => expiry.Lost.Points)
                .ThenBy(static expiry => expiry.Path, StringComparer.Ordinal));
    }

    private static IEnumerable<Expiring> All(Candidate profile, RulesInForce rules) =>
    [
        .. Of(profile.Principal, ApplicantRole.Principal, rules.Documents.Value),
        .. profile.Spouse is { } spouse ? Of(spouse.Person, ApplicantRole.Spouse, rules.Documents.Value) : [],
        .. OfProfile(profile, rules.Invitations.ValueOrNull),
    ];

    private static IEnumerable<Expiring> Of(Person person, ApplicantRole role, DocumentRules rules) =>
    [
        .. person.LanguageTests.Select((test, index) =>
            new Expiring(new ProfilePart(role, PartKind.LanguageTest, index), ExpiryKind.LanguageTest, rules.ExpiryOf(test))),
        .. Assessments(person, role, rules),
        .. DayAfter(person.Nomination?.ExpiresOn, new ProfilePart(role, PartKind.Nomination), ExpiryKind.Nomination),
        .. DayAfter(person.JobOffer?.LmiaExpiresOn, new ProfilePart(role, PartKind.Lmia), ExpiryKind.Lmia),
        .. Papers(person, role.Path()),
    ];

    private static IEnumerable<Expiring> Assessments(Person person, ApplicantRole role, DocumentRules rules)
    {
        for (int i = 0; i < person.Education.Length; i++)
        {
            if (person.Education[i] is { IsCanadian: false, Eca: { } assessment })
            {
                yield return new Expiring(
                    new ProfilePart(role, PartKind.Credential, i),
                    ExpiryKind.Assessment,
                    rules.ExpiryOf(assessment));
            }
        }
    }

    /// <summary>A document that is valid until a day, inclusive.</summary>
    private static IEnumerable<Expiring> DayAfter(LocalDate? lastDay, ProfilePart part, ExpiryKind kind) =>
        lastDay is { } last ? [new Expiring(part, kind, last.PlusDays(1))] : [];

    /// <summary>Papers that earn no points. A passport cannot be used on the day on which it expires.</summary>
    private static IEnumerable<Expiring> Papers(Person person, string place)
    {
        for (int i = 0; i < (person.Permits ?? []).Length; i++)
        {
            yield return new Expiring($"{place}.permits[{Invariant.Text(i)}]", ExpiryKind.Permit, person.Permits!.Value[i].To.PlusDays(1));
        }

        if (person.PassportExpiresOn is { } passport)
        {
            yield return new Expiring($"{place}.passportExpiresOn", ExpiryKind.Passport, passport);
        }
    }

    private static IEnumerable<Expiring> OfProfile(Candidate profile, InvitationRules? rules) =>
        profile.ProfileSubmittedAt is { } submitted && rules is not null
            ? [new Expiring("$.profileSubmittedAt", ExpiryKind.Profile, rules.ProfileExpiresOn(submitted))]
            : [];

    /// <summary>After its last day an invitation has no value, whatever the documents say.</summary>
    private static Stake LostWith(Expiring document, ApplicationFacts facts)
    {
        if (document.Part is not { } part)
        {
            return Stake.None;
        }

        LocalDate lastDay = document.ExpiresOn.PlusDays(-1);
        bool isWithin = facts.Invitation is { } invitation && lastDay >= invitation.IssuedOn && lastDay <= invitation.LatestDueOn;
        return new ApplicationFacts(facts.File, lastDay, isWithin ? facts.Invitation : null, facts.Rules).StakeOf(part);
    }

    /// <summary>A document with the first day on which it cannot be used; without a part of the profile if it earns nothing.</summary>
    private readonly record struct Expiring(string Path, ExpiryKind Kind, LocalDate ExpiresOn)
    {
        public Expiring(ProfilePart part, ExpiryKind kind, LocalDate expiresOn)
            : this(part.Path, kind, expiresOn) => Part = part;

        public ProfilePart? Part { get; private init; }
    }
}
