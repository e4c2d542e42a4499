using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about the province, the nomination and the job offer.</summary>
internal static class OfferFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. Quebec(context),
        .. context.Profile.Principal.Nomination is { } nomination ? Nomination(nomination, context) : [],
        .. context.Profile.Principal.JobOffer is { } offer ? Offer(offer, context) : [],
    ];

    private static IEnumerable<RedFlag> Quebec(FlagContext context)
    {
        if (context.Profile.IntendedProvince == Province.QC && ExcludeQuebec(context.RulesInForce))
        {
            yield return context.Rule(FlagCodes.ProvinceQuebec).At("$.intendedProvince");
        }
    }

    /// <summary>Whether every federal program excludes people who intend to live in Quebec.</summary>
    private static bool ExcludeQuebec(RulesInForce rules)
    {
        ProvinceRule?[] all = [rules.Cec.ValueOrNull?.Province, rules.Fsw.ValueOrNull?.Province, rules.Fst.ValueOrNull?.Province];
        return all.All(static rule => rule?.Excluded == Province.QC);
    }

    private static IEnumerable<RedFlag> Nomination(Nomination nomination, FlagContext context)
    {
        Stake stake = context.StakeOf(context.People[0], PartKind.Nomination);
        foreach (Notice notice in context.Notices(NoticeCodes.NominatedElsewhere))
        {
            yield return context.Rule(FlagCodes.NominationElsewhere).At("$.principal.nomination", stake, notice.Facts);
        }

        if (NominationDays.EndOf(nomination) is { } end)
        {
            if (end <= context.On)
            {
                FlagRule rule = context.Rule(FlagCodes.NominationEnds);
                yield return (RestsOn(end, stake, context) ? rule : rule.Milder)
                    .At("$.principal.nomination", stake, Invariant.Text(end), Invariant.Text(context.On));
            }
        }
        else if (nomination.AcceptedOn.PlusMonths(context.Limits.NominationMonths) < context.On)
        {
            yield return context.Rule(FlagCodes.NominationTooOld).At(
                "$.principal.nomination",
                stake,
                Invariant.Text(nomination.AcceptedOn),
                Invariant.Text(context.On),
                Invariant.Text(context.Limits.NominationMonths));
        }
    }

    /// <summary>
    /// Whether the invitation, or the points on its day, rest on a nomination. One that has ended earns nothing, but its loss may be why
    /// the application fails.
    /// </summary>
    private static bool RestsOn(LocalDate end, Stake stake, FlagContext context) =>
        context.IsOfUse(stake)
        || (context.Invitation is { } invitation
            && (invitation.Program == InvitationProgram.ProvincialNominee || (end > invitation.IssuedOn && context.Fails)));

    private static IEnumerable<RedFlag> Offer(JobOffer offer, FlagContext context)
    {
        const string Path = "$.principal.jobOffer";
        Stake stake = context.StakeOf(context.People[0], PartKind.JobOffer);
        LocalDate pointsOn = context.Invitation?.IssuedOn ?? context.On;
        if (context.Facts.File.Calculator.TryPointsOn(pointsOn, out CrsRuleset? ruleset) && !RewardsOffers(ruleset))
        {
            yield return context.Rule(FlagCodes.OfferNoPoints).At(Path, stake, Invariant.Text(pointsOn));
        }

        WorkRules rules = context.RulesInForce.Work.Value;
        if (offer.HoursPerWeek < rules.FullTimeHoursPerWeek)
        {
            yield return context.Rule(FlagCodes.OfferNotFullTime)
                .At(Path, stake, Invariant.Text(offer.HoursPerWeek), Invariant.Text(rules.FullTimeHoursPerWeek));
        }

        if (!rules.IsSkilled(offer.Occupation))
        {
            yield return context.Rule(FlagCodes.OfferNotSkilled)
                .At(Path, stake, offer.Occupation.Code, Invariant.Text((int)offer.Occupation.Teer));
        }

        if (offer is { IsBasedOnLmia: true, LmiaExpiresOn: { } expiresOn } && expiresOn < context.On)
        {
            Stake ofLmia = context.StakeOf(context.People[0], PartKind.Lmia);
            FlagRule rule = context.Rule(FlagCodes.LmiaEnds);
            yield return (context.IsOfUse(ofLmia) ? rule : rule.Milder).At(
                "$.principal.jobOffer.lmia",
                ofLmia,
                Invariant.Text(expiresOn),
                Invariant.Text(context.On));
        }
    }

    /// <summary>Whether a ruleset gives any points for a job offer.</summary>
    private static bool RewardsOffers(CrsRuleset ruleset) => ruleset.Tables.Factors.Any(static rule =>
        (rule.Reads(CrsInput.JobOffer) || rule.Reads(CrsInput.JobOfferTier)) && rule.Maximum(hasSpouse: false) > 0);
}
