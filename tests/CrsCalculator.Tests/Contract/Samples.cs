using CrsCalculator.Bulk;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Contracts;
using CrsCalculator.TestKit.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Contract;

/// <summary>
/// A sample of every public type: those that are compared by value twice and once different, the others as a user meets them.
/// </summary>
internal static class Samples
{
    private static readonly LocalDate Day = new(2026, 1, 21);
    private static readonly LocalDate Later = new(2026, 3, 2);
    private static readonly NocCode Developer = NocCode.Parse("21232");
    private static readonly CrsTables Tables = LastAvailable.Ruleset.Tables;

    public static IReadOnlyDictionary<Type, Sample> Values { get; } = Sample.Table(
        [.. Documents(), .. Findings(), .. Levels(), .. Scores(), .. Rules(), .. Parts()]);

    public static IReadOnlyDictionary<Type, object> Results { get; } = ResultsOf(Profiles.Couple)
        .ToDictionary(static result => result.GetType());

    private static IEnumerable<Sample> Documents() =>
    [
        Sample.Of(
            static () =>
                Profiles.Developer with { Principal = Profiles.Developer.Principal with { Work = [.. Profiles.Developer.Principal.Work] } },
            Profiles.Couple),
        Sample.Of(
            static () => Profiles.Developer.Principal with { Work = [Work(40)] },
            Profiles.Developer.Principal with { Work = [Work(39)] }),
        Sample.Of(
            static () => Profiles.Couple.Spouse! with { Person = Profiles.Couple.Spouse!.Person with { Work = [Work(40)] } },
            Profiles.Couple.Spouse! with { Accompanying = false }),
        Sample.Of(static () => new CertificateOfQualification(Developer, "AB", Day), new CertificateOfQualification(Developer, "BC", Day)),
        Sample.Of(
            static () => new Credential(CredentialLevel.Doctoral, "CA", Day) { Study = Studies(4) },
            new Credential(CredentialLevel.Doctoral, "CA", Day) { Study = Studies(5) }),
        Sample.Of(static () => Studies(2), Studies(3)),
        Sample.Of<DocumentDate>(static () => new YearMonth(2026, 1), new LocalDate(2026, 1, 1)),
        Sample.Of<DocumentTime>(static () => DocumentTime.FromDay(new LocalDate(2026, 1, 1)), Instant.FromUtc(2026, 1, 1, 5, 0)),
        Sample.Of(
            static () => new Eca { IssuedOn = Day, IssuedBy = EcaIssuer.WES, Level = CredentialLevel.TwoYear },
            new Eca { IssuedOn = Day, IssuedBy = EcaIssuer.WES }),
        Sample.Of(
            static () => new Leave { Kind = LeaveKind.Sick, From = Day, To = Later },
            new Leave { Kind = LeaveKind.Sick, From = Day, To = Day }),
        Sample.Of(static () => new Residence { Country = "IN", From = Day, To = Later }, new Residence { Country = "IN", From = Day }),
        Sample.Of(
            static () => new Permit { Kind = PermitKind.Work, From = Day, To = Later },
            new Permit { Kind = PermitKind.Study, From = Day, To = Later }),
        Sample.Of(
            static () => new StudyPeriod { Country = "CA", From = Day, FullTime = true },
            new StudyPeriod { Country = "CA", From = Day, FullTime = false }),
        Sample.Of(
            static () => new Child { DateOfBirth = Day, Accompanying = true, Adopted = false },
            new Child { DateOfBirth = Day, Accompanying = true }),
        Sample.Of(
            static () => new JobOffer(Developer, 37.5m, IsBasedOnLmia: true, Day),
            new JobOffer(Developer, 37.5m, IsBasedOnLmia: true)),
        Sample.Of(static () => new Nomination(Province.AB, Day), new Nomination(Province.AB, Later)),
        Sample.Of(static () => Work(37.5m), Work(30)),
        Sample.Of(
            static () => LanguageTestResult.CelpipGeneral(Day, new TestScores(8, 7, 7, 8)),
            LanguageTestResult.CelpipGeneral(Day, new TestScores(8, 7, 8, 7))),
        Sample.Of(static () => new TestScores(8, 7.5m, 7, 7), new TestScores(8, 7.5m, 7, 6.5m)),
        Sample.Of(static () => new AssessmentDate(Later, Day), new AssessmentDate(Later)),
    ];

    private static IEnumerable<Sample> Findings() =>
    [
        Sample.Of(static () => new Facts("a", "b"), new Facts("a, b")),
        Sample.Of(static () => new FactName("age", FactKind.Number), new FactName("age", FactKind.Text)),
        Sample.Of(static () => new Facts("1").Named(IssueCodes.TooLong)[0], new Facts("2").Named(IssueCodes.TooLong)[0]),
        Sample.Of(
            static () => new Issue("$.age", IssueCodes.OutOfRange, new Facts("200")),
            new Issue("$.age", IssueCodes.OutOfRange, new Facts("201"))),
        Sample.Of(
            static () => new Notice(NoticeCodes.GapInWork, new Facts("1")) { Path = "$.work" },
            new Notice(NoticeCodes.GapInWork, new Facts("1"))),
        Sample.Of(
            static () => new Evidence("$.age", EvidenceCodes.Born, new Facts("1")),
            new Evidence("$.age", EvidenceCodes.Born, new Facts("2"))),
        Sample.Of(static () => new UnusedDocument("$.work", new Facts("1")), new UnusedDocument("$.work", new Facts("2"))),
    ];

