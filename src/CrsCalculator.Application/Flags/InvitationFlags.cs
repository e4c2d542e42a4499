using System.Collections.Immutable;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// Red flags about the day of the invitation: whether it should have been issued, and whether the profile was still in the pool.
/// </summary>
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

    private static RedFlag[] OfInvitation(FlagContext context, InvitationToApply invitation, SubmissionWindow window)
    {
        RedFlag[] years = [.. YearNotComplete(context, invitation, window.Parts[0].Check.Eligibility)];
        return IsExplainedByYear(context, invitation, window) ? years : [.. NotByOurCount(context, invitation, window.Parts[0]), .. years];
    }

    /// <summary>
    /// Whether the incomplete year alone explains why the invitation should not have been issued: on the day on which it is complete
    /// nothing fails, or there is no such day and nothing but the program failed.
    /// </summary>
    private static bool IsExplainedByYear(FlagContext context, InvitationToApply invitation, SubmissionWindow window)
    {
        EligibilityAssessment then = window.Parts[0].Check.Eligibility;
        Requirement[] years =
        [
            .. YearsAsked(invitation, then).Where(static program => program.HangsOn(program.Work()))
                .Select(static program => program.Work())
                .Where(static work => work.Outcome == Outcome.NotMet),
        ];
        if (years.Length == 0 || !WasInPool(context, invitation))
        {
            return false;
        }

        LocalDate[] complete = [.. years.Select(static work => work.EarliestDate).OfType<LocalDate>()];
        WindowPart part = complete.Length == 0
            ? window.Parts[0]
            : window.Parts.FirstOrDefault(part => part.Days.Contains(complete.Min())) ?? window.Parts[0];
        return part.Check.Conditions.All(one => one.Outcome != Outcome.NotMet
            || one.Condition == ApplicationCondition.Deadline
            || (part == window.Parts[0] && one.Condition == ApplicationCondition.Program));
    }

    private static bool WasInPool(FlagContext context, InvitationToApply invitation) =>
        invitation.Round is not { } round
        || !CheckOf(context, round).Reasons.Any(static reason =>
            reason is InvitationReason.NotYetSubmitted or InvitationReason.ProfileExpired);

    /// <summary>An invitation is a fact; this reports that, by the library's count, it should not have been issued.</summary>
    private static IEnumerable<RedFlag> NotByOurCount(FlagContext context, InvitationToApply invitation, WindowPart then)
    {
        bool ranks = then.OutcomeOf(ApplicationCondition.Rank) != Outcome.NotMet;
        bool qualifies = then.OutcomeOf(ApplicationCondition.Program) != Outcome.NotMet
            && then.OutcomeOf(ApplicationCondition.Category) != Outcome.NotMet;
        if (ranks && qualifies && WasInvited(context, invitation) != Outcome.NotMet)
        {
            yield break;
        }

        FlagRule rule = context.Rule(FlagCodes.InvitationNotByOurCount);
        yield return (qualifies ? rule : rule.Worse).At(
            null,
            [
                Invariant.Text(invitation.IssuedOn),
                Code.Of(invitation.Program),
                .. ranks ? [] : WindowFlags.RankOf(then.Check),
            ]);
    }

    /// <summary>A round also requires the profile to be in the pool.</summary>
    private static Outcome WasInvited(FlagContext context, InvitationToApply invitation) => invitation.Round is { } round
        ? CheckOf(context, round).Invited
        : Outcome.NotAssessed;

    private static InvitationCheck CheckOf(FlagContext context, Round round) =>
        new PoolCandidate(context.Profile, context.Facts.File.Calculator).Check(round);

    /// <summary>A nominee may qualify under any program: returns those that depend on the nominee's work alone.</summary>
    private static IEnumerable<ProgramEligibility> YearsAsked(InvitationToApply invitation, EligibilityAssessment then) =>
        invitation.Program.Single() is { } one ? [then.Of(one)]
        : then.Outcome == Outcome.Met ? []
        : then.Programs.Where(static program => program.HangsOn(program.Work()));

    private static IEnumerable<RedFlag> YearNotComplete(
        FlagContext context,
        InvitationToApply invitation,
        EligibilityAssessment then)
    {
        foreach (ProgramEligibility program in YearsAsked(invitation, then))
        {
            Requirement work = program.Work();
            if (work.Outcome == Outcome.NotMet)
            {
                yield return YearNotComplete(context, program.Program, invitation.IssuedOn, work);
            }
        }
    }

    private static RedFlag YearNotComplete(
        FlagContext context,
        ImmigrationProgram program,
        LocalDate invitedOn,
        Requirement work)
    {
        string[] facts = [Code.Of(program), Invariant.Text(invitedOn), $"{work.Actual ?? default}", $"{work.Required}"];
        return context.Rule(FlagCodes.YearNotCompleteAtInvitation).At(
            "$.principal.work",
            work.EarliestDate is { } completeOn ? [.. facts, Invariant.Text(completeOn)] : facts);
    }

    /// <summary>A profile that is about to expire, from the day of the invitation, or from the current day if there is none yet.</summary>
    private static IEnumerable<RedFlag> Profile(FlagContext context)
    {
        LocalDate day = context.Invitation?.IssuedOn ?? context.On;
        if (context.Profile.ProfileSubmittedAt is { } submitted && RulesOn(day, context) is { } rules)
        {
            LocalDate expiresOn = rules.ProfileExpiresOn(submitted);
            string[] facts = expiresOn >= day
                ? [Invariant.Text(expiresOn), Invariant.Text(day), Invariant.Text(context.Limits.ProfileDays)]
                : context.Invitation is null
                ? [Invariant.Text(expiresOn)]
                : [Invariant.Text(expiresOn), Invariant.Text(day)];
            if (expiresOn <= day.PlusDays(context.Limits.ProfileDays))
            {
                yield return context.Rule(FlagCodes.ProfileExpires).At("$.profileSubmittedAt", facts);
            }
        }
    }

    private static InvitationRules? RulesOn(LocalDate day, FlagContext context) =>
        context.Facts.File.Calculator.Rules.Invitations.At(day).ValueOrNull;

    /// <summary>The category of a category round; before an invitation, every category that is met.</summary>
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
                LocalDate? lostOn = LostOn(context, category.Category);
                if (lostOn is not null || IsJustMet(work, context))
                {
                    yield return CategoryJustMet(context, category.Category, work, lostOn);
                }
            }
        }
    }

    private static RedFlag CategoryJustMet(FlagContext context, CategoryId category, Requirement work, LocalDate? lostOn)
    {
        string[] facts = [Code.Of(category), $"{work.Actual ?? default}", $"{work.Required}"];
        return context.Rule(FlagCodes.CategoryJustMet).At(
            "$.principal.work",
            lostOn is { } day ? [.. facts, Invariant.Text(day)] : facts);
    }

    private static bool IsJustMet(Requirement work, FlagContext context)
    {
        if (work is not { Outcome: Outcome.Met, Actual.Number: { } hours, Required.Number: { } required })
        {
            return false;
        }

        decimal margin = (decimal)context.Limits.CategoryMarginDays * context.RulesInForce.Work.Value.FullTimeHoursPerWeek / DaysPerWeek;
        return hours - required < margin;
    }

    /// <summary>The day of the window from which the work for the invitation's category is no longer enough.</summary>
    private static LocalDate? LostOn(FlagContext context, CategoryId category)
    {
        ImmutableArray<WindowPart> parts = context.Facts.Window?.Parts ?? [];
        foreach ((WindowPart before, WindowPart after) in parts.Zip(parts.Skip(1)))
        {
            if (WorkOf(before, category) == Outcome.Met && WorkOf(after, category) == Outcome.NotMet)
            {
                return after.Days.From;
            }
        }

        return null;
    }

    private static Outcome? WorkOf(WindowPart part, CategoryId category) => part.Check.Eligibility.Categories
        .Where(one => one.Category == category)
        .SelectMany(static one => one.Requirements)
        .FirstOrDefault(static one => one.Id == RequirementId.CategoryExperience)?.Outcome;

    private static IEnumerable<RedFlag> Birthday(FlagContext context) =>
        context.Notices(NoticeCodes.BirthdayForgiven)
            .Select(notice => context.Rule(FlagCodes.BirthdayForgiven).At(notice.Path, notice.Facts));
}
