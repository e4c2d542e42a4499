using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrsCalculator.Architecture;

/// <summary>
/// Dates and thresholds of law stand in Rules/Official. Every other number of the domain and of applications is
/// named here, with what it is.
/// </summary>
public class LawTests
{
    private const string Domain = "CrsCalculator";
    private const string Application = "CrsCalculator.Application";
    private const string Official = "Rules/Official";

    /// <summary>Members outside Rules/Official that hold a number above 2 or a fraction.</summary>
    private static readonly Dictionary<string, string> OtherNumbers = new(StringComparer.Ordinal)
    {
        ["DocumentDates.Earliest"] = "no document is older",
        ["DocumentDates.Latest"] = "no document is newer",
        ["Study.MaxYears"] = "the range of an input",
        ["Study.MaxMonths"] = "the range of an input",
        ["Job.MaxHoursPerWeek"] = "the hours of a week",
        ["Person.MaxAge"] = "the range of an input",
        ["AbilityLevels.AbilityLevels"] = "bits of a packed value",
        ["AbilityLevels.Reading"] = "bits of a packed value",
        ["AbilityLevels.Writing"] = "bits of a packed value",
        ["AbilityLevels.Speaking"] = "bits of a packed value",
        ["AbilityLevels.this"] = "bits of a packed value",
        ["Clb.MaxLevel"] = "the scale of the benchmarks",
        ["TestScales.Bands"] = "the scores that a report prints",
        ["TestScales.CelpipLevels"] = "the scores that a report prints",
        ["TestScales.PtePoints"] = "the scores that a report prints",
        ["TestScales.Upto699"] = "the scores that a report prints",
        ["TestScales.TcfExpression"] = "the scores that a report prints",
        ["TestScales.OldTefListening"] = "the scores that a report prints",
        ["TestScales.OldTefReading"] = "the scores that a report prints",
        ["TestScales.OldTefExpression"] = "the scores that a report prints",
        ["Country.Longest"] = "the range of an input",
        ["Noc2021.All"] = "the layout of a file",
        ["Noc2016Code.ByCode"] = "the layout of a file",
        ["Noc2016Code.Read"] = "the layout of a file",
        ["TitleSearch.ShortestPlural"] = "the letters of a word",
        ["CountedHours.DaysPerWeek"] = "the days of a week",
        ["CountedHours.Hours"] = "two decimals",
        ["DocumentNotices.MonthsOfWarning"] = "a choice of this library",
        ["WorkLine.FewDays"] = "room on the stack",
        ["TestChoice.FewTests"] = "from how many it pays to compare",
        ["StudyNotices.DaysOfGap"] = "a choice of this library",
        ["StudyNotices.ShortestYears"] = "the years that a level says of itself",
        ["YearNotices.DaysOfDoubt"] = "a choice of this library",
        ["YearNotices.MonthsPerYear"] = "the months of a year",
        ["ProfileCheck.YoungestWorker"] = "what cannot be true",
        ["Forecast.YearsAhead"] = "how far is looked",
        ["ImprovementPlan.MostChanges"] = "how many changes are combined",
        ["ImprovementPlan.LeastCost"] = "the range of an input",
        ["ImprovementPlan.MostCost"] = "the range of an input",
        ["ImprovementPlan.Reach"] = "how many sets are listed",
        ["ImprovementPlan.ReachWhere"] = "how many sets are listed",
        ["PlanTest.ScoresOfCondition"] = "how long an answer may take",
        ["DocumentSlots.MonthsPerYear"] = "the months of a year",
        ["PlanSlots.NewLanguageFrom"] = "which levers are offered",
        ["PlanSlots.TypicalPrograms"] = "which levers are offered, with their usual length",
        ["PlanSearch.MostWork"] = "how long an answer may take",
        ["SearchWork.StepsOfScore"] = "how long an answer may take",
        ["SearchCosts.InUnits"] = "the parts of a decimal",
        ["SearchCosts.Ten"] = "the base of a decimal",
        ["SlotGroup.MostRemembered"] = "room in memory",
        ["SlotUse.Bits"] = "the layout of memory",
        ["SlotUse.FirstStep"] = "the layout of memory",
        ["HourTurns.LastCommonDay"] = "28 February",
        ["AbilityTable.Maximum"] = "four abilities",
        ["CrsFactorRule.Abilities"] = "four abilities",
        ["LevelTable.Abilities"] = "four abilities",
        ["CrsInputs.MaxYears"] = "the range of an input",
        ["CrsInputs.MaxTier"] = "the range of an input",
        ["CrsInputs.GraduateStudy"] = "the range of an input",
        ["FactorId.MaxLength"] = "the range of an input",
        ["CrsRuleset.IsValidId"] = "the range of an input",
        ["PointsGrid.MaxPoints"] = "the range of an input",
        ["RulePart.Ordinal"] = "bits of a packed day",
        ["FlatTables.Side"] = "the layout of memory",
        ["FlatTables.ShiftOfSingle"] = "the layout of memory",
        ["FlatTables.Education"] = "the layout of memory",
        ["FlatTables.Count"] = "the layout of memory",
        ["FlatTables.FlatTables"] = "the layout of memory",
        ["FlatScore.Additional"] = "the layout of memory",
        ["CrsEngine.MostOnStack"] = "room on the stack",
        ["CrsEngine.WithCaps"] = "the places of the sections",
        ["CrsScore.BitsOfSection"] = "bits of a packed value",
        ["CrsScore.CrsScore"] = "bits of a packed value",
        ["CrsScore.ProvisionalBit"] = "a bit of a packed value",
        ["FactorEvidence.Of"] = "the number of a tier",
        ["EquivalencyChart.LowestLevel"] = "the shape of a table",
        ["FundsFlags.Percent"] = "the parts of a whole",
        ["InvitationFlags.DaysPerWeek"] = "the days of a week",
    };

