namespace CrsCalculator.Codes;

/// <summary>The codes of notices, with the facts that each carries.</summary>
public static class NoticeCodes
{
    /// <summary>
    /// The ruleset used is not the one in force on the date asked, and that one is available. Facts: ruleset used, date asked, ruleset in
    /// force.
    /// </summary>
    public const string RulesetNotInForce = "rulesetNotInForce";

    /// <summary>
    /// The rules in force on the date asked are not available, and another ruleset was chosen. Facts: ruleset used, date asked.
    /// </summary>
    public const string RulesForDateNotHeld = "rulesForDateNotHeld";

    /// <summary>There was no CRS yet on the date asked, and a ruleset was chosen. Facts: ruleset used, date asked.</summary>
    public const string NoRulesOnDate = "noRulesOnDate";

    /// <summary>The ruleset does not come with the library: it was derived or supplied by the user. Facts: ruleset used.</summary>
    public const string RulesetNotOfficial = "rulesetNotOfficial";

    /// <summary>The tables of sections A to C under this ruleset are unconfirmed. Facts: ruleset used.</summary>
    public const string TablesProbable = "tablesProbable";

    /// <summary>
    /// The ruleset gives points for high-wage occupations, which documents do not tell: none were counted. Facts: ruleset used.
    /// </summary>
    public const string WageTierNotInProfile = "wageTierNotInProfile";

    /// <summary>Facts about a spouse were given for a candidate without an accompanying spouse, and were not used. No facts.</summary>
    public const string SpouseIgnored = "spouseIgnored";

    /// <summary>
    /// An invitation date was given, but the age was given as a number and was used as it is. Facts: the invitation date.
    /// </summary>
    public const string InvitationDateIgnored = "invitationDateIgnored";

    /// <summary>
    /// A birthday after the invitation is forgiven. Facts: the age that counts, the invitation date, the age on the date asked.
    /// </summary>
    public const string BirthdayForgiven = "birthdayForgiven";

    /// <summary>The spouse is a citizen or permanent resident, so the candidate was scored as single. No facts.</summary>
    public const string SpouseIsCitizenOrResident = "spouseIsCitizenOrResident";

    /// <summary>The spouse does not accompany the candidate, who was scored as single. No facts.</summary>
    public const string SpouseStaysBehind = "spouseStaysBehind";

    /// <summary>
    /// A test that counts will be two years old within six months. Facts: its day, the day on which it expires.
    /// </summary>
    public const string TestExpiresSoon = "testExpiresSoon";

    /// <summary>The scale of a TEF Canada result is not one of its day. Facts: the scale, the day of the test.</summary>
    public const string TefScaleDoesNotFit = "tefScaleDoesNotFit";

    /// <summary>
    /// An educational credential assessment that counts will be five years old within six months. Facts: its day, the day on which it
    /// expires.
    /// </summary>
    public const string AssessmentExpiresSoon = "assessmentExpiresSoon";

    /// <summary>A credential was assessed before it was awarded. Facts: the day of the assessment, the day of the award.</summary>
    public const string AssessedBeforeAward = "assessedBeforeAward";

    /// <summary>
    /// Two full-time jobs lie on the same days; at most 30 hours a week count. Facts: the place of the other job in the list, first day,
    /// last day.
    /// </summary>
    public const string FullTimeJobsAtOnce = "fullTimeJobsAtOnce";

    /// <summary>No work is given between two jobs for a month (31 days) or more. Facts: first day, last day, days.</summary>
    public const string GapInWork = "gapInWork";

    /// <summary>The regulations were read up to a day before the date. Facts: that day, the date.</summary>
    public const string RegulationsNotVerified = "regulationsNotVerified";

    /// <summary>A newer table of settlement funds was to be expected. Facts: the first day of the table used.</summary>
    public const string FundsTableOld = "fundsTableOld";

    /// <summary>The table of settlement funds is unconfirmed. Facts: the first day of the table used.</summary>
    public const string FundsTableProbable = "fundsTableProbable";

    /// <summary>There is a spouse, but the family has one member. No facts.</summary>
    public const string FamilySizeTooSmall = "familySizeTooSmall";

    /// <summary>There were categories whose lists are not available. Facts: the date, the first day of the available lists.</summary>
    public const string CategoriesNotHeld = "categoriesNotHeld";

    /// <summary>The occupations of some categories are unconfirmed. Facts: the categories.</summary>
    public const string CategoriesProbable = "categoriesProbable";

    /// <summary>The candidate is eligible for several programs, whose order is unconfirmed. No facts.</summary>
    public const string ProgramOrderUnconfirmed = "programOrderUnconfirmed";

    /// <summary>
    /// On the date occupations were those of NOC 2016, but codes are read as NOC 2021. Facts: the date, first day of NOC 2021, the
    /// occupations at which that matters, or <c>-</c>.
    /// </summary>
    public const string Noc2021NotInForce = "noc2021NotInForce";

    /// <summary>
    /// The candidate intends to live elsewhere than in the province that nominated. Facts: the province that nominated, the intended one.
    /// </summary>
    public const string NominatedElsewhere = "nominatedElsewhere";

    /// <summary>An improvement makes the spouse the principal applicant, who needs an Express Entry profile. No facts.</summary>
    public const string NewProfileNeeded = "newProfileNeeded";
}
