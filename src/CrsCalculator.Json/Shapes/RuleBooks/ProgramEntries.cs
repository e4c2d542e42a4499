using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of the rules of the three programs.</summary>
internal static class ProgramEntries
{
    private const string WindowMeaning = "the years before the date within which the work lies";
    private const string ExperienceMeaning = "the provision on experience";
    private const string LanguageMeaning = "the provision on language";
    private const string FundsMeaning = "the provision on settlement funds";
    private const string ProvinceMeaning = "the province whose future residents the program does not take";

    private static readonly ValueKind<ImmutableArray<string>> Groups = CheckedLists.Distinct(
        TableKinds.OnOneLine(Values.NocGroup, static group => $"\"{group}\""),
        static group => group);

    public static readonly ValueKind<ImmutableArray<Dated<CecRules>>> Cec = EntryShapes.Of(
        "cecEntry",
        "What the Canadian Experience Class asks for.",
        [
            Field.Required("windowYears", WindowMeaning, EntryShapes.Years, (CecRules r) => r.WindowYears, out var cecWindow),
            Field.Required(
                "requiredHours",
                "the hours of skilled work in Canada",
                EntryShapes.HoursFromOne,
                (CecRules r) => r.RequiredHours,
                out var cecHours),
            Field.Required(
                "lowestTeerOfHigherLevel",
                "the lowest TEER category that needs the higher language level",
                Values.CodeOf<Teer>(),
                (CecRules r) => r.LowestTeerOfHigherLevel,
                out var teer),
            Field.Required(
                "lowestSkillLevelOfHigherLevel",
                "the lowest skill level of NOC 2016 that needs the higher language level",
                Values.CodeOf<SkillLevel>(),
                (CecRules r) => r.LowestSkillLevelOfHigherLevel,
                out var skillLevel),
            Field.Required(
                "higherLevel",
                "the CLB or NCLC level that these occupations need in every ability",
                EntryShapes.Level,
                (CecRules r) => r.HigherLevel,
                out var higherLevel),
            Field.Required(
                "lowerLevel",
                "the CLB or NCLC level that the other occupations need in every ability",
                EntryShapes.Level,
                (CecRules r) => r.LowerLevel,
                out var lowerLevel),
            Field.Required("province", ProvinceMeaning, EntryShapes.Provinces, (CecRules r) => r.Province, out var cecProvince),
            EntryShapes.Provision("experienceProvision", ExperienceMeaning, (CecRules r) => r.ExperienceProvision, out var cecExperience),
            EntryShapes.Provision("languageProvision", LanguageMeaning, (CecRules r) => r.LanguageProvision, out var cecLanguage),
        ],
        (ref v) => new CecRules
        {
            WindowYears = v.Get(cecWindow),
            RequiredHours = v.Get(cecHours),
            LowestTeerOfHigherLevel = v.Get(teer),
            LowestSkillLevelOfHigherLevel = v.Get(skillLevel),
            HigherLevel = v.Get(higherLevel),
            LowerLevel = v.Get(lowerLevel),
            Province = v.Get(cecProvince),
            ExperienceProvision = v.Get(cecExperience),
            LanguageProvision = v.Get(cecLanguage),
        });

    private static readonly Shape<AdaptabilityRules> Adaptability = new(
        "adaptability",
        [
            Points("cap", "the most points for all elements together", static a => a.Cap, out var cap),
            Points("work", "points for full-time work in Canada", static a => a.Work, out var work),
            Points("study", "points for full-time study in Canada", static a => a.Study, out var study),
            Points("spouseLanguage", "points for the spouse's language", static a => a.SpouseLanguage, out var spouseLanguage),
            Points("spouseStudy", "points for the spouse's full-time study in Canada", static a => a.SpouseStudy, out var spouseStudy),
            Points("spouseWork", "points for the spouse's full-time work in Canada", static a => a.SpouseWork, out var spouseWork),
            Points("relative", "points for a relative in Canada", static a => a.Relative, out var relative),
            Points(
                "arrangedEmployment",
                "points for arranged employment, in addition to those of the factor itself",
                static a => a.ArrangedEmployment,
                out var arranged),
            Field.Required(
                "workHours",
                "the hours of full-time work in Canada",
                EntryShapes.Hours,
                (AdaptabilityRules a) => a.WorkHours,
                out var workHours),
            Field.Required(
                "studyYears",
                "the years of full-time study in Canada",
                EntryShapes.Years,
                (AdaptabilityRules a) => a.StudyYears,
                out var studyYears),
            Field.Required(
                "spouseLevel",
                "the CLB or NCLC level of the spouse in every ability",
                EntryShapes.Level,
                (AdaptabilityRules a) => a.SpouseLevel,
                out var spouseLevel),
            EntryShapes.Provision("provision", "the provision", (AdaptabilityRules a) => a.Provision, out var adaptabilityProvision),
        ],
        (ref v) => new AdaptabilityRules
        {
            Cap = v.Get(cap),
            Work = v.Get(work),
            Study = v.Get(study),
            SpouseLanguage = v.Get(spouseLanguage),
            SpouseStudy = v.Get(spouseStudy),
            SpouseWork = v.Get(spouseWork),
            Relative = v.Get(relative),
            ArrangedEmployment = v.Get(arranged),
            WorkHours = v.Get(workHours),
            StudyYears = v.Get(studyYears),
            SpouseLevel = v.Get(spouseLevel),
            Provision = v.Get(adaptabilityProvision),
        });

