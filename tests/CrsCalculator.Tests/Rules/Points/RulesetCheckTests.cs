using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>Tables that cannot be a ruleset are refused, each with its place and a code.</summary>
public class RulesetCheckTests
{
    private static readonly Citation Source = new("Hypothesis", "test", new LocalDate(2027, 1, 1));
    private static readonly CrsTables Good = LastAvailable.Ruleset.Tables;

    public static TheoryData<string, string, Func<CrsTables, CrsTables>> Faults => new()
    {
        {
            "$.factors[0].points.single",
            IssueCodes.PointsRise,
            static t => t.WithPoints(FactorId.Age, hasSpouse: false, [.. t[FactorId.Age].Points.Single.SetItem(5, 0)])
        },
        {
            "$.factors[0].points.withSpouse",
            IssueCodes.PointsRise,
            static t => t.WithPoints(FactorId.Age, hasSpouse: true, [.. t[FactorId.Age].Points.WithSpouse.SetItem(5, 0)])
        },
        {
            "$.factors[1].points.single",
            IssueCodes.PointsFall,
            static t => t.WithPoints(FactorId.Education, hasSpouse: false, 0, 1, 2, 3, 4, 5, 7, 6)
        },
        {
            "$.factors[3].points.single",
            IssueCodes.PointsFall,
            static t => t.WithPoints(FactorId.SecondLanguage, hasSpouse: false, 0, 0, 0, 0, 0, 0, 0, 5, 4, 6, 6)
        },
        {
            "$.factors[4].points.withSpouse",
            IssueCodes.PointsFall,
            static t => t.WithPoints(FactorId.CanadianWork, hasSpouse: true, 0, 9, 8, 10, 10, 10)
        },
        { "$.factors[5].points", IssueCodes.PointsFall, static t => t.WithPoints(FactorId.SpouseEducation, 1, 0, 2, 3, 4, 5, 6, 7) },
        {
            "$.factors[8].bands.rows",
            IssueCodes.Thresholds,
            static t => t.WithGrid(FactorId.EducationAndLanguage, new PointsGrid(new Bands(8), new Bands(5), 0, 0, 0, 5))
        },
        {
            "$.factors[10].points",
            IssueCodes.PointsFall,
            static t => t.WithGrid(FactorId.ForeignWorkAndLanguage, new PointsGrid(new Bands(1), new Bands(5), 0, 9, 0, 8))
        },
        {
            "$.factors[10].points",
            IssueCodes.PointsFall,
            static t => t.WithGrid(FactorId.ForeignWorkAndLanguage, new PointsGrid(new Bands(1), new Bands(5), 0, 0, 9, 8))
        },
        {
            "$.factors[12].bands.rows",
            IssueCodes.Thresholds,
            static t => t.WithGrid(FactorId.CertificateAndLanguage, new PointsGrid(new Bands(3), new Bands(5), 0, 0, 0, 5))
        },
        { "$.factors[13].points", IssueCodes.PointsForNothing, static t => t.WithPoints(FactorId.Nomination, 1, 600) },
        {
            "$.factors[14].bands",
            IssueCodes.Thresholds,
            static t => t.WithGrid(FactorId.JobOffer, new PointsGrid(new Bands(3), 0, 50))
        },
        { "$.factors[15].points", IssueCodes.PointsFall, static t => t.WithPoints(FactorId.CanadianStudy, 0, 30, 15) },
        { "$.groups[0].cap", IssueCodes.CapBelowTable, static t => t.WithCap("secondLanguage", 5) },
        { "$.groups[1].cap", IssueCodes.CapAboveSectionCap, static t => t.WithCap("education", 101) },
        { "$.groups[2].cap", IssueCodes.CapAboveSectionCap, static t => t.WithCap("foreignWork", 101) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is(string path, string code, Func<CrsTables, CrsTables> fault)
    {
        CrsRuleset.TryCreate(
            "faulty",
            new LocalDate(2027, 1, 1),
            "Test",
            string.Empty,
            fault(Good),
            out CrsRuleset? ruleset,
            out ImmutableArray<Issue> issues)
            .Should()
            .BeFalse();
        ruleset.Should().BeNull();
        issues.Should().Contain(issue => issue.Path == path && issue.Code == code, string.Join("; ", issues));
    }

    /// <summary>Columns of a factor that only a spouse earns, and points for what somebody does not have, beside other facts.</summary>
    public static TheoryData<string, CrsFactorRule> FaultsOfFactors => new()
    {
        { "$.factors[18].points columnsOfSpouse", Mine(CrsInput.SpouseCanadianYears, null, Two(new Bands(1), null, [0, 9], [0, 8])) },
        { "$.factors[18].points columnsOfSpouse", Mine(CrsInput.SpouseLanguage, null, Two(new Bands(5), null, [0, 9], [0, 0])) },
        {
            "$.factors[18].points columnsOfSpouse",
            Mine(CrsInput.Age, CrsInput.SpouseEducation, Two(new Bands(), new Bands(3), [0, 9], [0, 8]))
        },
        {
            "$.factors[18].points columnsOfSpouse",
            Mine(CrsInput.SpouseEducation, CrsInput.Age, Two(new Bands(3), new Bands(), [0, 9], [0, 8]))
        },
        { "$.factors[18].points pointsForNothing", Mine(CrsInput.Sibling, null, new PointsGrid(new Bands(), 5)) },
        {
            "$.factors[18].points pointsForNothing",
            Mine(CrsInput.Certificate, CrsInput.French, new PointsGrid(new Bands(1), new Bands(5), 0, 5, 0, 9))
        },
        {
            "$.factors[18].points pointsForNothing",
            Mine(CrsInput.French, CrsInput.Certificate, new PointsGrid(new Bands(5), new Bands(1), 0, 0, 5, 9))
        },
        {
            "$.factors[18].points pointsForNothing",
            Mine(CrsInput.Education, CrsInput.JobOfferTier, new PointsGrid(new Bands(), new Bands(1), 5, 9))
        },
        {
            "$.factors[18].points pointsForNothing",
            Mine(CrsInput.Nomination, CrsInput.Sibling, new PointsGrid(new Bands(1), new Bands(1), 5, 5, 5, 9))
        },
        {
            "$.factors[18].points.single pointsForNothing",
            Mine(CrsInput.French, CrsInput.Study, Two(new Bands(5), new Bands(1), [0, 0, 0, 9], [0, 0, 5, 9]))
        },
        {
            "$.factors[18].points.withSpouse pointsForNothing",
            Mine(CrsInput.Study, CrsInput.French, Two(new Bands(1), new Bands(5), [0, 5, 0, 9], [0, 0, 0, 9]))
        },
    };

    [Theory]
    [MemberData(nameof(FaultsOfFactors))]
    public void A_fault_of_a_factor_is_the_only_one(string issue, CrsFactorRule rule) => IssuesOf(rule).Should().Equal(issue);

    /// <summary>Of two facts that may be none, one is enough for points; a fact of anybody may earn some from the first band on.</summary>
    [Fact]
    public void What_is_no_fault_of_a_factor()
    {
        CrsFactorRule[] rules =
        [
            Mine(CrsInput.CanadianYearsInTier1, CrsInput.CanadianYearsInTier2, new PointsGrid(new Bands(1), new Bands(1), 0, 0, 20, 30)),
            Mine(CrsInput.Nomination, CrsInput.Sibling, new PointsGrid(new Bands(1), new Bands(1), 0, 5, 6, 9)),
            Mine(CrsInput.Education, CrsInput.French, new PointsGrid(new Bands(1), new Bands(5), 1, 5, 6, 9)),
            Mine(CrsInput.SpouseEducation, CrsInput.Age, new PointsGrid(new Bands(3), new Bands(), 4, 9)),
            Mine(CrsInput.Age, null, Two(new Bands(), null, [3], [4])),
            Mine(CrsInput.Certificate, CrsInput.French, Two(new Bands(1), new Bands(5), [0, 0, 0, 9], [0, 0, 1, 9])),
        ];
        foreach (CrsFactorRule rule in rules)
        {
            IssuesOf(rule).Should().BeEmpty();
        }
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        CrsTables faulty = Good
            .WithCap("education", 500)
            .WithCap("foreignWork", 500)
            .WithPoints(FactorId.Sibling, 5, 0)
            .With(new PointsGroup("nobody", new PointsCap(1)))
            .With(Good[FactorId.Nomination] with { Section = CrsSection.Further, Group = "others" })
            .With(MadeUpRules.Rule(
                FactorId.Parse("mine"),
                CrsSection.Core,
                CrsInput.JobOfferTier,
                new PointsGrid(new Bands(4), new Bands(1), 0, 0, 0, 1),
                CrsInput.FirstLanguage));
        faulty = faulty with { Factors = faulty.Factors.Add(Good.Factors[0]) };
        CrsRuleset.TryCreate("a b", new LocalDate(2014, 1, 1), " ", string.Empty, faulty, out _, out ImmutableArray<Issue> issues);
        issues.Select(static issue => $"{issue.Path} {issue.Code}")
            .Should().Equal(
                "$.id invalidText",
                "$.inForceFrom beforeTheCrs",
                "$.instruction invalidText",
                "$.factors[19].id duplicateName",
                "$.factors[13].section sectionWithoutCap",
                "$.groups[1].cap capAboveSectionCap",
                "$.groups[2].cap capAboveSectionCap",
                "$.groups[3] emptyGroup",
                "$.factors[13].group unknownGroup",
                "$.factors[17].points pointsFall",
                "$.factors[17].points pointsForNothing",
                "$.factors[18] tiersMissing",
                "$.factors[18].column notCombinable",
                "$.factors[18].bands.rows thresholds");
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("../path")]
    [InlineData("é")]
    public void An_id_is_letters_digits_dots_hyphens_and_underscores(string id) =>
        CrsRuleset.TryCreate(id, new LocalDate(2027, 1, 1), "Test", string.Empty, Good, out _, out _).Should().BeFalse();

    [Fact]
    public void An_official_id_names_one_ruleset_only()
    {
        CrsRuleset official = RuleBook.Official.Points.At(new LocalDate(2026, 1, 21)).Value;
        CrsRuleset.TryCreate(
            official.Id,
            official.InForceFrom,
            official.Instruction,
            official.Summary,
            official.Tables,
            out CrsRuleset? same,
            out _)
            .Should()
            .BeTrue();
        same.Should().BeSameAs(official);
        CrsRuleset.TryCreate(
            official.Id,
            official.InForceFrom,
            official.Instruction,
            official.Summary,
            Good.WithCap(CrsSection.Transferability, 90),
            out _,
            out ImmutableArray<Issue> issues)
            .Should()
            .BeFalse();
        issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal("$.id idOfOfficialRuleset");
    }

    [Fact]
    public void A_ruleset_cannot_begin_before_the_CRS()
    {
        CrsRuleset.TryCreate("early", new LocalDate(2014, 12, 31), "Test", string.Empty, Good, out _, out ImmutableArray<Issue> issues)
            .Should().BeFalse();
        issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal("$.inForceFrom beforeTheCrs");
        CrsRuleset.TryCreate("first", new LocalDate(2015, 1, 1), "Test", string.Empty, Good, out _, out _).Should().BeTrue();
    }

    [Fact]
    public void A_bad_name_is_reported_as_the_name() =>
        FluentActions.Invoking(() => LastAvailable.Ruleset.Derive("a b", static t => t))
            .Should().Throw<ArgumentException>().WithParameterName("id");

    [Fact]
    public void The_official_rulesets_have_no_faults() =>
        OfficialPoints.Rulesets.Should().OnlyContain(static r => RulesetCheck.Of(r.Tables).Count == 0);

    [Fact]
    public void Deriving_changes_only_what_is_changed_and_says_that_it_is_not_official()
    {
        CrsRuleset noSibling = LastAvailable.Ruleset.Derive(
            "no-sibling",
            static t => t.With(t[FactorId.Sibling] with { Points = new PointsGrid(new Bands(), 0), Citation = Source }));
        CrsFactors factors = new()
        {
            Age = 30,
            Education = EducationLevel.Doctoral,
            Languages = default,
            SiblingInCanada = true,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
        };
        (LastAvailable.Ruleset.Score(factors).Total - noSibling.Score(factors).Total).Should().Be(15);
        noSibling.Explain(factors).LineOf(FactorId.Sibling)!.Value.Citation.Should().Be(Source);
        noSibling.Explain(factors).Notices.Should().Equal(new Notice(NoticeCodes.RulesetNotOfficial, new Facts("no-sibling")));
    }

    [Fact]
    public void Deriving_nonsense_is_an_exception_that_lists_every_fault() =>
        FluentActions.Invoking(
            () =>
                LastAvailable.Ruleset.Derive(
                    "nonsense",
                    static t => t.WithCap("education", 700).WithCap("foreignWork", 800)))
            .Should().Throw<ArgumentException>().WithMessage("*$.groups[1].cap*; *$.groups[2].cap*");

    [Fact]
    public void A_derived_ruleset_fills_the_gap_and_leaves_the_rules_before_it()
    {
        CrsRuleset own = LastAvailable.Ruleset.Derive(
            "own",
            static t => t,
            new LocalDate(2026, 11, 3),
            "The instruction that was read",
            "What it changes");
        (own.InForceFrom, own.Instruction, own.Summary)
            .Should().Be((new LocalDate(2026, 11, 3), "The instruction that was read", "What it changes"));
        RuleBook book = RuleBook.Official.WithPoints(own);
        book.Points.At(new LocalDate(2026, 11, 2)).Value.IsOfficial.Should().BeTrue();
        book.Points.At(new LocalDate(2026, 11, 3)).Value.Should().BeSameAs(own);
        book.Points.Entries.Should().HaveSameCount(RuleBook.Official.Points.Entries);
        book.Points.LastAvailable.Should().BeSameAs(own);
    }

    [Fact]
    public void What_is_not_said_of_a_derived_ruleset_is_that_of_its_origin()
    {
        CrsRuleset own = LastAvailable.Ruleset.Derive("own", static t => t);
        (own.InForceFrom, own.Instruction, own.Summary)
            .Should().Be((LastAvailable.Ruleset.InForceFrom, LastAvailable.Ruleset.Instruction, "Derived from 2025-03-25"));
    }

    [Fact]
    public void What_is_wrong_with_a_derived_ruleset_is_reported_with_its_argument()
    {
        Wrong(static () => LastAvailable.Ruleset.Derive("own", static t => t, new LocalDate(2014, 12, 31)), "inForceFrom");
        Wrong(static () => LastAvailable.Ruleset.Derive("own", static t => t, instruction: " "), "instruction");
        Wrong(static () => LastAvailable.Ruleset.Derive("2025-03-25", static t => t, summary: "another"), "id");
        Wrong(
            static () => LastAvailable.Ruleset.Derive("own", static t => t.WithCap("education", 101)),
            "change");

        static void Wrong(Func<CrsRuleset> derive, string argument) => FluentActions.Invoking(derive)
            .Should().Throw<ArgumentException>().WithParameterName(argument);
    }

    private static CrsFactorRule Mine(CrsInput row, CrsInput? column, PointsGrid points) =>
        MadeUpRules.Rule(FactorId.Parse("mine"), CrsSection.Additional, row, points, column);

    private static PointsGrid Two(Bands rows, Bands? columns, int[] withSpouse, int[] single) => new(rows, columns, withSpouse, single);

    private static IEnumerable<string> IssuesOf(CrsFactorRule rule)
    {
        CrsTables tables = Good with { OccupationTiers = MadeUpRules.Tiers };
        CrsRuleset.TryCreate(
            "mine",
            new LocalDate(2027, 1, 1),
            "Test",
            string.Empty,
            tables.With(rule),
            out _,
            out ImmutableArray<Issue> issues);
        return issues.Select(static issue => $"{issue.Path} {issue.Code}");
    }
}
