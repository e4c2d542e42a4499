namespace CrsCalculator.Codes;

/// <summary>The codes of issues, with the facts that each carries.</summary>
public static class IssueCodes
{
    /// <summary>
    /// The text is not JSON. Facts: line from 1, character in the line from 1, the text of the line around the error, the number of
    /// characters of that text before the error. If the last two are missing, the second is a byte.
    /// </summary>
    public const string MalformedJson = "malformedJson";

    /// <summary>The text is not UTF-8. No facts.</summary>
    public const string NotUtf8 = "notUtf8";

    /// <summary>There is nothing to read. No facts.</summary>
    public const string Empty = "empty";

    /// <summary>The document or line is too long. Facts: maximum length in bytes.</summary>
    public const string TooLong = "tooLong";

    /// <summary>The document declares another format. Facts: declared format, expected format.</summary>
    public const string WrongSchema = "wrongSchema";

    /// <summary>The field is not part of the format. Facts: the field[, the field probably meant].</summary>
    public const string UnknownField = "unknownField";

    /// <summary>The field appears twice. Facts: the field.</summary>
    public const string DuplicateField = "duplicateField";

    /// <summary>A required field is missing. Facts: the field.</summary>
    public const string MissingField = "missingField";

    /// <summary>
    /// The value is of another type. Facts: type found, type expected (codes: null, object, array, string, number, numberAsText, fraction,
    /// wholeNumber, boolean, date, dateOrMonth, instant)[, the value found].
    /// </summary>
    public const string WrongType = "wrongType";

    /// <summary>The number is out of range. Facts: value found, minimum, maximum.</summary>
    public const string OutOfRange = "outOfRange";

    /// <summary>The text is not one of the field's values. Facts: value found, the values[, the one probably meant].</summary>
    public const string UnknownValue = "unknownValue";

    /// <summary>The text is not a date <c>yyyy-MM-dd</c>. Facts: value found.</summary>
    public const string NotADate = "notADate";

    /// <summary>The date is outside the range for documents. Facts: value found, first day, last day.</summary>
    public const string DateOutOfRange = "dateOutOfRange";

    /// <summary>The text is not a time in UTC such as 2025-09-30T14:02:11Z. Facts: value found.</summary>
    public const string NotAnInstant = "notAnInstant";

    /// <summary>The text is neither a time in UTC or with an offset nor a day, yyyy-MM-dd. Facts: value found.</summary>
    public const string NotATimeOrDay = "notATimeOrDay";

    /// <summary>The text is not an ISO 3166-1 country code (two capital letters). Facts: value found[, the code probably meant].</summary>
    public const string NotACountry = "notACountry";

    /// <summary>The text is the code of a former country, such as <c>SU</c>. Facts: value found.</summary>
    public const string FormerCountry = "formerCountry";

    /// <summary>The number has more digits than can be read exactly. Facts: value found, maximum number of digits.</summary>
    public const string TooManyDigits = "tooManyDigits";

    /// <summary>The field belongs to another test. Facts: the field, the test, the test it belongs to.</summary>
    public const string NotOfThisTest = "notOfThisTest";

    /// <summary>The text is blank, or not in the form that the field requires. Facts: value found.</summary>
    public const string InvalidText = "invalidText";

    /// <summary>A text contains a lone surrogate escape. No facts.</summary>
    public const string InvalidEscape = "invalidEscape";

    /// <summary>There are more issues than the list shows. Facts: number of issues listed.</summary>
    public const string TooManyIssues = "tooManyIssues";

    /// <summary>The id belongs to an official ruleset, and this is a different one. Facts: the id.</summary>
    public const string IdOfOfficialRuleset = "idOfOfficialRuleset";

    /// <summary>The date is before the CRS began. Facts: the date, the first day of the CRS.</summary>
    public const string BeforeTheCrs = "beforeTheCrs";

    /// <summary>Both official languages are the same. Facts: the language.</summary>
    public const string SameLanguageTwice = "sameLanguageTwice";

