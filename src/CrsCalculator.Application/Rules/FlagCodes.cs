namespace CrsCalculator.Application;

/// <summary>
/// The codes of <see cref="RedFlag"/>, with the facts of each. Some name a worse or a milder case: <see cref="FlagRule"/> has its severity.
/// The numbers are those of the official <see cref="FlagLimits"/> and <see cref="PaperRules"/>.
/// </summary>
public static class FlagCodes
{
    /// <summary>
    /// No day from the invitation to the last day passes deadline, program, category and rank. Facts: invited on, due on.
    /// </summary>
    public const string SubmissionWindowEmpty = "submissionWindowEmpty";

    /// <summary>
    /// By this library's count the invitation should not have been issued, and no incomplete year of work explains it. The score is given
    /// if it was too low, the tie-breaking time if it was equal to the lowest. Worse if the program or the category was not met. Facts:
    /// invited on, program, score, lowest score, tie break.
    /// </summary>
    public const string InvitationNotByOurCount = "invitationNotByOurCount";

    /// <summary>
    /// The work that the program requires was not complete on the day of the invitation. The last fact is given if the work becomes
    /// complete. Facts: program, invited on, hours, required hours, complete on.
    /// </summary>
    public const string YearNotCompleteAtInvitation = "yearNotCompleteAtInvitation";

    /// <summary>
    /// A year of work is complete by calendar months but not by days, on the day of submission or of the invitation. The last fact is given
    /// if the year becomes complete within a year. Worse if the application depends on the year on the day of submission; milder if neither
    /// the Canadian Experience Class nor the score depends on it. Facts: count, complete on.
    /// </summary>
    public const string CountedByMonth = "countedByMonth";

    /// <summary>
    /// Between the invitation and the last day, the work within the qualifying years drops below what the program requires. If nobody can
    /// submit after the loss, worse from that day on; otherwise milder. Facts: program, lost on, required hours, years.
    /// </summary>
    public const string ExperienceLeavesWindow = "experienceLeavesWindow";

    /// <summary>
    /// A language test result that is claimed expires between the invitation and the last day. If nobody can submit after the loss, worse
    /// from that day on; otherwise milder. Facts: taken on, expires on, due on.
    /// </summary>
    public const string TestExpiresBeforeDue = "testExpiresBeforeDue";

    /// <summary>
    /// An educational credential assessment that is claimed expires between the invitation and the last day. If nobody can submit after the
    /// loss, worse from that day on; otherwise milder. Facts: issued on, expires on, due on.
    /// </summary>
    public const string EcaExpiresBeforeDue = "ecaExpiresBeforeDue";

    /// <summary>
    /// A test result or assessment on which the Federal Skilled Worker Program rests expires within six months of submission. Facts: date,
    /// expires on.
    /// </summary>
    public const string TestExpiresBeforeVisa = "testExpiresBeforeVisa";

    /// <summary>
    /// The score on the day ranks below the lowest of the round. The last fact is given if they are equal. Facts: score, lowest score, tie
    /// break.
    /// </summary>
    public const string RankBelowRound = "rankBelowRound";

    /// <summary>A birthday after the invitation does not count. Facts: age at invitation, invited on, age on date.</summary>
    public const string BirthdayForgiven = "birthdayForgiven";

    /// <summary>The day is after the last day to apply. Facts: due on.</summary>
    public const string ItaExpired = "itaExpired";

    /// <summary>
    /// The profile had expired on the day of the invitation, or expires soon after it; without an invitation, the day of submission counts.
    /// The days are missing if it had expired, and the date without an invitation. Facts: expires on, date, days.
    /// </summary>
    public const string ProfileExpires = "profileExpires";

    /// <summary>
    /// A category is met by less than a month of work, or is lost before the last day. The last fact is given if it is lost. Facts:
    /// category, hours, required hours, lost on.
    /// </summary>
    public const string CategoryJustMet = "categoryJustMet";

    /// <summary>A newer test result is lower than the one claimed. Facts: taken on, claimed taken on.</summary>
    public const string WorseRetest = "worseRetest";

    /// <summary>A year of work has only just become complete. Facts: count, complete on.</summary>
    public const string YearJustComplete = "yearJustComplete";

    /// <summary>A job ends within days of the day on which its year is complete. Facts: end, complete on.</summary>
    public const string JobEndsOnCompletion = "jobEndsOnCompletion";

    /// <summary>
    /// Work in Canada and work abroad are claimed for the same days. The last fact is missing if the other job continues. Facts: other job,
    /// from, to, occupation, start, end.
    /// </summary>
    public const string OverlapCanadaAbroad = "overlapCanadaAbroad";

    /// <summary>
    /// Two full-time jobs fall on the same days. The last fact is missing if the other job continues. Worse if work in Canada and abroad
    /// also overlap. Facts: other job, from, to, occupation, start, end.
    /// </summary>
    public const string FullTimeJobsAtOnce = "fullTimeJobsAtOnce";

