using CrsCalculator.Eligibility;

namespace CrsCalculator.Application;

/// <summary>Red flags about settlement funds.</summary>
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
    /// The funds requirement on which the application rests; <see langword="null"/> if there is none, as under the Canadian Experience
    /// Class.
    /// </summary>
    public static Requirement? RequirementOf(FlagContext context)
    {
        EligibilityAssessment eligibility = context.Facts.Eligibility;
        if (context.Invitation?.Program.Single() is { } invited)
        {
            return eligibility.Of(invited).Funds();
        }

        return eligibility.Cec.Outcome == Outcome.Met
            ? null
            : eligibility.Programs
                .Where(static program => program.Funds() is { } funds && program.HangsOn(funds))
                .Select(static program => program.Funds())
                .FirstOrDefault();
    }

    private static IEnumerable<RedFlag> Amount(FlagContext context, Requirement asked)
    {
        if (asked is not { Actual.Number: { } funds, Required.Number: { } required })
        {
            yield break;
        }

        if (asked.Outcome == Outcome.NotMet)
        {
            yield return context.Rule(FlagCodes.FundsBelow).At(
                "$.settlementFunds",
                StakeOf(context),
                Invariant.Text(funds),
                Invariant.Text(required));
        }
        else if (funds * Percent < required * (Percent + context.Limits.FundsMarginPercent))
        {
            yield return context.Rule(FlagCodes.FundsNear).At(
                "$.settlementFunds",
                StakeOf(context),
                Invariant.Text(funds),
                Invariant.Text(required),
                Invariant.Text(context.Limits.FundsMarginPercent));
        }
    }

    private static IEnumerable<RedFlag> Deposit(FlagContext context, Requirement asked)
    {
        if (context.Profile is { SettlementFunds: { } funds, SettlementFundsSixMonthAverage: { } average }
            && asked.Required?.Number is { } required
            && (funds - average) * Percent > required * context.Limits.DepositPercent)
        {
            yield return context.Rule(FlagCodes.DepositUnexplained).At(
                "$.settlementFundsSixMonthAverage",
                StakeOf(context),
                Invariant.Text(funds),
                Invariant.Text(average),
                Invariant.Text(required));
        }
    }

    private static IEnumerable<RedFlag> OldTable(FlagContext context) =>
        context.Notices(NoticeCodes.FundsTableOld)
            .Select(notice => context.Rule(FlagCodes.FundsTableOld).At("$.settlementFunds", notice.Facts));

    /// <summary>Nobody can choose the program of an invitation, so the money should be ready.</summary>
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
            yield return context.Rule(FlagCodes.FundsNeededIfNotCec).At(
                "$.settlementFunds",
                StakeOf(context),
                Code.Of(other.Program),
                $"{other.Funds()!.Required}");
        }
    }

    private static Stake StakeOf(FlagContext context) =>
        context.Facts.StakeOf(new ProfilePart(ApplicantRole.Principal, PartKind.Funds));
}
