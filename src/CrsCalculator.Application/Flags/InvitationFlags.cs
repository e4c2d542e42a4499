using CrsCalculator.Application.Official;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags of the day of the invitation: whether it should exist, and whether the profile was still in the pool.</summary>
internal static class InvitationFlags
{
    private const int DaysPerWeek = 7;

    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. context is { Invitation: { } invitation, Facts.Window: { } window } ? OfInvitation(context, invitation, window) : [],
        .. Profile(context),
        .. Category(context),
        .. Birthday(context),
    ];

    private static IEnumerable<RedFlag> OfInvitation(FlagContext context, InvitationToApply invitation, SubmissionWindow window) =>
    [
        .. NotByOurCount(context, invitation, window.Parts[0].Check),
        .. YearNotComplete(invitation, window.Parts[0].Check.Eligibility),
    ];

    /// <summary>An invitation is a fact; that by our count it should not have been issued is said.</summary>
    private static IEnumerable<RedFlag> NotByOurCount(FlagContext context, InvitationToApply invitation, ApplicationCheck then)
    {
        bool ranks = OutcomeOf(then, ApplicationCondition.Rank) != Outcome.NotMet;
        bool qualifies = OutcomeOf(then, ApplicationCondition.Program) != Outcome.NotMet
            && OutcomeOf(then, ApplicationCondition.Category) != Outcome.NotMet;
        if (ranks && qualifies && WasInvited(context, invitation) != Outcome.NotMet)
        {
            yield break;
        }

        FlagRule rule = OfficialFlags.Of(FlagCodes.InvitationNotByOurCount);
        string[] facts = ranks
            ? [Invariant.Text(invitation.IssuedOn), Code.Of(invitation.Program)]
            :
            [
                Invariant.Text(invitation.IssuedOn),
                Code.Of(invitation.Program),
                Invariant.Text(then.Score!.Value.Total),
                Invariant.Text(invitation.LowestScore!.Value),
            ];
        yield return (qualifies ? rule : rule with { Severity = FlagSeverity.Stop }).At(null, facts);
    }

    /// <summary>A round also asks whether the profile was in the pool.</summary>
    private static Outcome WasInvited(FlagContext context, InvitationToApply invitation) => invitation.Round is { } round
        ? new PoolCandidate(context.Profile, context.Facts.File.Calculator).Check(round).Invited
        : Outcome.NotAssessed;

    private static Outcome? OutcomeOf(ApplicationCheck check, ApplicationCondition condition)
    {
        foreach (ConditionOutcome one in check.Conditions)
        {
            if (one.Condition == condition)
            {
                return one.Outcome;
            }
        }

        return null;
    }

    /// <summary>A nominee may qualify under any program: then those are named that hang on their work alone.</summary>
    private static IEnumerable<RedFlag> YearNotComplete(InvitationToApply invitation, EligibilityAssessment then)
    {
        ImmigrationProgram? single = ProgramsOf.Single(invitation);
        IEnumerable<ProgramEligibility> programs = single is { } one ? [then.Of(one)]
            : then.Outcome == Outcome.Met ? []
            : then.Programs.Where(static program => program.HangsOn(program.Work()));
        foreach (ProgramEligibility program in programs)
        {
            Requirement work = program.Work();
            if (work.Outcome == Outcome.NotMet)
            {
                yield return YearNotComplete(program.Program, invitation.IssuedOn, work);
            }
        }
    }

    private static RedFlag YearNotComplete(ImmigrationProgram program, LocalDate invitedOn, Requirement work)
    {
        string[] facts = [Code.Of(program), Invariant.Text(invitedOn), $"{work.Actual ?? default}", $"{work.Required}"];
        return OfficialFlags.Of(FlagCodes.YearNotCompleteAtInvitation).At(
            "$.principal.work",
            work.EarliestDate is { } completeOn ? [.. facts, Invariant.Text(completeOn)] : facts);
    }

    /// <summary>A profile that is about to expire, seen from the invitation, or from the day if there is none yet.</summary>
    private static IEnumerable<RedFlag> Profile(FlagContext context)
    {
        LocalDate day = context.Invitation?.IssuedOn ?? context.On;
        if (context.Profile.ProfileSubmittedAt is { } submitted && RulesOn(day, context) is { } rules)
        {
            LocalDate expiresOn = OttawaTime.DayOf(rules.ProfileExpiresAt(submitted));
            if (expiresOn <= day.PlusDays(FlagLimits.DaysOfProfile))
            {
                yield return OfficialFlags.Of(FlagCodes.ProfileExpires)
                    .At("$.profileSubmittedAt", Invariant.Text(expiresOn), Invariant.Text(day), Invariant.Text(FlagLimits.DaysOfProfile));
            }
        }
    }

    private static InvitationRules? RulesOn(LocalDate day, FlagContext context) =>
        context.Facts.File.Calculator.Rules.Invitations.At(day).ValueOrNull;

    /// <summary>After a round for a category, that category; before an invitation, every one that is met.</summary>
    private static IEnumerable<RedFlag> Category(FlagContext context)
    {
        CategoryId? invited = context.Facts.InvitedCategory;
        if (context.Invitation is not null && invited is null)
        {
            yield break;
        }

        foreach (CategoryEligibility category in context.Facts.Eligibility.Categories)
        {
            if (invited is { } single && category.Category != single)
            {
                continue;
            }

            foreach (Requirement work in category.Requirements.Where(static one => one.Id == RequirementId.CategoryExperience))
            {
                LocalDate? lostOn = LostOn(context);
                if (lostOn is not null || IsJustMet(work, context))
                {
                    yield return CategoryJustMet(category.Category, work, lostOn);
                }
            }
        }
    }

    private static RedFlag CategoryJustMet(CategoryId category, Requirement work, LocalDate? lostOn)
    {
        string[] facts = [Code.Of(category), $"{work.Actual ?? default}", $"{work.Required}"];
        return OfficialFlags.Of(FlagCodes.CategoryJustMet).At(
            "$.principal.work",
            lostOn is { } day ? [.. facts, Invariant.Text(day)] : facts);
    }

    private static bool IsJustMet(Requirement work, FlagContext context)
    {
        if (work is not { Outcome: Outcome.Met, Actual.Number: { } hours, Required.Number: { } required })
        {
            return false;
        }

        decimal margin = (decimal)FlagLimits.DaysAboveCategory * context.RulesInForce.Work.Value.FullTimeHoursPerWeek / DaysPerWeek;
        return hours - required < margin;
    }

    /// <summary>The day of the window on which the category of the invitation is lost.</summary>
    private static LocalDate? LostOn(FlagContext context) => context.Facts.Window?.Edges
        .Where(static edge => edge.Reason == WindowEdgeReason.CategoryLost)
        .Select(static edge => (LocalDate?)edge.On)
        .FirstOrDefault();

    private static IEnumerable<RedFlag> Birthday(FlagContext context) =>
        context.Notices(NoticeCodes.BirthdayForgiven)
            .Select(static notice => OfficialFlags.Of(FlagCodes.BirthdayForgiven).At(notice.Path, notice.Facts));
}
