using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>What must be said with a score that was worked out from documents.</summary>
internal static class AssessmentNotices
{
    public static ImmutableArray<Notice> Of(CrsAssessment assessment) =>
    [
        .. WageTier(assessment.Ruleset),
        .. DocumentNotices.OfInvitation(assessment.Profile, assessment.Date),
        .. DocumentNotices.OfSpouse(assessment.Profile),
        .. OfPerson(assessment.Principal, Place.Principal, assessment),
        .. assessment.Spouse is { } spouse ? OfPerson(spouse, Place.Spouse, assessment) : [],
    ];

    /// <summary>
    /// That rules give points that documents cannot earn, because they do not tell whether an occupation is a high-wage one.
    /// </summary>
    public static IEnumerable<Notice> WageTier(CrsRuleset ruleset) =>
        ruleset.Tables.Additional.AwardsHighWages ? [new Notice(NoticeCodes.WageTierNotInProfile, new Facts(ruleset.Id))] : [];

    private static IEnumerable<Notice> OfPerson(PersonAssessment person, string place, CrsAssessment assessment) =>
        DocumentNotices.OfPerson(person.Person, place, assessment.Rules, assessment.Date.On, test => person.Tests[test].Counts);
}
