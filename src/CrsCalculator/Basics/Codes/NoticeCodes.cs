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

    /// <summary>
    /// Rules that the answer rests on come from a rule book of the user's. Facts: the name of the rule book, the parts of it that are not
    /// official (codes of <see cref="Rules.RuleBookPart"/>).
    /// </summary>
    public const string RulesNotOfficial = "rulesNotOfficial";

    /// <summary>The tables of sections A to C under this ruleset are unconfirmed. Facts: ruleset used.</summary>
    public const string TablesProbable = "tablesProbable";

    /// <summary>
    /// The ruleset counts facts that are absent, false or 0 in the factors: they were taken to be none. Facts: ruleset used, the fields
    /// with commas between them.
    /// </summary>
    public const string FactsTakenAsNone = "factsTakenAsNone";

    /// <summary>
    /// The ruleset gives points for Canadian work in occupations that it lists by wage; a plan takes more years of it to be in this
    /// occupation. Facts: ruleset used, the occupation.
    /// </summary>
    public const string FurtherWorkInOccupation = "furtherWorkInOccupation";

    /// <summary>
    /// The ruleset gives points for Canadian work in occupations that it lists by wage; more years of work are taken to be in none of them,
    /// since the factors name no occupation. Facts: ruleset used.
    /// </summary>
    public const string FurtherWorkOutsideTiers = "furtherWorkOutsideTiers";

    /// <summary>
    /// The ruleset tells the Red Seal from other certificates, and the document does not say whether this one bears it: it was taken not
    /// to. Facts: ruleset used.
    /// </summary>
    public const string RedSealNotStated = "redSealNotStated";

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

    /// <summary>A newer table of settlement funds has probably been published. Facts: the first day of the table used.</summary>
    public const string FundsTableOld = "fundsTableOld";

    /// <summary>The table of settlement funds is unconfirmed. Facts: the first day of the table used.</summary>
    public const string FundsTableProbable = "fundsTableProbable";

    /// <summary>There is a spouse, but the family has one member. No facts.</summary>
    public const string FamilySizeTooSmall = "familySizeTooSmall";

    /// <summary>
    /// The rule book lacks the occupations of some categories of the date; the official one lacks none. Facts: the date, the first day of
    /// complete lists or <c>-</c>.
    /// </summary>
    public const string CategoriesNotHeld = "categoriesNotHeld";

    /// <summary>The occupations of some categories are unconfirmed. Facts: the categories.</summary>
    public const string CategoriesProbable = "categoriesProbable";

    /// <summary>The candidate is eligible for several programs, whose order is unconfirmed. No facts.</summary>
    public const string ProgramOrderUnconfirmed = "programOrderUnconfirmed";

    /// <summary>
    /// On the date NOC 2016 was in force, which reads some occupations otherwise than NOC 2021: it decided. Facts: the date, first day of
    /// NOC 2021, the occupations.
    /// </summary>
    public const string Noc2016Applies = "noc2016Applies";

    /// <summary>
    /// The candidate intends to live elsewhere than in the province that nominated. Facts: the province that nominated, the intended one.
    /// </summary>
    public const string NominatedElsewhere = "nominatedElsewhere";

    /// <summary>
    /// A job states only the month of its start or end, and counts as few hours as the months allow. Facts: the hours that count of it
    /// alone, the most that the months allow.
    /// </summary>
    public const string MonthOnly = "monthOnly";

    /// <summary>
    /// A job has more paid vacation in a year of work than is usual. Facts: the days of vacation, the first and the last of them.
    /// </summary>
    public const string LongVacation = "longVacation";

    /// <summary>
    /// The level of foreign work rests on several occupations added up. Facts: the completed years claimed, those in one occupation alone.
    /// </summary>
    public const string ForeignWorkAdded = "foreignWorkAdded";

    /// <summary>
    /// The level of foreign work rests on work before and after a break. Facts: the completed years claimed, those without a break.
    /// </summary>
    public const string ForeignWorkBroken = "foreignWorkBroken";

    /// <summary>
    /// Work in Canada and work abroad lie on the same days; each counts by itself, which is contested. Facts: the place of the other job in
    /// the list, first day, last day.
    /// </summary>
    public const string WorkInTwoCountries = "workInTwoCountries";

    /// <summary>
    /// A year of work is complete by calendar months, as an account with IRCC counts, but not by days. Facts: which count
    /// (<c>canadian</c>, <c>foreign</c> or <c>cec</c>), the day on which it is complete by days, if there is one within a year.
    /// </summary>
    public const string CompleteByMonthsOnly = "completeByMonthsOnly";

    /// <summary>
    /// A year of work has only just become complete, so that a letter with other days would change the answer. Facts: which count
    /// (<c>canadian</c>, <c>foreign</c> or <c>cec</c>), the day on which it became complete.
    /// </summary>
    public const string YearJustComplete = "yearJustComplete";

    /// <summary>
    /// The next year of work will be complete within a year if the jobs go on. Facts: whose work (<c>canadian</c>, <c>foreign</c>, or
    /// <c>spouse</c> for the spouse's in Canada), completed years then, the day, the points that it adds by the rules of the score.
    /// </summary>
    public const string NextYear = "nextYear";

    /// <summary>
    /// A job in Canada counts although the documents show full-time studies on its days. Facts: first and last day of the studies; with a
    /// score also the total if the job was done as a full-time student.
    /// </summary>
    public const string JobDuringStudies = "jobDuringStudies";

    /// <summary>The trade's two years of work rest on work before the certificate. Facts: the trade, the day of the certificate.</summary>
    public const string WorkBeforeQualifying = "workBeforeQualifying";

    /// <summary>
    /// A TEF Canada result is given on the scale from 2023, but a profile asks for the equivalent old scores. Facts: the day of the test.
    /// </summary>
    public const string AncienScoreAsked = "ancienScoreAsked";

    /// <summary>
    /// The assessment of a foreign credential states a lower level, which decides. Facts: the credential's level, the level assessed.
    /// </summary>
    public const string AssessedLower = "assessedLower";

    /// <summary>The candidate is eligible for no program, so no score brings an invitation. No facts.</summary>
    public const string NoEligibleProgram = "noEligibleProgram";

    /// <summary>An improvement makes the spouse the principal applicant, who needs an Express Entry profile. No facts.</summary>
    public const string NewProfileNeeded = "newProfileNeeded";
}