    /// <summary>
    /// All jobs together exceed 60 hours a week on a day, or the limit of <see cref="FlagLimits.HoursOfDoubt"/>. Worse above <see
    /// cref="FlagLimits.HoursNotCredible"/>. Facts: hours, date.
    /// </summary>
    public const string HoursOver60 = "hoursOver60";

    /// <summary>A month or more without work or studies. Facts: from, to, days.</summary>
    public const string GapInWork = "gapInWork";

    /// <summary>
    /// A claim rests on work before and after a break, or in several occupations. Two facts are years of foreign work. Three are hours, and
    /// worse: the Federal Skilled Worker Program is not met for that reason. Facts: claimed, continuous, required.
    /// </summary>
    public const string GapBreaksContinuity = "gapBreaksContinuity";

    /// <summary>Work in Canada was self-employed, and no public policy covers it. Facts: start, end unless it continues.</summary>
    public const string SelfEmployedCanada = "selfEmployedCanada";

    /// <summary>Work in Canada was not authorized. Facts: start, end unless it continues.</summary>
    public const string NotAuthorized = "notAuthorized";

    /// <summary>The person had no temporary resident status during work in Canada. Facts: start, end unless it continues.</summary>
    public const string NoStatus = "noStatus";

    /// <summary>Work in Canada falls on days of full-time studies. Facts: from, to.</summary>
    public const string WorkWhileStudying = "workWhileStudying";

    /// <summary>
    /// A Canadian credential was awarded within a year after a job in Canada began, and the end of the studies is not stated. Facts: start,
    /// awarded on.
    /// </summary>
    public const string StudyUnknown = "studyUnknown";

    /// <summary>Work was not paid. Facts: start, end unless it continues.</summary>
    public const string UnpaidWork = "unpaidWork";

    /// <summary>Work in Canada was for an employer abroad. Facts: employer country, start, end unless it continues.</summary>
    public const string RemoteForeignEmployer = "remoteForeignEmployer";

    /// <summary>A program, the invitation or points rest on the occupation of one job. Facts: occupation.</summary>
    public const string DutiesDecide = "dutiesDecide";

    /// <summary>A job has from 30 to less than 31 hours a week. Facts: hours, full time hours.</summary>
    public const string HoursJustThirty = "hoursJustThirty";

    /// <summary>A job in Canada lasted a year or more, and leave is not stated. Facts: start, end unless it continues.</summary>
    public const string Leave = "leave";

    /// <summary>A job has more paid vacation in a year than is usual. Facts: days, from, to.</summary>
    public const string LongVacation = "longVacation";

    /// <summary>Days of work in Canada fall before any permit that covers them. Facts: from, to.</summary>
    public const string WorkBeforePermit = "workBeforePermit";

    /// <summary>Days of work in Canada fall after a permit, and none covers them. Facts: from, to.</summary>
    public const string WorkAfterPermit = "workAfterPermit";

    /// <summary>A full-time student worked more hours a week than allowed. Facts: hours, most hours, date.</summary>
    public const string StudentHours = "studentHours";

    /// <summary>
    /// Status was lost and restored. The first fact is the day of restoration, the second the first day without status, the third the first
    /// day of work between them; the last ones may be missing. Milder without such work. Facts: restored on, lost on, worked on.
    /// </summary>
    public const string Restoration = "restoration";

    /// <summary>A month or more without an address. Facts: from, to, days.</summary>
    public const string ResidenceGap = "residenceGap";

    /// <summary>
    /// A job abroad falls on days on which the person lived in another country. Worse if that is Canada. Facts: country, residence, from,
    /// to.
    /// </summary>
    public const string ResidenceContradictsWork = "residenceContradictsWork";

    /// <summary>A job in Canada falls on days on which the person lived abroad. Facts: residence, from, to.</summary>
    public const string PresentInCanada = "presentInCanada";

    /// <summary>A passport expires within six months of submission. Worse if it has expired. Facts: expires on, date, months.</summary>
    public const string PassportExpires = "passportExpires";

    /// <summary>The spouse does not accompany the candidate, but works in Canada. Facts: start.</summary>
    public const string SpouseStaysBehindInCanada = "spouseStaysBehindInCanada";

    /// <summary>The spouse does not accompany the candidate, and has no job in Canada. No facts.</summary>
    public const string SpouseStaysBehind = "spouseStaysBehind";

    /// <summary>
    /// The spouse would score higher as principal applicant. Facts: score, other score; none if the spouse would qualify for a program and
    /// the candidate does not.
    /// </summary>
    public const string SpouseAsPrincipal = "spouseAsPrincipal";

    /// <summary>The family size is smaller than the number of persons listed. Facts: family size, persons.</summary>
    public const string FamilySizeTooSmall = "familySizeTooSmall";

