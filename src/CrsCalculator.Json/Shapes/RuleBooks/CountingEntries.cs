using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of the rules on counting: work, documents and language tests.</summary>
internal static class CountingEntries
{
    private const int MostDays = 3_660;
    private const int MostScore = 1_000_000;

    private static readonly ValueKind<int> Days = Values.WholeNumberFrom(0, MostDays);

    private static readonly Shape<EarlierClassification> Earlier = new(
        "earlierClassification",
        [
            Field.Required(
                "replacedOn",
                "the first day of the classification that replaced it",
                Values.Day,
                (EarlierClassification c) => c.ReplacedOn,
                out var replacedOn),
            Field.Required(
                "lowestSkilledLevel",
                "the lowest skill level of skilled work",
                Values.CodeOf<SkillLevel>(),
                (EarlierClassification c) => c.LowestSkilledLevel,
                out var lowestSkilledLevel),
            Field.Required(
                "changedOccupations",
                "the occupations that the newer classification made skilled, or no longer skilled",
                EntryShapes.Occupations,
                (EarlierClassification c) => c.ChangedOccupations,
                out var changedOccupations),
        ],
        (ref v) => new EarlierClassification
        {
            ReplacedOn = v.Get(replacedOn),
            LowestSkilledLevel = v.Get(lowestSkilledLevel),
            ChangedOccupations = v.Get(changedOccupations),
        });

    public static readonly ValueKind<ImmutableArray<Dated<WorkRules>>> Work = EntryShapes.Of(
        "workEntry",
        "How work is counted.",
        [
            Field.Required(
                "fullTimeHoursPerWeek",
                "the weekly hours from which a job is full-time; no more are counted",
                Values.WholeNumberFrom(1, (int)Job.MaxHoursPerWeek),
                (WorkRules r) => r.FullTimeHoursPerWeek,
                out var fullTime),
            Field.Required(
                "hoursPerYear",
                "the hours of a year of work",
                EntryShapes.HoursFromOne,
                (WorkRules r) => r.HoursPerYear,
                out var year),
            Field.Required(
                "crsWindowYears",
                "the years before the date within which work earns CRS points",
                EntryShapes.Years,
                (WorkRules r) => r.CrsWindowYears,
                out var window),
            Field.Required(
                "lowestSkilledTeer",
                "the lowest TEER category of skilled work",
                Values.CodeOf<Teer>(),
                (WorkRules r) => r.LowestSkilledTeer,
                out var lowestTeer),
            Field.Required(
                "canadianEmployersOnly",
                "whether work in Canada for an employer abroad is not Canadian work",
                Values.Boolean,
                (WorkRules r) => r.CanadianEmployersOnly,
                out var canadianEmployersOnly),
            Field.Required(
                "leaveWithoutWork",
                "the kinds of leave whose days are not days of work",
                EntryShapes.Codes<LeaveKind>(),
                (WorkRules r) => r.LeaveWithoutWork,
                out var leave),
            Field.Required(
                "usualVacationDays",
                "the days of vacation that are usual within `vacationSpanDays`",
                Days,
                (WorkRules r) => r.UsualVacation,
                out var vacation),
            Field.Required(
                "vacationSpanDays",
                "the days within which the usual vacation is taken",
                Values.WholeNumberFrom(1, MostDays),
                (WorkRules r) => r.VacationSpan,
                out var span),
            Field.Usually(
                false,
                "physiciansMayBeSelfEmployed",
                "whether self-employed work of physicians in Canada counts",
                (WorkRules r) => r.PhysiciansMayBeSelfEmployed,
                out var physicians),
            Field.Optional(
                "earlierClassification",
                "the classification of occupations then in force, if it was not NOC 2021",
                Earlier,
                (WorkRules r) => r.EarlierClassification,
                out var earlier),
        ],
        (ref v) => new WorkRules
        {
            FullTimeHoursPerWeek = v.Get(fullTime),
            HoursPerYear = v.Get(year),
            CrsWindowYears = v.Get(window),
            LowestSkilledTeer = v.Get(lowestTeer),
            CanadianEmployersOnly = v.Get(canadianEmployersOnly),
            LeaveWithoutWork = v.Get(leave),
            UsualVacation = v.Get(vacation),
            VacationSpan = v.Get(span),
            PhysiciansMayBeSelfEmployed = v.Get(physicians),
            EarlierClassification = v.Get(earlier),
        });

