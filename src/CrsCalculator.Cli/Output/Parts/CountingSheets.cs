using System.Collections.Immutable;
using System.Globalization;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>The rules on counting: work, documents and language tests.</summary>
internal static class CountingSheets
{
    public static PartSheet Of(WorkRules rules, Speech speech) => new(
        [
            new PartLine(PartWords.FullTime, speech.Say(PartWords.HoursAWeek, rules.FullTimeHoursPerWeek)),
            new PartLine(PartWords.YearOfWork, speech.Say(PartWords.Hours, rules.HoursPerYear)),
            new PartLine(PartWords.CrsWindow, speech.Say(RulesetWords.Years, rules.CrsWindowYears)),
            new PartLine(PartWords.SkilledWork, speech.Say(PartWords.TeerTo, (int)rules.LowestSkilledTeer)),
            new PartLine(PartWords.CanadianEmployersOnly, YesNo(rules.CanadianEmployersOnly, speech)),
            new PartLine(PartWords.LeaveWithoutWork, string.Join(", ", rules.LeaveWithoutWork.Select(Code.Of))),
            new PartLine(PartWords.UsualVacation, speech.Say(PartWords.DaysWithin, rules.UsualVacation, rules.VacationSpan)),
            new PartLine(PartWords.Physicians, YesNo(rules.PhysiciansMayBeSelfEmployed, speech)),
            .. Earlier(rules.EarlierClassification, speech),
        ],
        []);

    public static PartSheet Of(DocumentRules rules, Speech speech) => new(
        [
            new PartLine(PartWords.TestResults, LessThanYears(rules.TestResultYears, speech)),
            new PartLine(PartWords.Assessments, LessThanYears(rules.AssessmentYears, speech)),
            new PartLine(PartWords.StudyMonths, speech.Say(PartWords.Months, rules.Study.MonthsInCanada)),
            new PartLine(PartWords.StudyYears, speech.Say(PartWords.YearsOrMore, rules.Study.LeastYears)),
            new PartLine(
                PartWords.StudyHigherPoints,
                speech.Say(
                    PartWords.YearsOrLevel,
                    rules.Study.YearsForHigherPoints,
                    speech.Crs.Education(rules.Study.LevelForHigherPoints))),
            .. Waiver(rules.Study.Waiver, speech),
            new PartLine(PartWords.OffersNeedLmia, YesNo(rules.OffersNeedLmia, speech)),
            new PartLine(PartWords.NominationsExcluded, string.Join(", ", rules.NominationsExcluded.Select(Code.Of))),
        ],
        []);

    public static PartSheet Of(TestRules rules, Speech speech) => new(
        [new PartLine(PartWords.OneSkillRetake, YesNo(rules.AcceptsOneSkillRetake, speech))],
        [.. rules.Charts.Select(chart => Of(chart, speech))]);

    private static PartTable Of(EquivalencyChart chart, Speech speech) => new(
        chart.ToString() + Printed(chart, speech),
        [.. Enum.GetValues<Ability>().Select(ability => speech.Of(PartWords.Of(ability)))],
        [.. Enumerable.Range(0, chart.Listening.Length).Reverse().Select(i => Row(chart, i, speech))]);

    private static ImmutableArray<string> Row(EquivalencyChart chart, int place, Speech speech)
    {
        bool isHighest = place == chart.Listening.Length - 1;
        string level = speech.Say(
            isHighest ? RulesetWords.ClbOrHigher : RulesetWords.Clb,
            EquivalencyChart.LowestLevel + place);
        return [level, .. Enum.GetValues<Ability>().Select(ability => chart[ability][place].ToString(CultureInfo.InvariantCulture))];
    }

    private static string Printed(EquivalencyChart chart, Speech speech) => chart switch
    {
        { PrintedFrom: { } from, PrintedTo: { } to } => speech.Say(PartWords.PrintedBetween, from, to),
        { PrintedFrom: { } from } => speech.Say(PartWords.PrintedFrom, from),
        _ => string.Empty,
    };

    private static IEnumerable<PartLine> Earlier(EarlierClassification? earlier, Speech speech)
    {
        if (earlier is null)
        {
            yield break;
        }

        yield return new PartLine(PartWords.Noc2016, speech.Say(PartWords.LevelTo, Code.Of(earlier.LowestSkilledLevel)));
        yield return new PartLine(
            PartWords.ReadOtherwise,
            string.Join(", ", earlier.ChangedOccupations.Select(static occupation => occupation.Code)));
    }

    private static IEnumerable<PartLine> Waiver(StudyWaiver? waiver, Speech speech) => waiver is null
        ? []
        : [new PartLine(PartWords.StudyWaiver, speech.Say(RulesetWords.Days, waiver.From, waiver.To), waiver.Provision)];

    private static string LessThanYears(int years, Speech speech) =>
        speech.Say(PartWords.LessThan, speech.Say(RulesetWords.Years, years));

    private static string YesNo(bool yes, Speech speech) => speech.Of(yes ? CommonWords.Yes : CommonWords.No);
}
