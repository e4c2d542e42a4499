using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
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
            .Where(static line => line.Factor.Section() == CrsSection.Spouse)
            .Select(static line => line.Factor)
                .Should().Equal(FactorId.SpouseEducation, FactorId.SpouseLanguage, FactorId.SpouseCanadianWork);

    [Theory]
    [InlineData(HighWageTier.Tier1, HighWageTier.None, FactorId.HighWageCanadianWork, FactorId.HighWageJobOffer)]
    [InlineData(HighWageTier.None, HighWageTier.Tier2, FactorId.HighWageJobOffer, FactorId.HighWageCanadianWork)]
    public void A_reserved_factor_is_listed_where_its_own_fact_is_given(
        HighWageTier ofWork,
        HighWageTier ofOffer,
        FactorId listed,
        FactorId left)
    {
        CrsBreakdown breakdown = ExpressEntry.Official.Explain(
            Candidate with { CanadianWorkWageTier = ofWork, JobOfferWageTier = ofOffer },
            On);
        breakdown.LineOf(listed)!.Points.Should().Be(0);
        breakdown.LineOf(left).Should().BeNull();
    }

    [Theory]
    [InlineData(FactorId.Age, "2015-01-01", "Ministerial Instructions of 2014-11-28")]
    [InlineData(FactorId.CanadianStudy, "2016-11-19", "s. 30")]
    [InlineData(FactorId.Sibling, "2017-06-06", "Ministerial Instructions 2017-1")]
    [InlineData(FactorId.French, "2020-10-20", "French")]
    [InlineData(FactorId.JobOffer, "2025-03-25", "removed")]
    public void Each_line_cites_the_instruction_that_last_changed_it(FactorId factor, string inForceFrom, string text)
    {
        Citation citation = ExpressEntry.Official.Explain(Candidate, On).LineOf(factor)!.Citation;
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
        Refused(() => ((FactorId)99).Section(), "There is no such factor.*");
        Refused(() => default(CrsScore)[(CrsSection)9], "A section is A (core), B (spouse), C (transferability) or D (additional).*");
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
        CrsBreakdownLine first = breakdown.LineOf(FactorId.EducationAndLanguage)!;
        CrsBreakdownLine second = breakdown.LineOf(FactorId.EducationAndCanadianWork)!;
        (first.Points, first.BeforeCaps, second.Points, second.BeforeCaps).Should().Be((50, 50, 0, 50));
    }

    [Fact]
    public void A_high_wage_factor_appears_with_a_ruleset_that_awards_it()
    {
        var source = new Citation("Hypothesis", "high wage", On);
        CrsRuleset rules = LastAvailable.Ruleset.Derive("high-wage", t => t with
        {
            Additional = t.Additional with { HighWageJobOffer = new PointsTable(source, 0, [0, 10, 20, 30]) },
        });
        CrsBreakdownLine line = rules.Explain(Candidate with { JobOfferWageTier = HighWageTier.Tier2 }).LineOf(FactorId.HighWageJobOffer)!;
        (line.Points, line.Maximum, line.Citation).Should().Be((20, 30, source));
        rules.Explain(Candidate).LineOf(FactorId.HighWageCanadianWork).Should().BeNull();
    }

    [Fact]
    public void High_wage_points_go_by_the_Canadian_years()
    {
        var source = new Citation("Hypothesis", "high wage", On);
        CrsRuleset rules = LastAvailable.Ruleset.Derive("high-wage", t => t with
        {
            Additional = t.Additional with
            {
                HighWageCanadianWork = new CombinationTable(source, new Bands(1, 2, 3), new Bands(2), [0, 0, 0, 10, 0, 20, 0, 30]),
            },
        });
        CrsFactors tiered = Candidate with { CanadianWorkWageTier = HighWageTier.Tier3 };
        rules.Explain(tiered with { CanadianWorkYears = 2, ForeignWorkYears = 0 }).LineOf(FactorId.HighWageCanadianWork)!.Points
            .Should().Be(30);
        rules.Explain(tiered with { CanadianWorkYears = 1, ForeignWorkYears = 5 }).LineOf(FactorId.HighWageCanadianWork)!.Points
            .Should().Be(0);
    }

    [Fact]
    public void A_wage_tier_that_earns_nothing_is_listed_so_that_it_shows()
    {
        CrsBreakdownLine line = ExpressEntry.Official.Explain(Candidate with { CanadianWorkWageTier = HighWageTier.Tier3 }, On)
            .LineOf(FactorId.HighWageCanadianWork)!;
        (line.Points, line.Maximum).Should().Be((0, 0));
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
            static t =>
                t with
                {
                    Additional = t.Additional with { SectionCap = 40 },
                    Transferability = t.Transferability with { EducationCap = 20, ForeignWorkCap = 20, SectionCap = 30 },
                });
        CrsBreakdown breakdown = tight.Explain(Candidate);
        breakdown.LineOf(FactorId.Nomination)!.Maximum.Should().Be(40);
        breakdown.LineOf(FactorId.CertificateAndLanguage)!.Maximum.Should().Be(30);
        breakdown.LineOf(FactorId.EducationAndLanguage)!.Maximum.Should().Be(20);
    }
}