    private static IEnumerable<Sample> Levels() =>
    [
        Sample.Of(static () => Clb.From(9), Clb.From(10)),
        Sample.Of(static () => AbilityLevels.From(9, 9, 8, 9), AbilityLevels.From(9, 8, 9, 9)),
        Sample.Of(
            static () => OfficialLanguages.EnglishFirst(AbilityLevels.All(9)),
            OfficialLanguages.FrenchFirst(default, AbilityLevels.All(9))),
        Sample.Of(static () => new CountedHours(10_920), new CountedHours(10_919)),
        Sample.Of(static () => new CrsFlags(0x43), new CrsFlags(0x42)),
    ];

    private static IEnumerable<Sample> Scores() =>
    [
        Sample.Of(static () => Factors(30), Factors(31)),
        Sample.Of(static () => new SpouseFactors { CanadianWorkYears = 1 }, new SpouseFactors { CanadianWorkYears = 2 }),
        Sample.Of(static () => LastAvailable.Ruleset.Score(Factors(30)), LastAvailable.Ruleset.Score(Factors(40))),
        Sample.Of(static () => LastAvailable.Ruleset.Explain(Factors(30)).Lines[0], LastAvailable.Ruleset.Explain(Factors(40)).Lines[0]),
        Sample.Of(static () => new Improvement { Id = "a" }, new Improvement { Id = "b" }),
        Sample.Of(static () => new FactorChange(Tables[FactorId.Age], -5), new FactorChange(Tables[FactorId.Education], -5)),
        Sample.Of(static () => new FswFactors { Age = 30 }, new FswFactors { Age = 31 }),
        Sample.Of(
            static () => FswGrid.Explain(new FswFactors { Age = 30 }, LastAvailable.Fsw)[FswFactorId.Age],
            FswGrid.Explain(new FswFactors { Age = 47 }, LastAvailable.Fsw)[FswFactorId.Age]),
        Sample.Of(static () => new RequirementValue(1560.5m), new RequirementValue("1560.5")),
    ];

    private static IEnumerable<Sample> Rules() =>
    [
        Sample.Of(Cited, new Citation("Instruction", "Section", Later)),
        Sample.Of(
            static () => new RuleGap(GapReason.NotAvailable, Day, "not known") { Known = [Claim()], Pages = [Read()] },
            new RuleGap(GapReason.NotYetInForce, Day, "not known")),
        Sample.Of(Claim, Claim() with { Certainty = Certainty.Unsure }),
        Sample.Of(Read, Read() with { FrenchTitle = "Autre" }),
        Sample.Of(static () => new Bands(7, 9), new Bands(7, 10)),
        Sample.Of(static () => new PointsTable(Cited(), 17, [0, 99]), new PointsTable(Cited(), 18, [0, 99])),
        Sample.Of(static () => new AbilityTable(Cited(), [0, 6], 24), new AbilityTable(Cited(), [0, 6], 20)),
        Sample.Of(
            static () => new PointsGrid(new Bands(1), new Bands(7), 0, 1, 2, 3),
            new PointsGrid(new Bands(1), new Bands(7), 0, 2, 1, 3)),
        Sample.Of(static () => new PointsCap(22, 24), new PointsCap(24, 22)),
        Sample.Of(static () => new PointsGroup("wage", new PointsCap(60), Combine.Highest), new PointsGroup("wage", new PointsCap(60))),
        Sample.Of(
            static () => new PointsSection(CrsSection.Core, new PointsCap(60)),
            new PointsSection(CrsSection.Further, new PointsCap(60))),
        Sample.Of(static () => FactorId.Parse("core.age"), FactorId.Education),
        Sample.Of(static () => new TierYears(3, 2, 1), new TierYears(3, 2, 2)),
        Sample.Of(static () => MadeUpRules.TiersOf(offersNeedLmia: true), MadeUpRules.TiersOf(offersNeedLmia: false)),
        Sample.Of(
            static () => MadeUpRules.Rule(FactorId.Age, CrsSection.Core, CrsInput.Age, new PointsGrid(new Bands(18), 0, 9)),
            MadeUpRules.Rule(FactorId.Age, CrsSection.Core, CrsInput.Age, new PointsGrid(new Bands(18), 0, 8))),
        Sample.Of(static () => MadeUpRules.ByWage, Tables),
    ];

    private static GapClaim Claim() => new() { Statement = "It is so.", Certainty = Certainty.Probable, Source = "a guide" };