    [Fact]
    public void Every_number_outside_the_official_rules_is_known() =>
        Numbers()
            .Select(static number => number.Member)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(OtherNumbers.Keys, "thresholds of law stand in Rules/Official");

    [Fact]
    public void Every_known_number_is_still_there() =>
        OtherNumbers.Keys.Should().BeSubsetOf(Numbers().Select(static number => number.Member));

    [Theory]
    [InlineData(Domain, "DocumentDates")]
    [InlineData("CrsCalculator.Rounds", "CecRounds")]
    [InlineData(Application)]
    [InlineData("CrsCalculator.Json")]
    [InlineData("CrsCalculator.Report")]
    [InlineData("CrsCalculator.Cli")]
    [InlineData("CrsCalculator.Web")]
    public void No_date_is_written_outside_the_official_rules(string project, params string[] but) =>
        Files(project).SelectMany(DatesOf).Where(type => !but.Contains(type)).Should().BeEmpty();

    /// <summary>The compiler would find no fault in a test that looks at nothing.</summary>
    [Fact]
    public void The_official_rules_do_hold_dates_and_numbers()
    {
        SyntaxTree[] official = [.. OfficialFiles(Domain)];
        official.SelectMany(DatesOf).Should().HaveCountGreaterThan(20);
        official.SelectMany(NumbersOf).Should().HaveCountGreaterThan(300);
        OfficialFiles(Application).SelectMany(DatesOf).Should().HaveCountGreaterThan(5);
    }

    private static IEnumerable<(string Member, string Text)> Numbers() =>
        Files(Domain).Concat(Files(Application)).Where(static tree => !IsOfNoLaw(tree)).SelectMany(NumbersOf);

    /// <summary>Columns and sentences apply no law.</summary>
    private static bool IsOfNoLaw(SyntaxTree tree) => Top(tree, Domain) is "Bulk" or "Text" || Top(tree, Application) == "Text";

    private static IEnumerable<SyntaxTree> Files(string project) =>
        Sources.FilesOf(project).Except(OfficialFiles(project));

    private static IEnumerable<SyntaxTree> OfficialFiles(string project) =>
        Sources.FilesOf(project).Where(tree => Sources.RoomOf(tree.FilePath, project) == Official);

    private static string Top(SyntaxTree tree, string project) => Sources.RoomOf(tree.FilePath, project).Split('/')[0];

    private static IEnumerable<(string Member, string Text)> NumbersOf(SyntaxTree tree) =>
        from literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.NumericLiteralExpression) && Convert.ToDouble(literal.Token.Value, null) is not (0 or 1 or 2)
        where literal.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is null && literal.FirstAncestorOrSelf<AttributeSyntax>() is null
        select ($"{TypeOf(literal)}.{MemberOf(literal)}", literal.Token.Text);

    /// <summary>The types in which a date is made of numbers.</summary>
    private static IEnumerable<string> DatesOf(SyntaxTree tree) =>
        from made in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        where made.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: > 1000 and < 3000 } }, _, _]
        select TypeOf(made);

    private static string TypeOf(SyntaxNode node) => node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!.Identifier.Text;

    private static string MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        PropertyDeclarationSyntax property => property.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        IndexerDeclarationSyntax => "this",
        var other => other?.Kind().ToString() ?? string.Empty,
    };
}