    private static readonly Shape<FswGridRules> Grid = new(
        "grid",
        [
            Table("education", "points by level of education", static g => g.Education, out var education),
            Field.Required(
                "firstLanguage",
                "points for the first official language",
                GridShapes.Abilities,
                (FswGridRules g) => g.FirstLanguage,
                out var firstLanguage),
            Table(
                "secondLanguage",
                "points by the lowest level in the second official language",
                static g => g.SecondLanguage,
                out var second),
            Table("experience", "points by completed years of skilled work", static g => g.Experience, out var experience),
            Table("age", "points by age in whole years", static g => g.Age, out var age),
            Table(
                "arrangedEmployment",
                "points without and with arranged employment",
                static g => g.ArrangedEmployment,
                out var employment),
            Field.Required(
                "adaptability",
                "points for adaptability",
                Adaptability,
                (FswGridRules g) => g.Adaptability,
                out var adaptability),
        ],
        (ref v) => new FswGridRules
        {
            Education = v.Get(education),
            FirstLanguage = v.Get(firstLanguage),
            SecondLanguage = v.Get(second),
            Experience = v.Get(experience),
            Age = v.Get(age),
            ArrangedEmployment = v.Get(employment),
            Adaptability = v.Get(adaptability),
        })
    {
        Description = "The selection grid.",
        Check = (ref v, issues) =>
        {
            CheckRows("education", ref v, education, Code.All<EducationLevel>().Length, issues);
            CheckRows("arrangedEmployment", ref v, employment, 2, issues);
        },
    };

    public static readonly ValueKind<ImmutableArray<Dated<FswRules>>> Fsw = EntryShapes.Of(
        "fswEntry",
        "What the Federal Skilled Worker Program asks for.",
        [
            Field.Required("windowYears", WindowMeaning, EntryShapes.Years, (FswRules r) => r.WindowYears, out var fswWindow),
            Field.Required(
                "requiredHours",
                "the hours of skilled work in one occupation, without a break",
                EntryShapes.Hours,
                (FswRules r) => r.RequiredHours,
                out var fswHours),
            Field.Required(
                "languageLevel",
                "the CLB or NCLC level in every ability",
                EntryShapes.Level,
                (FswRules r) => r.LanguageLevel,
                out var fswLevel),
            Field.Required(
                "lowestEducation",
                "the lowest level of education",
                Values.CodeOf<EducationLevel>(),
                (FswRules r) => r.LowestEducation,
                out var lowestEducation),
            Field.Required("passMark", "the points needed on the grid", EntryShapes.Points, (FswRules r) => r.PassMark, out var passMark),
            Field.Required("grid", "the selection grid", Grid, (FswRules r) => r.Grid, out var grid),
            Field.Required("province", ProvinceMeaning, EntryShapes.Provinces, (FswRules r) => r.Province, out var fswProvince),
            EntryShapes.Provision("experienceProvision", ExperienceMeaning, (FswRules r) => r.ExperienceProvision, out var fswExperience),
            EntryShapes.Provision("languageProvision", LanguageMeaning, (FswRules r) => r.LanguageProvision, out var fswLanguage),
            EntryShapes.Provision(
                "educationProvision", "the provision on education", (FswRules r) => r.EducationProvision, out var fswEducation),
            EntryShapes.Provision("pointsProvision", "the provision on points", (FswRules r) => r.PointsProvision, out var fswPoints),
            EntryShapes.Provision("fundsProvision", FundsMeaning, (FswRules r) => r.FundsProvision, out var fswFunds),
        ],
        (ref v) => new FswRules
        {
            WindowYears = v.Get(fswWindow),
            RequiredHours = v.Get(fswHours),
            LanguageLevel = v.Get(fswLevel),
            LowestEducation = v.Get(lowestEducation),
            PassMark = v.Get(passMark),
            Grid = v.Get(grid),
            Province = v.Get(fswProvince),
            ExperienceProvision = v.Get(fswExperience),
            LanguageProvision = v.Get(fswLanguage),
            EducationProvision = v.Get(fswEducation),
            PointsProvision = v.Get(fswPoints),
            FundsProvision = v.Get(fswFunds),
        });

