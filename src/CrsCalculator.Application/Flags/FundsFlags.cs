using CrsCalculator.Application.Official;
using CrsCalculator.Eligibility;

namespace CrsCalculator.Application;

/// <summary>Red flags of settlement funds.</summary>
internal static class FundsFlags
{
    private const int Percent = 100;

    public static IEnumerable<RedFlag> Of(FlagContext context)
    {
        IEnumerable<RedFlag> ofFunds = RequirementOf(context) is { Note: not RequirementNote.Exempt } asked
            ? [.. Amount(context, asked), .. Deposit(context, asked), .. OldTable(context)]
            : [];
        return [.. ofFunds, .. NeededIfNotCec(context)];
    }

    /// <summary>
    /// The requirement of funds that the application rests on; <see langword="null"/> if none does, as under the Canadian Experience Class.
    /// </summary>
    public static Requirement? RequirementOf(FlagContext context)
    {
        EligibilityAssessment eligibility = context.Facts.Eligibility;
        return context.Invitation?.Program switch
        {
            InvitationProgram.CanadianExperienceClass => null,
            InvitationProgram.FederalSkilledWorker => eligibility.Fsw.Funds(),
            InvitationProgram.FederalSkilledTrades => eligibility.Fst.Funds(),
            _ when eligibility.Cec.Outcome == Outcome.Met => null,
            _ => new[] { eligibility.Fsw, eligibility.Fst }
                .Where(static program => program.HangsOn(program.Funds()!))
                .Select(static program => program.Funds())
                .FirstOrDefault(),
        };
    }

    private static IEnumerable<RedFlag> Amount(FlagContext context, Requirement asked)
    {
        if (asked is not { Actual.Number: { } funds, Required.Number: { } required })
        {
            yield break;
        }

        if (asked.Outcome == Outcome.NotMet)
        {
            yield return OfficialFlags.Of(FlagCodes.FundsBelow).At(
                "$.settlementFunds",
                StakeOf(context),
                Invariant.Text(funds),
                Invariant.Text(required));
        }
        else if (funds * Percent < required * (Percent + FlagLimits.PercentAboveFunds))
        {
            yield return OfficialFlags.Of(FlagCodes.FundsNear).At(
                "$.settlementFunds",
                StakeOf(context),
                Invariant.Text(funds),
                Invariant.Text(required),
                Invariant.Text(FlagLimits.PercentAboveFunds));
        }
    }

    private static IEnumerable<RedFlag> Deposit(FlagContext context, Requirement asked)
    {
        if (context.Profile is { SettlementFunds: { } funds, SettlementFundsSixMonthAverage: { } average }
            && asked.Required?.Number is { } required
            && (funds - average) * Percent > required * FlagLimits.PercentOfDeposit)
        {
            yield return OfficialFlags.Of(FlagCodes.DepositUnexplained).At(
                "$.settlementFundsSixMonthAverage",
                StakeOf(context),
                Invariant.Text(funds),
                Invariant.Text(average),
                Invariant.Text(required));
        }
    }

    private static IEnumerable<RedFlag> OldTable(FlagContext context) =>
        context.Notices(NoticeCodes.FundsTableOld)
            .Select(static notice => OfficialFlags.Of(FlagCodes.FundsTableOld).At("$.settlementFunds", notice.Facts));

    /// <summary>Nobody chooses the program of an invitation, so the money is kept ready.</summary>
    private static IEnumerable<RedFlag> NeededIfNotCec(FlagContext context)
    {
        EligibilityAssessment eligibility = context.Facts.Eligibility;
        if (context.Invitation is not null || eligibility.Cec.Outcome != Outcome.Met)
        {
            yield break;
        }

        ProgramEligibility? other = eligibility.Programs.FirstOrDefault(static program =>
            program.Outcome == Outcome.Met && program.Funds() is { Note: not RequirementNote.Exempt });
        if (other is not null)
        {
            yield return OfficialFlags.Of(FlagCodes.FundsNeededIfNotCec).At(
                "$.settlementFunds",
                StakeOf(context),
                Code.Of(other.Program),
                $"{other.Funds()!.Required}");
        }
    }

    private static Stake StakeOf(FlagContext context) =>
        context.Facts.StakeOf(new ProfilePart(ApplicantRole.Principal, PartKind.Funds));
}
