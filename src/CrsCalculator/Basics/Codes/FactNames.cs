using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Codes;

/// <summary>The names of each code's facts, in order.</summary>
/// <remarks>Immutable, and safe to use from several threads. Names do not change between versions.</remarks>
public static class FactNames
{
    // A name ends in # if the fact is a number, and in @ if it is a date. An issue may omit the last ones.
    private static readonly FrozenDictionary<string, ImmutableArray<FactName>> Names =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [IssueCodes.MalformedJson] = "line#, character#, excerpt, charactersBefore#",
            [IssueCodes.NotUtf8] = "",
            [IssueCodes.Empty] = "",
            [IssueCodes.TooLong] = "mostBytes#",
            [IssueCodes.WrongSchema] = "found, expected",
            [IssueCodes.UnknownField] = "field, suggestion",
            [IssueCodes.DuplicateField] = "field",
            [IssueCodes.MissingField] = "field",
            [IssueCodes.WrongType] = "foundType, expectedType, found",
            [IssueCodes.OutOfRange] = "found#, least#, greatest#",
            [IssueCodes.UnknownValue] = "found, values, suggestion",
            [IssueCodes.NotADate] = "found",
            [IssueCodes.DateOutOfRange] = "found, first@, last@",
            [IssueCodes.NotAnInstant] = "found",
            [IssueCodes.NotATimeOrDay] = "found",
            [IssueCodes.NotACountry] = "found, suggestion",
            [IssueCodes.FormerCountry] = "found",
            [IssueCodes.TooManyDigits] = "found, mostDigits#",
            [IssueCodes.NotOfThisTest] = "field, test, ownTest",
            [IssueCodes.InvalidText] = "found",
            [IssueCodes.InvalidEscape] = "",
            [IssueCodes.TooManyIssues] = "listed#",
            [IssueCodes.IdOfOfficialRuleset] = "id",
            [IssueCodes.BeforeTheCrs] = "date@, firstDay@",
            [IssueCodes.SameLanguageTwice] = "language",
            [IssueCodes.SecondLanguageWithoutFirst] = "",
            [IssueCodes.UnknownNoc] = "found",
            [IssueCodes.EndBeforeStart] = "end@, start@",
            [IssueCodes.ScoreNotOnScale] = "score#, greatest#, step#",
            [IssueCodes.NotBornYet] = "dateOfBirth@, date@",
            [IssueCodes.TooOld] = "age#, greatestAge#",
            [IssueCodes.BeforeBirth] = "date@, dateOfBirth@",
            [IssueCodes.WorkBeforeAgeTen] = "start@, tenthBirthday@",
            [IssueCodes.MoreHoursThanAWeekHas] = "hours#, date@, hoursOfAWeek#",
            [IssueCodes.InTheFuture] = "date@, shownOn@",
            [IssueCodes.TableLength] = "rows#, expected",
            [IssueCodes.PointsFall] = "row",
            [IssueCodes.PointsRise] = "row",
            [IssueCodes.PointsForNothing] = "points#",
            [IssueCodes.Thresholds] = "thresholds, greatest#",
            [IssueCodes.BandsDoNotRise] = "starts",
            [IssueCodes.DuplicateName] = "name",
            [IssueCodes.UnknownGroup] = "group",
            [IssueCodes.EmptyGroup] = "group",
            [IssueCodes.GroupAcrossSections] = "group, sections",
            [IssueCodes.SectionWithoutCap] = "section",
            [IssueCodes.TiersMissing] = "input",
            [IssueCodes.ColumnsOfSpouse] = "",
            [IssueCodes.NotCombinable] = "input",
            [IssueCodes.CapAboveSectionCap] = "cap#, capAround#",
            [IssueCodes.CapBelowTable] = "cap#, mostPoints#",
            [IssueCodes.MaximumMismatch] = "stated#, actual#",
            [IssueCodes.DatesOutOfOrder] = "date@, dateBefore@",
            [IssueCodes.DayTwice] = "date@",
            [IssueCodes.ListedTwice] = "found",
            [IssueCodes.DoesNotRise] = "found#, before#",
            [IssueCodes.UnknownNocGroup] = "found",
            [IssueCodes.RuleAndGap] = "field",
            [IssueCodes.CellCount] = "cells#, columns#",
            [IssueCodes.MalformedCsv] = "",
            [IssueCodes.UnknownLever] = "lever",
            [IssueCodes.LeversExclude] = "lever, otherLever",
            [IssueCodes.CredentialsLeft] = "lever",
            [IssueCodes.NotReadable] = "",
            [IssueCodes.Unexpected] = "exception",