    private static OfficialPage Read() =>
        new() { Title = "Page", FrenchTitle = "La page", Address = new Uri("https://www.canada.ca/en.html") };

    /// <summary>Rules compare by value; a book compares by its name and its parts.</summary>
    private static IEnumerable<Sample> Parts()
    {
        RulesInForce rules = RuleBook.Official.On(Day);
        WorkRules work = rules.Work.Value;
        FswRules fsw = rules.Fsw.Value;
        StudyRules study = rules.Documents.Value.Study;
        return
        [
            Sample.Of(static () => RuleBook.Official with { }, RuleBook.Official.WithPoints(OwnRules.Filled)),
            Sample.Of(() => new Dated<WorkRules>(Day, work, Cited()), new Dated<WorkRules>(Later, work, Cited())),
            Sample.Of(() => work with { HoursPerYear = 1 }, work),
            Sample.Of(() => rules.Cec.Value with { RequiredHours = 1 }, rules.Cec.Value),
            Sample.Of(() => fsw with { PassMark = 1 }, fsw),
            Sample.Of(() => fsw.Grid with { Education = Ages() }, fsw.Grid),
            Sample.Of(() => fsw.Grid.Adaptability with { Cap = 1 }, fsw.Grid.Adaptability),
            Sample.Of(static () => new ProvinceRule(Province.QC, "1"), new ProvinceRule(Province.QC, "2")),
            Sample.Of(() => study with { MonthsInCanada = 1 }, study),
            Sample.Of(static () => new StudyWaiver(Day, Later, "1"), new StudyWaiver(Day, Day, "1")),
            Sample.Of(() => Earlier(Developer), Earlier()),
            Sample.Of(() => rules.Documents.Value with { NominationsExcluded = [Province.QC] }, rules.Documents.Value),
            Sample.Of(() => rules.Tests.Value with { Charts = [rules.Tests.Value.Charts[0]] }, rules.Tests.Value),
            Sample.Of(() => rules.Tests.Value.Charts[0] with { Reading = [1, 2.5m] }, rules.Tests.Value.Charts[0]),
            Sample.Of(() => rules.Fst.Value with { TradeGroups = ["72"] }, rules.Fst.Value),
            Sample.Of(() => rules.Funds.Value with { BySize = [1, 2] }, rules.Funds.Value with { BySize = [1, 3] }),
            Sample.Of(() => rules.Categories.Value with { NotAvailable = [CategoryId.Stem] }, rules.Categories.Value),
            Sample.Of(
                () => rules.Categories.Value.Categories[1] with { Occupations = [Developer] },
                rules.Categories.Value.Categories[1]),
            Sample.Of(() => rules.Invitations.Value with { DaysToApply = 1 }, rules.Invitations.Value),
            Sample.Of(() => RuleBook.Official.ToLayer("a"), RuleBook.Official.ToLayer("b")),
        ];
    }

    private static IEnumerable<object> ResultsOf(Candidate profile)
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, Day);
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(profile, Day);
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, Day);
        PrincipalChoice choice = ExpressEntry.Official.CompareApplicants(profile, Day);
        ScoreTimeline timeline = ExpressEntry.Official.Timeline(profile, Day, Later);
        return
        [
            assessment, assessment.Breakdown, assessment.Principal, assessment.Principal.Credentials[0],
            assessment.Principal.Tests[0], assessment.Principal.Work[0],
            eligibility, eligibility.Cec, eligibility.Cec.Requirements[0], eligibility.Fst.ExcludedWork[0],
            eligibility.Categories[0], eligibility.Fsw.Grid!,
            plan, plan.Levers[0], plan.Best(1), plan.Reach(plan.Total + 1), choice, choice.AsGiven, timeline, timeline.Events[0],
            ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.At(Day).Value).Compare(profile, Day,
            LastAvailable.Calculator), LastAvailable.Ruleset, ExpressEntry.Official, RuleBook.Official.Points, RuleBook.Official.On(Day),
            ExpressEntry.Official.Open(profile),
            new CrsBulkScorer(LastAvailable.Ruleset), new CrsColumnBatch(), Developer, Noc2016Code.Parse("2173"),
            ExpressEntry.Official.Occupation(Developer, Day),
        ];
    }

    private static EarlierClassification Earlier(params NocCode[] changed) =>
        new() { ReplacedOn = Day, LowestSkilledLevel = SkillLevel.B, ChangedOccupations = [.. changed] };

    private static Citation Cited() => new("Instruction", "Section", Day);

    private static PointsTable Ages() => new(Cited(), 17, [0, 1, 2]);

    private static Study Studies(int years) => new() { Years = years, FullTime = true, MonthsPresentInCanada = 20 };

    private static Job Work(decimal hours) => new(Developer, "CA", Day, Later, hours);

    private static CrsFactors Factors(int age) =>
        new()
        {
            Age = age,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9)),
            Spouse = new SpouseFactors { CanadianWorkYears = 1 },
        };
}