    private static readonly Shape<StudyWaiver> Waivers = new(
        "studyWaiver",
        [
            Field.Required("from", "the first day", Values.Day, (StudyWaiver w) => w.From, out var waiverFrom),
            Field.Required("to", "the last day, inclusive", Values.Day, (StudyWaiver w) => w.To, out var waiverTo),
            EntryShapes.Provision("provision", "the provision", (StudyWaiver w) => w.Provision, out var waiverProvision),
        ],
        (ref v) => new StudyWaiver(v.Get(waiverFrom), v.Get(waiverTo), v.Get(waiverProvision)))
    {
        Check = (ref v, issues) => Spans.Check(ref v, waiverFrom, waiverTo, issues),
    };

    private static readonly Shape<StudyRules> Studies = new(
        "studyRules",
        [
            Field.Required(
                "monthsInCanada",
                "the months of presence in Canada",
                Values.WholeNumberFrom(0, Study.MaxMonths),
                (StudyRules s) => s.MonthsInCanada,
                out var months),
            Field.Required(
                "leastYears",
                "the minimum length of a program, in years",
                EntryShapes.Years,
                (StudyRules s) => s.LeastYears,
                out var leastYears),
            Field.Required(
                "yearsForHigherPoints",
                "the years of a program that earn the higher points",
                EntryShapes.Years,
                (StudyRules s) => s.YearsForHigherPoints,
                out var higherYears),
            Field.Required(
                "levelForHigherPoints",
                "the lowest level whose credentials earn the higher points whatever the years",
                Values.CodeOf<EducationLevel>(),
                (StudyRules s) => s.LevelForHigherPoints,
                out var higherLevel),
            Field.Optional(
                "waiver",
                "the days of study on which full-time study and presence are waived",
                Waivers,
                (StudyRules s) => s.Waiver,
                out var waiver),
        ],
        (ref v) => new StudyRules
        {
            MonthsInCanada = v.Get(months),
            LeastYears = v.Get(leastYears),
            YearsForHigherPoints = v.Get(higherYears),
            LevelForHigherPoints = v.Get(higherLevel),
            Waiver = v.Get(waiver),
        });

    public static readonly ValueKind<ImmutableArray<Dated<DocumentRules>>> Documents = EntryShapes.Of(
        "documentsEntry",
        "Which documents count, and for how long.",
        [
            Field.Required(
                "testResultYears",
                "the years for which a language test result counts",
                EntryShapes.Years,
                (DocumentRules r) => r.TestResultYears,
                out var testYears),
            Field.Required(
                "assessmentYears",
                "the years for which an educational credential assessment counts",
                EntryShapes.Years,
                (DocumentRules r) => r.AssessmentYears,
                out var assessmentYears),
            Field.Required("study", "what study in Canada must show", Studies, (DocumentRules r) => r.Study, out var study),
            Field.Required(
                "offersNeedLmia",
                "whether a job offer counts only with an LMIA, not with an exempt work permit",
                Values.Boolean,
                (DocumentRules r) => r.OffersNeedLmia,
                out var offersNeedLmia),
            Field.Required(
                "nominationsExcluded",
                "the provinces and territories whose nominations do not count",
                EntryShapes.Codes<Province>(),
                (DocumentRules r) => r.NominationsExcluded,
                out var nominations),
        ],
        (ref v) => new DocumentRules
        {
            TestResultYears = v.Get(testYears),
            AssessmentYears = v.Get(assessmentYears),
            Study = v.Get(study),
            OffersNeedLmia = v.Get(offersNeedLmia),
            NominationsExcluded = v.Get(nominations),
        });

    private static readonly ValueKind<ImmutableArray<decimal>> Thresholds = CheckedLists.OfLength(
        CheckedLists.Rising(
            TableKinds.OnOneLine<decimal>(new DecimalKind(0, MostScore), static score => Invariant.Text(score))),
        least: 1,
        most: Clb.MaxLevel - EquivalencyChart.LowestLevel + 1);

