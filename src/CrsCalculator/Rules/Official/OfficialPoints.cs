using System.Collections.Immutable;

namespace CrsCalculator.Rules.Official;

/// <summary>The rulesets in order, and the gaps before and after them.</summary>
internal static class OfficialPoints
{
    /// <summary>
    /// Sections A to C are confirmed by published scores from 2017 on; before that, only by the absence of any known change.
    /// </summary>
    public static RulePart<CrsRuleset> Part { get; } = new(
    [
        new Dated<CrsRuleset>(ExpressEntryBegins.Before),
        Of(Instruction20150101.Ruleset, Certainty.Probable),
        Of(Instruction20161119.Ruleset, Certainty.Probable),
        Of(Instruction20170606.Ruleset),
        Of(Instruction20201020.Ruleset),
        Of(Instruction20250325.Ruleset),
        new Dated<CrsRuleset>(Gap20261103.Gap),
    ])
    {
        Pages = OfficialPages.OfPoints,
    };

    /// <summary>The rulesets, oldest first.</summary>
    public static ImmutableArray<CrsRuleset> Rulesets { get; } =
    [
        .. Part.Entries.Select(static entry => entry.ValueOrNull).OfType<CrsRuleset>(),
    ];

    private static Dated<CrsRuleset> Of(CrsRuleset ruleset, Certainty certainty = Certainty.Certain) =>
        new(ruleset.InForceFrom, ruleset, ruleset.Citation) { Certainty = certainty };
}
