using CrsCalculator.Counting;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags between the invitation and the last day to apply. There are none without an invitation.</summary>
internal static class WindowFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) => context is { Invitation: { } invitation, Facts.Window: { } window }
        ?
        [
            .. Empty(context, window),
            .. Expired(context, window),
            .. Rank(context),
            .. LostWork(context, window),
            .. Tests(context, invitation),
            .. Assessments(context, invitation),
        ]
        : [];

    private static IEnumerable<RedFlag> Empty(FlagContext context, SubmissionWindow window)
    {
        if (window.Ranges.IsEmpty && window.OpenRanges.IsEmpty)
        {
            yield return context.Rule(FlagCodes.SubmissionWindowEmpty).At(
                null,
                Invariant.Text(window.Invitation.IssuedOn),
                Invariant.Text(window.Invitation.LatestDueOn));
        }
    }

    private static IEnumerable<RedFlag> Expired(FlagContext context, SubmissionWindow window)
    {
        if (window.IsOverOn(context.On))
        {
            yield return context.Rule(FlagCodes.ItaExpired).At(null, Invariant.Text(window.Invitation.LatestDueOn));
        }
    }

    private static IEnumerable<RedFlag> Rank(FlagContext context)
    {
        if (context.Check is { } check
            && check.OutcomeOf(ApplicationCondition.Rank) == Outcome.NotMet)
        {
            yield return context.Rule(FlagCodes.RankBelowRound).At(null, RankOf(check));
        }
    }

    /// <summary>Why a score is too low: the score, the lowest score, and the tie-breaking time if they are equal.</summary>
    public static IEnumerable<string> RankOf(ApplicationCheck check) => check is { Score: { } score, Invitation.LowestScore: { } lowest }
        ?
        [
            Invariant.Text(score.Total),
            Invariant.Text(lowest),
            .. score.Total == lowest && check.Invitation.TieBreak is { } time ? [Invariant.Text(time)] : (string[])[],
        ]
        : [];

    /// <summary>Work that leaves the qualifying years while there is still time to apply.</summary>
    private static IEnumerable<RedFlag> LostWork(FlagContext context, SubmissionWindow window)
    {
        EligibilityAssessment first = window.Parts[0].Check.Eligibility;
        foreach (ImmigrationProgram program in ProgramsOf.Of(context.Invitation, first))
        {
            Requirement? lost = null;
            Outcome before = Outcome.NotAssessed;
            foreach (WindowPart part in window.Parts)
            {
                Requirement work = part.Check.Eligibility.Of(program).Work();
                if (lost is null && before == Outcome.Met && work.Outcome == Outcome.NotMet)
                {
                    lost = work;
                    yield return LostWork(context, program, part.Days.From, work);
                }

                before = work.Outcome;
            }
        }
    }

    private static RedFlag LostWork(FlagContext context, ImmigrationProgram program, LocalDate lostOn, Requirement work) =>
        context.RuleOfLoss(FlagCodes.ExperienceLeavesWindow, lostOn).At(
            "$.principal.work",
            Code.Of(program),
            Invariant.Text(lostOn),
            $"{work.Required}",
            Invariant.Text(work.WithinYears ?? 0));

    /// <summary>The test results claimed on the day of the invitation.</summary>
    private static IEnumerable<RedFlag> Tests(FlagContext context, InvitationToApply invitation)
    {
        if (context.CountedAtInvitation is not { } then)
        {
            yield break;
        }

        foreach (FlagPerson person in context.People)
        {
            foreach (CountedTest test in TestFlags.UsedBy(person, then).Where(test => EndsWithin(test.ExpiresOn, invitation)))
            {
                yield return context.RuleOfLoss(FlagCodes.TestExpiresBeforeDue, test.ExpiresOn)
                    .At(
                        person.TestPath(test.Index),
                        context.StakeOf(person, PartKind.LanguageTest, test.Index),
                        Invariant.Text(test.Result.TakenOn),
                        Invariant.Text(test.ExpiresOn),
                        Invariant.Text(invitation.LatestDueOn));
            }
        }
    }

    private static IEnumerable<RedFlag> Assessments(FlagContext context, InvitationToApply invitation)
    {
        foreach (FlagPerson person in context.People)
        {
            CountedPerson? then = person.Role == ApplicantRole.Spouse
                ? context.CountedAtInvitation?.Spouse
                : context.CountedAtInvitation?.Principal;
            foreach (CountedCredential counted in then?.Credentials ?? [])
            {
                if (counted is { Counts: true, ExpiresOn: { } expiresOn } && EndsWithin(expiresOn, invitation))
                {
                    yield return context.RuleOfLoss(FlagCodes.EcaExpiresBeforeDue, expiresOn).At(
                        person.CredentialPath(counted.Index),
                        context.StakeOf(person, PartKind.Credential, counted.Index),
                        $"{counted.Credential.Eca!.IssuedOn}",
                        Invariant.Text(expiresOn),
                        Invariant.Text(invitation.LatestDueOn));
                }
            }
        }
    }

    private static bool EndsWithin(LocalDate expiresOn, InvitationToApply invitation) =>
        expiresOn > invitation.IssuedOn && expiresOn <= invitation.LatestDueOn;
}