    /// <summary>A child needs police certificates from this birthday on. Facts: birthday, age, date if it has passed.</summary>
    public const string ChildTurns18 = "childTurns18";

    /// <summary>A child is no longer a dependent child from this birthday on. Facts: birthday, age, date if it has passed.</summary>
    public const string ChildTurns22 = "childTurns22";

    /// <summary>The family size is larger than the number of persons listed. Facts: family size, persons.</summary>
    public const string ChildUndeclared = "childUndeclared";

    /// <summary>
    /// The marital status does not fit the rest. The last two facts are given if spouses who live together live in different countries.
    /// Facts: marital status, country, spouse country.
    /// </summary>
    public const string MaritalStatusChanged = "maritalStatusChanged";

    /// <summary>The funds are below the table. Facts: funds, required.</summary>
    public const string FundsBelow = "fundsBelow";

    /// <summary>The funds are just above the table. Facts: funds, required, percent.</summary>
    public const string FundsNear = "fundsNear";

    /// <summary>A newer table of settlement funds has probably been published. Facts: table from.</summary>
    public const string FundsTableOld = "fundsTableOld";

    /// <summary>
    /// The candidate qualifies for the Canadian Experience Class and for a program that requires funds. Facts: program, required.
    /// </summary>
    public const string FundsNeededIfNotCec = "fundsNeededIfNotCec";

    /// <summary>The funds are far above their six-month average. Facts: funds, average, required.</summary>
    public const string DepositUnexplained = "depositUnexplained";

    /// <summary>The candidate intends to live in Quebec. No facts.</summary>
    public const string ProvinceQuebec = "provinceQuebec";

    /// <summary>The candidate intends to live outside the province that nominated. Facts: province, intended province.</summary>
    public const string NominationElsewhere = "nominationElsewhere";

    /// <summary>A nomination was accepted more than six months ago, and its end is not stated. Facts: accepted on, date, months.</summary>
    public const string NominationTooOld = "nominationTooOld";

    /// <summary>The nomination has ended. Milder if nothing rests on it. Facts: ended on, date.</summary>
    public const string NominationEnds = "nominationEnds";

    /// <summary>A job offer earns no points. Facts: date.</summary>
    public const string OfferNoPoints = "offerNoPoints";

    /// <summary>A job offer is for less than full-time hours. Facts: hours, full time hours.</summary>
    public const string OfferNotFullTime = "offerNotFullTime";

    /// <summary>The occupation of a job offer is not skilled. Facts: occupation, teer.</summary>
    public const string OfferNotSkilled = "offerNotSkilled";

    /// <summary>The labour market impact assessment has expired. Milder if nothing rests on it. Facts: expires on, date.</summary>
    public const string LmiaEnds = "lmiaEnds";

    /// <summary>
    /// A professional body must assess the degree, and another organization did. Milder if only a licence requires that body, if there are
    /// jobs in other occupations, or if the assessor is unknown: the last fact is then missing. Facts: occupation, body, asked, issued by.
    /// </summary>
    public const string WrongAssessor = "wrongAssessor";

    /// <summary>Two credentials would earn a higher level, but one is foreign and not assessed. Facts: level.</summary>
    public const string TwoCredentialsUnassessed = "twoCredentialsUnassessed";

    /// <summary>A credential was assessed before it was awarded. Facts: issued on, awarded on.</summary>
    public const string AssessedBeforeAward = "assessedBeforeAward";

    /// <summary>
    /// The assessment was issued before its organization was designated. Facts: issued by, issued on, designated from.
    /// </summary>
    public const string EcaBeforeDesignation = "ecaBeforeDesignation";

    /// <summary>The assessment states a lower level than the one claimed. Facts: level, assessed level.</summary>
    public const string EcaLevelLower = "ecaLevelLower";

    /// <summary>The level rests on a credential claimed as a master's or professional degree. Facts: level, other level.</summary>
    public const string BachelorAsProfessional = "bachelorAsProfessional";

    /// <summary>A letter lacks an element that it must show. Facts: row, elements.</summary>
    public const string LetterLacks = "letterLacks";

    /// <summary>
    /// The letter for a job that continues was issued before the year that is claimed was complete. Facts: issued on, date.
    /// </summary>
    public const string LetterTooOld = "letterTooOld";

    /// <summary>A police certificate is missing. Facts: country.</summary>
    public const string PoliceMissing = "policeMissing";

    /// <summary>A police certificate is out of date. Facts: country.</summary>
    public const string PoliceStale = "policeStale";

    /// <summary>
    /// A medical exam expires within six months of submission. Worse if it has expired; the months are then missing. Facts: expires on,
    /// date, months.
    /// </summary>
    public const string MedicalExpires = "medicalExpires";

    /// <summary>A document is in a language other than English or French, and no translation is at hand. Facts: row, language.</summary>
    public const string Translation = "translation";
}
