using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Tests.Text;

/// <summary>Facts, factors and values in words, of whatever ruleset.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class InputTextTests
{
    private static readonly CrsText[] Languages = [CrsText.English, CrsText.French];

    public static TheoryData<CrsInput> Inputs { get; } = [.. Enum.GetValues<CrsInput>()];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_fact_has_a_name_and_every_value_of_it_words(CrsInput input)
    {
        foreach (CrsText text in Languages)
        {
            text.Name(input).Should().NotBeNullOrWhiteSpace();
            Enumerable.Range(0, input.Greatest() + 1).Select(value => text.Value(input, value))
                .Should().OnlyHaveUniqueItems().And.NotContain(static words => string.IsNullOrWhiteSpace(words));
            FluentActions.Invoking(() => text.Value(input, input.Greatest() + 1))
                .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");
            FluentActions.Invoking(() => text.Value(input, -1)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void No_two_facts_have_the_same_name()
    {
        Enum.GetValues<CrsInput>().Select(CrsText.English.Name).Should().OnlyHaveUniqueItems();
        Enum.GetValues<CrsInput>().Select(CrsText.French.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(CrsInput.Age, 30, "30", "30")]
    [InlineData(CrsInput.Education, 7, "Doctoral degree", "Doctorat")]
    [InlineData(CrsInput.SpouseEducation, 0, "Less than secondary", "Moins que les études secondaires")]
    [InlineData(CrsInput.FirstLanguage, 9, "9", "9")]
    [InlineData(CrsInput.CanadianYearsInTier2, 3, "3", "3")]
    [InlineData(CrsInput.Certificate, 0, "no", "non")]
    [InlineData(CrsInput.Certificate, 1, "yes", "oui")]
    [InlineData(CrsInput.Certificate, 2, "Red Seal", "Sceau rouge")]
    [InlineData(CrsInput.Study, 0, "none", "aucune")]
    [InlineData(CrsInput.Study, 2, "three years or more", "trois ans ou plus")]
    [InlineData(CrsInput.Study, 3, "graduate study", "études supérieures")]
    [InlineData(CrsInput.Nomination, 1, "yes", "oui")]
    [InlineData(CrsInput.JobOffer, 1, "senior management", "cadre supérieur")]
    [InlineData(CrsInput.JobOfferTier, 0, "none", "aucun")]
    [InlineData(CrsInput.JobOfferTier, 2, "tier 2", "palier 2")]
    [InlineData(CrsInput.Sibling, 0, "no", "non")]
    public void Values(CrsInput input, int value, string english, string french)
    {
        CrsText.English.Value(input, value).Should().Be(english);
        CrsText.French.Value(input, value).Should().Be(french);
    }

    [Fact]
    public void A_factor_of_a_ruleset_of_ones_own_is_called_by_its_facts()
    {
        CrsTables tables = MadeUpRules.ByWage;
        CrsText.English.Factor(tables[FactorId.FirstLanguage]).Should().Be("First official language");
        CrsText.English.Factor(tables[MadeUpRules.OfferByWage]).Should().Be("Job offer, wage tier");
        CrsText.English.Factor(tables[MadeUpRules.WorkByWage])
            .Should().Be("Canadian work, tiers 1–3 × Canadian work, tiers 2–3");
        CrsText.French.Factor(tables[MadeUpRules.WorkInTopTier]).Should().Be("Travail au Canada, palier 3");
        CrsText.English.Factor(MadeUpRules.WorkByWage).Should().Be("wage.work");
        CrsText.English.Factor(FactorId.Age).Should().Be("Age");
        FluentActions.Invoking(() => CrsText.English.Factor((CrsFactorRule)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CrsText.English.Input(null!, default)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_Red_Seal_is_named_where_the_ruleset_tells_it_apart_and_graduate_study_always()
    {
        CrsFactors factors = new()
        {
            Age = 30,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9)),
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
            GraduateStudy = true,
            CertificateOfQualification = true,
            RedSeal = true,
        };
        Told(MadeUpRules.ByWage, FactorId.CanadianStudy).Should().Be("graduate study");
        Told(MadeUpRules.Official, FactorId.CanadianStudy).Should().Be("graduate study");
        Told(MadeUpRules.ByWage, FactorId.CertificateAndLanguage).Should().Be("Red Seal, lowest language 9");
        Told(MadeUpRules.Official, FactorId.CertificateAndLanguage).Should().Be("yes, lowest language 9");
        CrsTables none = MadeUpRules.Official.WithGrid(FactorId.CanadianStudy, new PointsGrid(new Bands(), 0));
        Told(none, FactorId.CanadianStudy).Should().Be("graduate study");
        factors = factors with { GraduateStudy = false };
        Told(MadeUpRules.Official, FactorId.CanadianStudy).Should().Be("three years or more");

        string Told(CrsTables tables, FactorId factor) => CrsText.English.Input(tables[factor], factors);
    }

    [Property(MaxTest = 300)]
    public void What_any_factor_was_scored_on_has_words(CrsFactors factors, OtherShape shape)
    {
        foreach (CrsText text in Languages)
        {
            foreach (CrsBreakdownLine line in shape.Value.Explain(factors).Lines)
            {
                text.Input(line.Rule, factors).Should().NotBeNullOrWhiteSpace().And.NotContain("{");
                text.Factor(line.Rule).Should().NotBeNullOrWhiteSpace().And.NotContain("{");
            }
        }
    }

    /// <summary>A fact alone, and beside each other.</summary>
    [Property(MaxTest = 100)]
    public void Every_fact_and_every_pair_of_facts_has_words(CrsFactors factors)
    {
        foreach (CrsInput row in Enum.GetValues<CrsInput>())
        {
            CrsFactorRule alone = MadeUpRules.Rule(FactorId.Parse("mine"), CrsSection.Core, row, new PointsGrid(new Bands(), 1));
            foreach (CrsText text in Languages)
            {
                text.Input(alone, factors).Should().NotBeNullOrWhiteSpace();
                foreach (CrsInput column in Enum.GetValues<CrsInput>())
                {
                    text.Input(alone with { Column = column, Points = new PointsGrid(new Bands(), new Bands(), 1) }, factors)
                        .Should().NotBeNullOrWhiteSpace();
                }
            }
        }
    }
}
