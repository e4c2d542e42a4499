using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using NodaTime;
using static CrsCalculator.Tests.Planning.PlanBruteForce;

namespace CrsCalculator.Tests.Planning;

/// <summary>
/// What would raise a score: every gain is the score of a changed candidate, and the smallest sets are those of a search without tricks.
/// </summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ImprovementPlanTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 150)]
    public void The_plan_of_documents_starts_from_their_score(Candidate profile)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, On);
        plan.Total.Should().Be(assessment.Score.Total);
        (plan.Factors with { Languages = default, Spouse = null })
            .Should().Be(assessment.Factors with { Languages = default, Spouse = null });
    }

    /// <summary>Also of steps that give nothing or take away.</summary>
    [Property(MaxTest = 100)]
    public void The_gain_of_every_step_is_that_of_the_changed_documents(Candidate profile)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        Dictionary<string, Lever> levers = plan.Levers.ToDictionary(static lever => lever.Id, StringComparer.Ordinal);
        foreach (PlanOption option in plan.AllOptions())
        {
            Candidate changed = plan.ApplyToProfile(option.Id);
            int total = ExpressEntry.Official.Assess(changed, On).Score.Total;
            ExpressEntry.Official.Score(plan.ApplyToFactors(option.Id), On).Total.Should().Be(total, option.Id);
            (levers.TryGetValue(option.Id, out Lever? lever) ? lever.Total : total).Should().Be(total, option.Id);
        }
    }

    /// <summary>Nobody has to take an id to pieces.</summary>
    [Property(MaxTest = 100)]
    public void What_a_lever_says_of_itself_is_what_its_id_says(Candidate profile)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        foreach (Lever lever in plan.AllOptions().Select(option => plan.Lever(option.Id)))
        {
            string person = lever.IsOfSpouse ? "spouse" : "principal";
            string language = lever.Language is { } known ? Code.Of(known) : string.Empty;
            string id = lever.Kind switch
            {
                LeverKind.Ability => $"{person}.{language}.{Code.Of(lever.Ability!.Value)}.{lever.Level}",
                LeverKind.NewLanguage => $"{person}.{language}.new.{lever.Level}",
                LeverKind.Credential =>
                    $"{person}.education.{(lever.IsCanadian!.Value ? "canadian" : "foreign")}.{Code.Of(lever.Education!.Value)}",
                LeverKind.CanadianWork => $"{person}.work.canadian.{lever.Years}",
                LeverKind.ForeignWork => $"{person}.work.foreign.{lever.Years}",
                LeverKind.Certificate => $"{person}.certificate",
                LeverKind.Nomination => "nomination",
                LeverKind.Sibling => "sibling",
                LeverKind.SpouseComes => "spouse.comesAlong",
                LeverKind.SpouseStays => "spouse.staysBehind",
                _ => "swap",
            };
            lever.Id.Should().Be(id);
            int facts = new object?[]
            {
                lever.Language,
                lever.Ability,
                lever.Level,
                lever.Years,
                lever.Education,
                lever.IsCanadian,
            }.Count(static fact => fact is not null);
            facts.Should().Be(lever.Kind switch
            {
                LeverKind.Ability => 3,
                LeverKind.NewLanguage or LeverKind.Credential => 2,
                LeverKind.CanadianWork or LeverKind.ForeignWork => 1,
                _ => 0,
            });
        }
    }

    [Property(MaxTest = 200)]
    public void The_gain_of_every_lever_is_that_of_the_changed_factors(CrsFactors factors, OfficialRuleset ruleset)
    {
        ImprovementPlan plan = ExpressEntry.Official.ScoringBy(ruleset.Value).Plan(factors, On);
        plan.Total.Should().Be(ruleset.Value.Score(factors).Total);
        foreach (Lever lever in plan.Levers)
        {
            int total = ruleset.Value.Score(plan.ApplyToFactors(lever.Id)).Total;
            (lever.Total, lever.Gain).Should().Be((total, total - plan.Total));
            lever.Gain.Should().BePositive();
            lever.Factors.Sum(static change => change.Points).Should().Be(lever.Gain);
        }
    }

    /// <summary>Levers of any kind together: the search scores them as the assessment of all changed documents does.</summary>
    [Property(MaxTest = 100)]
    public void Sets_have_the_score_of_the_changed_documents(Candidate profile, int seed)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        PlanOption[] options = [.. plan.AllOptions()];
        if (options.Length == 0)
        {
            return;
        }

        List<string> chosen = [];
        for (int i = 0; i < 6; i++)
        {
            string id = options[(int)(Math.Abs((long)seed + (i * 7919L)) % options.Length)].Id;
            if (TryApply(plan, [.. chosen, id]))
            {
                chosen.Add(id);
            }
        }

        ExpressEntry.Official.Assess(plan.ApplyToProfile(chosen), On).Score.Total
            .Should().Be(ExpressEntry.Official.Score(plan.ApplyToFactors(chosen), On).Total, string.Join(", ", chosen));
    }

    [Property(MaxTest = 25)]
    public void The_smallest_sets_are_those_of_brute_force(CrsFactors factors, int seed)
    {
        // All subsets can be looked at where few steps are left: to a principal applicant alone, or to a spouse and little else.
        bool isCouple = factors.Spouse is not null;
        AbilityLevels english = isCouple ? AbilityLevels.All(10) : AbilityLevels.From(9 + (seed & 1), 10, 9, 8 + (seed & 1));
        CrsFactors few = factors with
        {
            Languages = OfficialLanguages.EnglishFirst(english, AbilityLevels.From(10, 10, 9, 10)),
            Education = isCouple ? EducationLevel.Doctoral : EducationLevel.MastersOrProfessional,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
            CanadianWorkYears = 4,
            ForeignWorkYears = isCouple ? 3 : 2,
            CertificateOfQualification = isCouple || factors.CertificateOfQualification,
            SiblingInCanada = isCouple || factors.SiblingInCanada,
            Spouse = isCouple
                ? new SpouseFactors
                {
                    Education = EducationLevel.Doctoral,
                    LanguageLevels = AbilityLevels.From(9, 9, 8 + (seed & 1), 9),
                    CanadianWorkYears = 4,
                }
                : null,
        };
        ImprovementPlan plan = LastAvailable.Calculator.Plan(few, On);
        int target = plan.Total + (int)(Math.Abs((long)seed) % 80);
        CheckAgainstBruteForce(plan, target, cost: null);
        CheckAgainstBruteForce(plan, target, AnyCosts(seed));
    }

    /// <summary>Couples with documents: who comes along, who is principal applicant, and the levers of one of them.</summary>
    [Property(MaxTest = 60)]
    public void Plans_for_couples_match_a_full_search_however_they_are_arranged(Candidate profile, int seed)
    {
        ImprovementPlan all = ExpressEntry.Official.Plan(profile, On);
        string[] kinds =
        [
            "principal.english",
            "principal.french",
            "principal.education",
            "principal.work",
            "spouse.english",
            "spouse.french",
            "spouse.education",
            "spouse.work",
            "principal.certificate",
            "spouse.certificate",
        ];
        string[] there = [.. kinds.Where(kind => all.AllOptions().Any(option => option.IsNamed(kind)))];
        ImprovementPlan plan = all.Without(there.Where((_, i) => (seed >> i & 3) != 0));
        while (plan.AllOptions().Count() > 13)
        {
            string kind = there.First(kind => plan.AllOptions().Any(option => option.IsNamed(kind)));
            plan = plan.Without(kind);
        }

        int target = plan.Total + (int)(Math.Abs((long)seed) % 120);
        CheckAgainstBruteForce(plan, target, cost: null);
        CheckAgainstBruteForce(plan, target, AnyCosts(seed));
        TargetAnswer few = plan.Reach(target, limit: 1);
        few.Sets.Select(static set => set.Cost).Should().Equal(plan.Reach(target).Sets.Select(static set => set.Cost).Take(1));
    }

    [Fact]
    public void A_weak_couple_with_a_far_target_has_an_answer_in_good_time()
    {
        var weak = new Person
        {
            DateOfBirth = new LocalDate(1985, 1, 1),
            LanguageTests = [Test(OfficialLanguage.English), Test(OfficialLanguage.French)],
        };
        var couple = new Candidate { Principal = weak, Spouse = new Spouse(weak, Accompanying: true, CitizenOrPermanentResident: false) };
        ImprovementPlan plan = ExpressEntry.Official.Plan(couple, On).Without("nomination");
        foreach (int target in (int[])[300, 400, 500, 560, 600, 650])
        {
            TargetAnswer answer = plan.Reach(target);
            answer.Sets.IsEmpty.Should().Be(!answer.IsReachable);
        }

        using var ended = new CancellationTokenSource();
        ended.Cancel();
        FluentActions.Invoking(() => plan.Reach(500, cancellation: ended.Token)).Should().Throw<OperationCanceledException>();

        static LanguageTestResult Test(OfficialLanguage language) =>
            LanguageTestResult.FromLevels(On.PlusDays(-10), language, AbilityLevels.From(4, 5, 4, 5));
    }

    [Property(MaxTest = 40)]
    public void Nothing_smaller_reaches_a_target(Candidate profile, int seed)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        TargetAnswer answer = plan.Reach(plan.Total + (int)(Math.Abs((long)seed) % 150));
        answer.Sets.IsEmpty.Should().Be(!answer.IsReachable);
        foreach (LeverSet set in answer.Sets)
        {
            set.Total.Should().BeGreaterThanOrEqualTo(answer.Target);
            ExpressEntry.Official.Assess(plan.ApplyToProfile(set.Levers), On).Score.Total.Should().Be(set.Total);
            set.Levers.Length.Should().Be((int)set.Cost).And.Be(answer.Sets[0].Levers.Length);
        }

        // The best of fewer changes does not reach it.
        if (answer.Sets is [{ Levers.Length: > 1 and <= 4 } first, ..])
        {
            plan.Best(first.Levers.Length - 1).Total.Should().BeLessThan(answer.Target);
        }
    }

    [Property(MaxTest = 25)]
    public void The_best_pair_is_the_best_of_all_pairs(Candidate profile)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        string[] ids = [.. plan.AllOptions().Select(static option => option.Id)];
        int best = ids.SelectMany(one => ids.Select(other => (string[])[one, other])).Where(pair => TryApply(plan, pair))
            .Select(pair => ExpressEntry.Official.Score(plan.ApplyToFactors(pair), On).Total).Append(plan.Total).Max();
        plan.Best(2).Total.Should().Be(best);
    }

    [Fact]
    public void A_lever_names_the_factors_that_it_moves()
    {
        var factors = new CrsFactors
        {
            Age = 30,
            Education = EducationLevel.MastersOrProfessional,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.From(8, 9, 9, 9)),
        };
        Lever lever = LastAvailable.Calculator.Plan(factors, On).Levers.Single(static lever => lever.Id == "principal.english.listening.9");
        lever.ToString().Should().Be("principal.english.listening.9 (+33)");
        CrsTables tables = LastAvailable.Ruleset.Tables;
        lever.Factors.Should().Equal(
            new FactorChange(tables[FactorId.FirstLanguage], 8),
            new FactorChange(tables[FactorId.EducationAndLanguage], 25));
    }

    [Fact]
    public void A_candidate_with_everything_is_offered_nothing()
    {
        var factors = new CrsFactors
        {
            Age = 25,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(12), AbilityLevels.All(12)),
            CanadianWorkYears = 6,
            ForeignWorkYears = 4,
            CertificateOfQualification = true,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
            SiblingInCanada = true,
            ProvincialNomination = true,
        };
        ImprovementPlan plan = LastAvailable.Calculator.Plan(factors, On);
        plan.Levers.Should().BeEmpty();
        plan.Best(3).Levers.Should().BeEmpty();
        plan.Reach(1200).Sets.Should().ContainSingle().Which.Levers.Should().BeEmpty();
    }

    [Fact]
    public void Where_only_a_nomination_helps_that_is_said()
    {
        var factors = new CrsFactors
        {
            Age = 46,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(10), AbilityLevels.All(10)),
            CanadianWorkYears = 5,
            ForeignWorkYears = 3,
            CertificateOfQualification = true,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
            SiblingInCanada = true,
        };
        TargetAnswer answer = LastAvailable.Calculator.Plan(factors, On).Reach(600);
        answer.Sets.Select(static set => set.ToString()).Should().Equal("nomination: 1090");
    }

    [Fact]
    public void Targets_that_are_reached_or_cannot_be_have_an_answer()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Couple, On);
        plan.Reach(500).Sets.Should().ContainSingle().Which.Levers.Should().BeEmpty();
        TargetAnswer never = plan.Reach(1201);
        (never.IsReachable, never.Sets.Length).Should().Be((false, 0));
        never.GreatestTotal.Should().BeInRange(1100, 1200);
        FluentActions.Invoking(() => plan.Reach(1100, limit: 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => plan.Reach(1100, static _ => 0))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("A lever must cost 0.000001 to 1000000000;*");
    }

    [Fact]
    public void Costs_decide_between_ways()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Developer, On);
        int target = plan.Total + 20;
        plan.Reach(target).Sets.Should().OnlyContain(static set => set.Levers.Length == 1);
        TargetAnswer answer = plan.Reach(
            target,
            static id =>
                id.Contains("nomination", StringComparison.Ordinal) || id.Contains("education", StringComparison.Ordinal) ? 100 : 1);
        answer.Sets.Should().NotBeEmpty();
        answer.Sets.SelectMany(static set => set.Levers).Should().NotContain("nomination");
    }

    [Fact]
    public void The_couple_can_be_swapped_or_separated()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Couple, On);
        int swapped = ExpressEntry.Official.Assess(Profiles.Couple.WithSpouseAsPrincipal(), On).Score.Total;
        ExpressEntry.Official.Assess(plan.ApplyToProfile("swap"), On).Score.Total.Should().Be(swapped);
        plan.ApplyToProfile("spouse.staysBehind").Spouse!.Accompanying.Should().BeFalse();
        ExpressEntry.Official.Assess(plan.ApplyToProfile("swap", "nomination"), On).Score.Additional
            .Should().Be(600, "the nomination is the new principal applicant's");
        Candidate alone = plan.ApplyToProfile("spouse.staysBehind", "swap");
        (alone.Principal, alone.Spouse!.Accompanying).Should().Be((Profiles.Couple.Spouse!.Person, false));
    }

    [Fact]
    public void Unknown_levers_and_two_of_one_kind_are_refused()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Developer, On);
        IssuesOf(() => plan.ApplyToProfile("nomination", "luck")).Should().Equal("$[1]: unknownLever (luck)");
        IssuesOf(() => plan.Lever("luck")).Should().Equal("$[0]: unknownLever (luck)");
        IssuesOf(() => plan.ApplyToFactors("principal.work.canadian.4", "luck", "principal.work.canadian.3", "principal.work.canadian.5"))
            .Should().Equal(
            "$[1]: unknownLever (luck)",
            "$[2]: leversExclude (principal.work.canadian.3, principal.work.canadian.4)",
            "$[3]: leversExclude (principal.work.canadian.3, principal.work.canadian.5)");
        ImprovementPlan couple = ExpressEntry.Official.Plan(Profiles.Couple, On);
        IssuesOf(() => couple.Without("luck", "principal.education.canadian", "fortune")).Should().Equal(
            "$[0]: unknownLever (luck)", "$[2]: unknownLever (fortune)", "$[1]: credentialsLeft "
                + "(principal.education.foreign.bachelorsOrThreeYear)");
        ImprovementPlan alone = ExpressEntry.Official.Plan(
            Profiles.Couple with { Spouse = Profiles.Couple.Spouse! with { Accompanying = false } },
            On);
        IssuesOf(() => alone.ApplyToProfile("swap", "spouse.comesAlong")).Should().Equal("$[1]: leversExclude (spouse.comesAlong, swap)");
        FluentActions.Invoking(() => LastAvailable.Calculator.Plan(plan.Factors, On).ApplyToProfile("nomination"))
            .Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => plan.Best(4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ExpressEntry.Official.Plan(Profiles.Developer, new LocalDate(2026, 11, 22)))
            .Should().Throw<RulesNotAvailableException>();
    }

    private static IEnumerable<string> IssuesOf(Func<object?> choice) =>
        choice.Should().Throw<LeverException>().Which.Issues.Select(static issue => issue.ToString());
}
