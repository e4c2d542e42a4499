using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Tests.Eligibility;
using CrsCalculator.Tests.Oracle;
using CrsCalculator.Text;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;
using static CrsCalculator.Tests.Planning.PlanBruteForce;

namespace CrsCalculator.Tests.Shapes;

/// <summary>What would raise a score by rulesets with other factors, groups and sections than the official ones.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ShapePlanTests
{
    private const int FewSteps = 11;

    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 200)]
    public void The_gain_of_every_lever_is_that_of_the_changed_factors(CrsFactors factors, OtherShape shape)
    {
        ImprovementPlan plan = Calculator(shape.Value).Plan(factors, On);
        plan.Total.Should().Be(ListOracle.Total(shape.Value.Tables, factors));
        foreach (Lever lever in plan.Levers)
        {
            int total = ListOracle.Total(shape.Value.Tables, plan.ApplyToFactors(lever.Id));
            (lever.Total, lever.Gain).Should().Be((total, total - plan.Total));
            lever.Gain.Should().BePositive();
            lever.Factors.Sum(static change => change.Points).Should().Be(lever.Gain);
        }
    }

    /// <summary>Also of steps that give nothing or take away.</summary>
    [Property(MaxTest = 100)]
    public void The_gain_of_every_step_is_that_of_the_changed_documents(Candidate profile, OtherShape shape) =>
        CheckSteps(profile, shape.Value);

    [Property(MaxTest = 60)]
    public void So_it_is_where_several_factors_read_the_language_of_a_spouse(Candidate profile, SeveralOfSpouse several) =>
        CheckSteps(profile, several.Value);

    /// <summary>A Red Seal on no certificate, and a graduate degree of no studies, are as good as none.</summary>
    [Property(MaxTest = 100)]
    public void Half_of_a_fact_is_none_in_a_plan(CrsFactors any, OtherShape shape, bool isShort)
    {
        CrsFactors plain = any with
        {
            CertificateOfQualification = false,
            RedSeal = false,
            CanadianStudy = isShort ? CanadianStudy.OneOrTwoYears : CanadianStudy.None,
            GraduateStudy = false,
        };
        CrsFactors half = plain with { RedSeal = true, GraduateStudy = true };
        foreach (CrsRuleset ruleset in (CrsRuleset[])[shape.Value, MadeUpRules.Ruleset("byWage")])
        {
            ImprovementPlan plan = Calculator(ruleset).Plan(half, On);
            plan.Total.Should().Be(ListOracle.Total(ruleset.Tables, plain));
            Told(plan).Should().Equal(Told(Calculator(ruleset).Plan(plain, On)));
            foreach (Lever lever in plan.Levers)
            {
                lever.Total.Should().Be(ListOracle.Total(ruleset.Tables, plan.ApplyToFactors(lever.Id)), lever.Id);
            }
        }

        static IEnumerable<string> Told(ImprovementPlan plan) => plan.Levers.Select(static lever => $"{lever} {lever.Total}");
    }

    [Property(MaxTest = 60)]
    public void So_it_is_by_wage(Candidate profile) => CheckSteps(profile, MadeUpRules.Ruleset("byWage"));

    [Property(MaxTest = 100)]
    public void Sets_have_the_score_of_the_changed_documents(Candidate profile, OtherShape shape, int seed)
    {
        ExpressEntry calculator = Calculator(shape.Value);
        ImprovementPlan plan = calculator.Plan(Showing(profile), On);
        PlanOption[] options = [.. plan.AllOptions()];
        List<string> chosen = [];
        for (int i = 0; i < 6 && options.Length > 0; i++)
        {
            string id = options[(int)(Math.Abs((long)seed + (i * 7919L)) % options.Length)].Id;
            if (TryApply(plan, [.. chosen, id]))
            {
                chosen.Add(id);
            }
        }

        calculator.Assess(plan.ApplyToProfile(chosen), On).Score.Total
            .Should().Be(calculator.Score(plan.ApplyToFactors(chosen), On).Total, string.Join(", ", chosen));
    }

    [Property(MaxTest = 40)]
    public void The_smallest_sets_are_those_of_brute_force(CrsFactors factors, OtherShape shape, int seed)
    {
        ImprovementPlan plan = Few(Calculator(shape.Value).Plan(factors, On), seed);
        CheckAgainstBruteForce(plan, seed);
    }

    [Property(MaxTest = 40)]
    public void Plans_for_documents_match_a_full_search(Candidate profile, OtherShape shape, int seed)
    {
        ImprovementPlan plan = Few(Calculator(shape.Value).Plan(profile, On), seed);
        CheckAgainstBruteForce(plan, seed);
    }

    [Property(MaxTest = 20)]
    public void Plans_by_wage_match_a_full_search(Candidate profile, int seed)
    {
        ImprovementPlan plan = Few(Calculator(MadeUpRules.Ruleset("byWage")).Plan(profile, On), seed);
        CheckAgainstBruteForce(plan, seed);
    }

    /// <summary>A search by steps answers as the one by groups does, over rulesets for which there are both.</summary>
    [Property(MaxTest = 30)]
    public void Both_searches_give_the_same_answer_by_the_known_shape(CrsFactors factors, OfficialRuleset official, int seed)
    {
        // In another order the lines are cut otherwise, but never the score; and the search is the other one.
        CrsRuleset moved = official.Value.Derive("reversed", static tables => tables with { Factors = [.. tables.Factors.Reverse()] });
        (official.Value.IsStandard, moved.IsStandard).Should().Be((true, false));
        ImprovementPlan one = Few(Calculator(official.Value).Plan(factors, On), seed);
        ImprovementPlan other = Few(Calculator(moved).Plan(factors, On), seed);
        int target = one.Total + (int)(Math.Abs((long)seed) % 150);
        foreach (Func<string, decimal>? cost in (Func<string, decimal>?[])[null, AnyCosts(seed)])
        {
            Told(other.Reach(target, cost)).Should().Equal(Told(one.Reach(target, cost)));
        }

        static IEnumerable<string> Told(TargetAnswer answer) =>
        [
            $"{answer} {answer.GreatestTotal} {answer.IsComplete} {answer.ProvenCost}",
            .. answer.Sets.Select(static set => set.ToString()),
        ];
    }

    [Property(MaxTest = 30)]
    public void Whatever_the_work_at_which_it_stops_an_answer_says_what_is_proven(Candidate profile, OtherShape shape, int seed)
    {
        ImprovementPlan plan = Calculator(shape.Value).Plan(profile, On);
        int greatest = plan.Reach(int.MaxValue).GreatestTotal;
        int target = plan.Total + (int)(Math.Abs((long)seed) % (greatest - plan.Total + 1));
        foreach (int most in (int[])[0, 100, 10_000])
        {
            TargetAnswer answer = plan.ReachWithin(new SearchWork(most, CancellationToken.None), target, cost: null, limit: 20);
            (answer.IsReachable, answer.GreatestTotal).Should().Be((true, greatest));
            answer.Sets.Should().NotBeEmpty().And.OnlyContain(set => set.Total >= target);
            answer.Sets.Should().OnlyContain(set => plan.Ruleset.Score(plan.ApplyToFactors(set.Levers)).Total == set.Total);
            answer.ProvenCost.Should().BeLessThanOrEqualTo(answer.Sets[0].Cost);
        }
    }

    [Property(MaxTest = 20)]
    public void The_best_pair_is_the_best_of_all_pairs(Candidate profile, OtherShape shape)
    {
        ImprovementPlan plan = Calculator(shape.Value).Plan(profile, On);
        string[] ids = [.. plan.AllOptions().Select(static option => option.Id)];
        int best = ids.SelectMany(one => ids.Select(other => (string[])[one, other])).Where(pair => TryApply(plan, pair))
            .Select(pair => shape.Value.Score(plan.ApplyToFactors(pair)).Total).Append(plan.Total).Max();
        plan.Best(2).Total.Should().Be(best);
    }

    [Fact]
    public void The_Red_Seal_is_a_lever_where_it_makes_a_difference()
    {
        CrsFactors factors = new()
        {
            Age = 30,
            Education = EducationLevel.OneYear,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(7)),
        };
        ImprovementPlan plan = Calculator(MadeUpRules.Ruleset("byWage")).Plan(factors, On);
        Gains(plan, "principal.certificate").Should().Equal("principal.certificate.redSeal (+50)", "principal.certificate (+30)");
        plan.Lever("principal.certificate.redSeal").IsRedSeal.Should().BeTrue();
        plan.Lever("principal.certificate").IsRedSeal.Should().BeFalse();
        plan.Lever("nomination").IsRedSeal.Should().BeNull();
        CrsText.English.Lever(plan.Lever("principal.certificate.redSeal"))
            .Should().Be("principal applicant: a certificate of qualification in a trade with the Red Seal");
        CrsText.French.Lever(plan.Lever("principal.certificate.redSeal"))
            .Should().Be("demandeur principal : un certificat de compétence dans un métier, avec le Sceau rouge");

        CrsFactors certified = factors with { CertificateOfQualification = true };
        Gains(Calculator(MadeUpRules.Ruleset("byWage")).Plan(certified, On), "principal.certificate")
            .Should().Equal("principal.certificate.redSeal (+20)");
        Gains(Calculator(MadeUpRules.Ruleset("byWage")).Plan(certified with { RedSeal = true }, On), "principal.certificate")
            .Should().BeEmpty();
        Gains(LastAvailable.Calculator.Plan(factors, On), "principal.certificate").Should().Equal("principal.certificate (+50)");
    }

    [Fact]
    public void A_certificate_that_bears_the_Red_Seal_is_written_for_the_lever()
    {
        ExpressEntry calculator = Calculator(MadeUpRules.Ruleset("byWage"));
        ImprovementPlan plan = calculator.Plan(Profiles.Couple, On);
        Candidate bearing = plan.ApplyToProfile("principal.certificate.redSeal");
        bearing.Principal.CertificatesOfQualification.Select(static one => one.RedSeal).Should().Equal(null, true);
        calculator.Assess(bearing, On).Factors.RedSeal.Should().BeTrue();
        Candidate developer = calculator.Plan(Profiles.Developer, On).ApplyToProfile("principal.certificate");
        developer.Principal.CertificatesOfQualification.Select(static one => one.RedSeal).Should().Equal((bool?)null);
        calculator.Assess(developer, On).Factors.RedSeal.Should().BeFalse();
    }

    [Fact]
    public void Graduate_study_is_a_lever_where_it_makes_a_difference()
    {
        CrsFactors factors = new()
        {
            Age = 50,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.None,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
        };
        Gains(Calculator(MadeUpRules.Ruleset("byWage")).Plan(factors, On), "principal.education")
            .Should().Equal("principal.education.canadian.mastersOrProfessional (+25)");
        Gains(LastAvailable.Calculator.Plan(factors, On), "principal.education").Should().BeEmpty();
        Gains(Calculator(MadeUpRules.Ruleset("byWage")).Plan(factors with { GraduateStudy = true }, On), "principal.education")
            .Should().BeEmpty();
    }

    /// <summary>A developer goes on as a developer, in tier 2; factors name no occupation.</summary>
    [Fact]
    public void Further_work_of_documents_is_in_the_tier_of_the_last_occupation()
    {
        Candidate beginner = Profiles.Developer with
        {
            Principal = Profiles.Developer.Principal with
            {
                Work = [new Job(NocCode.Parse("21232"), "CA", On.PlusDays(-200), null, 30)],
            },
        };
        ExpressEntry calculator = Calculator(MadeUpRules.Ruleset("byWage"));
        ImprovementPlan plan = calculator.Plan(beginner, On);
        plan.ApplyToFactors("principal.work.canadian.2").CanadianWorkYearsInTiers.Should().Be(new TierYears(2, 2, 0));
        calculator.Assess(plan.ApplyToProfile("principal.work.canadian.2"), On).Factors.CanadianWorkYearsInTiers
            .Should().Be(new TierYears(2, 2, 0));
        plan.Lever("principal.work.canadian.2").Factors.Should()
            .ContainSingle(static change => change.Factor == MadeUpRules.WorkByWage).Which.Points.Should().Be(40);

        ImprovementPlan ofFactors = calculator.Plan(plan.Factors, On);
        ofFactors.ApplyToFactors("principal.work.canadian.2").CanadianWorkYearsInTiers.Should().Be(default(TierYears));
        ofFactors.Lever("principal.work.canadian.2").Factors.Should()
            .NotContain(static change => change.Factor == MadeUpRules.WorkByWage);
    }

    /// <summary>More years than any table has, none of them in a tier; then the candidate becomes a developer.</summary>
    [Theory]
    [InlineData("72106", 1, "20")]
    [InlineData("21232", 1, "30 40")]
    [InlineData("31102", 1, "35 45 52")]
    [InlineData("22220", 1, "")]
    [InlineData("21232", 200, "30 40")]
    public void Whoever_has_all_years_but_none_in_a_tier_gains_by_more_work(string noc, int days, string gains)
    {
        Candidate candidate = Profile(new Person
        {
            DateOfBirth = new LocalDate(1980, 12, 31),
            Work = [Work(Technician, 2500, days + 1), Work(NocCode.Parse(noc), days)],
        });
        CrsRuleset byWage = MadeUpRules.Ruleset("byWage");
        ImprovementPlan plan = Calculator(byWage).Plan(candidate, Candidates.On);
        plan.Factors.CanadianWorkYears.Should().BeGreaterThan(byWage.Compiled.MostCanadianYears);
        plan.Factors.CanadianWorkYearsInTiers.Should().Be(default(TierYears));
        plan.Levers.Where(static lever => lever.Option.IsNamed("principal.work.canadian")).OrderBy(static lever => lever.Gain)
            .Select(static lever => $"{lever.Gain}").Should().Equal(gains.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        CheckSteps(candidate, byWage);
    }

    /// <summary>The same of anybody, who has worked in no tier for long.</summary>
    [Property(MaxTest = 40)]
    public void Plans_of_whoever_has_worked_long_are_exact(Candidate profile, OtherShape shape, ushort days)
    {
        Candidate candidate = profile with
        {
            Principal = profile.Principal with
            {
                DateOfBirth = new LocalDate(1980, 12, 31),
                Work = [Work(Technician, 2600, days % 400), .. profile.Principal.Work.Take(1)],
            },
        };
        CheckSteps(candidate, MadeUpRules.Ruleset("byWage"));
        CheckSteps(candidate, shape.Value);
    }

    /// <summary>However many years somebody works on, no more is to be had than by the steps that are offered.</summary>
    [Property(MaxTest = 60)]
    public void More_work_is_offered_as_far_as_it_earns(Candidate profile, OtherShape shape, ushort days, bool isLong)
    {
        Candidate candidate = Showing(profile);
        if (isLong)
        {
            Job[] work = [Work(Technician, 2500, 30), Work(NocCode.Parse("31102"), (days % 29) + 1)];
            Person principal = candidate.Principal with { DateOfBirth = new LocalDate(1980, 12, 31), Work = [.. work] };
            candidate = candidate with { Principal = principal };
        }

        foreach (CrsRuleset ruleset in (CrsRuleset[])[shape.Value, MadeUpRules.Ruleset("byWage")])
        {
            CrsAssessment assessment = Calculator(ruleset).Assess(candidate, On);
            ImprovementPlan plan = Calculator(ruleset).Plan(candidate, On);
            MoreWork more = new(assessment.Principal, isInCanada: true);
            int most = Enumerable.Range(assessment.Factors.CanadianWorkYears + 1, 12).Select(more.Find).OfType<Job>()
                .Select(job => Calculator(ruleset).Assess(With(candidate, job), On).Score.Total).Append(plan.Total).Max();
            plan.AllOptions().Where(static option => option.IsNamed("principal.work.canadian"))
                .Select(option => ruleset.Score(plan.ApplyToFactors(option.Id)).Total).Append(plan.Total).Max().Should().Be(most);
        }

        static Candidate With(Candidate candidate, Job job) =>
            candidate with { Principal = candidate.Principal with { Work = candidate.Principal.Work.Add(job) } };
    }

    [Property(MaxTest = 60)]
    public void The_occupation_of_more_work_is_said_where_it_matters(Candidate profile, OtherShape shape)
    {
        CrsInput[] inTiers = [CrsInput.CanadianYearsInTier1, CrsInput.CanadianYearsInTier2, CrsInput.CanadianYearsInTier3];
        bool matters = inTiers.Any(input => shape.Value.Tables.Factors.Any(rule =>
            (rule.Row == input && rule.Points.Rows.Count > 1) || (rule.Column == input && rule.Points.Columns!.Count > 1)));
        ImprovementPlan plan = Calculator(shape.Value).Plan(profile, On);
        Notice[] said = [.. plan.Notices.Where(static notice => notice.Code == NoticeCodes.FurtherWorkInOccupation)];
        said.Length.Should().Be(matters ? 1 : 0);
        plan.Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.FurtherWorkOutsideTiers);
        if (matters && plan.AllOptions().FirstOrDefault(static option => option.IsNamed("principal.work.canadian")) is { } option)
        {
            Job added = plan.ApplyToProfile(option.Id).Principal.Work.Except(profile.Principal.Work).Single();
            said[0].Facts.Should().Equal(shape.Value.Id, added.Occupation.Code);
        }
    }

    private static ExpressEntry Calculator(CrsRuleset ruleset) => ExpressEntry.Official.ScoringBy(ruleset);

    private static IEnumerable<string> Gains(ImprovementPlan plan, string name) =>
        plan.Levers.Where(lever => lever.Option.IsNamed(name)).Select(static lever => lever.ToString());

    /// <summary>To a plan a result of level 0 in everything is none at all; a score may take it for the first language.</summary>
    private static Candidate Showing(Candidate profile) => profile with
    {
        Principal = Showing(profile.Principal),
        Spouse = profile.Spouse is { } spouse ? spouse with { Person = Showing(spouse.Person) } : null,
    };

    private static Person Showing(Person person) => person with
    {
        LanguageTests = [.. person.LanguageTests.Where(static result => LastAvailable.LevelsOf(result) != default)],
    };

    private static void CheckSteps(Candidate candidate, CrsRuleset ruleset)
    {
        Candidate profile = Showing(candidate);
        ExpressEntry calculator = Calculator(ruleset);
        ImprovementPlan plan = calculator.Plan(profile, On);
        plan.Total.Should().Be(calculator.Assess(profile, On).Score.Total);
        Dictionary<string, Lever> levers = plan.Levers.ToDictionary(static lever => lever.Id, StringComparer.Ordinal);
        foreach (PlanOption option in plan.AllOptions())
        {
            int total = calculator.Assess(plan.ApplyToProfile(option.Id), On).Score.Total;
            calculator.Score(plan.ApplyToFactors(option.Id), On).Total.Should().Be(total, option.Id);
            (levers.TryGetValue(option.Id, out Lever? lever) ? lever.Total : total).Should().Be(total, option.Id);
        }
    }

    private static void CheckAgainstBruteForce(ImprovementPlan plan, int seed)
    {
        int target = plan.Total + (int)(Math.Abs((long)seed) % 80);
        Planning.PlanBruteForce.CheckAgainstBruteForce(plan, target, cost: null);
        Planning.PlanBruteForce.CheckAgainstBruteForce(plan, target, AnyCosts(seed));
    }

    /// <summary>The plan with so few steps that all sets of them can be looked at: which kinds are left out depends on the seed.</summary>
    private static ImprovementPlan Few(ImprovementPlan plan, int seed)
    {
        string[] kinds =
        [
            .. plan.AllOptions().Select(static option => NameOf(option.Id)).Distinct(StringComparer.Ordinal)
                .OrderBy(name => unchecked((uint)name.Aggregate(seed, static (sum, letter) => (sum * 31) + letter))),
        ];
        foreach (string kind in kinds)
        {
            PlanOption[] options = [.. plan.AllOptions()];
            plan = options.Length > FewSteps && options.Any(option => option.IsNamed(kind)) ? plan.Without(kind) : plan;
        }

        return plan;

        static string NameOf(string id) => id.Split('.') switch
        {
            [var person, "education", ..] => $"{person}.education",
            [var person, "certificate", ..] => $"{person}.certificate",
            [_, _, _, _] parts => string.Join('.', parts[..3]),
            _ => id,
        };
    }
}
