using System.Collections.Immutable;
using CrsCalculator.Bulk;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Tests.Oracle;
using NodaTime;

namespace CrsCalculator.Tests.Shapes;

/// <summary>Rulesets with other factors, groups and sections than the official ones are scored from their lists alone.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ShapeScoreTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    public static TheoryData<string> Shapes { get; } = [.. MadeUpRules.All.Keys];

    [Property(MaxTest = 1000)]
    public void The_score_of_any_shape_is_that_of_an_oracle_and_its_lines_add_up(CrsFactors factors, OtherShape shape) =>
        Check(shape.Value, factors);

    [Property(MaxTest = 300)]
    public void So_it_is_of_the_known_shape(CrsFactors factors, OfficialRuleset official, DerivedRuleset derived)
    {
        Check(official.Value, factors);
        Check(derived.Value, factors);
    }

    [Property(MaxTest = 300)]
    public void So_it_is_of_the_examples(CrsFactors factors)
    {
        foreach (string name in MadeUpRules.All.Keys)
        {
            Check(MadeUpRules.Ruleset(name), factors);
        }
    }

    [Property(MaxTest = 500)]
    public void No_line_of_any_shape_gives_more_than_its_maximum_or_its_table(CrsFactors factors, OtherShape shape)
    {
        CrsBreakdown breakdown = shape.Value.Explain(factors);
        breakdown.Lines.Should()
            .OnlyContain(static line => line.Points >= 0 && line.Points <= line.Maximum && line.Points <= line.BeforeCaps);
        foreach (CrsSection section in Enum.GetValues<CrsSection>())
        {
            breakdown.Score[section].Should().BeInRange(0, shape.Value.Tables.Maximum(section, factors.Spouse is not null));
        }
    }

    /// <summary>Earlier factors take their points first, so a line is cut only where its group or its section is full with it.</summary>
    [Property(MaxTest = 500)]
    public void A_line_gives_way_only_to_what_is_above_it_or_to_a_higher_one_of_its_group(CrsFactors factors, OtherShape shape)
    {
        CrsTables tables = shape.Value.Tables;
        bool hasSpouse = factors.Spouse is not null;
        CrsBreakdownLine[] lines = [.. shape.Value.Explain(factors).Lines];
        for (int i = 0; i < lines.Length; i++)
        {
            CrsBreakdownLine line = lines[i];
            PointsGroup? group = tables.Groups.SingleOrDefault(one => one.Id == line.Rule.Group);
            CrsBreakdownLine[] upTo = lines[..(i + 1)];
            int ofSection = upTo.Where(other => other.Rule.Section == line.Rule.Section).Sum(static other => other.Points);
            int ofGroup = upTo.Where(other => group is not null && other.Rule.Group == group.Id).Sum(static other => other.Points);
            bool isBeaten = group is { Combine: Combine.Highest }
                && lines.Where((other, j) => other.Rule.Group == group.Id && Beats(other, j)).Any();
            bool isFull = ofSection == tables.Sections.Single(one => one.Id == line.Rule.Section).Cap.Of(hasSpouse)
                || ofGroup == group?.Cap.Of(hasSpouse);
            (isBeaten ? line.Points == 0 : line.Points == line.BeforeCaps || isFull).Should().BeTrue("{0} of {1}", line, shape);

            bool Beats(CrsBreakdownLine other, int j) =>
                other.BeforeCaps > line.BeforeCaps || (other.BeforeCaps == line.BeforeCaps && j < i);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_ruleset_of_another_shape_says_that_it_is_one(string name)
    {
        CrsRuleset ruleset = MadeUpRules.Ruleset(name);
        (ruleset.IsStandard, ruleset.IsOfficial).Should().Be((false, false));
        ruleset.Explain(default).Lines.Select(static line => line.Rule)
            .Should().Equal(ruleset.Tables.Factors.Where(static rule => !rule.IsOfSpouse));
    }

    public static TheoryData<string, bool, Func<CrsTables, CrsTables>> Known { get; } = new()
    {
        { "as it is", true, static t => t },
        { "other points", true, static t => t.WithPoints(FactorId.Sibling, 0, 30) },
        { "other bands", true, static t => t.WithGrid(FactorId.JobOffer, new PointsGrid(new Bands(1), 0, 50)) },
        { "other caps", true, static t => t.WithCap("education", 60).WithCap(CrsSection.Additional, 10) },
        { "a cap of section A that just does not cut", true, static t => t.WithCap(CrsSection.Core, 460, 500) },
        { "a cap of section A that cuts", false, static t => t.WithCap(CrsSection.Core, 460, 499) },
        { "a cap of section A that cuts with a spouse", false, static t => t.WithCap(CrsSection.Core, 459, 500) },
        { "a cap of section B that cuts", false, static t => t.WithCap(CrsSection.Spouse, 39, 0) },
        { "more in section A than any cap can be", false, static t => t.WithCap(CrsSection.Core, 1200).WithPoints(
            FactorId.Education,
            hasSpouse: false,
            0, 30, 90, 98, 120, 128, 135, 1000) },
        { "a section without factors", true, static t => t.WithCap(CrsSection.Further, 10) },
        { "tiers that nothing reads", true, static t => t with { OccupationTiers = MadeUpRules.Tiers } },
        { "a factor less", false, static t => t.Without(FactorId.Sibling) },
        { "a band for the Red Seal", false, static t => t.WithGrid(
            FactorId.CertificateAndLanguage,
            new PointsGrid(new Bands(1, 2), new Bands(5, 7), 0, 0, 0, 0, 25, 50, 0, 30, 60)) },
        { "a band for the Red Seal that gives no more", false, static t => t.WithGrid(
            FactorId.CertificateAndLanguage,
            new PointsGrid(new Bands(1, 2), new Bands(5), 0, 0, 0, 50, 0, 50)) },
        { "the Red Seal alone", false, static t => t.WithGrid(
            FactorId.CertificateAndLanguage,
            new PointsGrid(new Bands(2), new Bands(5), 0, 0, 0, 50)) },
        { "a band for graduate study", false, static t => t.WithGrid(
            FactorId.CanadianStudy,
            new PointsGrid(new Bands(1, 2, 3), 0, 15, 30, 45)) },
        { "graduate study alone", false, static t => t.WithGrid(FactorId.CanadianStudy, new PointsGrid(new Bands(3), 0, 45)) },
        { "no bands of certificates", true, static t => t.WithGrid(
            FactorId.CertificateAndLanguage,
            new PointsGrid(new Bands(), new Bands(5), 0, 0)) },
        { "no bands of studies", true, static t => t.WithGrid(FactorId.CanadianStudy, new PointsGrid(new Bands(), 0)) },
        { "the same points at every age", true, static t => t.WithGrid(FactorId.Age, new PointsGrid(new Bands(), 99)) },
        { "the same points at every level", true, static t => t.WithGrid(FactorId.FirstLanguage, new PointsGrid(new Bands(), 31)) },
        { "one cell", true, static t => t.WithGrid(FactorId.French, new PointsGrid(new Bands(), new Bands(), 12)) },
        { "another order", false, static t => t with { Factors = [.. t.Factors.Reverse()] } },
        { "another fact", false, static t => t.With(t[FactorId.Sibling] with { Row = CrsInput.Nomination }) },
        { "another group", false, static t => t.With(t[FactorId.EducationAndLanguage] with { Group = "foreignWork" }) },
        { "another way to combine", false, static t => t.WithHighest("secondLanguage") },
        { "section C by spouse", false, static t => t.WithPoints(FactorId.CertificateAndLanguage, hasSpouse: true, 0, 0, 0, 0, 20, 40) },
        { "a cap of section D by spouse", false, static t => t.WithCap(CrsSection.Additional, 600, 500) },
        { "a cap of a pair by spouse", false, static t => t.WithCap("education", 40, 50) },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void What_is_of_the_known_shape(string what, bool isKnown, Func<CrsTables, CrsTables> change)
    {
        CrsRuleset ruleset = LastAvailable.Ruleset.Derive("changed", change);
        ruleset.IsStandard.Should().Be(isKnown, what);
        (isKnown && !CrsBulkScorer.CanScore(ruleset)).Should().BeFalse(what);
        foreach (CrsFactors factors in Extremes)
        {
            Check(ruleset, factors);
        }
    }

    /// <summary>The form that is compiled for speed scores as the list does, over tables that are made up at random.</summary>
    [Property(MaxTest = 500)]
    public void The_compiled_form_scores_as_the_engine(CrsFactors factors, DerivedRuleset derived)
    {
        if (derived.Value.Flat is { } flat)
        {
            FlatScore.Score(flat, factors).Should().Be(CrsEngine.Score(derived.Value.Compiled, factors));
        }
    }

    /// <summary>Columns hold neither the Red Seal nor graduate study, so a ruleset that tells them is scored from factors alone.</summary>
    [Property(MaxTest = 300)]
    public void What_tells_the_Red_Seal_or_graduate_study_is_another_shape(CrsFactors factors, DerivedRuleset derived)
    {
        CrsTables tables = derived.Value.Tables;
        bool tells = tables[FactorId.CertificateAndLanguage].Points.Rows.Thresholds.Contains(2)
            || tables[FactorId.CanadianStudy].Points.Rows.Thresholds.Contains(3);
        (tells && derived.Value.IsStandard).Should().BeFalse();
        CrsBulkScorer.CanScore(derived.Value).Should().Be(!tells);
        Check(derived.Value, factors);
        if (!tells)
        {
            CrsFactors plain = factors with { RedSeal = false, GraduateStudy = false };
            derived.Value.Score(plain).Should().Be(derived.Value.Score(factors));
        }
    }

    [Property(MaxTest = 200)]
    public void Documents_of_a_candidate_are_assessed_by_any_shape(Candidate profile, OtherShape shape)
    {
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(shape.Value);
        CrsAssessment assessment = calculator.Assess(profile, On);
        Check(shape.Value, assessment.Factors);
        assessment.Score.Unmarked.Should().Be(shape.Value.Score(assessment.Factors));
        assessment.Breakdown.Lines.Should().Equal(shape.Value.Explain(assessment.Factors).Lines);
        foreach (CrsBreakdownLine line in assessment.Breakdown.Lines)
        {
            Evidence[] evidence = [.. assessment.EvidenceFor(line.Factor)];
            int forNothing = line.Rule.Points.Cell(profile.ScoredSpouse is not null, 0) * (line.Rule.Row.IsByAbility() ? 4 : 1);
            (evidence.Length > 0 || line.BeforeCaps <= forNothing).Should().BeTrue("{0} has {1} points", line.Rule, line.BeforeCaps);
        }
    }

    /// <summary>Before its cap the second factor would speak for English, which gives less in the end.</summary>
    [Fact]
    public void Of_a_spouses_tests_the_one_serves_that_gives_most_under_the_caps_of_several_factors()
    {
        FactorId basic = FactorId.Parse("spouse.basicLanguage");
        CrsRuleset ruleset = LastAvailable.Ruleset.Derive("two", static tables => tables
            .With(new PointsGroup("basic", new PointsCap(30)))
            .With(MadeUpRules.Rule(
                FactorId.Parse("spouse.basicLanguage"),
                CrsSection.Additional,
                CrsInput.SpouseLanguage,
                new PointsGrid(new Bands(5), 0, 30),
                group: "basic")));
        Candidate couple = new()
        {
            Principal = new Person { DateOfBirth = new LocalDate(1990, 1, 1) },
            Spouse = new Spouse(
                new Person
                {
                    LanguageTests =
                    [
                        LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.All(5)),
                        LanguageTestResult.FromLevels(On, OfficialLanguage.French, AbilityLevels.From(10, 10, 0, 0)),
                    ],
                },
                Accompanying: true,
                CitizenOrPermanentResident: false),
        };
        CrsAssessment assessment = Calculator(ruleset).Assess(couple, On);
        assessment.Factors.Spouse!.Value.Language.Should().Be(OfficialLanguage.French);
        (assessment.Score.Spouse, assessment.Score.Additional).Should().Be((10, 30));
        assessment.Breakdown.LineOf(basic)!.Value.BeforeCaps.Should().Be(60);
        Calculator(ruleset).Plan(couple, On).Total.Should().Be(assessment.Score.Total);
    }

    /// <summary>Whoever has one more valid result has at least as many points, also where several factors read those of a spouse.</summary>
    [Property(MaxTest = 200)]
    public void One_more_test_never_lowers_a_score(Candidate candidate, LanguageTestResult one, OtherShape shape, SeveralOfSpouse several)
    {
        foreach (CrsRuleset ruleset in (CrsRuleset[])[shape.Value, several.Value])
        {
            int total = Calculator(ruleset).Assess(candidate, On).Score.Total;
            foreach (Candidate more in WithOneMore(candidate, one))
            {
                Calculator(ruleset).Assess(more, On).Score.Total.Should().BeGreaterThanOrEqualTo(total, "{0} by {1}", one, ruleset);
            }
        }
    }

    /// <summary>No other valid test of a spouse would give more.</summary>
    [Property(MaxTest = 200)]
    public void The_test_of_a_spouse_is_the_best_by_the_whole_score(Candidate candidate, SeveralOfSpouse several)
    {
        CrsAssessment assessment = Calculator(several.Value).Assess(candidate, On);
        if (assessment.Factors.Spouse is not { } facts || assessment.Spouse is not { } spouse)
        {
            return;
        }

        CrsFactors[] others =
        [
            .. spouse.Tests.Where(static test => test.IsValid).Select(test => assessment.Factors with
            {
                Spouse = facts with { Language = test.Result.Language, LanguageLevels = test.Levels },
            }),
        ];
        others.Select(factors => ListOracle.Total(several.Value.Tables, factors)).Append(0).Max()
            .Should().BeLessThanOrEqualTo(assessment.Score.Total);

        // A result of level 0 in every ability is none to a plan; a score may take it for the first language.
        Candidate showing = ShapePlanTests.Showing(candidate);
        Calculator(several.Value).Plan(showing, On).Total.Should().Be(Calculator(several.Value).Assess(showing, On).Score.Total);
    }

    [Property(MaxTest = 300)]
    public void The_difference_of_any_two_shapes_adds_up(CrsFactors factors, OtherShape one, OtherShape other, OfficialRuleset official)
    {
        Compare(one.Value, other.Value);
        Compare(official.Value, other.Value);
        Compare(one.Value, official.Value);
        Calculator(one.Value).Compare(factors, On, Calculator(one.Value)).Factors.Should().BeEmpty();

        void Compare(CrsRuleset from, CrsRuleset to)
        {
            RulesetComparison comparison = Calculator(from).Compare(factors, On, Calculator(to));
            comparison.Change.Should().Be(ListOracle.Total(to.Tables, factors) - ListOracle.Total(from.Tables, factors));
            comparison.Factors.Sum(static change => change.Points).Should().Be(comparison.Change);
            comparison.Factors.Should().NotContain(static change => change.Points == 0);
            comparison.Factors.Select(static change => change.Factor).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void A_comparison_names_the_factors_that_one_ruleset_has_alone()
    {
        CrsFactors factors = new()
        {
            Age = 33,
            Education = EducationLevel.MastersOrProfessional,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(7)),
            CanadianWorkYears = 2,
            CanadianWorkYearsInTiers = new TierYears(2, 2, 0),
            SiblingInCanada = true,
        };
        RulesetComparison comparison = LastAvailable.Calculator.Compare(factors, On, Calculator(MadeUpRules.Ruleset("byWage")));
        comparison.Factors.Select(static change => change.ToString())
            .Should().Equal("additional.french -50", "additional.sibling -15", "wage.work +40");
        Calculator(MadeUpRules.Ruleset("byWage")).Compare(factors, On, LastAvailable.Calculator).Factors
            .Select(static change => change.ToString())
            .Should().BeEquivalentTo("additional.french +50", "additional.sibling +15", "wage.work -40");
    }

    private static IEnumerable<CrsFactors> Extremes
    {
        get
        {
            CrsFactors everything = new()
            {
                Age = 25,
                Education = EducationLevel.Doctoral,
                Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(12), AbilityLevels.All(12)),
                CanadianWorkYears = 9,
                CanadianWorkYearsInTiers = new TierYears(9, 9, 9),
                ForeignWorkYears = 9,
                CertificateOfQualification = true,
                RedSeal = true,
                CanadianStudy = CanadianStudy.ThreeYearsOrMore,
                GraduateStudy = true,
                SiblingInCanada = true,
                ProvincialNomination = true,
                JobOffer = JobOfferKind.SeniorManagement,
                JobOfferTier = 3,
            };
            yield return default;
            yield return everything;
            yield return everything with
            {
                Spouse = new SpouseFactors
                {
                    Education = EducationLevel.Doctoral,
                    LanguageLevels = AbilityLevels.All(12),
                    CanadianWorkYears = 9,
                },
            };
            yield return everything with { Age = 39, ProvincialNomination = false, Languages = OfficialLanguages.None };
        }
    }

    private static ExpressEntry Calculator(CrsRuleset ruleset) => ExpressEntry.Official.ScoringBy(ruleset);

    private static IEnumerable<Candidate> WithOneMore(Candidate candidate, LanguageTestResult test)
    {
        yield return candidate with { Principal = WithOneMore(candidate.Principal, test) };
        if (candidate.Spouse is { } spouse)
        {
            yield return candidate with { Spouse = spouse with { Person = WithOneMore(spouse.Person, test) } };
        }
    }

    private static Person WithOneMore(Person person, LanguageTestResult test) =>
        person with { LanguageTests = person.LanguageTests.Add(test) };

    /// <summary>Score, explained score and oracle agree, section by section and line by line.</summary>
    private static void Check(CrsRuleset ruleset, CrsFactors factors)
    {
        CrsScore score = ruleset.Score(factors);
        CrsScore explained = CrsEngine.Explain(ruleset.Compiled, factors, out ImmutableArray<CrsBreakdownLine> lines);
        Dictionary<CrsSection, int> expected = ListOracle.Sections(ruleset.Tables, factors);
        explained.Should().Be(score);
        lines.Sum(static line => line.Points).Should().Be(score.Total);
        score.Total.Should().Be(expected.Values.Sum());
        foreach (CrsSection section in Enum.GetValues<CrsSection>())
        {
            score[section].Should().Be(expected[section], "{0} of {1}", section, ruleset);
            lines.Where(line => line.Rule.Section == section).Sum(static line => line.Points).Should().Be(expected[section]);
        }

        foreach (CrsBreakdownLine line in lines)
        {
            line.BeforeCaps.Should().Be(ListOracle.PointsOf(line.Rule, factors), "{0}", line.Rule);
        }
    }
}
