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
        .. DocumentNotices.Of(assessment.Household, assessment.Uses).Select(notice => WithOtherScore(notice, assessment)),
        .. NextYears(assessment),
    ];

    /// <summary>
    /// That rules give points that documents cannot earn, because they do not tell whether an occupation is a high-wage one.
    /// </summary>
    public static IEnumerable<Notice> WageTier(CrsRuleset ruleset) =>
        ruleset.Tables.Additional.AwardsHighWages ? [new Notice(NoticeCodes.WageTierNotInProfile, new Facts(ruleset.Id))] : [];

    /// <summary>A job during studies also says what the score would be if it was done as a full-time student.</summary>
    private static Notice WithOtherScore(Notice notice, CrsAssessment assessment)
    {
        if (notice.Code != NoticeCodes.JobDuringStudies)
        {
            return notice;
        }

        Candidate candidate = assessment.Profile;
        Candidate other = candidate with { Principal = Marked(candidate.Principal, Place.Principal, notice.Path!) };
        if (candidate.Spouse is { } spouse)
        {
            other = other with { Spouse = spouse with { Person = Marked(spouse.Person, Place.Spouse, notice.Path!) } };
        }

        return notice with { Facts = new Facts([.. notice.Facts, Invariant.Text(assessment.ScoreWith(other).Total)]) };
    }

    /// <summary>A person whose job at a path was done as a full-time student.</summary>
    private static Person Marked(Person person, string place, string path) => person with
    {
        Work = [.. person.Work.Select((job, index) => Place.Work(place, index) == path ? job with { WhileFullTimeStudent = true } : job)],
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
            .. NextYear(assessment, principal, principal.Record.Canadian, now with { CanadianWorkYears = canadian }, Canadian, canadian),
            .. NextYear(assessment, principal, principal.Record.Foreign, now with { ForeignWorkYears = foreign }, Foreign, foreign),
            .. assessment.Spouse is { } spouse && now.Spouse is { } facts
                ? NextYear(
                    assessment,
                    spouse,
                    spouse.Record.Canadian,
                    now with { Spouse = facts with { CanadianWorkYears = facts.CanadianWorkYears + 1 } },
                    Spouse,
                    facts.CanadianWorkYears + 1)
                : [],
        ];
    }

    private static IEnumerable<Notice> NextYear(
        CrsAssessment assessment,
        CountedPerson person,
        WorkLine line,
        CrsFactors then,
        string count,
        int years)
    {
        int points = assessment.ScoreWith(in then).Total - assessment.Score.Total;
        if (points > 0 && YearNotices.NextYear(person, line, assessment.Rules.Work.Value.CrsWindowYears) is { } completeOn)
        {
            yield return new Notice(
                NoticeCodes.NextYear,
                new Facts(count, Invariant.Text(years), Invariant.Text(completeOn), Invariant.Text(points)));
        }
    }
}
