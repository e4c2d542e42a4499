namespace CrsCalculator.Codes;

/// <summary>The codes of notices, with the facts that each carries.</summary>
public static class NoticeCodes
{
    /// <summary>
    /// The ruleset used is not the one in force on the date, although that one is available. Facts: ruleset used, the date, ruleset in
    /// force.
    /// </summary>
    public const string RulesetNotInForce = "rulesetNotInForce";

    /// <summary>The rules in force on the date are not available, and another ruleset was chosen. Facts: ruleset used, the date.</summary>
    public const string RulesForDateNotHeld = "rulesForDateNotHeld";

    /// <summary>The CRS had not begun on the date, and a ruleset was chosen. Facts: ruleset used, the date.</summary>
    public const string NoRulesOnDate = "noRulesOnDate";

    /// <summary>The ruleset does not come with the library: it was derived or supplied by the user. Facts: ruleset used.</summary>
    public const string RulesetNotOfficial = "rulesetNotOfficial";

    /// <summary>
    /// The answer uses rules from a custom rule book. Facts: the name of the rule book, its parts that are not official (codes of
    /// <see cref="Rules.RuleBookPart"/>).
    /// </summary>
    public const string RulesNotOfficial = "rulesNotOfficial";

    /// <summary>The tables of sections A to C under this ruleset are unconfirmed. Facts: ruleset used.</summary>
    public const string TablesProbable = "tablesProbable";

    /// <summary>
    /// The ruleset counts facts that are absent, false or 0 in the factors; they were treated as none. Facts: ruleset used, the fields
    /// separated by commas.
    /// </summary>
    public const string FactsTakenAsNone = "factsTakenAsNone";

    /// <summary>
    /// The ruleset awards points for Canadian work in occupations that it lists by wage; a plan assumes that further years are in this
    /// occupation. Facts: ruleset used, the occupation.
    /// </summary>
    public const string FurtherWorkInOccupation = "furtherWorkInOccupation";

    /// <summary>
    /// The ruleset awards points for Canadian work in occupations that it lists by wage; further years are assumed to be in none of them,
    /// since the factors name no occupation. Facts: ruleset used.
    /// </summary>
    public const string FurtherWorkOutsideTiers = "furtherWorkOutsideTiers";

    /// <summary>
    /// The ruleset distinguishes the Red Seal from other certificates, and the document does not say whether this one has it; it was
    /// assumed not to. Facts: ruleset used.
    /// </summary>
    public const string RedSealNotStated = "redSealNotStated";

    /// <summary>Facts about a spouse were given for a candidate without an accompanying spouse, and were not used. No facts.</summary>
    public const string SpouseIgnored = "spouseIgnored";

    /// <summary>Eligibility or expiries were asked for, but factors name no documents that they could be read from. No facts.</summary>
    public const string DocumentsNotGiven = "documentsNotGiven";

    /// <summary>
    /// An invitation date was given, but the age was given as a number and was used unchanged. Facts: the invitation date.
    /// </summary>
    public const string InvitationDateIgnored = "invitationDateIgnored";

    /// <summary>
    /// A birthday after the invitation is disregarded. Facts: the age on the invitation date, which counts; the invitation date; the age on
    /// the date.
    /// </summary>
    public const string BirthdayForgiven = "birthdayForgiven";

    /// <summary>The spouse is a citizen or permanent resident, so the candidate was scored as single. No facts.</summary>
    public const string SpouseIsCitizenOrResident = "spouseIsCitizenOrResident";

    /// <summary>The spouse does not accompany the candidate, who was scored as single. No facts.</summary>
    public const string SpouseStaysBehind = "spouseStaysBehind";

    /// <summary>A test result that counts will be two years old within six months. Facts: its date, the day on which it expires.</summary>
    public const string TestExpiresSoon = "testExpiresSoon";

    /// <summary>The scale of a TEF Canada result was not printed on the day of the test. Facts: the scale, the day of the test.</summary>
    public const string TefScaleDoesNotFit = "tefScaleDoesNotFit";

    /// <summary>
    /// An educational credential assessment that counts will be five years old within six months. Facts: its date, the day on which it
    /// expires.
    /// </summary>
    public const string AssessmentExpiresSoon = "assessmentExpiresSoon";

    /// <summary>A credential was assessed before it was awarded. Facts: assessment date, award date.</summary>
    public const string AssessedBeforeAward = "assessedBeforeAward";

    /// <summary>
    /// Two full-time jobs overlap; at most 30 hours a week count. Facts: the position of the other job in the list, first day, last day.
    /// </summary>
    public const string FullTimeJobsAtOnce = "fullTimeJobsAtOnce";

    /// <summary>
    /// There is no work history for a month (31 days) or more between two jobs. Facts: first day, last day, number of days.
    /// </summary>
    public const string GapInWork = "gapInWork";

