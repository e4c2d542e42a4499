using System.Collections.Immutable;
using System.Globalization;
using CrsCalculator.Cli.Words;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>The requirements of the three programs, with the selection grid and the settlement funds.</summary>
internal static class ProgramSheets
{
    public static PartSheet Of(CecRules rules, Speech speech) => new(
        [
            Experience(rules.RequiredHours, rules.WindowYears, rules.ExperienceProvision, speech),
            new PartLine(
                PartWords.Language,
                speech.Say(
                    PartWords.LevelsByTeer,
                    (int)rules.LowestTeerOfHigherLevel,
                    Code.Of(rules.LowestSkillLevelOfHigherLevel),
                    rules.HigherLevel,
                    rules.LowerLevel),
                rules.LanguageProvision),
            NotIn(rules.Province),
        ],
        []);

    public static PartSheet Of(FswRules rules, Speech speech) => new(
        [
            Experience(rules.RequiredHours, rules.WindowYears, rules.ExperienceProvision, speech),
            new PartLine(PartWords.Language, speech.Say(PartWords.LevelInAll, rules.LanguageLevel), rules.LanguageProvision),
            new PartLine(
                PartWords.Education,
                speech.Say(RulesetWords.OrMore, speech.Crs.Education(rules.LowestEducation)),
                rules.EducationProvision),
            new PartLine(PartWords.PassMark, speech.Say(PartWords.PointsOf, rules.PassMark, rules.Grid.Maximum), rules.PointsProvision),
            new PartLine(PartWords.FundsNeeded, speech.Of(PartWords.FundsByFamily), rules.FundsProvision),
            NotIn(rules.Province),
        ],
        Grid(rules.Grid, speech));

    public static PartSheet Of(FstRules rules, Speech speech) => new(
        [
            Experience(rules.RequiredHours, rules.WindowYears, rules.ExperienceProvision, speech),
            new PartLine(PartWords.WorkOfStudents, speech.Of(rules.CountsWorkOfStudents ? CommonWords.Yes : CommonWords.No)),
            new PartLine(
                PartWords.Language,
                speech.Say(PartWords.SpokenAndWritten, rules.SpokenLevel, rules.WrittenLevel),
                rules.LanguageProvision),
            new PartLine(PartWords.Qualification, speech.Of(PartWords.CertificateOrOffer), rules.QualificationProvision),
            new PartLine(PartWords.FundsNeeded, speech.Of(PartWords.FundsByFamily), rules.FundsProvision),
            NotIn(rules.Province),
            new PartLine(PartWords.TradeGroups, string.Join(", ", rules.TradeGroups)),
            new PartLine(PartWords.ExceptedGroups, string.Join(", ", rules.ExceptedGroups)),
            new PartLine(PartWords.Trades, Text(Noc2021.All.Count(rules.IsTrade))),
        ],
        []);

    public static PartSheet Of(FundsTable funds, Speech speech) => new(
        [],
        [
            new PartTable(
                speech.Of(PartWords.FamilySize),
                [speech.Of(PartWords.Dollars)],
                [
                    .. funds.BySize.Select((amount, i) => Row(Text(i + 1), speech.Say(PartWords.Number, amount))),
                    Row(speech.Of(PartWords.EachMore), speech.Say(PartWords.Number, funds.EachMore)),
                ]),
        ]);

    private static ImmutableArray<PartTable> Grid(FswGridRules grid, Speech speech) =>
    [
        ByNumber(FswFactorId.Education, grid.Education, level => speech.Crs.Education((EducationLevel)level), speech),
        ByLevel(FswFactorId.FirstLanguage, grid.FirstLanguage, speech),
        ByNumber(FswFactorId.SecondLanguage, grid.SecondLanguage, level => speech.Say(RulesetWords.Clb, level), speech),
        ByNumber(FswFactorId.Experience, grid.Experience, years => speech.Say(RulesetWords.Years, years), speech),
        ByNumber(FswFactorId.Age, grid.Age, Text, speech),
        ByNumber(
            FswFactorId.ArrangedEmployment,
            grid.ArrangedEmployment,
            yes => speech.Of(yes == 0 ? CommonWords.No : CommonWords.Yes),
            speech),
        Adaptability(grid.Adaptability, speech),
    ];

    private static PartTable ByNumber(FswFactorId factor, PointsTable table, Func<int, string> name, Speech speech) => Table(
        factor,
        Enumerable.Range(table.FirstRow, table.LastRow - table.FirstRow + 1)
            .Select(row => Row(RowName(table, row, name, speech), Text(table[row]))),
        table.Citation,
        speech);

    /// <summary>Returns a row's name; the first and the last row of a scale also cover values beyond them.</summary>
    private static string RowName(PointsTable table, int row, Func<int, string> name, Speech speech)
    {
        bool isScale = table.LastRow - table.FirstRow > 1;
        return isScale && row == table.LastRow ? speech.Say(RulesetWords.OrMore, name(row))
            : isScale && row == table.FirstRow && row > 0 ? speech.Say(RulesetWords.OrLess, name(row))
            : name(row);
    }

    private static PartTable ByLevel(FswFactorId factor, AbilityTable table, Speech speech) => Table(
        factor,
        table.Points.Select((points, level) => Row(speech.Say(RulesetWords.Clb, level), Text(points)))
            .Append(Row(speech.Of(RulesetWords.FourAbilities), Text(table.Cap))),
        table.Citation,
        speech);

    private static PartTable Adaptability(AdaptabilityRules rules, Speech speech)
    {
        return new PartTable(
            speech.Say(PartWords.Adaptability, rules.Provision),
            [speech.Of(RulesetWords.Points)],
            [
                Element(FswFactorId.WorkInCanada, rules.Work),
                Element(FswFactorId.StudyInCanada, rules.Study),
                Element(FswFactorId.SpouseLanguage, rules.SpouseLanguage),
                Element(FswFactorId.SpouseStudyInCanada, rules.SpouseStudy),
                Element(FswFactorId.SpouseWorkInCanada, rules.SpouseWork),
                Element(FswFactorId.RelativeInCanada, rules.Relative),
                Element(FswFactorId.ArrangedEmploymentAdaptability, rules.ArrangedEmployment),
                Row(speech.Of(PartWords.AtMost), Text(rules.Cap)),
            ]);

        ImmutableArray<string> Element(FswFactorId factor, int points) => Row(speech.Crs.GridFactor(factor), Text(points));
    }

    private static PartTable Table(FswFactorId factor, IEnumerable<ImmutableArray<string>> rows, Citation citation, Speech speech) =>
        new(speech.Crs.GridFactor(factor), [speech.Of(RulesetWords.Points)], [.. rows]) { Citation = citation };

    private static PartLine Experience(int hours, int years, string provision, Speech speech) =>
        new(PartWords.Experience, speech.Say(PartWords.HoursWithin, hours, speech.Say(RulesetWords.Years, years)), provision);

    private static PartLine NotIn(ProvinceRule rule) => new(PartWords.ProvinceExcluded, Code.Of(rule.Excluded), rule.Provision);

    private static ImmutableArray<string> Row(string name, string value) => [name, value];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
