using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>Finds what differs between two days: every fact that changed, whether or not it affects points, each once.</summary>
internal static class TimelineCauses
{
    public static ImmutableArray<TimelineCause> Of(TimelineDay before, TimelineDay after)
    {
        TimelineCause[] facts = OfFacts(before, after);
        TimelineCause[] outcomes = [.. OfPrograms(before, after), .. OfCategories(before, after)];
        bool hasTurned = Array.Exists(facts, static cause => cause != TimelineCause.Birthday) || outcomes.Length > 0;
        return [.. facts.Concat(outcomes).Concat(OfRules(before, after, hasTurned)).Distinct().Order()];
    }

    private static TimelineCause[] OfFacts(TimelineDay before, TimelineDay after)
    {
        (CountedPerson then, CountedPerson now) = (before.Household.Principal, after.Household.Principal);
        return
        [
            .. When(then.Age != now.Age, TimelineCause.Birthday),
            .. OfDocuments(then, now, PersonCauses.OfPrincipal),
            .. OfWork(
                then.ForeignWorkYears,
                now.ForeignWorkYears,
                TimelineCause.ForeignWorkYearCompleted,
                TimelineCause.ForeignWorkYearLost),
            .. OfTiers(before.Assessment, after.Assessment),
            .. When(
                (!then.HasCertificate && now.HasCertificate) || (TellsRedSeal(after) && !then.HasRedSeal && now.HasRedSeal),
                TimelineCause.CertificateCounts),
            .. When(!then.IsNominated && now.IsNominated, TimelineCause.NominationCounts),
            .. When(then.IsNominated && !now.IsNominated, TimelineCause.NominationEnds),
            .. When(PaperDates.ExpiresOn(now.Person.Nomination) == after.Day, TimelineCause.NominationExpires),
            .. When(now.Person.JobOffer?.EndedOn == after.Day, TimelineCause.JobOfferEnds),
            .. When(then.JobOffer != now.JobOffer && now.Person.JobOffer?.EndedOn != after.Day, TimelineCause.JobOfferChanges),
            .. When(PaperDates.LmiaExpiresOn(now.Person.JobOffer) == after.Day, TimelineCause.LmiaExpires),
            .. before.Household.ScoredSpouse is { } spouseThen && after.Household.ScoredSpouse is { } spouseNow
                ? OfDocuments(spouseThen, spouseNow, PersonCauses.OfSpouse)
                : [],
            .. When(ProfileExpires(after), TimelineCause.ProfileExpires),
        ];
    }

    private static TimelineCause[] OfDocuments(CountedPerson then, CountedPerson now, PersonCauses causes) =>
    [
        .. OfTests(then, now, causes),
        .. OfCredentials(then, now, causes),
        .. OfWork(then.CanadianWorkYears, now.CanadianWorkYears, causes.YearCompleted, causes.YearLost),
        .. When((now.Person.Permits ?? []).Any(permit => PaperDates.ExpiresOn(permit) == now.Date.On), causes.PermitExpires),
        .. When(now.Person.PassportExpiresOn == now.Date.On, causes.PassportExpires),
    ];

    private static IEnumerable<TimelineCause> OfTests(CountedPerson then, CountedPerson now, PersonCauses causes)
    {
        for (int i = 0; i < now.Tests.Length; i++)
        {
            if (then.Tests[i].IsValid != now.Tests[i].IsValid)
            {
                yield return now.Tests[i].IsValid ? causes.TestCounts : causes.TestExpires;
            }
        }
    }

    private static IEnumerable<TimelineCause> OfCredentials(CountedPerson then, CountedPerson now, PersonCauses causes)
    {
        for (int i = 0; i < now.Credentials.Length; i++)
        {
            (CountedCredential before, CountedCredential after) = (then.Credentials[i], now.Credentials[i]);
            if (before.Counts && !after.Counts)
            {
                yield return causes.AssessmentExpires;
            }
            else if (before.Counts != after.Counts || (causes.StudiesCount && before.StudyInCanada != after.StudyInCanada))
            {
                yield return causes.CredentialCounts;
            }
        }
    }

    private static TimelineCause[] OfWork(int then, int now, TimelineCause completed, TimelineCause lost) =>
        When(then != now, then < now ? completed : lost);

    private static bool TellsRedSeal(TimelineDay day) => day.Assessment is { Ruleset.Compiled.TellsRedSeal: true };

    /// <summary>Compares years in the tiers of one ruleset; under another ruleset they cannot be compared.</summary>
    private static TimelineCause[] OfTiers(CrsAssessment? before, CrsAssessment? after)
    {
        if (before is null || after is null || !ReferenceEquals(before.Ruleset, after.Ruleset))
        {
            return [];
        }

        (TierYears then, TierYears now) = (before.Factors.CanadianWorkYearsInTiers, after.Factors.CanadianWorkYearsInTiers);
        return
        [
            .. When(
                now.Tier1 > then.Tier1 || now.Tier2 > then.Tier2 || now.Tier3 > then.Tier3,
                TimelineCause.YearInTierCompleted),
            .. When(now.Tier1 < then.Tier1 || now.Tier2 < then.Tier2 || now.Tier3 < then.Tier3, TimelineCause.YearInTierLost),
        ];
    }

