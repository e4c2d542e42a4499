using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Rules;

/// <summary>What must be said of a ruleset that was chosen for a date.</summary>
internal static class RulesetNotices
{
    public static ImmutableArray<Notice> For(CrsRuleset chosen, LocalDate on, RulesetTimeline timeline)
    {
        CrsRuleset? inForce = timeline.PeriodOf(on).Ruleset;
        if (inForce is not null && inForce.Id == chosen.Id && inForce.IsOfficial == chosen.IsOfficial)
        {
            return inForce.Notices;
        }

        string date = LocalDatePattern.Iso.Format(on);
        Notice notInForce = inForce is null
            ? new Notice(NoticeCodes.RulesForDateNotHeld, new Facts(chosen.Id, date))
            : new Notice(NoticeCodes.RulesetNotInForce, new Facts(chosen.Id, date, inForce.Id));

        // The notice that a choice of the last ruleset held carries without a date says the same, with less.
        return [notInForce, .. chosen.Notices.Where(static n => n.Code != NoticeCodes.LastHeldRuleset)];
    }
}
