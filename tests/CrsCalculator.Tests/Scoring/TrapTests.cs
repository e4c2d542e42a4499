using NodaTime;

namespace CrsCalculator.Tests.Scoring;

/// <summary>What naive calculators get wrong, each with the right answer worked out by hand.</summary>
public class TrapTests
{
    private static readonly LocalDate Today = new(2026, 1, 21);
    private static readonly CrsFactors Single = new()
    {
        Age = 30,
        Education = EducationLevel.BachelorsOrThreeYear,
        Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9)),
    };

    [Theory]
    [InlineData("2015-01-01", 600, 600)]
    [InlineData("2016-11-18", 600, 600)]
    [InlineData("2016-11-19", 200, 50)]
    [InlineData("2025-03-24", 200, 50)]
    [InlineData("2025-03-25", 0, 0)]
    public void A_job_offer_is_worth_what_the_day_says(string date, int senior, int other)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        ExpressEntry.Official.Score(Single with { JobOffer = JobOfferKind.SeniorManagement }, on).Additional.Should().Be(senior);
        ExpressEntry.Official.Score(Single with { JobOffer = JobOfferKind.OtherSkilled }, on).Additional.Should().Be(other);
    }

    [Fact]
    public void A_nomination_and_a_job_offer_gave_600_once() =>
        ExpressEntry.Official.Score(
            Single with { JobOffer = JobOfferKind.OtherSkilled, ProvincialNomination = true },
            new LocalDate(2015, 6, 1)).Additional.Should().Be(600);

    [Theory]
    [InlineData(EducationLevel.TwoYear, 25)]
    [InlineData(EducationLevel.BachelorsOrThreeYear, 25)]
    [InlineData(EducationLevel.TwoOrMoreCredentials, 50)]
    [InlineData(EducationLevel.Doctoral, 50)]
    public void One_bachelors_is_the_middle_tier(EducationLevel level, int points) =>
        ExpressEntry.Official.Score(Single with { Education = level }, Today).Transferability.Should().Be(points);

    [Fact]
    public void Transferability_is_capped_by_pair_and_then_as_a_section()
    {
        CrsFactors all = Single with
        {
            Education = EducationLevel.Doctoral,
            CanadianWorkYears = 2,
            ForeignWorkYears = 3,
            CertificateOfQualification = true,
        };
        ExpressEntry.Official.Score(all, Today).Transferability.Should().Be(100);
        ExpressEntry.Official.Score(all with { ForeignWorkYears = 0, CertificateOfQualification = false }, Today).Transferability
            .Should().Be(50);
        ExpressEntry.Official.Score(all with { ForeignWorkYears = 0 }, Today).Transferability.Should().Be(100);
    }

    [Fact]
    public void The_lowest_ability_decides_transferability_but_each_ability_earns_its_own_points()
    {
        CrsScore score = ExpressEntry.Official.Score(
            Single with { Languages = OfficialLanguages.EnglishFirst(AbilityLevels.From(10, 10, 10, 8)) },
            Today);
        score.Core.Should().Be(105 + 120 + 34 + 34 + 34 + 23);
        score.Transferability.Should().Be(13);
    }

    [Fact]
    public void CLB_4_earns_as_much_as_CLB_5_and_less_earns_nothing()
    {
        Language(4).Should().Be(24);
        Language(5).Should().Be(24);
        Language(3).Should().Be(0);

        static int Language(int level) =>
            ExpressEntry.Official.Explain(Single with { Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(level)) }, Today)
                .LineOf(FactorId.FirstLanguage)!.Value.Points;
    }

    [Fact]
    public void The_second_language_is_capped_at_24_alone_and_22_with_a_spouse()
    {
        CrsFactors bilingual = Single with { Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(9)) };
        ExpressEntry.Official.Explain(bilingual, Today).LineOf(FactorId.SecondLanguage)!.Value.Points.Should().Be(24);
        CrsBreakdownLine line = ExpressEntry.Official.Explain(bilingual with { Spouse = default(SpouseFactors) }, Today)
            .LineOf(FactorId.SecondLanguage)!.Value;
        (line.Points, line.BeforeCaps, line.Maximum).Should().Be((22, 24, 22));
    }

    [Theory]
    [InlineData(OfficialLanguage.English)]
    [InlineData(OfficialLanguage.French)]
    public void French_points_do_not_ask_which_language_is_first(OfficialLanguage first)
    {
        French(AbilityLevels.All(7), AbilityLevels.All(5)).Should().Be(50);
        French(AbilityLevels.All(7), AbilityLevels.From(9, 9, 9, 4)).Should().Be(25);
        French(AbilityLevels.All(7), default).Should().Be(25);
        French(AbilityLevels.From(7, 7, 6, 7), AbilityLevels.All(9)).Should().Be(0);

        int French(AbilityLevels french, AbilityLevels english)
        {
            OfficialLanguages languages = first == OfficialLanguage.English
                ? OfficialLanguages.EnglishFirst(english, french)
                : OfficialLanguages.FrenchFirst(french, english);
            return ExpressEntry.Official.Score(Single with { Languages = languages }, Today).Additional;
        }
    }

    [Theory]
    [InlineData(40, 50)]
    [InlineData(41, 39)]
    [InlineData(42, 28)]
    [InlineData(43, 17)]
    [InlineData(44, 6)]
    [InlineData(45, 0)]
    public void Age_after_40_falls_by_the_table(int age, int points) =>
        ExpressEntry.Official.Explain(Single with { Age = age }, Today).LineOf(FactorId.Age)!.Value.Points.Should().Be(points);

    [Fact]
    public void With_a_nomination_nothing_else_of_section_D_counts()
    {
        CrsBreakdown breakdown = ExpressEntry.Official.Explain(
            Single with { ProvincialNomination = true, SiblingInCanada = true, CanadianStudy = CanadianStudy.ThreeYearsOrMore },
            Today);
        breakdown.Score.Additional.Should().Be(600);
        breakdown.LineOf(FactorId.Sibling)!.Value.Points.Should().Be(0);
        breakdown.LineOf(FactorId.Sibling)!.Value.BeforeCaps.Should().Be(15);
    }
}
