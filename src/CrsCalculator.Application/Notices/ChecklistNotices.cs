using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Application;

/// <summary>What must be said with a checklist: what was assumed, what could not be worked out, and how sure the rules are.</summary>
internal static class ChecklistNotices
{
    /// <summary>More points change nothing after an invitation, and planning is no part of a checklist.</summary>
    private static readonly ImmutableArray<string> OfPlanning = [NoticeCodes.NextYear];

    public static ImmutableArray<Notice> Of(ApplicationFacts facts, ApplicationFees? fees) =>
    [
        .. OfPoints(facts),
        .. OfInvitation(facts),
        .. OfFees(facts, fees),
        .. OfPapers(facts),
        .. OfDocuments(facts),
    ];

    private static IEnumerable<Notice> OfPoints(ApplicationFacts facts)
    {
        if (facts.Assessment is null)
        {
            yield return About(ChecklistNoticeCodes.PointsNotAvailable, Invariant.Text(facts.Date.InvitedOn ?? facts.On));
        }
    }

    private static IEnumerable<Notice> OfInvitation(ApplicationFacts facts)
    {
        if (facts.Invitation is not { } invitation)
        {
            yield break;
        }

        if (invitation.LowestScore is null)
        {
            yield return About(ChecklistNoticeCodes.LowestScoreNotGiven, Invariant.Text(invitation.IssuedOn));
        }

        if (invitation.Category is null)
        {
            yield return About(ChecklistNoticeCodes.CategoryNotGiven);
        }
    }

    private static IEnumerable<Notice> OfFees(ApplicationFacts facts, ApplicationFees? fees)
    {
        if (fees is null)
        {
            yield return About(ChecklistNoticeCodes.FeesNotAvailable, Invariant.Text(facts.On));
            yield break;
        }

        if (fees.Certainty != Certainty.Certain)
        {
            yield return About(ChecklistNoticeCodes.FeesUnconfirmed, Invariant.Text(fees.InForceFrom));
        }

        if (facts.Profile.Children is null)
        {
            yield return About(ChecklistNoticeCodes.FeesWithoutChildren);
        }

        foreach (Notice notice in facts.Papers is { } papers ? OfAges(facts.Family, papers) : [])
        {
            yield return notice;
        }
    }

    /// <summary>Persons whose age leaves open what they pay.</summary>
    private static IEnumerable<Notice> OfAges(Family family, PaperRules papers)
    {
        foreach (FamilyMember child in family.PerhapsComing(papers))
        {
            yield return About(ChecklistNoticeCodes.FeesWithoutOlderChildren, Invariant.Text(papers.DependentUntilAge)) with
            {
                Path = child.Path,
            };
        }

        foreach (FamilyMember member in family.Coming(papers).Where(static member => member.Age is null))
        {
            yield return About(ChecklistNoticeCodes.BiometricsAgeUnknown) with { Path = $"{member.Path}.dateOfBirth" };
        }
    }

    private static IEnumerable<Notice> OfPapers(ApplicationFacts facts)
    {
        Dated<PaperRules> entry = facts.Rules.Papers.At(facts.On);
        if (entry.VerifiedTo is { } verifiedTo && entry.IsUnverifiedOn(facts.On))
        {
            yield return About(ChecklistNoticeCodes.PapersNotVerified, Invariant.Text(verifiedTo), Invariant.Text(facts.On));
        }
    }

    /// <summary>What a red flag says is not said twice.</summary>
    private static IEnumerable<Notice> OfDocuments(ApplicationFacts facts) =>
        (facts.Assessment?.Notices ?? [])
            .Union(facts.Eligibility.Notices)
            .Where(static notice => !OfPlanning.Contains(notice.Code, StringComparer.Ordinal)
                && !FlagList.NoticesTold.Contains(notice.Code, StringComparer.Ordinal));

    private static Notice About(string code, params IEnumerable<string> values) => new(code, new Facts(values));
}
