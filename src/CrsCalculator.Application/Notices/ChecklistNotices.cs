using System.Collections.Frozen;
using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Application;

/// <summary>Notices that must accompany a checklist: what was assumed, what could not be computed, and how certain the rules are.</summary>
internal static class ChecklistNotices
{
    /// <summary>Additional points change nothing after an invitation, and planning is not part of a checklist.</summary>
    private static readonly ImmutableArray<string> OfPlanning = [NoticeCodes.NextYear];

    /// <summary>Notices that a red flag repeats about the same document, in one of several forms.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> SaidByFlags =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            [NoticeCodes.TestExpiresSoon] = [FlagCodes.TestExpiresBeforeDue, FlagCodes.TestExpiresBeforeVisa],
            [NoticeCodes.AssessmentExpiresSoon] = [FlagCodes.EcaExpiresBeforeDue, FlagCodes.TestExpiresBeforeVisa],
            [NoticeCodes.FundsTableOld] = [FlagCodes.FundsTableOld],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<Notice> Of(ApplicationFacts facts, ApplicationFees? fees, ImmutableArray<RedFlag> flags) =>
    [
        .. OfPoints(facts),
        .. OfInvitation(facts),
        .. OfFees(facts, fees),
        .. OfPapers(facts),
        .. OfDocuments(facts).Where(notice => !IsSaid(notice, flags)),
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

    /// <summary>Persons whose age leaves their fees open.</summary>
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

    /// <summary>A notice that a red flag covers is not repeated.</summary>
    private static IEnumerable<Notice> OfDocuments(ApplicationFacts facts) =>
        (facts.Assessment?.Notices ?? [])
            .Union(facts.Eligibility.Notices)
            .Where(notice => !OfPlanning.Contains(notice.Code, StringComparer.Ordinal)
                && (facts.Flags is null || !FlagList.NoticesTold.Contains(notice.Code, StringComparer.Ordinal)));

    private static bool IsSaid(Notice notice, ImmutableArray<RedFlag> flags) =>
        SaidByFlags.TryGetValue(notice.Code, out ImmutableArray<string> codes)
        && flags.Any(flag => codes.Contains(flag.Code, StringComparer.Ordinal) && (notice.Path is null || flag.Path == notice.Path));

    private static Notice About(string code, params IEnumerable<string> values) => new(code, new Facts(values));
}
