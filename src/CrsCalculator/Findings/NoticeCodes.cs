namespace CrsCalculator;

/// <summary>The codes of notices, with the facts that each carries.</summary>
public static class NoticeCodes
{
    /// <summary>The ruleset used is not the one in force on the date asked, and that one is held. Facts: ruleset used, date asked, ruleset in force.</summary>
    public const string RulesetNotInForce = "rulesetNotInForce";

    /// <summary>The rules in force on the date asked are not held, and another ruleset was chosen. Facts: ruleset used, date asked.</summary>
    public const string RulesForDateNotHeld = "rulesForDateNotHeld";

    /// <summary>There was no CRS yet on the date asked, and a ruleset was chosen. Facts: ruleset used, date asked.</summary>
    public const string NoRulesOnDate = "noRulesOnDate";

    /// <summary>The last ruleset held was used without a date. Facts: ruleset used, first day of the rules that are not held.</summary>
    public const string LastHeldRuleset = "lastHeldRuleset";

    /// <summary>The ruleset does not come with the library: it was derived or supplied by the user. Facts: ruleset used.</summary>
    public const string RulesetNotOfficial = "rulesetNotOfficial";

    /// <summary>The tables of sections A to C under this ruleset are probable, not certain. Facts: ruleset used.</summary>
    public const string TablesProbable = "tablesProbable";

    /// <summary>Facts about a spouse were given for a candidate without an accompanying spouse, and were not used. No facts.</summary>
    public const string SpouseIgnored = "spouseIgnored";

    /// <summary>An invitation date was given, but the age was given as a number and was used as it is. Facts: the invitation date.</summary>
    public const string InvitationDateIgnored = "invitationDateIgnored";
}
