using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Scoring;

public class BreakdownTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private static readonly CrsFactors Candidate = new()
    {
        Age = 29,
        Education = EducationLevel.MastersOrProfessional,
        Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(9, 9, 8, 9)),
        CanadianWorkYears = 1,
        ForeignWorkYears = 2,
    };

    [Fact]
    public void Every_factor_of_a_single_candidate_is_listed_in_order() =>
        ExpressEntry.Official.Explain(Candidate, On).Lines.Select(static line => line.Factor).Should().Equal(
            FactorId.Age,
            FactorId.Education,
            FactorId.FirstLanguage,
            FactorId.SecondLanguage,
            FactorId.CanadianWork,
            FactorId.EducationAndLanguage,
            FactorId.EducationAndCanadianWork,
            FactorId.ForeignWorkAndLanguage,
            FactorId.ForeignWorkAndCanadianWork,
            FactorId.CertificateAndLanguage,
            FactorId.Nomination,
            FactorId.JobOffer,
            FactorId.CanadianStudy,
            FactorId.French,
            FactorId.Sibling);

    [Fact]
    public void A_spouse_adds_the_factors_of_section_B() =>
        ExpressEntry.Official.Explain(Candidate with { Spouse = default(SpouseFactors) }, On).Lines
            .Where(static line => line.Rule.Section == CrsSection.Spouse)
            .Select(static line => line.Factor)
                .Should().Equal(FactorId.SpouseEducation, FactorId.SpouseLanguage, FactorId.SpouseCanadianWork);

    [Theory]
    [InlineData("core.age", "2015-01-01", "Ministerial Instructions of 2014-11-28")]
    [InlineData("additional.canadianStudy", "2016-11-19", "s. 30")]
    [InlineData("additional.sibling", "2017-06-06", "Ministerial Instructions 2017-1")]
    [InlineData("additional.french", "2020-10-20", "French")]
    [InlineData("additional.jobOffer", "2025-03-25", "removed")]
    public void Each_line_cites_the_instruction_that_last_changed_it(string factor, string inForceFrom, string text)
    {
        Citation citation = ExpressEntry.Official.Explain(Candidate, On).LineOf(FactorId.Parse(factor))!.Value.Citation;
        citation.InForceFrom.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(inForceFrom).Value);
        citation.ToString().Should().Contain(text).And.Contain(inForceFrom);
    }

    [Fact]
    public void No_line_cites_an_instruction_later_than_its_ruleset() =>
        OfficialPoints.Rulesets.Should()
            .OnlyContain(static r => r.Explain(default).Lines.All(line => line.Citation.InForceFrom <= r.InForceFrom));

    [Fact]
    public void A_score_and_its_reasons_say_what_they_are()
    {
        CrsBreakdown breakdown = ExpressEntry.Official.Explain(Candidate, On);
        string score =
            $"{breakdown.Score.Total} (A {breakdown.Score.Core}, B 0, C {breakdown.Score.Transferability}, D {breakdown.Score.Additional})";
        (breakdown.Score.ToString(), breakdown.ToString()).Should().Be((score, $"{score} by 2025-03-25"));
    }

    [Fact]
    public void What_there_is_not_is_refused()
    {
        Refused(
            () => default(CrsScore)[(CrsSection)9],
            "A section must be A (core), B (spouse), C (transferability), D (additional) or E (further).*");
        FluentActions.Invoking(() => ExpressEntry.Official.Explain(Candidate, On).WithNotices(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("notices");

        static void Refused(Func<object> question, string message) => question
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);
    }

    [Fact]
    public void Where_a_cap_bites_the_later_line_gives_way()
    {
        CrsBreakdown breakdown = ExpressEntry.Official.Explain(
            Candidate with { Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9)), CanadianWorkYears = 2 },
            On);
        CrsBreakdownLine first = breakdown.LineOf(FactorId.EducationAndLanguage)!.Value;
        CrsBreakdownLine second = breakdown.LineOf(FactorId.EducationAndCanadianWork)!.Value;
        (first.Points, first.BeforeCaps, second.Points, second.BeforeCaps).Should().Be((50, 50, 0, 50));
    }

    [Fact]
    public void A_factor_that_a_ruleset_adds_is_listed_where_it_stands_in_the_ruleset()
    {
        CrsFactorRule rule = MadeUpRules.Rule(MadeUpRules.OfferByWage, CrsSection.Additional, CrsInput.JobOfferTier, new PointsGrid(
            new Bands(1, 2, 3),
            0, 10, 20, 30));
        CrsRuleset rules = LastAvailable.Ruleset.Derive("more", t => (t with { OccupationTiers = MadeUpRules.Tiers }).With(rule));
        ImmutableArray<CrsBreakdownLine> lines = rules.Explain(Candidate with { JobOfferTier = 2 }).Lines;
        (lines[^1].Rule, lines[^1].Points, lines[^1].Maximum, lines[^1].BeforeCaps, lines[^1].Citation)
            .Should().Be((rule, 20, 30, 20, MadeUpRules.Source));
        rules.Explain(Candidate).LineOf(MadeUpRules.OfferByWage)!.Value.Points.Should().Be(0, "a factor is listed whatever it gives");
        ExpressEntry.Official.Explain(Candidate with { JobOfferTier = 2 }, On).LineOf(MadeUpRules.OfferByWage).Should().BeNull();
    }

    [Fact]
    public void Of_a_group_of_which_the_highest_counts_the_others_give_nothing_and_show_what_they_would()
    {
        CrsRuleset rules = MadeUpRules.Ruleset("byWage");
        CrsFactors both = Candidate with { CanadianWorkYears = 2, CanadianWorkYearsInTiers = new TierYears(2, 2, 0), JobOfferTier = 3 };
        Told(both).Should().Be(((0, 40), (50, 50)));
        Told(both with { JobOfferTier = 2 }).Should().Be(((40, 40), (0, 35)));

        CrsRuleset even = rules.Derive("even", static t => t.WithPoints(MadeUpRules.OfferByWage, 0, 15, 35, 40));
        Told(both, even).Should().Be(((40, 40), (0, 40)), "of equals the first");

        ((int Points, int BeforeCaps) Work, (int Points, int BeforeCaps) Offer) Told(CrsFactors factors, CrsRuleset? other = null)
        {
            CrsBreakdown breakdown = (other ?? rules).Explain(factors);
            CrsBreakdownLine work = breakdown.LineOf(MadeUpRules.WorkByWage)!.Value;
            CrsBreakdownLine offer = breakdown.LineOf(MadeUpRules.OfferByWage)!.Value;
            return ((work.Points, work.BeforeCaps), (offer.Points, offer.BeforeCaps));
        }
    }

    [Fact]
    public void A_section_E_shows_in_the_score_where_it_has_points()
    {
        CrsScore score = MadeUpRules.Ruleset("added").Score(Candidate);
        (score.Further, score[CrsSection.Further]).Should().Be((20, 20));
        score.ToString().Should().EndWith($", D {score.Additional}, E 20)");
        (ExpressEntry.Official.Score(Candidate, On).Total + 20).Should().Be(score.Total);
        ExpressEntry.Official.Score(Candidate, On).ToString().Should().NotContain("E ");
        MadeUpRules.Ruleset("added").Explain(Candidate).Score.Should().Be(score);
    }

    [Fact]
    public void The_line_of_no_factor_says_nothing()
    {
        CrsBreakdownLine line = default;
        (line.Factor, line.Points, line.Maximum, line.BeforeCaps).Should().Be((default, 0, 0, 0));
        line.ToString().Should().Be("(none): 0");
    }

    [Fact]
    public void Notices_can_be_added_and_not_taken_away()
    {
        var more = new Notice(NoticeCodes.SpouseIgnored, new Facts());
        CrsBreakdown breakdown = LastAvailable.Calculator.Explain(Candidate, OwnRules.GapBegins);
        breakdown.WithNotices(more).Notices.Should().Equal(breakdown.Notices[0], more);
    }

    [Fact]
    public void The_maximum_of_a_line_is_bounded_by_the_cap_of_its_section()
    {
        CrsRuleset tight = LastAvailable.Ruleset.Derive(
            "tight",
            static t => t
                .WithCap(CrsSection.Additional, 40)
                .WithCap(CrsSection.Transferability, 30)
                .WithCap("education", 20)
                .WithCap("foreignWork", 20));
        CrsBreakdown breakdown = tight.Explain(Candidate);
        breakdown.LineOf(FactorId.Nomination)!.Value.Maximum.Should().Be(40);
        breakdown.LineOf(FactorId.CertificateAndLanguage)!.Value.Maximum.Should().Be(30);
        breakdown.LineOf(FactorId.EducationAndLanguage)!.Value.Maximum.Should().Be(20);
    }
}