            [NoticeCodes.RulesetNotInForce] = "ruleset, date@, rulesetInForce",
            [NoticeCodes.RulesForDateNotHeld] = "ruleset, date@",
            [NoticeCodes.NoRulesOnDate] = "ruleset, date@",
            [NoticeCodes.RulesetNotOfficial] = "ruleset",
            [NoticeCodes.RulesNotOfficial] = "book, parts",
            [NoticeCodes.TablesProbable] = "ruleset",
            [NoticeCodes.FactsTakenAsNone] = "ruleset, fields",
            [NoticeCodes.FurtherWorkInOccupation] = "ruleset, occupation",
            [NoticeCodes.FurtherWorkOutsideTiers] = "ruleset",
            [NoticeCodes.RedSealNotStated] = "ruleset",
            [NoticeCodes.SpouseIgnored] = "",
            [NoticeCodes.InvitationDateIgnored] = "invitedOn@",
            [NoticeCodes.BirthdayForgiven] = "age#, invitedOn@, ageOnDate#",
            [NoticeCodes.SpouseIsCitizenOrResident] = "",
            [NoticeCodes.SpouseStaysBehind] = "",
            [NoticeCodes.TestExpiresSoon] = "takenOn@, expiresOn@",
            [NoticeCodes.TefScaleDoesNotFit] = "scale, takenOn@",
            [NoticeCodes.AssessmentExpiresSoon] = "assessedOn@, expiresOn@",
            [NoticeCodes.AssessedBeforeAward] = "assessedOn@, awardedOn@",
            [NoticeCodes.FullTimeJobsAtOnce] = "otherJob#, from@, to@",
            [NoticeCodes.GapInWork] = "from@, to@, days#",
            [NoticeCodes.RegulationsNotVerified] = "verifiedTo@, date@",
            [NoticeCodes.FundsTableOld] = "tableFrom@",
            [NoticeCodes.FundsTableProbable] = "tableFrom@",
            [NoticeCodes.FamilySizeTooSmall] = "",
            [NoticeCodes.CategoriesNotHeld] = "date@, availableFrom@",
            [NoticeCodes.CategoriesProbable] = "categories",
            [NoticeCodes.ProgramOrderUnconfirmed] = "",
            [NoticeCodes.Noc2016Applies] = "date@, noc2021From@, occupations",
            [NoticeCodes.NominatedElsewhere] = "nominatedBy, intendedProvince",
            [NoticeCodes.MonthOnly] = "leastHours#, mostHours#",
            [NoticeCodes.LongVacation] = "days#, from@, to@",
            [NoticeCodes.ForeignWorkAdded] = "claimed#, lower#",
            [NoticeCodes.ForeignWorkBroken] = "claimed#, lower#",
            [NoticeCodes.WorkInTwoCountries] = "otherJob#, from@, to@",
            [NoticeCodes.CompleteByMonthsOnly] = "count, completeOn@",
            [NoticeCodes.YearJustComplete] = "count, completeOn@",
            [NoticeCodes.NextYear] = "count, years#, completeOn@, points#",
            [NoticeCodes.JobDuringStudies] = "from@, to@, otherTotal#",
            [NoticeCodes.WorkBeforeQualifying] = "trade, issuedOn@",
            [NoticeCodes.AncienScoreAsked] = "takenOn@",
            [NoticeCodes.AssessedLower] = "level, assessedLevel",
            [NoticeCodes.NoEligibleProgram] = "",
            [NoticeCodes.NewProfileNeeded] = "",

            [EvidenceCodes.Born] = "dateOfBirth@",
            [EvidenceCodes.CanadianCredential] = "level, awardedOn@",
            [EvidenceCodes.AssessedCredential] = "level, country, awardedOn@, assessedOn@, expiresOn@",
            [EvidenceCodes.TestResult] = "test, takenOn@, language, levels, expiresOn@",
            [EvidenceCodes.Job] = "occupation, country, start@, end@, hoursPerWeek#, hoursThatCount#",
            [EvidenceCodes.Hours] = "hours#, completedYears#, withinYears#, mostHoursPerWeek#, hoursOfAYear#",
            [EvidenceCodes.Study] = "years#, monthsPresentInCanada#",
            [EvidenceCodes.Certificate] = "occupation, issuedBy, issuedOn@",
            [EvidenceCodes.Nomination] = "province, acceptedOn@",
            [EvidenceCodes.JobOffer] = "occupation, hoursPerWeek#",
            [EvidenceCodes.Sibling] = "",

            [IssueCodes.DecimalComma] = "found, number#, otherNumber#",
            [IssueCodes.DateInAnotherOrder] = "found, suggestion@",
            [IssueCodes.DayNeeded] = "found",
            [IssueCodes.NotADateOrMonth] = "found",
            [IssueCodes.CodeOfNoc2016] = "found, successors",
            [IssueCodes.UnknownNoc2016] = "found",

            [IssueCodes.Contradiction] = "field, value, otherField, otherValue",
            [IssueCodes.LeaveOutsideJob] = "from@, to@, jobStart@, jobEnd@",
        }.ToFrozenDictionary(static code => code.Key, static code => FactName.List(code.Value), StringComparer.Ordinal);

    /// <summary>The facts that a code can have.</summary>
    /// <param name="code">A code of <see cref="IssueCodes"/>, <see cref="NoticeCodes"/> or <see cref="EvidenceCodes"/>.</param>
    /// <returns>Their names in order; empty if there are none or the code is unknown.</returns>
    public static ImmutableArray<FactName> Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.TryGetValue(code, out ImmutableArray<FactName> names) ? names : [];
    }

    /// <summary>Whether there is such a code.</summary>
    internal static bool Has(string code) => Names.ContainsKey(code);
}