    public static readonly ValueKind<ImmutableArray<Dated<FstRules>>> Fst = EntryShapes.Of(
        "fstEntry",
        "What the Federal Skilled Trades Program asks for.",
        [
            Field.Required("windowYears", WindowMeaning, EntryShapes.Years, (FstRules r) => r.WindowYears, out var fstWindow),
            Field.Required(
                "requiredHours",
                "the hours of work in the trade",
                EntryShapes.Hours,
                (FstRules r) => r.RequiredHours,
                out var fstHours),
            Field.Required(
                "countsWorkOfStudents",
                "whether work in the trade counts while the person is a full-time student",
                Values.Boolean,
                (FstRules r) => r.CountsWorkOfStudents,
                out var countsStudents),
            Field.Required(
                "spokenLevel",
                "the CLB or NCLC level in listening and speaking",
                EntryShapes.Level,
                (FstRules r) => r.SpokenLevel,
                out var spoken),
            Field.Required(
                "writtenLevel",
                "the CLB or NCLC level in reading and writing",
                EntryShapes.Level,
                (FstRules r) => r.WrittenLevel,
                out var written),
            Field.Required("tradeGroups", "the groups whose occupations are trades", Groups, (FstRules r) => r.TradeGroups, out var trades),
            Field.Required(
                "exceptedGroups",
                "the groups within them that are not",
                Groups,
                (FstRules r) => r.ExceptedGroups,
                out var excepted),
            Field.Required("province", ProvinceMeaning, EntryShapes.Provinces, (FstRules r) => r.Province, out var fstProvince),
            EntryShapes.Provision("experienceProvision", ExperienceMeaning, (FstRules r) => r.ExperienceProvision, out var fstExperience),
            EntryShapes.Provision("languageProvision", LanguageMeaning, (FstRules r) => r.LanguageProvision, out var fstLanguage),
            EntryShapes.Provision(
                "qualificationProvision",
                "the provision on qualification",
                (FstRules r) => r.QualificationProvision,
                out var qualification),
            EntryShapes.Provision("fundsProvision", FundsMeaning, (FstRules r) => r.FundsProvision, out var fstFunds),
        ],
        (ref v) => new FstRules
        {
            WindowYears = v.Get(fstWindow),
            RequiredHours = v.Get(fstHours),
            CountsWorkOfStudents = v.Get(countsStudents),
            SpokenLevel = v.Get(spoken),
            WrittenLevel = v.Get(written),
            TradeGroups = v.Get(trades),
            ExceptedGroups = v.Get(excepted),
            Province = v.Get(fstProvince),
            ExperienceProvision = v.Get(fstExperience),
            LanguageProvision = v.Get(fstLanguage),
            QualificationProvision = v.Get(qualification),
            FundsProvision = v.Get(fstFunds),
        });

    private static Field<AdaptabilityRules> Points(string name, string meaning, Func<AdaptabilityRules, int> get, out Slot<int> slot) =>
        Field.Required(name, meaning, EntryShapes.Points, get, out slot);

    private static Field<FswGridRules> Table(
        string name, string meaning, Func<FswGridRules, PointsTable> get, out Slot<PointsTable> slot) =>
        Field.Required(name, meaning, GridShapes.Points, get, out slot);

    private static void CheckRows(string field, ref Slots values, Slot<PointsTable> table, int rows, Reading.IssueList issues)
    {
        if (values.Has(table) && values.Get(table).LastRow != rows - 1)
        {
            int found = values.Get(table).LastRow + 1;
            issues.AddWithin(
                new Issue($"$.{field}.points", IssueCodes.TableLength, new Facts(Invariant.Text(found), Invariant.Text(rows))));
        }
    }
}
