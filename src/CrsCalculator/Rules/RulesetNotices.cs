using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>What must be said of a ruleset that was chosen for a date.</summary>
internal static class RulesetNotices
{
    public static ImmutableArray<Notice> For(CrsRuleset chosen, LocalDate on, RulesetTimeline timeline)
    {
        RulesetPeriod period = timeline.PeriodOf(on);
        return period.IsHeld && IsSame(period.Ruleset, chosen)
            ? period.Ruleset.Notices

            // The notice that a choice of the last ruleset held carries without a date says the same, with less.
            : [NotInForce(chosen, on, period), .. chosen.Notices.Where(static n => n.Code != NoticeCodes.LastHeldRuleset)];
    }

    /// <summary>The last ruleset held is an official one with a notice; an official id names one ruleset only.</summary>
    private static bool IsSame(CrsRuleset inForce, CrsRuleset chosen) =>
        ReferenceEquals(inForce, chosen) || (chosen.IsOfficial && chosen.Id == inForce.Id);

    private static Notice NotInForce(CrsRuleset chosen, LocalDate on, RulesetPeriod period)
    {
        string date = Invariant.Text(on);
        return period switch
        {
            { Ruleset: { } inForce } => new Notice(NoticeCodes.RulesetNotInForce, new Facts(chosen.Id, date, inForce.Id)),
            { Gap.Reason: RulesetGapReason.BeforeTheCrs } => new Notice(NoticeCodes.NoRulesOnDate, new Facts(chosen.Id, date)),
            _ => new Notice(NoticeCodes.RulesForDateNotHeld, new Facts(chosen.Id, date)),
        };
    }
}