    /// <summary>There is a second official language but no first. No facts.</summary>
    public const string SecondLanguageWithoutFirst = "secondLanguageWithoutFirst";

    /// <summary>The code is not a unit group of NOC 2021, nor of NOC 2016. Facts: value found.</summary>
    public const string UnknownNoc = "unknownNoc";

    /// <summary>
    /// A job, leave, residence, permit, study period or rule ends before it starts. Facts: the last day, the first day; for a job they may
    /// be months.
    /// </summary>
    public const string EndBeforeStart = "endBeforeStart";

    /// <summary>The score is not on the test's scale. Facts: the score, the maximum, the step between scores.</summary>
    public const string ScoreNotOnScale = "scoreNotOnScale";

    /// <summary>The person is not yet born on the date. Facts: date of birth, the date.</summary>
    public const string NotBornYet = "notBornYet";

    /// <summary>The person is older than the maximum age. Facts: the age, the maximum age.</summary>
    public const string TooOld = "tooOld";

    /// <summary>A document is dated before the person's birth. Facts: its date, date of birth.</summary>
    public const string BeforeBirth = "beforeBirth";

    /// <summary>A job begins before the tenth birthday. Facts: its first day, the tenth birthday.</summary>
    public const string WorkBeforeAgeTen = "workBeforeAgeTen";

    /// <summary>The jobs on one day add up to more hours than a week has. Facts: the hours, the day, the hours in a week.</summary>
    public const string MoreHoursThanAWeekHas = "moreHoursThanAWeekHas";

    /// <summary>A document is dated after the day on which it is shown. Facts: its date, the day on which it is shown.</summary>
    public const string InTheFuture = "inTheFuture";

    /// <summary>A table has too few or too many rows. Facts: rows found, rows expected (for example "8", or "11 to 13").</summary>
    public const string TableLength = "tableLength";

    /// <summary>
    /// Points fall where they may only stay or rise. Facts: the first value of the band, or of both bands separated by a slash.
    /// </summary>
    public const string PointsFall = "pointsFall";

    /// <summary>Points rise where they may only stay or fall. Facts: the first value of the band.</summary>
    public const string PointsRise = "pointsRise";

    /// <summary>
    /// The row or column for "none" or "no" earns points; if both facts of a factor can be none, their first cell does. Facts: the points.
    /// </summary>
    public const string PointsForNothing = "pointsForNothing";

    /// <summary>A band begins above the highest value of its fact. Facts: the thresholds, the highest value.</summary>
    public const string Thresholds = "thresholds";

    /// <summary>The first values of the bands do not start at 0, or do not rise. Facts: the values, separated by commas.</summary>
    public const string BandsDoNotRise = "bandsDoNotRise";

    /// <summary>Two factors, groups or sections have the same name. Facts: the name.</summary>
    public const string DuplicateName = "duplicateName";

    /// <summary>A factor belongs to a group that does not exist. Facts: the group.</summary>
    public const string UnknownGroup = "unknownGroup";

    /// <summary>No factor belongs to the group. Facts: the group.</summary>
    public const string EmptyGroup = "emptyGroup";

    /// <summary>A group has factors of several sections. Facts: the group, the sections separated by commas.</summary>
    public const string GroupAcrossSections = "groupAcrossSections";

    /// <summary>A factor belongs to a section that has no cap. Facts: the section.</summary>
    public const string SectionWithoutCap = "sectionWithoutCap";

    /// <summary>A factor reads wage tiers, but the ruleset lists no occupations. Facts: the fact it reads.</summary>
    public const string TiersMissing = "tiersMissing";

    /// <summary>A spouse factor has separate points for candidates without a spouse, who never earn them. No facts.</summary>
    public const string ColumnsOfSpouse = "columnsOfSpouse";

    /// <summary>A fact with four abilities cannot be combined with another fact. Facts: the fact.</summary>
    public const string NotCombinable = "notCombinable";

    /// <summary>A group's cap is above its section's cap. Facts: the group's cap, the section's cap.</summary>
    public const string CapAboveSectionCap = "capAboveSectionCap";

