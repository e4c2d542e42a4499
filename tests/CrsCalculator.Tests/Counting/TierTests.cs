using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Tests.Oracle;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>What rulesets with tiers of occupations, the Red Seal and graduate study read from documents.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class TierTests
{
    private static readonly ExpressEntry ByWage = ExpressEntry.Official.ScoringBy(MadeUpRules.Ruleset("byWage"));
    private static readonly NocCode Physician = NocCode.Parse("31102");
    private static readonly NocCode Salesperson = NocCode.Parse("65100");

    [Property(MaxTest = 200)]
    public void Years_in_tiers_are_those_of_counting_day_by_day(Person person, short shift)
    {
        LocalDate on = On.PlusDays(shift % 900);
        if (person.DateOfBirth > on.PlusYears(-1))
        {
            return;
        }

        CountedPerson counted = new PersonCounter(person).On(on, RuleBook.Official.On(on));
        TierYears years = counted.CanadianWorkYearsIn(MadeUpRules.Tiers);
        (years.Tier1, years.Tier2, years.Tier3).Should().Be((ByDays(person, on, 1), ByDays(person, on, 2), ByDays(person, on, 3)));
        years.Tier1.Should().BeLessThanOrEqualTo(counted.CanadianWorkYears);
    }

    [Property(MaxTest = 100)]
    public void Factors_have_the_years_of_the_ruleset(Candidate candidate)
    {
        CrsAssessment assessment = ByWage.Assess(candidate, On);
        assessment.Factors.CanadianWorkYearsInTiers.Should().Be(assessment.Principal.CanadianWorkYearsIn(MadeUpRules.Tiers));
        assessment.Factors.JobOfferTier.Should().Be(assessment.Principal.JobOfferTierIn(MadeUpRules.Tiers));
        CrsFactors official = ExpressEntry.Official.Assess(candidate, On).Factors;
        (official.CanadianWorkYearsInTiers, official.JobOfferTier).Should().Be((default, 0));
    }

    [Fact]
    public void A_year_in_a_tier_is_one_in_each_tier_below()
    {
        YearsOf(Work(Physician, 400)).Should().Be(new TierYears(1, 1, 1));
        YearsOf(Work(Developer, 400)).Should().Be(new TierYears(1, 1, 0));
        YearsOf(Work(Welder, 400)).Should().Be(new TierYears(1, 0, 0));
        YearsOf(Work(Technician, 400)).Should().Be(new TierYears(0, 0, 0));
        YearsOf(Work(Developer, 400), Work(Physician, 800, 401)).Should().Be(new TierYears(2, 2, 1));
        YearsOf(Work(Welder, 182), Work(Developer, 364, 183)).Should().Be(new TierYears(1, 0, 0), "half a year each");
    }

    [Theory]
    [InlineData(363, 0)]
    [InlineData(364, 1)]
    [InlineData(727, 1)]
    [InlineData(728, 2)]
    public void A_year_is_1560_hours(int days, int years) => YearsOf(Work(Developer, days)).Tier2.Should().Be(years);

    [Fact]
    public void Only_Canadian_work_that_counts_is_in_a_tier()
    {
        YearsOf(Work(Developer, 800, country: "IN")).Should().Be(default(TierYears));
        YearsOf(Work(Developer, 800) with { Authorized = false }).Should().Be(default(TierYears));
        YearsOf(Work(Developer, 800) with { SelfEmployed = true }).Should().Be(default(TierYears));
        YearsOf(Work(Salesperson, 800)).Should().Be(default(TierYears), "it is in tier 1, but not skilled");
        YearsOf(Work(Developer, 4400, 3654)).Should().Be(default(TierYears), "it is more than ten years ago");
    }

    [Theory]
    [InlineData("31102", 30, true, 3)]
    [InlineData("21232", 30, true, 2)]
    [InlineData("72106", 30, true, 1)]
    [InlineData("22220", 30, true, 0)]
    [InlineData("21232", 29.75, true, 0)]
    [InlineData("21232", 30, false, 2)]
    public void An_offer_has_the_tier_of_its_occupation(string noc, double hours, bool isBasedOnLmia, int tier) =>
        TierOf(new JobOffer(NocCode.Parse(noc), (decimal)hours, isBasedOnLmia)).Should().Be(tier);

    [Fact]
    public void Whether_an_offer_needs_an_LMIA_is_what_the_ruleset_says()
    {
        JobOffer offer = new(Developer, 40, IsBasedOnLmia: false);
        TierOf(offer, offersNeedLmia: false).Should().Be(2);
        TierOf(offer, offersNeedLmia: true).Should().Be(0);
        TierOf(offer with { IsBasedOnLmia = true }, offersNeedLmia: true).Should().Be(2);
    }

    [Fact]
    public void An_offer_that_has_ended_has_no_tier()
    {
        JobOffer offer = new(Developer, 40, IsBasedOnLmia: true);
        TierOf(offer with { EndedOn = On }).Should().Be(0);
        TierOf(offer with { EndedOn = On.PlusDays(1) }).Should().Be(2);
    }

    [Theory]
    [InlineData(true, 0, true)]
    [InlineData(false, 0, false)]
    [InlineData(null, 0, false)]
    [InlineData(true, 1, false)]
    public void The_Red_Seal_counts_from_the_day_of_the_certificate(bool? redSeal, int daysLater, bool counts)
    {
        Person person = new()
        {
            CertificatesOfQualification =
            [
                new CertificateOfQualification(Welder, "AB", On.PlusDays(daysLater)) { RedSeal = redSeal },
            ],
        };
        CrsAssessment assessment = ByWage.Assess(Profile(person), On);
        (assessment.Factors.RedSeal, assessment.Principal.HasRedSeal).Should().Be((counts, counts));
        assessment.Factors[CrsInput.Certificate].Should().Be(counts ? 2 : daysLater == 0 ? 1 : 0);
    }

    [Fact]
    public void One_of_two_certificates_is_enough_for_the_Red_Seal()
    {
        CertificateOfQualification plain = new(Welder, "AB", On);
        CertificateOfQualification bearing = plain with { RedSeal = true };
        HasRedSeal(plain, bearing).Should().BeTrue();
        HasRedSeal(bearing, plain with { RedSeal = false }).Should().BeTrue();
        HasRedSeal(plain, plain).Should().BeFalse();

        static bool HasRedSeal(params CertificateOfQualification[] certificates) =>
            ByWage.Assess(Profile(new Person { CertificatesOfQualification = [.. certificates] }), On).Factors.RedSeal;
    }

    [Theory]
    [InlineData(CredentialLevel.Doctoral, 4, 3)]
    [InlineData(CredentialLevel.MastersOrProfessional, 2, 3)]
    [InlineData(CredentialLevel.BachelorsOrThreeYear, 4, 2)]
    [InlineData(CredentialLevel.TwoYear, 2, 1)]
    public void Graduate_study_is_that_for_a_masters_professional_or_doctoral_degree(CredentialLevel level, int years, int value)
    {
        Credential credential = new(level, "CA", On.PlusDays(-30))
        {
            Study = new Study { Years = years, FullTime = true, MonthsPresentInCanada = 12 * years },
        };
        Study(credential).Should().Be(value);
        Study(credential with { Study = credential.Study! with { ConditionOfReturn = true } }).Should().Be(0, "it does not count");
        Study(new Credential(level, "IN", On.PlusDays(-30)) { Eca = new Eca { IssuedOn = On } }).Should().Be(0);
        Study(new Credential(CredentialLevel.Doctoral, "CA", On.PlusDays(-30)), credential).Should().Be(value, "no studies are stated");

        static int Study(params Credential[] education) =>
            ByWage.Assess(Profile(new Person { Education = [.. education] }), On).Factors[CrsInput.Study];
    }

    /// <summary>Red Seals alone earn the points of a Red Seal; without one any certificate does.</summary>
    [Fact]
    public void The_evidence_of_a_Red_Seal_is_the_certificate_that_bears_it()
    {
        CertificateOfQualification plain = new(Welder, "AB", On);
        CertificateOfQualification bearing = plain with { RedSeal = true };
        CertificateOfQualification later = bearing with { IssuedOn = On.PlusDays(1) };
        Paths(plain, bearing, plain with { RedSeal = false }, bearing, later).Should().Equal(Certificate(1), Certificate(3));
        Paths(plain, plain, later).Should().Equal(Certificate(0), Certificate(1));
        Candidate both = Profile(new Person { CertificatesOfQualification = [plain, bearing] });
        LastAvailable.Calculator.Assess(both, On).EvidenceFor(FactorId.CertificateAndLanguage)
            .Select(static evidence => evidence.Path).Where(IsOfCertificate)
            .Should().Equal([Certificate(0), Certificate(1)], "official rules make no difference");

        static IEnumerable<string> Paths(params CertificateOfQualification[] certificates) => ByWage
            .Assess(Profile(new Person { CertificatesOfQualification = [.. certificates] }), On)
            .EvidenceFor(FactorId.CertificateAndLanguage).Select(static evidence => evidence.Path).Where(IsOfCertificate);
        static string Certificate(int index) => $"$.principal.certificatesOfQualification[{index}]";
        static bool IsOfCertificate(string path) => path.Contains("certificates", StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_of_graduate_study_is_the_graduate_credential()
    {
        Credential bachelor = Studied(CredentialLevel.BachelorsOrThreeYear, 4);
        Credential master = Studied(CredentialLevel.MastersOrProfessional, 2);
        Credential doctor = Studied(CredentialLevel.Doctoral, 4);
        Paths(ByWage, bachelor, master).Should().Equal(Place(1));
        Paths(ByWage, doctor, bachelor, master).Should().Equal(Place(0), Place(2));
        Paths(ByWage, bachelor, Studied(CredentialLevel.TwoYear, 2)).Should().Equal(Place(0));
        Paths(LastAvailable.Calculator, bachelor, master).Should().Equal([Place(0), Place(1)], "official rules make no difference");

        static Credential Studied(CredentialLevel level, int years) => new(level, "CA", On.PlusDays(-30))
        {
            Study = new Study { Years = years, FullTime = true, MonthsPresentInCanada = 12 * years },
        };
        static string Place(int index) => $"$.principal.education[{index}]";
        static IEnumerable<string> Paths(ExpressEntry calculator, params Credential[] education) => calculator
            .Assess(Profile(new Person { Education = [.. education] }), On)
            .EvidenceFor(FactorId.CanadianStudy).Select(static evidence => evidence.Path);
    }

    /// <summary>An offer whose tier earns points is used, whatever else the rules say of offers.</summary>
    [Property(MaxTest = 200)]
    public void An_offer_that_scores_by_its_tier_is_not_among_unused_documents(Candidate candidate, OtherShape shape)
    {
        foreach (CrsRuleset ruleset in (CrsRuleset[])[shape.Value, MadeUpRules.Ruleset("byWage")])
        {
            CrsAssessment assessment = ExpressEntry.Official.ScoringBy(ruleset).Assess(candidate, On);
            bool scores = assessment.Breakdown.Lines.Any(static line => line.Rule.Reads(CrsInput.JobOfferTier) && line.Points > 0)
                && ListOracle.Total(ruleset.Tables, assessment.Factors with { JobOfferTier = 0 }) < assessment.Score.Total;
            (scores && IsUnused(assessment)).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("21232", 40, true)]
    [InlineData("22220", 40, false)]
    [InlineData("21232", 29.75, false)]
    public void An_offer_without_an_LMIA_is_used_where_its_tier_is_worth_something(string noc, double hours, bool isUsed)
    {
        Candidate candidate = Profile(new Person { JobOffer = new JobOffer(NocCode.Parse(noc), (decimal)hours, IsBasedOnLmia: false) });
        IsUnused(ByWage.Assess(candidate, On)).Should().Be(!isUsed);
        IsUnused(LastAvailable.Calculator.Assess(candidate, On)).Should().BeTrue("official rules know no tiers");
        CrsRuleset idle = MadeUpRules.Ruleset("byWage")
            .Derive("idle", static tables => tables.With(tables[MadeUpRules.OfferByWage] with { Points = new PointsGrid(new Bands(), 0) }));
        IsUnused(ExpressEntry.Official.ScoringBy(idle).Assess(candidate, On)).Should().BeTrue("the tier makes no difference");
    }

    /// <summary>What is counted from documents is never what a document of factors refuses.</summary>
    [Property(MaxTest = 200)]
    public void Facts_that_go_with_others_never_come_alone(Candidate candidate, OtherShape shape)
    {
        CrsFactors factors = ExpressEntry.Official.ScoringBy(shape.Value).Assess(candidate, On).Factors;
        (factors.RedSeal && !factors.CertificateOfQualification).Should().BeFalse();
        (factors.GraduateStudy && factors.CanadianStudy != CanadianStudy.ThreeYearsOrMore).Should().BeFalse();
        factors.CanadianWorkYearsInTiers.Tier1.Should().BeLessThanOrEqualTo(factors.CanadianWorkYears);
    }

    /// <summary>The documents behind the new facts.</summary>
    [Fact]
    public void Factors_of_tiers_have_their_documents()
    {
        Person person = new()
        {
            Work = [Work(Developer, 400), Work(Welder, 800, 401), Work(Physician, 1200, 801)],
            JobOffer = new JobOffer(Physician, 40, IsBasedOnLmia: true),
        };
        CrsAssessment assessment = ByWage.Assess(Profile(person), On);
        Paths(MadeUpRules.WorkByWage).Should().Equal(
            "$.principal.work[0]",
            "$.principal.work[1]",
            "$.principal.work[2]",
            "$.principal.work",
            "$.principal.work[0]",
            "$.principal.work[2]",
            "$.principal.work");
        Paths(MadeUpRules.WorkInTopTier).Should().Equal("$.principal.work[2]", "$.principal.work");
        Paths(MadeUpRules.OfferByWage).Should().Equal("$.principal.jobOffer");
        ByWage.Assess(Profile(new Person { Work = [Work(Technician, 400)] }), On).EvidenceFor(MadeUpRules.WorkByWage).Should().BeEmpty();

        IEnumerable<string> Paths(FactorId factor) => assessment.EvidenceFor(factor).Select(static evidence => evidence.Path);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        CountedPerson person = ByWage.Assess(Profiles.Developer, On).Principal;
        FluentActions.Invoking(() => person.CanadianWorkYearsIn(null!)).Should().Throw<ArgumentNullException>().WithParameterName("tiers");
        FluentActions.Invoking(() => person.JobOfferTierIn(null!)).Should().Throw<ArgumentNullException>().WithParameterName("tiers");
    }

    /// <summary>The tier of an occupation by the made-up rules; 0 for none.</summary>
    internal static int TierOf(NocCode noc) => noc.Code switch
    {
        "72106" or "65100" => 1,
        "21232" or "31301" => 2,
        "31102" or "00012" => 3,
        _ => 0,
    };

    private static bool IsUnused(CrsAssessment assessment) =>
        assessment.UnusedDocuments.Any(static document => document.Path == "$.principal.jobOffer");

    private static TierYears YearsOf(params Job[] work) =>
        ByWage.Assess(Profile(new Person { Work = [.. work] }), On).Factors.CanadianWorkYearsInTiers;

    private static int TierOf(JobOffer offer, bool offersNeedLmia = false) => ExpressEntry.Official
        .ScoringBy(LastAvailable.Ruleset.Derive("tiers", _ => MadeUpRules.ByWageWith(MadeUpRules.TiersOf(offersNeedLmia))))
        .Assess(Profile(new Person { JobOffer = offer }), On).Factors.JobOfferTier;

    /// <summary>One day after another: on each at most 30 hours a week, of jobs in Canada that count and are in a tier.</summary>
    private static int ByDays(Person person, LocalDate on, int tier)
    {
        WorkRules rules = RuleBook.Official.On(on).Work.Value;
        Job[] jobs = [.. person.Work.Where(job => WorkCounting.NotCanadianWork(job, rules) == 0 && TierOf(job.Occupation) >= tier)];
        decimal sevenths = 0;
        for (LocalDate day = on.PlusYears(-10); day < on; day = day.PlusDays(1))
        {
            sevenths += Math.Min(30, jobs.Where(job => job.Covers(day)).Sum(static job => job.HoursPerWeek));
        }

        return (int)(sevenths / 7 / 1560);
    }
}