    private static readonly Shape<EquivalencyChart> Charts = new(
        "equivalencyChart",
        [
            Field.Required(
                "test",
                "the test; not `clb`, whose levels need no chart",
                Values.CodeOf<LanguageTest>(),
                (EquivalencyChart c) => c.Test,
                out var test),
            Field.Optional(
                "scale", "the scale of TEF Canada; required for that test alone", Values.CodeOf<TefScale>(), (EquivalencyChart c) =>
                    c.Scale, out var scale),
            Field.Optional(
                "printedFrom",
                "the first day on which certificates print the scale; absent if they always did",
                Values.Day,
                (EquivalencyChart c) => c.PrintedFrom,
                out var printedFrom),
            Field.Optional(
                "printedTo",
                "the last day on which certificates print the scale, inclusive; absent if they still do",
                Values.Day,
                (EquivalencyChart c) => c.PrintedTo,
                out var printedTo),
            Threshold("listening", static chart => chart.Listening, out var listening),
            Threshold("reading", static chart => chart.Reading, out var reading),
            Threshold("writing", static chart => chart.Writing, out var writing),
            Threshold("speaking", static chart => chart.Speaking, out var speaking),
        ],
        (ref v) => new EquivalencyChart
        {
            Test = v.Get(test),
            Scale = v.Find(scale),
            PrintedFrom = v.Find(printedFrom),
            PrintedTo = v.Find(printedTo),
            Listening = v.Get(listening),
            Reading = v.Get(reading),
            Writing = v.Get(writing),
            Speaking = v.Get(speaking),
        })
    {
        Description = "How the scores of a test become levels.",
        Conditions = """
            [
              {
                "if": { "properties": { "test": { "const": "tefCanada" } } },
                "then": { "required": ["scale"], "properties": { "scale": { "type": "string" } } },
                "else": { "properties": { "scale": { "type": "null" } } }
              },
              { "properties": { "test": { "not": { "const": "clb" } } } }
            ]
            """,
        Check = (ref v, issues) =>
        {
            CheckScale(ref v, test, scale, issues);
            if (v.Has(printedFrom) && v.Has(printedTo) && v.Get(printedTo) < v.Get(printedFrom))
            {
                string[] days = [Invariant.Text(v.Get(printedTo)), Invariant.Text(v.Get(printedFrom))];
                issues.AddOf("printedTo", IssueCodes.EndBeforeStart, days);
            }
        },
    };

    public static readonly ValueKind<ImmutableArray<Dated<TestRules>>> Tests = EntryShapes.Of(
        "testsEntry",
        "Which language tests are accepted, and what their scores come to.",
        [
            Field.Required(
                "charts",
                "the equivalency charts; a test without one is not accepted",
                CheckedLists.Distinct(Values.ListOf(Charts), static chart => chart.ToString()),
                (TestRules r) => r.Charts,
                out var charts),
            Field.Usually(
                usual: false,
                "acceptsOneSkillRetake",
                "whether a result with an IELTS One Skill Retake is accepted",
                (TestRules r) => r.AcceptsOneSkillRetake,
                out var oneSkillRetake),
        ],
        (ref v) => new TestRules { Charts = v.Get(charts), AcceptsOneSkillRetake = v.Get(oneSkillRetake) });

    private static Field<EquivalencyChart> Threshold(
        string ability, Func<EquivalencyChart, ImmutableArray<decimal>> get, out Slot<ImmutableArray<decimal>> slot) =>
        Field.Required(ability, $"the lowest score in {ability} for level 4, 5 and so on, rising", Thresholds, get, out slot);

    private static void CheckScale(ref Slots values, Slot<LanguageTest> test, Slot<TefScale> scale, IssueList issues)
    {
        if (!values.Has(test))
        {
            return;
        }

        LanguageTest found = values.Get(test);
        bool isTef = found == LanguageTest.TefCanada;
        if (found == LanguageTest.Clb)
        {
            string others = string.Join(", ", Code.All<LanguageTest>().Where(code => code != Code.Of(found)));
            issues.AddOf("test", IssueCodes.UnknownValue, Code.Of(found), others);
        }
        else if (isTef && !values.Has(scale) && !values.IsUnreadable(scale))
        {
            issues.AddOf("scale", IssueCodes.MissingField, "scale");
        }
        else if (!isTef && values.Has(scale))
        {
            issues.AddOf("scale", IssueCodes.NotOfThisTest, "scale", Code.Of(found), Code.Of(LanguageTest.TefCanada));
        }
    }
}