    /// <summary>A cap is below the points for one ability alone. Facts: the cap, the most points for one ability.</summary>
    public const string CapBelowTable = "capBelowTable";

    /// <summary>A stated maximum differs from the total of the tables. Facts: stated maximum, total of the tables.</summary>
    public const string MaximumMismatch = "maximumMismatch";

    /// <summary>A rule book entry begins before the previous entry. Facts: its first day, the previous entry's first day.</summary>
    public const string DatesOutOfOrder = "datesOutOfOrder";

    /// <summary>Two entries of a rule book begin on the same day. Facts: the day.</summary>
    public const string DayTwice = "dayTwice";

    /// <summary>An element appears twice in a list. Facts: the element.</summary>
    public const string ListedTwice = "listedTwice";

    /// <summary>A number in a list is not greater than the previous one. Facts: the number, the previous one.</summary>
    public const string DoesNotRise = "doesNotRise";

    /// <summary>No unit group of NOC 2021 begins with these digits. Facts: value found.</summary>
    public const string UnknownNocGroup = "unknownNocGroup";

    /// <summary>An entry of a rule book declares a gap and states a rule. Facts: a field of the rule.</summary>
    public const string RuleAndGap = "ruleAndGap";

    /// <summary>The number of cells in a CSV line does not match the header. Facts: cells found, columns in the header.</summary>
    public const string CellCount = "cellCount";

    /// <summary>The CSV line cannot be read, for example because of an unclosed quotation mark. No facts.</summary>
    public const string MalformedCsv = "malformedCsv";

    /// <summary>The plan has no such lever. Facts: its id, or the name of several levers.</summary>
    public const string UnknownLever = "unknownLever";

    /// <summary>Two levers exclude each other. Facts: one, the other.</summary>
    public const string LeversExclude = "leversExclude";

    /// <summary>Only some of a person's credential levers are excluded. Facts: one that would remain.</summary>
    public const string CredentialsLeft = "credentialsLeft";

    /// <summary>
    /// Two fields cannot both be true. Facts: a field, its value, the other field, its value; the value of an object is <c>absent</c> or
    /// <c>present</c>.
    /// </summary>
    public const string Contradiction = "contradiction";

    /// <summary>
    /// A period of leave is not within its job. Facts: the first and the last day of the leave, the start of the job, its end or
    /// <c>now</c>.
    /// </summary>
    public const string LeaveOutsideJob = "leaveOutsideJob";

    /// <summary>
    /// A number is written as text with a comma. Facts: value found[, the number with a decimal point, if decimals are allowed]; if the
    /// comma could also separate thousands: value found, the number without the comma, the number with a decimal point.
    /// </summary>
    public const string DecimalComma = "decimalComma";

    /// <summary>
    /// A date has its parts in another order or with other separators. Facts: value found[, the date as <c>yyyy-MM-dd</c>, if only one is
    /// possible].
    /// </summary>
    public const string DateInAnotherOrder = "dateInAnotherOrder";

    /// <summary>A month is given where a day is required. Facts: value found.</summary>
    public const string DayNeeded = "dayNeeded";

    /// <summary>The text is neither a date <c>yyyy-MM-dd</c> nor a month <c>yyyy-MM</c>. Facts: value found.</summary>
    public const string NotADateOrMonth = "notADateOrMonth";

    /// <summary>The code is from NOC 2016. Facts: value found, the unit groups of NOC 2021 that replaced it, separated by commas.</summary>
    public const string CodeOfNoc2016 = "codeOfNoc2016";

    /// <summary>The code is not a unit group of NOC 2016. Facts: value found.</summary>
    public const string UnknownNoc2016 = "unknownNoc2016";

    /// <summary>The file cannot be opened or read. No facts.</summary>
    public const string NotReadable = "notReadable";

    /// <summary>The line could not be read or scored because of a defect in the software. Facts: the type of the exception.</summary>
    public const string Unexpected = "unexpected";
}
