using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>What must be said with a score that was worked out from documents.</summary>
internal static class AssessmentNotices
{
    private const string Canadian = "canadian";
    private const string Foreign = "foreign";
    private const string Spouse = "spouse";

    public static ImmutableArray<Notice> Of(CrsAssessment assessment) =>
    [
        .. WageTier(assessment.Ruleset),
        .. OfDocuments(assessment),
        .. NextYears(assessment),
    ];

    /// <summary>
    /// That rules give points that documents cannot earn, because they do not tell whether an occupation is a high-wage one.
    /// </summary>
    public static IEnumerable<Notice> WageTier(CrsRuleset ruleset) =>
        ruleset.Tables.Additional.AwardsHighWages ? [new Notice(NoticeCodes.WageTierNotInProfile, new Facts(ruleset.Id))] : [];

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
            .. NextYear(assessment, principal, WorkCount.Canadian, now with { CanadianWorkYears = canadian }, Canadian, canadian),
            .. NextYear(assessment, principal, WorkCount.Foreign, now with { ForeignWorkYears = foreign }, Foreign, foreign),
            .. assessment.Spouse is { } spouse && now.Spouse is { } facts
                ? NextYear(
                    assessment,
                    spouse,
                    WorkCount.Canadian,
                    now with { Spouse = facts with { CanadianWorkYears = facts.CanadianWorkYears + 1 } },
                    Spouse,
                    facts.CanadianWorkYears + 1)
                : [],
        ];
    }

    private static IEnumerable<Notice> NextYear(
        CrsAssessment assessment,
        CountedPerson person,
        WorkCount work,
        CrsFactors then,
        string count,
        int years)
    {
        int points = assessment.ScoreWith(in then).Total - assessment.Score.Total;
        if (points > 0 && work.NextYear(person) is { } completeOn)
        {
            yield return new Notice(
                NoticeCodes.NextYear,
                new Facts(count, Invariant.Text(years), Invariant.Text(completeOn), Invariant.Text(points)));
        }
    }
}
