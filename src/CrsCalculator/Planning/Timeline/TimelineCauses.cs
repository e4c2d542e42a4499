using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>Why two days differ: of all facts that changed those without which the score would be another.</summary>
internal static class TimelineCauses
{
    public static ImmutableArray<TimelineCause> Of(Candidate profile, TimelineDay before, TimelineDay after, DocumentRules documents) =>
        [.. OfScore(profile, before, after, documents).Concat(OfCec(before, after)).Order()];

    private static IEnumerable<TimelineCause> OfCec(TimelineDay before, TimelineDay after)
    {
        if (before.Cec != after.Cec)
        {
            yield return after.Cec switch
            {
                Outcome.Met => TimelineCause.CecMet,
                Outcome.NotMet => TimelineCause.CecNotMet,
                _ => TimelineCause.CecNotAssessed,
            };
        }
    }

    private static IEnumerable<TimelineCause> OfScore(
        Candidate profile,
        TimelineDay before,
        TimelineDay after,
        DocumentRules documents)
    {
        if (after.Ruleset is not { } ruleset || after.Factors is not { } now)
        {
            return before.Ruleset is null ? [] : [TimelineCause.RulesNotHeld];
        }

        if (before.Factors is not { } then || before.Ruleset is not { } rulesBefore)
        {
            return [TimelineCause.RulesChange];
        }

        if (before.Score == after.Score)
        {
            return [];
        }

        CrsScore scoreBefore = before.Score!.Value.Unmarked;
        CrsScore scoreAfter = after.Score!.Value.Unmarked;
        if (scoreBefore == scoreAfter)
        {
            return [TurnsProvisional(before, after) ? TimelineCause.ScoreProvisional : TimelineCause.RulesChange];
        }

        // A test or an assessment can be renewed on the very day on which the old one expires; a rise then comes from the new one.
        var turn = new Turn(after.Day, scoreAfter.Total > scoreBefore.Total, documents);
        (TimelineCause Cause, CrsScore Without)[] changed =
        [
            .. Facts(profile, then, now, turn).Select(fact => (fact.Cause, ruleset.Score(fact.Without))),
            .. ReferenceEquals(rulesBefore, ruleset)
                ? ((TimelineCause, CrsScore)[])[]
                : [(TimelineCause.RulesChange, rulesBefore.Score(now))],
        ];
        TimelineCause[] decisive = [.. changed.Where(fact => fact.Without != scoreAfter).Select(static fact => fact.Cause)];

        // Where two changes hide each other, none of them alone decides.
        IEnumerable<TimelineCause> causes = decisive.Length > 0 ? decisive : changed.Select(static fact => fact.Cause);
        return TurnsProvisional(before, after) ? causes.Append(TimelineCause.ScoreProvisional) : causes;
    }

    private static bool TurnsProvisional(TimelineDay before, TimelineDay after) =>
        after.Score is { IsProvisional: true } && before.Score is { IsProvisional: false };

    /// <summary>The facts that changed, each with the factors as they would be without the change.</summary>
    private static IEnumerable<(TimelineCause Cause, CrsFactors Without)> Facts(
        Candidate profile,
        CrsFactors then,
        CrsFactors now,
        Turn turn)
    {
        Person principal = profile.Principal;
        (bool HasChanged, TimelineCause Cause, CrsFactors Without)[] facts =
        [
            (then.Age != now.Age, TimelineCause.Birthday, now with { Age = then.Age }),
            (
                then.Languages != now.Languages,
                Test(principal, turn, TimelineCause.LanguageTestCounts, TimelineCause.LanguageTestExpires),
                now with { Languages = then.Languages }),
            (
                then.Education != now.Education,
                Credential(principal, turn, TimelineCause.CredentialCounts, TimelineCause.AssessmentExpires),
                now with { Education = then.Education }),
            (then.CanadianStudy != now.CanadianStudy, TimelineCause.CredentialCounts, now with { CanadianStudy = then.CanadianStudy }),
            (
                then.CanadianWorkYears != now.CanadianWorkYears,
                then.CanadianWorkYears < now.CanadianWorkYears
                    ? TimelineCause.CanadianWorkYearCompleted
                    : TimelineCause.CanadianWorkYearLost,
                now with { CanadianWorkYears = then.CanadianWorkYears }),
            (
                then.ForeignWorkYears != now.ForeignWorkYears,
                then.ForeignWorkYears < now.ForeignWorkYears ? TimelineCause.ForeignWorkYearCompleted : TimelineCause.ForeignWorkYearLost,
                now with { ForeignWorkYears = then.ForeignWorkYears }),
            (
                then.CertificateOfQualification != now.CertificateOfQualification,
                TimelineCause.CertificateCounts,
                now with { CertificateOfQualification = then.CertificateOfQualification }),
            (
                then.ProvincialNomination != now.ProvincialNomination,
                TimelineCause.NominationCounts,
                now with { ProvincialNomination = then.ProvincialNomination }),
            (then.JobOffer != now.JobOffer, TimelineCause.JobOfferChanges, now with { JobOffer = then.JobOffer }),
        ];
        IEnumerable<(TimelineCause, CrsFactors)> changed = facts.Where(static fact => fact.HasChanged)
            .Select(static fact => (fact.Cause, fact.Without));
        return then.Spouse is { } spouseThen && now.Spouse is { } spouseNow
            ? changed.Concat(FactsOfSpouse(profile, now, spouseThen, spouseNow, turn))
            : changed;
    }

    private static IEnumerable<(TimelineCause Cause, CrsFactors Without)> FactsOfSpouse(
        Candidate profile,
        CrsFactors now,
        SpouseFactors then,
        SpouseFactors spouse,
        Turn turn)
    {
        Person person = profile.Spouse!.Person;
        if (then.LanguageLevels != spouse.LanguageLevels)
        {
            yield return (
                Test(person, turn, TimelineCause.SpouseLanguageTestCounts, TimelineCause.SpouseLanguageTestExpires),
                now with { Spouse = spouse with { Language = then.Language, LanguageLevels = then.LanguageLevels } });
        }

        if (then.Education != spouse.Education)
        {
            yield return (
                Credential(person, turn, TimelineCause.SpouseCredentialCounts, TimelineCause.SpouseAssessmentExpires),
                now with { Spouse = spouse with { Education = then.Education } });
        }

        if (then.CanadianWorkYears != spouse.CanadianWorkYears)
        {
            yield return (
                then.CanadianWorkYears < spouse.CanadianWorkYears
                    ? TimelineCause.SpouseCanadianWorkYearCompleted
                    : TimelineCause.SpouseCanadianWorkYearLost,
                now with { Spouse = spouse with { CanadianWorkYears = then.CanadianWorkYears } });
        }
    }

    private static TimelineCause Test(Person person, Turn turn, TimelineCause counts, TimelineCause expires) =>
        !turn.IsRise && person.LanguageTests.Any(result => TestCounting.ExpiresOn(result, turn.Documents) == turn.Day) ? expires : counts;

    private static TimelineCause Credential(Person person, Turn turn, TimelineCause counts, TimelineCause expires) =>
        !turn.IsRise && person.Education.Any(credential => EducationCounting.ExpiresOn(credential, turn.Documents) == turn.Day)
            ? expires
            : counts;

    /// <summary>A day on which the total changes, whether it rises, and which documents count on it.</summary>
    private readonly record struct Turn(LocalDate Day, bool IsRise, DocumentRules Documents);
}
