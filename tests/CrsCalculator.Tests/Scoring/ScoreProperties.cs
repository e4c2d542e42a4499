using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Tests.Oracle;
using NodaTime;

namespace CrsCalculator.Tests.Scoring;

/// <summary>What holds for every candidate under every ruleset.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class ScoreProperties
{
    [Property(MaxTest = 2000)]
    public void The_score_equals_the_second_transcription(CrsFactors factors, OfficialRuleset ruleset)
    {
        CrsScore score = ruleset.Value.Score(factors);
        (score.Core, score.Spouse, score.Transferability, score.Additional)
            .Should().Be(new OracleCalculator(ruleset.Value.Id).Score(factors));
    }

    [Property(MaxTest = 500)]
    public void The_explained_score_equals_the_score_and_its_lines_add_up(
        CrsFactors factors,
        OfficialRuleset official,
        DerivedRuleset derived)
    {
        foreach (CrsRuleset ruleset in new[] { official.Value, derived.Value })
        {
            CrsScore score = ruleset.Score(factors);
            CrsBreakdown breakdown = ruleset.Explain(factors);
            breakdown.Score.Should().Be(score);
            breakdown.Lines.Sum(static line => line.Points).Should().Be(score.Total);
            foreach (CrsSection section in Enum.GetValues<CrsSection>())
            {
                breakdown.Lines.Where(line => line.Rule.Section == section).Sum(static line => line.Points).Should().Be(score[section]);
            }
        }
    }

    [Property(MaxTest = 500)]
    public void No_line_gives_more_than_its_maximum_or_its_table(CrsFactors factors, OfficialRuleset official, DerivedRuleset derived)
    {
        foreach (CrsRuleset ruleset in new[] { official.Value, derived.Value })
        {
            ruleset.Explain(factors).Lines
                .Should().OnlyContain(static line => line.Points >= 0 && line.Points <= line.Maximum && line.Points <= line.BeforeCaps);
        }
    }

    [Property(MaxTest = 1000)]
    public void Sections_stay_within_their_maxima(CrsFactors factors, OfficialRuleset official, DerivedRuleset derived)
    {
        foreach (CrsRuleset ruleset in new[] { official.Value, derived.Value })
        {
            CrsScore score = ruleset.Score(factors);
            CrsTables tables = ruleset.Tables;
            foreach (CrsSection section in Enum.GetValues<CrsSection>())
            {
                score[section].Should().BeInRange(0, tables.Maximum(section, factors.Spouse is not null));
            }

            score.Total.Should().Be(score.Core + score.Spouse + score.Transferability + score.Additional + score.Further);
        }
    }

    [Property(MaxTest = 500)]
    public void A_higher_level_in_any_ability_never_lowers_the_score(
        CrsFactors factors,
        OfficialRuleset ruleset,
        Ability ability,
        bool english)
    {
        OfficialLanguages now = factors.Languages;
        OfficialLanguages better = now.First == OfficialLanguage.English
            ? OfficialLanguages.EnglishFirst(
                english ? Raised(now.English, ability) : now.English,
                english ? now.French : Raised(now.French, ability))
            : OfficialLanguages.FrenchFirst(
                english ? now.French : Raised(now.French, ability),
                english ? Raised(now.English, ability) : now.English);
        ruleset.Value.Score(factors with { Languages = better }).Total.Should().BeGreaterThanOrEqualTo(ruleset.Value.Score(factors).Total);
    }

    [Property(MaxTest = 500)]
    public void More_education_never_lowers_the_score(CrsFactors factors, OfficialRuleset ruleset)
    {
        CrsFactors more = factors with { Education = (EducationLevel)Math.Min((int)factors.Education + 1, (int)EducationLevel.Doctoral) };
        ruleset.Value.Score(more).Total.Should().BeGreaterThanOrEqualTo(ruleset.Value.Score(factors).Total);
    }

    [Property(MaxTest = 500)]
    public void More_work_never_lowers_the_score(CrsFactors factors, OfficialRuleset ruleset)
    {
        int total = ruleset.Value.Score(factors).Total;
        ruleset.Value.Score(factors with { CanadianWorkYears = More(factors.CanadianWorkYears) }).Total
            .Should().BeGreaterThanOrEqualTo(total);
        ruleset.Value.Score(factors with { ForeignWorkYears = More(factors.ForeignWorkYears) }).Total
            .Should().BeGreaterThanOrEqualTo(total);

        static int More(int years) => years == int.MaxValue ? years : years + 1;
    }

    [Property(MaxTest = 500)]
    public void From_30_on_a_birthday_never_raises_the_score(CrsFactors factors, OfficialRuleset ruleset)
    {
        int age = Math.Max(30, factors.Age);
        CrsFactors younger = factors with { Age = age };
        CrsFactors older = factors with { Age = Math.Min(age + 1, Person.MaxAge) };
        ruleset.Value.Score(older).Total.Should().BeLessThanOrEqualTo(ruleset.Value.Score(younger).Total);
    }

    [Property(MaxTest = 500)]
    public void A_nomination_gives_600_and_nothing_else_in_section_D(CrsFactors factors, OfficialRuleset ruleset)
    {
        CrsScore nominated = ruleset.Value.Score(factors with { ProvincialNomination = true });
        CrsScore not = ruleset.Value.Score(factors with { ProvincialNomination = false });
        nominated.Additional.Should().Be(600);
        (nominated.Total - not.Total).Should().Be(600 - not.Additional);
    }

    [Property(MaxTest = 500)]
    public void A_spouse_changes_neither_transferability_nor_additional_points(
        CrsFactors factors,
        SpouseFactors spouse,
        OfficialRuleset ruleset)
    {
        CrsScore single = ruleset.Value.Score(factors with { Spouse = null });
        CrsScore couple = ruleset.Value.Score(factors with { Spouse = spouse });
        couple.Transferability.Should().Be(single.Transferability);
        couple.Additional.Should().Be(single.Additional);
        single.Spouse.Should().Be(0);
    }

    [Property(MaxTest = 300)]
    public void Deriving_without_a_change_scores_alike(CrsFactors factors, OfficialRuleset ruleset)
    {
        CrsRuleset derived = ruleset.Value.Derive("same", static tables => tables);
        derived.Score(factors).Should().Be(ruleset.Value.Score(factors));
        derived.IsOfficial.Should().BeFalse();
    }

    [Property(MaxTest = 300)]
    public void Tiers_graduate_study_and_the_Red_Seal_change_nothing_under_the_official_rulesets(
        CrsFactors factors,
        CrsFactors other,
        OfficialRuleset ruleset)
    {
        CrsFactors changed = factors with
        {
            CanadianWorkYearsInTiers = other.CanadianWorkYearsInTiers,
            JobOfferTier = other.JobOfferTier,
            GraduateStudy = other.GraduateStudy,
            RedSeal = other.RedSeal,
        };
        ruleset.Value.Score(changed).Should().Be(ruleset.Value.Score(factors));
        ruleset.Value.Explain(changed).Lines.Should().Equal(ruleset.Value.Explain(factors).Lines);
    }

    [Property(MaxTest = 300)]
    public void The_front_door_scores_by_the_ruleset_in_force(CrsFactors factors, LocalDate date)
    {
        if (RuleBook.Official.Points.TryAt(date, out CrsRuleset? ruleset))
        {
            ExpressEntry.Official.Score(factors, date).Should().Be(ruleset.Score(factors));
            CrsBreakdown breakdown = ExpressEntry.Official.Explain(factors, date);
            breakdown.Score.Should().Be(ruleset.Score(factors));
            breakdown.On.Should().Be(date);
        }
        else
        {
            FluentActions.Invoking(() => ExpressEntry.Official.Score(factors, date)).Should().Throw<RulesNotAvailableException>().Which.Date
                .Should().Be(date);
            FluentActions.Invoking(() => ExpressEntry.Official.Explain(factors, date)).Should().Throw<RulesNotAvailableException>();
        }
    }

    private static AbilityLevels Raised(AbilityLevels levels, Ability ability)
    {
        return AbilityLevels.From(Level(Ability.Listening), Level(Ability.Reading), Level(Ability.Writing), Level(Ability.Speaking));

        int Level(Ability each) => Math.Min(levels[each].Level + (each == ability ? 1 : 0), Clb.MaxLevel);
    }
}