    /// <summary>The regulations are current only to a day before the date. Facts: that day, the date.</summary>
    public const string RegulationsNotVerified = "regulationsNotVerified";

    /// <summary>A newer settlement-funds table has probably been published. Facts: the first day of the table used.</summary>
    public const string FundsTableOld = "fundsTableOld";

    /// <summary>The settlement-funds table is unconfirmed. Facts: the first day of the table used.</summary>
    public const string FundsTableProbable = "fundsTableProbable";

    /// <summary>There is a spouse, but the family has one member. No facts.</summary>
    public const string FamilySizeTooSmall = "familySizeTooSmall";

    /// <summary>
    /// The rule book lacks the occupations of some categories on the date; the official one lacks none. Facts: the date, the first day of
    /// complete lists or <c>-</c>.
    /// </summary>
    public const string CategoriesNotHeld = "categoriesNotHeld";

    /// <summary>The occupations of some categories are unconfirmed. Facts: the categories.</summary>
    public const string CategoriesProbable = "categoriesProbable";

    /// <summary>The candidate is eligible for several programs, whose order is unconfirmed. No facts.</summary>
    public const string ProgramOrderUnconfirmed = "programOrderUnconfirmed";

    /// <summary>
    /// NOC 2016, in force on the date, classifies some occupations differently from NOC 2021, and it was used. Facts: the date, first day
    /// of NOC 2021, the occupations.
    /// </summary>
    public const string Noc2016Applies = "noc2016Applies";

    /// <summary>
    /// The candidate intends to live outside the nominating province. Facts: the nominating province, the intended province.
    /// </summary>
    public const string NominatedElsewhere = "nominatedElsewhere";

    /// <summary>
    /// A job states only the month of its start or end, so the fewest hours that the months allow are counted. Facts: the hours that count
    /// for this job alone, the most hours that the months allow.
    /// </summary>
    public const string MonthOnly = "monthOnly";

    /// <summary>
    /// A job has more paid vacation than usual in a year of work. Facts: the days of vacation, the first day, the last day.
    /// </summary>
    public const string LongVacation = "longVacation";

    /// <summary>
    /// The level of foreign work depends on adding up several occupations. Facts: completed years claimed, completed years in one
    /// occupation alone.
    /// </summary>
    public const string ForeignWorkAdded = "foreignWorkAdded";

    /// <summary>
    /// The level of foreign work depends on work before and after a break. Facts: completed years claimed, completed years without a break.
    /// </summary>
    public const string ForeignWorkBroken = "foreignWorkBroken";

    /// <summary>
    /// Work in Canada and work abroad overlap; each counts separately, which is contested. Facts: the position of the other job in the
    /// list, first day, last day.
    /// </summary>
    public const string WorkInTwoCountries = "workInTwoCountries";

    /// <summary>
    /// A year of work is complete by calendar months, as an IRCC account counts it, but not by days. Facts: which count (<c>canadian</c>,
    /// <c>foreign</c> or <c>cec</c>), the day on which it will be complete by days, if that is within a year.
    /// </summary>
    public const string CompleteByMonthsOnly = "completeByMonthsOnly";

    /// <summary>
    /// A year of work has only just become complete, so a reference letter with other dates would change the answer. Facts: which count
    /// (<c>canadian</c>, <c>foreign</c> or <c>cec</c>), the day on which it became complete.
    /// </summary>
    public const string YearJustComplete = "yearJustComplete";

    /// <summary>
    /// The next year of work will be complete within a year if the jobs continue. Facts: whose work (<c>canadian</c>, <c>foreign</c>, or
    /// <c>spouse</c> for the spouse's in Canada), completed years then, the day, the points that it adds under the rules of the score.
    /// </summary>
    public const string NextYear = "nextYear";

    /// <summary>
    /// A job in Canada counts although the documents show full-time studies at the same time. Facts: first and last day of the studies;
    /// with a score also the total if the job was done as a full-time student.
    /// </summary>
    public const string JobDuringStudies = "jobDuringStudies";

    /// <summary>
    /// The trade's two years of work depend on work before the certificate. Facts: the trade, the day of the certificate.
    /// </summary>
    public const string WorkBeforeQualifying = "workBeforeQualifying";

    /// <summary>
    /// A TEF Canada result is given on the scale from 2023, but a profile asks for the equivalent old scores. Facts: the day of the test.
    /// </summary>
    public const string AncienScoreAsked = "ancienScoreAsked";

    /// <summary>
    /// The assessment of a foreign credential states a lower level, which is used. Facts: the credential's level, the level assessed.
    /// </summary>
    public const string AssessedLower = "assessedLower";

    /// <summary>The candidate is eligible for no program, so no score leads to an invitation. No facts.</summary>
    public const string NoEligibleProgram = "noEligibleProgram";

    /// <summary>An improvement makes the spouse the principal applicant, who needs an Express Entry profile. No facts.</summary>
    public const string NewProfileNeeded = "newProfileNeeded";
}
