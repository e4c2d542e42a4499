using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>How a candidate stood on a day: the score under the rules of that day, programs and categories.</summary>
internal sealed class Standing
{
    /// <summary>The documents cannot be assessed on that day.</summary>
    public static Standing NotAssessable { get; } = new();

    private ImmutableArray<CategoryVerdict> _categories = [];

    private Standing()
    {
    }

    /// <summary>The score; <see langword="null"/> where there is none, for the reason in <see cref="WithoutScore"/>.</summary>
    public CrsScore? Score { get; private init; }

    public InvitationReason WithoutScore { get; private init; } = InvitationReason.NotAssessable;

    public bool IsAssessed { get; private init; }

    public bool IsNominated { get; private init; }

    /// <summary>CEC, FSW and FST.</summary>
    public ImmutableArray<bool?> Programs { get; private init; } = [];

    public bool? IsEligible { get; private init; }

    /// <summary>What an invitation would be issued under.</summary>
    public InvitationProgram? InvitedUnder { get; private init; }

    /// <summary>The same without a nomination.</summary>
    public InvitationProgram? FirstProgram { get; private init; }

    /// <summary>What the whole standing rests on.</summary>
    public ReasonSet RestsOn { get; private init; }

    public static Standing Of(Candidate profile, LocalDate day, RulesetTimeline timeline)
    {
        if (!Crs.Check(profile, day).IsEmpty)
        {
            return NotAssessable;
        }

        CrsRuleset? ruleset = timeline.TryInForceOn(day, out CrsRuleset? held) ? held : null;
        EligibilityAssessment eligibility = Crs.AssessEligibility(profile, day);
        return new Standing
        {
            Score = ruleset is null ? null : Crs.Assess(profile, day, ruleset, timeline).Score,
            WithoutScore = InvitationReason.RulesNotHeld,
            IsAssessed = true,
            IsNominated = DocumentRules.HasNomination(profile.Principal, day),
            Programs = [.. eligibility.Programs.Select(static program => program.IsEligible)],
            IsEligible = eligibility.IsEligible,
            InvitedUnder = eligibility.InvitedUnder,
            FirstProgram = eligibility.FirstProgram,
            RestsOn = default(ReasonSet)
                .With(InvitationReason.PointsProbable, ruleset?.Notices.Any(static notice => notice.Code == NoticeCodes.TablesProbable) == true)
                .With(InvitationReason.Noc2021Assumed, EligibilityNotices.HangOnNoc2021(profile, day))
                .With(InvitationReason.RegulationsNotVerified, EligibilityNotices.AreUnverified(day))
                .With(InvitationReason.RulesNotOfficial, ruleset is { IsOfficial: false })
                .With(InvitationReason.WageTierNotInProfile, ruleset is not null && ProfileNotices.LeaveOutWageTier(ruleset)),
            _categories = [.. eligibility.Categories.Select(static category => new CategoryVerdict(category.Category, category.Qualifies, category.IsCertain))],
        };
    }

    /// <summary>Whether the candidate qualifies for a category; nothing where its list is not held.</summary>
    public CategoryVerdict? Category(CategoryId id)
    {
        foreach (CategoryVerdict category in _categories)
        {
            if (category.Id == id)
            {
                return category;
            }
        }

        return null;
    }

    /// <summary>What came of a category.</summary>
    internal readonly record struct CategoryVerdict(CategoryId Id, bool? Qualifies, bool IsCertain);
}