    private static TimelineCause[] OfPrograms(TimelineDay before, TimelineDay after) =>
    [
        .. OfProgram(before.Cec, after.Cec, TimelineCause.CecMet, TimelineCause.CecNotMet, TimelineCause.CecNotAssessed),
        .. OfProgram(before.Fsw, after.Fsw, TimelineCause.FswMet, TimelineCause.FswNotMet, TimelineCause.FswNotAssessed),
        .. OfProgram(before.Fst, after.Fst, TimelineCause.FstMet, TimelineCause.FstNotMet, TimelineCause.FstNotAssessed),
    ];

    private static TimelineCause[] OfProgram(
        Outcome before,
        Outcome after,
        TimelineCause met,
        TimelineCause notMet,
        TimelineCause notAssessed) => When(before != after, after switch
        {
            Outcome.Met => met,
            Outcome.NotMet => notMet,
            _ => notAssessed,
        });

    private static TimelineCause[] OfCategories(TimelineDay before, TimelineDay after) =>
    [
        .. When(after.Categories.Except(before.Categories).Any(), TimelineCause.CategoryMet),
        .. When(before.Categories.Except(after.Categories).Any(), TimelineCause.CategoryNotMet),
    ];

    /// <summary>
    /// Reports different rules: for points, if they change the score; for all else, if something changed on their first day.
    /// </summary>
    private static TimelineCause[] OfRules(TimelineDay before, TimelineDay after, bool hasTurned)
    {
        if (after.Assessment is null)
        {
            return When(before.Assessment is not null, TimelineCause.RulesNotHeld);
        }

        if (before.Assessment is null)
        {
            return [TimelineCause.RulesChange];
        }

        bool areOthers = !ReferenceEquals(before.Household.Rules, after.Household.Rules);
        bool becomesProvisional = after.Score is { IsProvisional: true } && before.Score is { IsProvisional: false };
        bool isSettled = after.Score is { IsProvisional: false } && before.Score is { IsProvisional: true };
        return
        [
            .. When(
                isSettled || PointsDiffer(before.Assessment, after.Assessment, hasTurned) || (areOthers && hasTurned),
                TimelineCause.RulesChange),
            .. When(becomesProvisional, TimelineCause.ScoreProvisional),
        ];
    }

    /// <summary>
    /// Whether different points change the score: the same facts are worth something else or, if nothing else has changed, other tests are
    /// used.
    /// </summary>
    private static bool PointsDiffer(CrsAssessment before, CrsAssessment after, bool hasTurned) =>
        !ReferenceEquals(before.Ruleset, after.Ruleset)
        && (before.Ruleset.Score(after.Factors) != after.Score.Unmarked || (!hasTurned && before.Score.Unmarked != after.Score.Unmarked));

    private static bool ProfileExpires(TimelineDay day) =>
        day.Household.Rules.Invitations.ValueOrNull is { } rules
        && PaperDates.ProfileExpiresOn(day.Household.Candidate, rules) == day.Day;

    private static TimelineCause[] When(bool applies, TimelineCause cause) => applies ? [cause] : [];

    /// <summary>The causes for a person's documents in a role.</summary>
    private sealed record PersonCauses(
        TimelineCause TestCounts,
        TimelineCause TestExpires,
        TimelineCause CredentialCounts,
        TimelineCause AssessmentExpires,
        TimelineCause YearCompleted,
        TimelineCause YearLost,
        TimelineCause PermitExpires,
        TimelineCause PassportExpires)
    {
        public static PersonCauses OfPrincipal { get; } = new(
            TimelineCause.LanguageTestCounts,
            TimelineCause.LanguageTestExpires,
            TimelineCause.CredentialCounts,
            TimelineCause.AssessmentExpires,
            TimelineCause.CanadianWorkYearCompleted,
            TimelineCause.CanadianWorkYearLost,
            TimelineCause.PermitExpires,
            TimelineCause.PassportExpires) { StudiesCount = true };

        public static PersonCauses OfSpouse { get; } = new(
            TimelineCause.SpouseLanguageTestCounts,
            TimelineCause.SpouseLanguageTestExpires,
            TimelineCause.SpouseCredentialCounts,
            TimelineCause.SpouseAssessmentExpires,
            TimelineCause.SpouseCanadianWorkYearCompleted,
            TimelineCause.SpouseCanadianWorkYearLost,
            TimelineCause.SpousePermitExpires,
            TimelineCause.SpousePassportExpires);

        /// <summary>Whether study in Canada earns points of its own.</summary>
        public bool StudiesCount { get; private init; }
    }
}
