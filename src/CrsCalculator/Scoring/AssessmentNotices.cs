using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Scoring;

/// <summary>What must be said with a score that was worked out from documents.</summary>
internal static class AssessmentNotices
{
    private const string Canadian = "canadian";
    private const string Foreign = "foreign";
    private const string Spouse = "spouse";

    public static ImmutableArray<Notice> Of(CrsAssessment assessment) =>
    [
        .. assessment.Principal.HasRedSeal ? [] : RedSeal(assessment.Ruleset, assessment.Principal.Person),
        .. OfDocuments(assessment),
        .. NextYears(assessment),
    ];

    /// <summary>Certificates that do not say whether they bear the Red Seal, where that makes a difference.</summary>
    public static IEnumerable<Notice> RedSeal(CrsRuleset ruleset, Person principal)
    {
        if (!ruleset.Compiled.TellsRedSeal)
        {
            yield break;
        }

        ImmutableArray<CertificateOfQualification> certificates = principal.CertificatesOfQualification;
        for (int i = 0; i < certificates.Length; i++)
        {
            if (certificates[i].RedSeal is null)
            {
                yield return new Notice(NoticeCodes.RedSealNotStated, new Facts(ruleset.Id))
                {
                    Path = Place.Certificate(Place.Principal, i),
                };
            }
        }
    }

    /// <summary>Jobs during studies also say what the score would be if all of them were done as a full-time student.</summary>
    private static IEnumerable<Notice> OfDocuments(CrsAssessment assessment)
    {
        Notice[] notices = [.. DocumentNotices.Of(assessment.Household, assessment.Uses)];
        HashSet<string?> jobs = [.. notices.Where(IsOfJobDuringStudies).Select(static notice => notice.Path)];
        return jobs.Count == 0 ? notices : WithOtherTotal(notices, OtherTotal(assessment, jobs));
    }

    private static IEnumerable<Notice> WithOtherTotal(Notice[] notices, int total) =>
        notices.Select(notice => IsOfJobDuringStudies(notice)
            ? notice with { Facts = new Facts([.. notice.Facts, Invariant.Text(total)]) }
            : notice);

    private static bool IsOfJobDuringStudies(Notice notice) => notice.Code == NoticeCodes.JobDuringStudies;

    private static int OtherTotal(CrsAssessment assessment, HashSet<string?> jobs)
    {
        Candidate candidate = assessment.Profile;
        Candidate other = candidate with { Principal = Marked(candidate.Principal, Place.Principal, jobs) };
        if (candidate.Spouse is { } spouse)
        {
            other = other with { Spouse = spouse with { Person = Marked(spouse.Person, Place.Spouse, jobs) } };
        }

        return assessment.ScoreWith(other).Total;
    }

    /// <summary>A person whose jobs at some paths were done as a full-time student.</summary>
    private static Person Marked(Person person, string place, HashSet<string?> paths) => person with
    {
        Work =
        [
            .. person.Work.Select((job, index) =>
                paths.Contains(Place.Work(place, index)) ? job with { WhileFullTimeStudent = true } : job),
        ],
    };

    /// <summary>When the next year of work is complete, and what it will be worth.</summary>
    private static IEnumerable<Notice> NextYears(CrsAssessment assessment)
    {
        CrsFactors now = assessment.Factors;
        CountedPerson principal = assessment.Principal;
        int canadian = now.CanadianWorkYears + 1;
        int foreign = now.ForeignWorkYears + 1;
        return
        [
            .. NextYear(assessment, principal, WorkCount.Canadian, Canadian, canadian, now with { CanadianWorkYears = canadian }),
            .. NextYearsInTiers(assessment),
            .. NextYear(assessment, principal, WorkCount.Foreign, Foreign, foreign, now with { ForeignWorkYears = foreign }),
            .. assessment.Spouse is { } spouse && now.Spouse is { } facts
                ? NextYear(
                    assessment,
                    spouse,
                    WorkCount.Canadian,
                    Spouse,
                    facts.CanadianWorkYears + 1,
                    now with { Spouse = facts with { CanadianWorkYears = facts.CanadianWorkYears + 1 } })
                : [],
        ];
    }

    private static IEnumerable<Notice> NextYear(
        CrsAssessment assessment,
        CountedPerson person,
        WorkCount work,
        string count,
        int years,
        CrsFactors then)
    {
        int points = assessment.ScoreWith(in then).Total - assessment.Score.Total;
        return points > 0 && work.NextYear(person) is { } completeOn ? [NextYear(count, years, completeOn, points)] : [];
    }

    /// <summary>
    /// When the next year in a tier is complete, which need not be the day of the next year of all work, and what it adds to whatever turns
    /// before it. Of years that are complete on one day those of all work turn first, and those of a lower tier before those of a higher.
    /// </summary>
    private static IEnumerable<Notice> NextYearsInTiers(CrsAssessment assessment)
    {
        if (!assessment.Ruleset.Compiled.ReadsYearsInTiers || assessment.Ruleset.Tables.OccupationTiers is not { } tiers)
        {
            yield break;
        }

        CountedPerson principal = assessment.Principal;
        (int Tier, WorkCount Count, LocalDate? Day)[] turns =
        [
            .. from tier in Enumerable.Range(1, tiers.Lists.Length)
               let count = WorkCount.InTier(tiers, tier)
               let day = count.NextYear(principal)
               where day is not null
               orderby day, tier
               select (tier, count, day),
        ];
        LocalDate? nextOfAll = turns.Length == 0 ? null : WorkCount.Canadian.NextYear(principal);
        CrsFactors before = assessment.Factors;
        foreach ((int tier, WorkCount count, LocalDate? day) in turns)
        {
            before = before with { CanadianWorkYears = assessment.Factors.CanadianWorkYears + (nextOfAll <= day ? 1 : 0) };
            CrsFactors then = before with { CanadianWorkYearsInTiers = With(before.CanadianWorkYearsInTiers, tier) };
            int points = assessment.ScoreWith(in then).Total - assessment.ScoreWith(in before).Total;
            before = then;
            if (points > 0)
            {
                yield return NextYear(count.Name, count.YearsOn(principal, principal.Date.On) + 1, day!.Value, points);
            }
        }
    }

    /// <summary>One more year in a tier, and none elsewhere but where a year in this tier is also one.</summary>
    private static TierYears With(TierYears years, int tier) => tier switch
    {
        1 => new TierYears(years.Tier1 + 1, years.Tier2, years.Tier3),
        2 => new TierYears(Math.Max(years.Tier1, years.Tier2 + 1), years.Tier2 + 1, years.Tier3),
        _ => new TierYears(
            Math.Max(years.Tier1, years.Tier3 + 1),
            Math.Max(years.Tier2, years.Tier3 + 1),
            years.Tier3 + 1),
    };

    private static Notice NextYear(string count, int years, LocalDate completeOn, int points) => new(
        NoticeCodes.NextYear,
        new Facts(count, Invariant.Text(years), Invariant.Text(completeOn), Invariant.Text(points)));
}
