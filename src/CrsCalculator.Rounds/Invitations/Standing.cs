using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>How a candidate stands on a day: score and eligibility, as far as the documents and the rules tell.</summary>
internal sealed record Standing(EligibilityAssessment? Eligibility, CategoryList? Categories, CrsScore? Score, ReasonSet RestsOn)
{
    /// <summary>Somebody who is not born yet, or would be too old.</summary>
    public static Standing NotAssessable { get; } = new(null, null, null, default);

    /// <summary>Why there is no score.</summary>
    public InvitationReason WithoutScore => Eligibility is null ? InvitationReason.NotAssessable : InvitationReason.RulesNotHeld;

    public static Standing Of(CandidateFile file, LocalDate day)
    {
        if (!file.CanBeAssessedOn(day))
        {
            return NotAssessable;
        }

        ExpressEntry rules = file.Calculator;
        CrsRuleset? points = rules.TryPointsOn(day, out CrsRuleset? available) ? available : null;
        CrsScore? score = points is null ? null : file.Assess(day).Score;
        return new Standing(
            file.Eligibility(day),
            rules.Rules.Categories.At(day).ValueOrNull,
            score,
            Assumptions(file.Candidate, day, rules, points).With(InvitationReason.PointsProvisional, score is { IsProvisional: true }));
    }

    private static ReasonSet Assumptions(Candidate profile, LocalDate day, ExpressEntry rules, CrsRuleset? points)
    {
        RulesInForce inForce = rules.Rules.On(day);
        bool isUnverified = inForce.Cec.IsUnverifiedOn(day) || inForce.Fsw.IsUnverifiedOn(day) || inForce.Fst.IsUnverifiedOn(day);
        return default(ReasonSet)
            .With(InvitationReason.PointsProbable, Say(rules.NoticesOn(day), NoticeCodes.TablesProbable))
            .With(InvitationReason.Noc2016Applies, ReadsDifferently(profile.Principal, inForce.Work.Value))
            .With(InvitationReason.RegulationsNotVerified, isUnverified)
            .With(InvitationReason.RulesNotOfficial, points is { IsOfficial: false } || AreOthersNotOfficial(rules.Rules, day));
    }

    /// <summary>Whether NOC 2016, where it is in force, reads a job or the job offer otherwise than NOC 2021.</summary>
    private static bool ReadsDifferently(Person person, WorkRules rules) =>
        person.Work.Any(rules.ReadsDifferently) || (person.JobOffer is { } offer && rules.ReadsDifferently(offer.Occupation));

    /// <summary>Whether a part other than points, which may have been chosen, is not official.</summary>
    private static bool AreOthersNotOfficial(RuleBook book, LocalDate day) =>
        book.NotOfficialOn(day).Any(static part => part != RuleBookPart.Points);

    private static bool Say(ImmutableArray<Notice> notices, string code) => notices.Any(notice => notice.Code == code);
}
