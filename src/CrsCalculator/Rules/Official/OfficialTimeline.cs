using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>The official rulesets in order, and what lies before and after them.</summary>
internal static class OfficialTimeline
{
    public static RulesetGap BeforeTheCrs { get; } = new(
        RulesetGapReason.BeforeTheCrs,
        LocalDate.MinIsoValue,
        "the Comprehensive Ranking System began on 2015-01-01");

    public static RulesetTimeline Build()
    {
        CrsRuleset[] rulesets =
        [
            Instruction20150101.Ruleset,
            Instruction20161119.Ruleset,
            Instruction20170606.Ruleset,
            Instruction20201020.Ruleset,
            Instruction20250325.Ruleset,
        ];
        return RulesetTimeline.FromEntries(
        [
            (BeforeTheCrs.From, null, BeforeTheCrs),
            .. rulesets.Select(static r => (r.InForceFrom, (CrsRuleset?)r, (RulesetGap?)null)),
            (Gap20261103.Gap.From, null, Gap20261103.Gap),
        ]);
    }
}
