using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A candidate's standing on a day: score and eligibility, as far as the documents and the rules allow.</summary>
internal sealed record Standing(EligibilityAssessment? Eligibility, CrsScore? Score)
{
    /// <summary>The categories of the day; <see langword="null"/> if there are none, or their list is not available.</summary>
    public CategoryList? Categories { get; private init; }

    /// <summary>
    /// When the profile expires under the rules of the day; <see langword="null"/> without a time of submission, or without rules.
    /// </summary>
    public DocumentTime? ExpiresAt { get; private init; }

    /// <summary>What score and eligibility rest on.</summary>
    public ReasonSet RestsOn { get; private init; }

    /// <summary>Why there is no score: a person is not born yet or would be too old, or rules are not available.</summary>
    public InvitationReason WithoutScore { get; private init; } = InvitationReason.RulesNotHeld;

    public static Standing Of(CandidateFile file, LocalDate day)
    {
        RulesInForce rules = file.Calculator.Rules.On(day);
        Standing standing = !file.CanBeAssessedOn(day) ? new Standing(null, null) { WithoutScore = InvitationReason.NotAssessable }
            : rules.CanAssessPrograms && rules.Invitations.IsAvailable ? Assess(file, day)
            : new Standing(null, null);
        return standing with { Categories = rules.Categories.ValueOrNull, ExpiresAt = Expiry(file.Candidate, rules) };
    }

    private static Standing Assess(CandidateFile file, LocalDate day)
    {
        ExpressEntry calculator = file.Calculator;
        CrsRuleset? points = calculator.TryPointsOn(day, out CrsRuleset? available) ? available : null;
        CrsScore? score = points is null ? null : file.Assess(day).Score;
        return new Standing(file.Eligibility(day), score)
        {
            RestsOn = Assumptions(file.Candidate, day, calculator, points)
                .With(InvitationReason.PointsProvisional, score is { IsProvisional: true }),
        };
    }

    private static DocumentTime? Expiry(Candidate profile, RulesInForce rules) =>
        profile.ProfileSubmittedAt is { } submitted && rules.Invitations.ValueOrNull is { } available
            ? available.ProfileExpiresAt(submitted)
            : null;

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

    /// <summary>Whether NOC 2016, where it is in force, classifies a job or the job offer differently from NOC 2021.</summary>
    private static bool ReadsDifferently(Person person, WorkRules rules) =>
        person.Work.Any(rules.ReadsDifferently) || (person.JobOffer is { } offer && rules.ReadsDifferently(offer.Occupation));

    /// <summary>Whether any part other than the points, which may be chosen, is not official.</summary>
    private static bool AreOthersNotOfficial(RuleBook book, LocalDate day) =>
        book.NotOfficialOn(day).Any(static part => part != RuleBookPart.Points);

    private static bool Say(ImmutableArray<Notice> notices, string code) => notices.Any(notice => notice.Code == code);
}
