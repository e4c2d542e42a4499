using CrsCalculator.Bulk;
using CrsCalculator.Eligibility;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Contract;

/// <summary>An exception names the argument that is wrong, as the caller knows it.</summary>
public class ParameterNameTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly LocalDate Never = new(1899, 12, 31);
    private static readonly TestScores Scores = new(7, 7, 7, 7);
    private static readonly ImprovementPlan Plan = ExpressEntry.Official.Plan(Profiles.Developer, On);

    public static TheoryData<string, Action> Mistakes { get; } = new()
    {
        { "from", static () => ExpressEntry.Official.Timeline(Profiles.Developer, Never, On) },
        { "to", static () => ExpressEntry.Official.Timeline(Profiles.Developer, On, Never) },
        { "level", static () => _ = new Credential((CredentialLevel)9, "CA", On) },
        { "awardedOn", static () => _ = new Credential(CredentialLevel.Doctoral, "CA", Never) },
        { "factor", static () => _ = FswGrid.Explain(default, LastAvailable.Fsw)[(FswFactorId)99] },
        { "test", static () => LastAvailable.Tests.TryConvert((LanguageTest)9, null, Scores, out _) },
        { "scale", static () => LastAvailable.Tests.TryConvert(LanguageTest.TefCanada, (TefScale)9, Scores, out _) },
        { "test", static () => LanguageTestResult.TryCreate((LanguageTest)9, On, Scores, null, null, out _, out _) },
        { "scale", static () => LanguageTestResult.TryCreate(LanguageTest.TefCanada, On, Scores, (TefScale)9, null, out _, out _) },
        { "language", static () => LanguageTestResult.TryCreate(LanguageTest.Clb, On, Scores, null, (OfficialLanguage)9, out _, out _) },
        { "scale", static () => LanguageTestResult.TefCanada(On, Scores, (TefScale)9) },
        { "takenOn", static () => LanguageTestResult.TefCanada(Never, Scores, TefScale.From2023) },
        { "takenOn", static () => LanguageTestResult.PteCore(Never, Scores) },
        { "scores", static () => LanguageTestResult.PteCore(On, new TestScores(91, 7, 7, 7)) },
        { "language", static () => LanguageTestResult.FromLevels(On, (OfficialLanguage)9, default) },
        { "takenOn", static () => LanguageTestResult.FromLevels(Never, OfficialLanguage.English, default) },
        { "AcceptedOn", static () => _ = new Nomination(Province.ON, Never) },
        { "AcceptedOn", static () => _ = new Nomination(Province.ON, On) with { AcceptedOn = Never } },
        { "levers", static () => Plan.Without("no such") },
        { "levers", static () => ExpressEntry.Official.Plan(Profiles.Couple, On).Without("principal.education.foreign.doctoral") },
        { "levers", static () => Plan.ApplyToFactors("no such") },
        { "levers", static () => Plan.ApplyToProfile("no such") },
        { "levers", static () => Plan.ApplyToProfile("principal.english.writing.10", "principal.english.writing.11") },
        { "id", static () => Plan.Lever("no such") },
        { "distance", static () => CrsColumns.InOnePiece(new byte[64], int.MaxValue, 1) },
        { "distance", static () => CrsColumns.InOnePiece(new byte[19], 2, 1) },
        { "rules", static () => _ = new ExpressEntry(null!) },
        { "ruleset", static () => ExpressEntry.Official.ScoringBy(null!) },
        { "ruleset", static () => ExpressEntry.Official.NoticesOf(null!) },
        { "ruleset", static () => RuleBook.Official.WithPoints(null!) },
        { "other", static () => ExpressEntry.Official.Compare(Profiles.Couple, On, null!) },
        { "candidate", static () => ExpressEntry.Official.Assess(null!, On) },
        { "candidate", static () => ExpressEntry.Official.Timeline(null!, On, On) },
        { "date", static () => ExpressEntry.Official.AssessApplication(Profiles.Couple, On) },
        { "program", static () => ExpressEntry.Official.Eligibility(Profiles.Couple, On, (ImmigrationProgram)9) },
        { "Funds", static () => _ = RuleBook.Official with { Funds = null! } },
        { "entries", static () => _ = new RulePart<FundsTable>([]) },
        { "entry", static () => RuleBook.Official.Funds.With(null!) },
        { "gap", static () => _ = new Dated<FundsTable>(null!) },
        { "summary", static () => _ = new RuleGap(GapReason.NotAvailable, On, string.Empty) },
        { "reason", static () => _ = new RuleGap((GapReason)9, On, "unknown") },
        { "HoursPerYear", static () => _ = RuleBook.Official.Work.LastAvailable! with { HoursPerYear = 0 } },
        { "FullTimeHoursPerWeek", static () => _ = RuleBook.Official.Work.LastAvailable! with { FullTimeHoursPerWeek = 0 } },
        { "LowestSkilledTeer", static () => _ = RuleBook.Official.Work.LastAvailable! with { LowestSkilledTeer = (Teer)9 } },
        { "TestResultYears", static () => _ = RuleBook.Official.Documents.LastAvailable! with { TestResultYears = -1 } },
        { "Study", static () => _ = RuleBook.Official.Documents.LastAvailable! with { Study = null! } },
        { "Charts", static () => _ = LastAvailable.Tests with { Charts = [null!] } },
        { "RequiredHours", static () => _ = RuleBook.Official.Cec.LastAvailable! with { RequiredHours = 0 } },
        { "Grid", static () => _ = LastAvailable.Fsw with { Grid = null! } },
        { "TradeGroups", static () => _ = RuleBook.Official.Fst.LastAvailable! with { TradeGroups = [null!] } },
        { "BySize", static () => _ = RuleBook.Official.Funds.LastAvailable! with { BySize = [] } },
        { "Categories", static () => _ = RuleBook.Official.Categories.LastAvailable! with { Categories = [null!] } },
        { "familySize", static () => RuleBook.Official.Funds.LastAvailable!.For(0) },
        { "ability", static () => _ = LastAvailable.Tests.Charts[0][(Ability)4] },
        { "result", static () => LastAvailable.Tests.LevelsOf(null!) },
        { "result", static () => LastAvailable.Tests.Accept(null!) },
        { "occupation", static () => RuleBook.Official.Fst.LastAvailable!.IsTrade(null!) },
        { "occupation", static () => RuleBook.Official.Cec.LastAvailable!.LevelFor((NocCode)null!) },
        { "occupation", static () => RuleBook.Official.Work.LastAvailable!.IsSkilled((NocCode)null!) },
        { "unitGroup", static () => RuleBook.Official.Cec.LastAvailable!.LevelFor((Noc2016Code)null!) },
        { "job", static () => RuleBook.Official.Work.LastAvailable!.IsSkilled((Job)null!) },
        { "candidate", static () => ExpressEntry.Official.Open(null!) },
        { "rules", static () => FswGrid.Score(default, null!) },
        { "value", static () => Code.Of((CategoryId)99) },
        { "scoreOf", static () => LanguageTestResult.Check(LanguageTest.PteCore, null, null, null!) },
        { "test", static () => LanguageTestResult.Check((LanguageTest)9, null, null, static _ => null) },
        { "scale", static () => LanguageTestResult.Check(LanguageTest.TefCanada, (TefScale)9, null, static _ => null) },
        { "ability", static () => default(AbilityLevels).With((Ability)4, default) },
        { "language", static () => default(OfficialLanguages).With((OfficialLanguage)2, default) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_parameter_is_the_one_that_was_wrong(string parameter, Action mistake) =>
        mistake.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);
}
