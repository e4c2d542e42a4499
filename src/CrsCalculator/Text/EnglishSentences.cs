namespace CrsCalculator.Text;

/// <summary>English. A sentence's <c>{0}</c>, <c>{1}</c> … are the facts of its code, in their order.</summary>
internal static class EnglishSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["unit.year"] = "{0} year",
        ["unit.years"] = "{0} years",
        ["unit.yes"] = "yes",
        ["unit.no"] = "no",
        ["unit.none"] = "none",

        ["section.Core"] = "A. Core human capital",
        ["section.Spouse"] = "B. Spouse or partner",
        ["section.Transferability"] = "C. Skill transferability",
        ["section.Additional"] = "D. Additional points",

        ["factor.core.age"] = "Age",
        ["factor.core.education"] = "Education",
        ["factor.core.firstLanguage"] = "First official language",
        ["factor.core.secondLanguage"] = "Second official language",
        ["factor.core.canadianWork"] = "Canadian work experience",
        ["factor.spouse.education"] = "Education",
        ["factor.spouse.language"] = "Official language",
        ["factor.spouse.canadianWork"] = "Canadian work experience",
        ["factor.transferability.educationAndLanguage"] = "Education × language",
        ["factor.transferability.educationAndCanadianWork"] = "Education × Canadian work",
        ["factor.transferability.foreignWorkAndLanguage"] = "Foreign work × language",
        ["factor.transferability.foreignWorkAndCanadianWork"] = "Foreign × Canadian work",
        ["factor.transferability.certificateAndLanguage"] = "Certificate × language",
        ["factor.additional.nomination"] = "Provincial nomination",
        ["factor.additional.jobOffer"] = "Job offer",
        ["factor.additional.canadianStudy"] = "Study in Canada",
        ["factor.additional.french"] = "French",
        ["factor.additional.sibling"] = "Sibling in Canada",
        ["factor.additional.highWageCanadianWork"] = "Canadian work, high wage",
        ["factor.additional.highWageJobOffer"] = "Job offer, high wage",

        ["education.lessThanSecondary"] = "Less than secondary",
        ["education.secondary"] = "Secondary diploma",
        ["education.oneYear"] = "One-year programme",
        ["education.twoYear"] = "Two-year programme",
        ["education.bachelorsOrThreeYear"] = "Bachelor's or 3+ years",
        ["education.twoOrMoreCredentials"] = "Two or more credentials",
        ["education.mastersOrProfessional"] = "Master's or professional",
        ["education.doctoral"] = "Doctoral degree",

        ["language.english"] = "English",
        ["language.french"] = "French",

        ["jobOffer.none"] = "none",
        ["jobOffer.seniorManagement"] = "senior management",
        ["jobOffer.otherSkilled"] = "other skilled",

        ["canadianStudy.none"] = "none",
        ["canadianStudy.oneOrTwoYears"] = "one or two years",
        ["canadianStudy.threeYearsOrMore"] = "three years or more",

        ["highWage.none"] = "not a high-wage occupation",
        ["highWage.tier1"] = "tier 1",
        ["highWage.tier2"] = "tier 2",
        ["highWage.tier3"] = "tier 3",

        ["input.levels"] = "{0} {1}",
        ["input.lowestOfFour"] = "lowest language {0}",
        ["input.inCanada"] = "{0} in Canada",
        ["input.both"] = "{0}, {1}",
        ["input.french"] = "French {0}, English {1}",

        ["notice." + NoticeCodes.RulesetNotInForce] =
            "Scored by the rules of {0}, which are not those in force on {1} (these are the rules of {2}).",
        ["notice." + NoticeCodes.RulesForDateNotHeld] =
            "Scored by the rules of {0}. The rules in force on {1} are not held, so this is not the candidate's score on that date.",
        ["notice." + NoticeCodes.NoRulesOnDate] =
            "Scored by the rules of {0}. On {1} there was no CRS yet, so nobody had a score on that date.",
        ["notice." + NoticeCodes.LastHeldRuleset] =
            "Scored by the rules of {0}, the last ones held. From {1} other rules apply, which are not held.",
        ["notice." + NoticeCodes.RulesetNotOfficial] =
            "The ruleset {0} does not come with this library: it was supplied or derived by its user, who answers for its points.",
        ["notice." + NoticeCodes.TablesProbable] =
            "The tables of sections A to C under the rules of {0} are probable, not certain: scores published from 2017 on confirm them, and no change before that is known.",
        ["notice." + NoticeCodes.SpouseIgnored] =
            "The facts about the spouse were not used, because accompanyingSpouse is not true: the candidate was scored as single.",
        ["notice." + NoticeCodes.InvitationDateIgnored] =
            "The invitation date {0} changed nothing: the document gives the age as a number, and that number was used.",

        ["notice." + NoticeCodes.BirthdayForgiven] =
            "Scored at the age of {0}, that on the day of the invitation, {1}; the birthday since (now {2}) is forgiven.",
        ["notice." + NoticeCodes.PartnerIsCitizenOrResident] =
            "The partner is a citizen or permanent resident, so the candidate was scored as single.",
        ["notice." + NoticeCodes.PartnerStaysBehind] =
            "The partner does not accompany the candidate, who was scored as single.",
        ["notice." + NoticeCodes.TestExpiresSoon] =
            "The result of {0} counts no longer from {1}: a new test takes time.",
        ["notice." + NoticeCodes.TefScaleDoesNotFit] =
            "Certificates of {1} do not show the scale '{0}'; check which column the scores come from.",
        ["notice." + NoticeCodes.AssessmentExpiresSoon] =
            "The credential assessment of {0} counts no longer from {1}: a new one takes time.",
        ["notice." + NoticeCodes.AssessedBeforeAward] =
            "The credential was assessed on {0}, before it was awarded on {1}; check both dates.",
        ["notice." + NoticeCodes.FullTimeJobsAtOnce] =
            "This job and work[{0}] are both full-time from {1} to {2}; at most 30 hours a week count. Check the letters.",
        ["notice." + NoticeCodes.GapInWork] =
            "No work is given from {0} to {1} ({2} days).",

        ["evidence." + EvidenceCodes.Born] = "born on {0}",
        ["evidence." + EvidenceCodes.CanadianCredential] = "{0} from Canada, awarded on {1}",
        ["evidence." + EvidenceCodes.AssessedCredential] = "{0} from {1}, awarded on {2}, assessed on {3}, counts until the day before {4}",
        ["evidence." + EvidenceCodes.Sitting] = "{0} of {1}: {2} {3}, counts until the day before {4}",
        ["evidence." + EvidenceCodes.Work] = "NOC {0} in {1}, {2} to {3}, {4} hours a week: {5} hours count",
        ["evidence." + EvidenceCodes.Hours] = "together {0} hours within ten years, at most 30 a week: {1} completed years of 1,560",
        ["evidence." + EvidenceCodes.Study] = "a programme of {0} years, {1} months of presence",
        ["evidence." + EvidenceCodes.Certificate] = "certificate in NOC {0} by {1}, issued on {2}",
        ["evidence." + EvidenceCodes.Nomination] = "nominated by {0}, accepted on {1}",
        ["evidence." + EvidenceCodes.JobOffer] = "offer in NOC {0} for {1} hours a week",
        ["evidence." + EvidenceCodes.Sibling] = "a brother or sister in Canada",

        ["term.now"] = "now",
        ["term.ieltsGeneralTraining"] = "IELTS General Training",
        ["term.celpipGeneral"] = "CELPIP-General",
        ["term.pteCore"] = "PTE Core",
        ["term.tefCanada"] = "TEF Canada",
        ["term.tcfCanada"] = "TCF Canada",
        ["term.clb"] = "CLB/NCLC as given",
        ["term.english"] = "English",
        ["term.french"] = "French",

        ["reason.abroad"] = "done outside Canada",
        ["reason.unpaid"] = "unpaid",
        ["reason.notSkilled"] = "TEER 4 or 5",
        ["reason.notAuthorized"] = "not authorized",
        ["reason.noTemporaryResidentStatus"] = "without temporary resident status",
        ["reason.selfEmployed"] = "self-employed",
        ["reason.fullTimeStudent"] = "while a full-time student",
        ["reason.outsideWindow"] = "outside the years that count",
        ["reason.notTheTrade"] = "not in the trade",
        ["reason.notYetAwarded"] = "awarded later",
        ["reason.notAssessed"] = "foreign, and without an educational credential assessment (ECA)",
        ["reason.notYetAssessed"] = "assessed later",
        ["reason.assessmentExpired"] = "its assessment is five years old or more",
        ["reason.notTheBest"] = "valid, but other sittings give as many points or more",
        ["reason.expired"] = "two years old or more",
        ["reason.notYetTaken"] = "taken later",
        ["reason.testNotAccepted"] = "this test was not accepted yet",
        ["reason.offerNotSkilled"] = "an offer in TEER 4 or 5",
        ["reason.offerTooFewHours"] = "an offer for less than 30 hours a week",
        ["reason.offerNotBasedOnLmia"] = "an offer without a labour market impact assessment",
        ["reason.nominationByQuebec"] = "Quebec's nominations do not count",
        ["reason.nominationNotYetAccepted"] = "accepted later",
        ["reason.certificateNotYetIssued"] = "issued later",

        ["type.null"] = "null",
        ["type.object"] = "an object",
        ["type.array"] = "an array",
        ["type.string"] = "a text",
        ["type.number"] = "a number",
        ["type.fraction"] = "a number with a fraction",
        ["type.wholeNumber"] = "a whole number",
        ["type.instant"] = "a time (yyyy-MM-ddTHH:mm:ssZ)",
        ["type.boolean"] = "true or false",
        ["type.date"] = "a date (yyyy-MM-dd)",

        ["issue." + IssueCodes.MalformedJson] = "this is not valid JSON (line {0}, byte {1})",
        ["issue." + IssueCodes.NotUtf8] = "the text is not UTF-8; save it as UTF-8",
        ["issue." + IssueCodes.Empty] = "there is nothing to read; a JSON object is expected",
        ["issue." + IssueCodes.TooLong] = "longer than {0} bytes, and not read",
        ["issue." + IssueCodes.WrongSchema] = "the schema is '{0}'; '{1}' is expected",
        ["issue." + IssueCodes.UnknownField] = "'{0}' is not a field of this format; remove it or correct its spelling",
        ["issue." + IssueCodes.DuplicateField] = "'{0}' stands here twice; keep one",
        ["issue." + IssueCodes.MissingField] = "'{0}' is required and missing",
        ["issue." + IssueCodes.WrongType] = "found {0}; expected {1}",
        ["issue." + IssueCodes.OutOfRange] = "{0} is out of range; {1} to {2} is allowed",
        ["issue." + IssueCodes.UnknownValue] = "'{0}' is not a value of this field; it is one of: {1}",
        ["issue." + IssueCodes.NotADate] = "'{0}' is not a date; write yyyy-MM-dd",
        ["issue." + IssueCodes.InvalidText] = "'{0}' cannot stand here",
        ["issue." + IssueCodes.InvalidEscape] = "the text holds half of a character (a \\ud800 to \\udfff escape without its twin)",
        ["issue." + IssueCodes.TooManyIssues] = "there are more problems; the first {0} are listed",
        ["issue." + IssueCodes.IdOfOfficialRuleset] = "'{0}' is the id of an official ruleset, and this is not that ruleset; give it an id of its own",
        ["issue." + IssueCodes.BeforeTheCrs] = "{0} is before {1}, the day on which the CRS began",
        ["issue." + IssueCodes.SameLanguageTwice] = "both official languages are {0}; the second must be the other one",
        ["issue." + IssueCodes.SecondLanguageWithoutFirst] = "there is a second official language but no first; give it as firstLanguage",
        ["issue." + IssueCodes.UnknownNoc] = "'{0}' is no unit group of NOC 2021; write its five digits, leading zeros included",
        ["issue." + IssueCodes.EndBeforeStart] = "the work ends on {0}, before it starts on {1}",
        ["issue." + IssueCodes.ScoreNotOnScale] = "{0} is no score of this test; its scores are 0 to {1} in steps of {2}",
        ["issue." + IssueCodes.NotBornYet] = "the principal applicant is born on {0}, after {1}",
        ["issue." + IssueCodes.TooOld] = "the principal applicant would be {0} years old; {1} is the most",
        ["issue." + IssueCodes.BeforeBirth] = "{0} is before the date of birth, {1}",
        ["issue." + IssueCodes.WorkBeforeAgeTen] = "the work begins on {0}, before the tenth birthday on {1}",
        ["issue." + IssueCodes.MoreHoursThanAWeekHas] = "all jobs together are {0} hours a week on {1}; a week has {2}",
        ["issue." + IssueCodes.InTheFuture] = "{0} is after {1}: the document cannot exist yet; remove it or correct its date",
        ["issue." + IssueCodes.TableLength] = "the table has {0} rows; expected {1}",
        ["issue." + IssueCodes.TableFirstRow] = "the table begins at {0}; it must begin at {1} or before",
        ["issue." + IssueCodes.TableLastRow] = "the table ends at {0}; it must go on to {1} or beyond",
        ["issue." + IssueCodes.PointsFall] = "the points fall at {0}, where they may only stay or rise",
        ["issue." + IssueCodes.PointsRise] = "the points rise at {0}, where they may only stay or fall",
        ["issue." + IssueCodes.PointsForNothing] = "the first row stands for 'none' and must be 0, not {0}",
        ["issue." + IssueCodes.Thresholds] = "the thresholds {0} do not rise from 1 or more to {1} or less",
        ["issue." + IssueCodes.CapAboveSectionCap] = "the cap {0} is above {1}, the cap around it",
        ["issue." + IssueCodes.CapBelowTable] = "the cap {0} is below {1}, the points for one ability alone",
        ["issue." + IssueCodes.MaximumMismatch] = "the stated maximum is {0}, but the tables add up to {1}; one of them has a typing error",
        ["issue." + IssueCodes.CellCount] = "the line has {0} cells, the header {1}",
        ["issue." + IssueCodes.MalformedCsv] = "the line is not valid CSV; look for an unclosed quotation mark",
    };
}
