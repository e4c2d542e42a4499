using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Whatever must be said with a result is in the result, so that nobody has to ask elsewhere.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ResultNoticesTests
{
    private static readonly LocalDate InGap = new(2026, 12, 1);
    private static readonly Notice NotAvailable = new(NoticeCodes.RulesForDateNotHeld, new Facts("2025-03-25", "2026-12-01"));

    [Fact]
    public void A_score_by_the_last_rules_in_the_gap_says_so_wherever_it_is_shown()
    {
        CrsFactors factors = LastAvailable.Calculator.Assess(Profiles.Couple, InGap).Factors;
        LastAvailable.Calculator.Assess(Profiles.Couple, InGap).Notices.Should().Contain(NotAvailable);
        LastAvailable.Calculator.Plan(Profiles.Couple, InGap).Notices.Should().Contain(NotAvailable);
        LastAvailable.Calculator.Plan(Profiles.Couple, InGap).Without("nomination").Notices.Should().Contain(NotAvailable);
        LastAvailable.Calculator.Plan(factors, InGap).Notices.Should().Equal(NotAvailable);
        LastAvailable.Calculator.CompareApplicants(Profiles.Couple, InGap).Swapped.Assessment.Notices.Should().Contain(NotAvailable);
        LastAvailable.Calculator.Compare(factors, InGap, LastAvailable.Calculator).One.Notices.Should().Equal(NotAvailable);
        LastAvailable.Calculator.Timeline(Profiles.Couple, InGap.PlusDays(-100), InGap).Notices.Should().Contain(NotAvailable);
    }

    /// <summary>A notice about the swapped couple would read as if it were about the candidate.</summary>
    [Property(MaxTest = 100)]
    public void A_choice_of_the_principal_says_what_score_and_eligibility_of_the_candidate_say(Candidate profile)
    {
        if (!PrincipalChoice.IsThere(profile))
        {
            return;
        }

        CandidateFile file = ExpressEntry.Official.Open(profile);
        LocalDate on = ProfileArbitraries.On;
        file.CompareApplicants(on).Notices.Should()
            .BeEquivalentTo(file.Assess(on).Notices.Union(file.Eligibility(on).Notices));
    }

    [Property(MaxTest = 150)]
    public void An_assessment_says_what_its_breakdown_says_and_what_its_rules_ask_for(
        Candidate profile,
        OfficialRuleset ruleset,
        bool inGap)
    {
        LocalDate on = inGap ? InGap : ProfileArbitraries.On;
        CrsAssessment assessment = ExpressEntry.Official.ScoringBy(ruleset.Value).Assess(profile, on);
        assessment.Notices.Should().Equal(assessment.Breakdown.Notices).And.OnlyHaveUniqueItems();
        assessment.Notices.Should().StartWith(ExpressEntry.Official.ScoringBy(ruleset.Value).NoticesOn(on));
        assessment.Notices
            .Where(static notice => notice.Code is not (NoticeCodes.WorkBeforeQualifying or NoticeCodes.NoEligibleProgram))
            .Should().EndWith(AssessmentNotices.Of(assessment));
        ExpressEntry.Official.ScoringBy(ruleset.Value).Plan(profile, on).Notices
            .Where(static notice => notice.Code != NoticeCodes.NewProfileNeeded)
            .Should().Equal(assessment.Notices);
    }

    [Property(MaxTest = 100)]
    public void The_notices_of_rules_are_those_of_an_explained_score(OfficialRuleset ruleset, LocalDate on)
    {
        ExpressEntry.Official.ScoringBy(ruleset.Value).NoticesOn(on)
            .Should().Equal(ExpressEntry.Official.ScoringBy(ruleset.Value).Explain(default, on).Notices);
        ExpressEntry.Official.ScoringBy(ruleset.Value).NoticesOn(on.WithCalendar(CalendarSystem.Julian))
            .Should().Equal(ExpressEntry.Official.ScoringBy(ruleset.Value).NoticesOn(on));
    }

    /// <summary>Whatever must be said of the rules on some day of a span is said of the span.</summary>
    [Property(MaxTest = 60)]
    public void A_timeline_says_what_must_be_said_of_any_of_its_days(OfficialRuleset ruleset, LocalDate any, bool isChosen)
    {
        LocalDate from = LocalDate.Max(any, new LocalDate(2015, 1, 1));
        LocalDate to = from.PlusDays(900);
        ScoreTimeline timeline = isChosen ? ExpressEntry.Official.ScoringBy(ruleset.Value)
            .Timeline(Profiles.Developer, from, to) : ExpressEntry.Official.Timeline(Profiles.Developer, from, to);
        timeline.Ruleset.Should().BeSameAs(isChosen ? ruleset.Value : null);
        timeline.Notices.Should().OnlyHaveUniqueItems();
        string[] said = [.. timeline.Notices.Select(static notice => notice.Code)];
        for (LocalDate day = from; day <= to; day = day.PlusDays(30))
        {
            CrsRuleset? used = isChosen ? ruleset.Value : RuleBook.Official.Points.TryAt(day, out CrsRuleset? inForce) ? inForce : null;
            IEnumerable<Notice> ofRules = used is null ? [] : ExpressEntry.Official.ScoringBy(used).NoticesOn(day);
            IEnumerable<Notice> ofCec = ExpressEntry.Official.Eligibility(
                Profiles.Developer,
                day,
                ImmigrationProgram.CanadianExperienceClass).Notices.Where(
                static notice => notice.Code is NoticeCodes.RegulationsNotVerified or NoticeCodes.Noc2016Applies);
            ofRules.Concat(ofCec).Select(static notice => notice.Code).Except(said, StringComparer.Ordinal)
                .Should().BeEmpty($"that must be said on {day}");
        }
    }

    [Fact]
    public void A_timeline_says_why_a_spouse_was_not_scored_and_what_is_odd_in_documents()
    {
        Candidate profile = Profiles.Couple with { Spouse = Profiles.Couple.Spouse! with { Accompanying = false } };
        ExpressEntry.Official.Timeline(profile, ProfileArbitraries.On, ProfileArbitraries.On)
            .Notices.Should().Equal(
                ExpressEntry.Official.Assess(profile, ProfileArbitraries.On).Notices.Where(
                    static notice => notice.Code is not (NoticeCodes.NextYear or NoticeCodes.NoEligibleProgram)),
                "years and programs are events")
            .And.Contain(static notice => notice.Code == NoticeCodes.SpouseStaysBehind)
                .And.Contain(static notice => notice.Code == NoticeCodes.GapInWork);
        ExpressEntry.Official.Timeline(Profiles.Couple, ProfileArbitraries.On, new LocalDate(2027, 1, 1))
            .Notices.Select(static notice => notice.Path).Should().Contain("$.spouse.languageTests[0]", "it expires soon after");
    }

    [Fact]
    public void Years_in_tiers_that_factors_do_not_give_are_said()
    {
        ExpressEntry calculator = new(OwnRules.With(OwnRules.ByWage));
        var notice = new Notice(NoticeCodes.FactsTakenAsNone, new Facts("by-wage", "canadianWorkYearsInTiers"));
        CrsFactors factors = new()
        {
            Age = 30,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.None,
            CanadianWorkYears = 2,
        };
        CrsFactors given = factors with { CanadianWorkYearsInTiers = new TierYears(1, 0, 0) };
        CrsFactors idle = factors with { CanadianWorkYears = 0 };
        calculator.Explain(factors, InGap).Notices.Should().Contain(notice);
        calculator.Explain(given, InGap).Notices.Should().NotContain(notice);
        calculator.Explain(idle, InGap).Notices.Should().NotContain(notice, "there is no work to be in a tier");
        calculator.Explain(factors, OwnRules.GapBegins.PlusDays(-1)).Notices.Should().NotContain(notice, "those rules know no tiers");
        calculator.Plan(factors, InGap).Notices.Should().Contain(notice);
        calculator.Plan(given, InGap).Notices.Should().NotContain(notice);
        calculator.ScoringBy(LastAvailable.Ruleset).Compare(factors, InGap, calculator).Other.Notices.Should().Contain(notice);
        calculator.ScoringBy(LastAvailable.Ruleset).Compare(factors, InGap, calculator).One.Notices.Should().NotContain(notice);
        CrsText.English.Notice(notice).Should().Be(
            "The ruleset by-wage also counts facts that these factors leave out or give as none, so nothing was counted for them: "
            + "canadianWorkYearsInTiers.");
    }

    /// <summary>A fact is named where another value of it would be read: the wider fact is there, and a band tells the two.</summary>
    [Property(MaxTest = 500)]
    public void Facts_that_were_taken_as_none_are_said_when_and_only_when_they_matter(
        CrsFactors any,
        OtherShape shape,
        DerivedRuleset derived,
        OfficialRuleset official,
        byte leftOut)
    {
        CrsFactors factors = any with
        {
            CanadianWorkYearsInTiers = (leftOut & 1) == 0 ? any.CanadianWorkYearsInTiers : default,
            JobOfferTier = (leftOut & 2) == 0 ? any.JobOfferTier : 0,
            RedSeal = (leftOut & 4) == 0 && any.RedSeal,
            GraduateStudy = (leftOut & 8) == 0 && any.GraduateStudy,
        };
        foreach (CrsRuleset ruleset in (CrsRuleset[])[shape.Value, derived.Value, official.Value, OwnRules.ByWage])
        {
            string[] fields = [.. Open(ruleset.Tables, factors)];
            (ruleset.IsOfficial && fields.Length > 0).Should().BeFalse();
            Notice[] expected = fields.Length == 0
                ? []
                : [new Notice(NoticeCodes.FactsTakenAsNone, new Facts(ruleset.Id, string.Join(", ", fields)))];
            ExpressEntry calculator = ExpressEntry.Official.ScoringBy(ruleset);
            calculator.Explain(factors, ProfileArbitraries.On).Notices.Where(IsOfFacts).Should().Equal(expected);
            calculator.Plan(factors, ProfileArbitraries.On).Notices.Where(IsOfFacts).Should().Equal(expected);
        }

        static bool IsOfFacts(Notice notice) => notice.Code == NoticeCodes.FactsTakenAsNone;
    }

    [Fact]
    public void All_facts_that_were_taken_as_none_are_in_one_notice()
    {
        CrsFactors factors = new()
        {
            Age = 30,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.None,
            CanadianWorkYears = 1,
            JobOffer = JobOfferKind.OtherSkilled,
            CertificateOfQualification = true,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
        };
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(OwnRules.ByWage);
        calculator.Explain(factors, InGap).Notices.Single(static notice => notice.Code == NoticeCodes.FactsTakenAsNone).Facts
            .Should().Equal("by-wage", "canadianWorkYearsInTiers, jobOfferTier, redSeal, graduateStudy");
        CrsFactors given = factors with
        {
            CanadianWorkYearsInTiers = new TierYears(1, 0, 0),
            JobOfferTier = 1,
            RedSeal = true,
            GraduateStudy = true,
        };
        calculator.Explain(given, InGap).Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.FactsTakenAsNone);
        calculator.Assess(Profiles.Couple, InGap).Notices.Should().NotContain(
            static notice => notice.Code == NoticeCodes.FactsTakenAsNone,
            "documents leave nothing open but what they say themselves");
    }

    [Fact]
    public void That_further_work_of_factors_is_in_no_tier_is_said_of_a_plan_and_of_nothing_else()
    {
        ExpressEntry calculator = new(OwnRules.With(OwnRules.ByWage));
        var notice = new Notice(NoticeCodes.FurtherWorkOutsideTiers, new Facts("by-wage"));
        CrsFactors factors = calculator.Assess(Profiles.Developer, InGap).Factors;
        factors.CanadianWorkYearsInTiers.Tier2.Should().BePositive();
        calculator.Plan(factors, InGap).Notices.Should().Contain(notice);
        calculator.Plan(Profiles.Developer, InGap).Notices.Should().NotContain(notice, "documents name the occupation")
            .And.Contain(new Notice(NoticeCodes.FurtherWorkInOccupation, new Facts("by-wage", "21232")));
        calculator.Explain(factors, InGap).Notices.Should().NotContain(notice);
        LastAvailable.Calculator.Plan(factors, InGap).Notices.Should().NotContain(notice);
    }

    [Fact]
    public void A_certificate_that_does_not_say_whether_it_bears_the_Red_Seal_is_named()
    {
        ExpressEntry calculator = new(OwnRules.With(OwnRules.ByWage));
        var notice = new Notice(NoticeCodes.RedSealNotStated, new Facts("by-wage"))
        {
            Path = "$.principal.certificatesOfQualification[0]",
        };
        calculator.Assess(Profiles.Couple, InGap).Notices.Should().Contain(notice);
        calculator.Plan(Profiles.Couple, InGap).Notices.Should().Contain(notice);
        calculator.Timeline(Profiles.Couple, InGap, InGap.PlusDays(1)).Notices.Should().Contain(notice);
        calculator.Assess(Stating(true), InGap).Notices.Should().NotContain(notice);
        calculator.Assess(Stating(false), InGap).Notices.Should().NotContain(notice);
        calculator.Assess(Beside(redSeal: true), InGap).Notices.Should().NotContain(notice, "another one bears it");
        calculator.Plan(Beside(redSeal: true), InGap).Notices.Should().NotContain(notice);
        calculator.Assess(Beside(redSeal: false), InGap).Notices.Should().Contain(notice);
        calculator.Assess(Beside(redSeal: true, InGap.PlusDays(1)), InGap).Notices.Should().Contain(notice, "it is issued later");
        LastAvailable.Calculator.Assess(Profiles.Couple, InGap).Notices.Should().NotContain(notice, "it makes no difference");

        static Candidate Beside(bool redSeal, LocalDate? issuedOn = null) => Profiles.Couple with
        {
            Principal = Profiles.Couple.Principal with
            {
                CertificatesOfQualification =
                [
                    .. Profiles.Couple.Principal.CertificatesOfQualification,
                    .. Profiles.Couple.Principal.CertificatesOfQualification
                        .Select(one => one with { RedSeal = redSeal, IssuedOn = issuedOn ?? one.IssuedOn }),
                ],
            },
        };

        static Candidate Stating(bool redSeal) => Profiles.Couple with
        {
            Principal = Profiles.Couple.Principal with
            {
                CertificatesOfQualification =
                [
                    .. Profiles.Couple.Principal.CertificatesOfQualification.Select(one => one with { RedSeal = redSeal }),
                ],
            },
        };
    }

    [Property(MaxTest = 60)]
    public void Rules_without_such_points_do_not_speak_of_them(Candidate profile, OfficialRuleset ruleset)
    {
        string[] codes =
        [
            NoticeCodes.FactsTakenAsNone,
            NoticeCodes.FurtherWorkOutsideTiers,
            NoticeCodes.FurtherWorkInOccupation,
            NoticeCodes.RedSealNotStated,
        ];
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(ruleset.Value);
        CrsAssessment assessment = calculator.Assess(profile, ProfileArbitraries.On);
        assessment.Notices.Select(static notice => notice.Code).Should().NotIntersectWith(codes);
        calculator.Plan(assessment.Factors, ProfileArbitraries.On).Notices.Select(static notice => notice.Code)
            .Should().NotIntersectWith(codes);
        calculator.Plan(profile, ProfileArbitraries.On).Notices.Select(static notice => notice.Code).Should().NotIntersectWith(codes);
    }

    [Fact]
    public void A_plan_can_be_given_more_to_say_and_keeps_what_it_says()
    {
        var more = new Notice(NoticeCodes.SpouseIgnored, new Facts());
        ImprovementPlan plan = LastAvailable.Calculator.Plan(Profiles.Developer, InGap);
        ImprovementPlan said = plan.WithNotices(more);
        said.Notices.Should().Equal([.. plan.Notices, more]);
        (said.Total, said.Date, said.Factors, said.Profile, said.Ruleset)
            .Should().Be((plan.Total, plan.Date, plan.Factors, plan.Profile, plan.Ruleset));
        said.Levers.Should().Equal(plan.Levers);
        said.Without("nomination").Notices.Should().Equal(said.Notices);
    }

    /// <summary>The facts that a ruleset reads and factors leave open, by their names in a document.</summary>
    private static IEnumerable<string> Open(CrsTables tables, CrsFactors factors)
    {
        CrsInput[] inTiers = [CrsInput.CanadianYearsInTier1, CrsInput.CanadianYearsInTier2, CrsInput.CanadianYearsInTier3];
        if (factors.CanadianWorkYears > 0 && factors.CanadianWorkYearsInTiers == default && inTiers.Any(input => Tells(input, 1)))
        {
            yield return "canadianWorkYearsInTiers";
        }

        if (factors is { JobOffer: not JobOfferKind.None, JobOfferTier: 0 } && Tells(CrsInput.JobOfferTier, 1))
        {
            yield return "jobOfferTier";
        }

        if (factors is { CertificateOfQualification: true, RedSeal: false } && Tells(CrsInput.Certificate, 2))
        {
            yield return "redSeal";
        }

        if (factors is { CanadianStudy: CanadianStudy.ThreeYearsOrMore, GraduateStudy: false } && Tells(CrsInput.Study, 3))
        {
            yield return "graduateStudy";
        }

        bool Tells(CrsInput input, int from) => tables.Factors.Any(rule =>
            (rule.Row == input && rule.Points.Rows.Thresholds.Any(value => value >= from))
            || (rule.Column == input && rule.Points.Columns!.Thresholds.Any(value => value >= from)));
    }
}
