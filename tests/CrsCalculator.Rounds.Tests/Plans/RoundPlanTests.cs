using System.Collections.Immutable;
using CrsCalculator.Planning;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Rounds.Tests.Plans;

/// <summary>Plans that are steered towards rounds: what opens them, and the smallest sets of changes for one.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class RoundPlanTests
{
    private static readonly LocalDate October = new(2026, 10, 1);
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly RoundCategory[] Categories =
        [.. Enum.GetValues<RoundCategory>().Where(static one => one != RoundCategory.Unknown)];

    /// <summary>A civil engineer in Dakar: 456 points, eligible for FSW, French at NCLC 6, 7 in reading.</summary>
    private static readonly Candidate Engineer = new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1993, 3, 22),
            Education =
            [
                new Credential(CredentialLevel.MastersOrProfessional, "SN", new LocalDate(2018, 7, 13))
                {
                    Eca = new Eca { IssuedOn = new LocalDate(2025, 6, 4) },
                },
            ],
            LanguageTests =
            [
                LanguageTestResult.IeltsGeneralTraining(new LocalDate(2026, 2, 14), new TestScores(8.5m, 7, 7, 7)),
                LanguageTestResult.TcfCanada(new LocalDate(2026, 3, 18), new TestScores(400, 460, 9, 8)),
            ],
            Work = [new Job(NocCode.Parse("21300"), "SN", new LocalDate(2019, 1, 7), null, 40)],
        },
        FamilySize = 1,
        SettlementFunds = 21_000,
        IntendedProvince = Province.ON,
        ProfileSubmittedAt = Instant.FromUtc(2026, 4, 20, 15, 12, 40),
    };

    [Fact]
    public void French_at_level_6_needs_level_7_in_the_missing_abilities_and_the_last_French_round_would_have_invited()
    {
        RoundPlan plan = PlanOf(Engineer);
        plan.Plan.Total.Should().Be(456);
        plan.Fits.Should().Equal(RoundCategory.General, RoundCategory.FederalSkilledWorker, RoundCategory.Stem);
        RoundPlanAnswer answer = plan.Reach(PlanTarget.OfCategory(RoundCategory.French));
        (answer.Round!.Number, answer.Round.CutOff, answer.Answer.IsComplete).Should().Be((RoundNumber.Parse("437"), 382, true));
        RoundPlanSet set = answer.Sets.Should().ContainSingle().Subject;
        set.Set.Levers.Should().Equal("principal.french.listening.7", "principal.french.writing.7", "principal.french.speaking.7");
        (set.Set.Total, set.WouldHaveInvited, set.Reason).Should().Be((512, Outcome.Met, InvitationReason.AboveCutOff));
        (set.RoundsWithinReach, answer.RecentRounds.Length).Should().Be((14, 14));
        set.Opens.Should().Equal(new Opening(RoundCategory.French, answer.Round));
        plan.Opens("principal.french.listening.7").Should().BeEmpty();
    }

    [Fact]
    public void A_lever_opens_what_does_not_fit_now_and_fits_with_it()
    {
        RoundPlan plan = PlanOf(Engineer);
        Said(plan.Opens("principal.work.canadian.1")).Should().Be("CEC 446");
        Said(plan.Opens("nomination")).Should().Be("PNP 445");
        Said(plan.Opens("nomination", "principal.work.canadian.1")).Should().Be("CEC 446, PNP 445");
        plan.Opens("sibling").Should().BeEmpty();
    }

    [Fact]
    public void Rounds_after_the_date_of_the_plan_are_left_aside()
    {
        RoundPlan plan = PlanOf(Engineer, new LocalDate(2026, 8, 18));
        plan.LastRound(RoundCategory.French)!.Number.Should().Be(RoundNumber.Parse("433"));
        plan.Reach(PlanTarget.OfCategory(RoundCategory.French)).RecentRounds
            .Should().OnlyContain(static round => round.Date > new LocalDate(2025, 8, 18) && round.Date <= new LocalDate(2026, 8, 18));
        plan.LastRound(RoundCategory.Researchers).Should().BeNull();
        FluentActions.Invoking(() => plan.Reach(PlanTarget.OfCategory(RoundCategory.Researchers)))
            .Should().Throw<ArgumentException>().WithMessage("There was no round for researchers up to 2026-08-18.*");
    }

    [Theory]
    [InlineData("2026-02-28T00:00:00Z", InvitationReason.BeforeTieBreak, Outcome.Met)]
    [InlineData("2026-04-20T15:12:40Z", InvitationReason.NotBeforeTieBreak, Outcome.NotMet)]
    [InlineData(null, InvitationReason.SubmissionTimeMissing, Outcome.NotAssessed)]
    public void At_the_cut_off_the_time_of_submission_decides(string? submittedAt, InvitationReason reason, Outcome outcome)
    {
        Instant? time = submittedAt is null ? null : NodaTime.Text.InstantPattern.General.Parse(submittedAt).Value;
        Round round = RoundHistory.Official[RoundNumber.Parse("437")] with { CutOff = 512 };
        RoundPlanSet set = PlanOf(Engineer with { ProfileSubmittedAt = time }).Reach(PlanTarget.OfRound(round)).Sets[0];
        (set.Set.Total, set.Reason, set.WouldHaveInvited).Should().Be((512, reason, outcome));
    }

    /// <summary>A score above the cut-off does not put a profile into the pool: the answer is that of a check of the round.</summary>
    [Theory]
    [InlineData("2026-08-18T00:00:00Z", InvitationReason.AboveCutOff, Outcome.Met)]
    [InlineData("2026-08-20T00:00:00Z", InvitationReason.NotYetSubmitted, Outcome.NotMet)]
    [InlineData("2025-08-18T00:00:00Z", InvitationReason.ProfileExpired, Outcome.NotMet)]
    [InlineData(null, InvitationReason.AboveCutOff, Outcome.Met)]
    public void The_profile_must_have_been_in_the_pool(string? submittedAt, InvitationReason reason, Outcome outcome)
    {
        Instant? time = submittedAt is null ? null : NodaTime.Text.InstantPattern.General.Parse(submittedAt).Value;
        Round round = RoundHistory.Official[RoundNumber.Parse("437")];
        RoundPlanSet set = PlanOf(Engineer with { ProfileSubmittedAt = time }).Reach(PlanTarget.OfRound(round)).Sets[0];
        (set.Reason, set.WouldHaveInvited).Should().Be((reason, outcome));
    }

    [Fact]
    public void A_round_whose_tie_break_is_not_known_leaves_the_cut_off_open()
    {
        var round = Round.Of(RoundCategory.French, new LocalDate(2026, 8, 19), 512);
        RoundPlanSet set = PlanOf(Engineer).Reach(PlanTarget.OfRound(round)).Sets[0];
        (set.Set.Total, set.Reason, set.WouldHaveInvited).Should()
            .Be((512, InvitationReason.TieBreakNotKnown, Outcome.NotAssessed));
    }

    [Fact]
    public void A_requirement_that_no_change_meets_is_named()
    {
        Missing(Engineer with { IntendedProvince = Province.QC }, RoundCategory.French)
            .Should().Contain([RequirementId.CecProvince, RequirementId.FswProvince, RequirementId.FstProvince])
            .And.NotContain([RequirementId.CecExperience, RequirementId.CategoryFrench]);
        Missing(Engineer with { SettlementFunds = 9_000 }, RoundCategory.FederalSkilledWorker).Should().Equal(RequirementId.FswFunds);
        Missing(Engineer with { SettlementFunds = null }, RoundCategory.FederalSkilledWorker).Should().Equal(RequirementId.FswFunds);
        Missing(Engineer, RoundCategory.Healthcare).Should().Equal(RequirementId.CategoryExperience);
        Missing(Engineer, RoundCategory.MilitaryRecruits)
            .Should().Equal(RequirementId.CategoryJobOffer, RequirementId.CategoryService);
        Missing(Engineer, RoundCategory.Agriculture).Should().BeEmpty("the category was no longer on the list");

        static IEnumerable<RequirementId> Missing(Candidate candidate, RoundCategory category)
        {
            RoundPlanAnswer answer = PlanOf(candidate).Reach(PlanTarget.OfCategory(category));
            (answer.Answer.IsReachable, answer.Answer.CanMeetCondition, answer.Sets.Length).Should().Be((false, false, 0));
            return answer.Missing.Select(static requirement => requirement.Id);
        }
    }

    [Fact]
    public void A_cut_off_that_is_too_high_is_told_by_the_greatest_score_that_fits()
    {
        Round round = RoundHistory.Official[RoundNumber.Parse("446")] with { CutOff = 1100 };
        RoundPlanAnswer answer = PlanOf(Engineer, without: "nomination").Reach(PlanTarget.OfRound(round));
        (answer.Answer.IsReachable, answer.Answer.CanMeetCondition, answer.Missing.Length).Should().Be((false, true, 0));
        answer.Answer.GreatestTotal.Should().BeInRange(600, 1099);
    }

    [Fact]
    public void A_plan_from_factors_cannot_be_steered() =>
        FluentActions.Invoking(() => new RoundPlan(ExpressEntry.Official.Plan(default(CrsFactors), October), RoundHistory.Official))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void Rounds_of_an_unknown_category_are_no_target()
    {
        FluentActions.Invoking(() => PlanTarget.OfCategory(RoundCategory.Unknown)).Should().Throw<ArgumentOutOfRangeException>();
        Round round = RoundHistory.Official.LastComplete with { Name = "Whoever" };
        PlanOf(Engineer).Reach(PlanTarget.OfRound(round)).Answer.CanMeetCondition.Should().BeFalse();
    }

    [Property(MaxTest = 30)]
    public void A_score_as_target_is_the_answer_of_the_plan(Candidate profile, NonNegativeInt points)
    {
        RoundPlan plan = PlanOf(profile, On);
        int score = plan.Plan.Total + (points.Get % 80);
        RoundPlanAnswer answer = plan.Reach(PlanTarget.OfScore(score));
        TargetAnswer expected = plan.Plan.Reach(score);
        answer.Sets.Select(static set => set.ToString()).Should().Equal(expected.Sets.Select(static set => set.ToString()));
        (answer.Answer.GreatestTotal, answer.Round, answer.Missing.Length).Should().Be((expected.GreatestTotal, null, 0));
        answer.Sets.Should().NotContain(static set => set.WouldHaveInvited != null || set.Reason != null);
    }

    /// <summary>By the changed documents in a round of the day.</summary>
    [Property(MaxTest = 30)]
    public void Levers_open_what_a_round_of_the_day_would_fit(Candidate profile)
    {
        RoundPlan plan = PlanOf(WithMeans(profile), On);
        plan.Fits.Should().Equal(Categories.Where(category => Fits(plan.Plan.Profile!, category)));
        foreach (Lever lever in plan.Plan.Levers)
        {
            Candidate changed = plan.Plan.ApplyToProfile(lever.Id);
            plan.Opens(lever.Id).Select(static opening => opening.Category).Order()
                .Should().Equal(Categories.Where(category => !plan.Fits.Contains(category) && Fits(changed, category)), lever.Id);
        }
    }

    [Property(MaxTest = 40)]
    public void Every_set_fits_and_reaches_and_no_smaller_part_of_it_does(Candidate profile, NonNegativeInt which, NonNegativeInt points)
    {
        RoundPlan plan = PlanOf(WithMeans(profile), On);
        RoundCategory category = Categories[which.Get % Categories.Length];
        var round = Round.Of(category, On, Math.Min(1200, plan.Plan.Total + (points.Get % 100)));
        RoundPlanAnswer answer = plan.Reach(PlanTarget.OfRound(round), limit: 5);
        answer.Answer.IsComplete.Should().BeTrue();
        foreach (ImmutableArray<string> levers in answer.Sets.Select(static set => set.Set.Levers))
        {
            InvitationCheck check = Check(levers);
            (check.Fits, check.Distance >= 0).Should().Be((Outcome.Met, true));
            foreach (string lever in levers.Where(lever => CanDoWithout(levers, lever)))
            {
                InvitationCheck without = Check(levers.Remove(lever, StringComparer.Ordinal));
                (without.Fits == Outcome.Met && without.Distance >= 0).Should().BeFalse(lever);
            }
        }

        InvitationCheck Check(ImmutableArray<string> levers) =>
            new PoolCandidate(plan.Plan.ApplyToProfile(levers), ExpressEntry.Official).Check(round);
    }

    /// <summary>After a swap the other spouse can stay behind, but not before.</summary>
    private static bool CanDoWithout(ImmutableArray<string> levers, string lever) =>
        lever != "swap" || !levers.Contains("spouse.staysBehind", StringComparer.Ordinal);

    private static bool Fits(Candidate candidate, RoundCategory category) =>
        new PoolCandidate(candidate, ExpressEntry.Official).Check(Round.Of(category, On, 0)).Fits == Outcome.Met;

    private static Candidate WithMeans(Candidate profile) =>
        profile with { IntendedProvince = Province.ON, FamilySize = 3, SettlementFunds = 90_000 };

    private static RoundPlan PlanOf(Candidate candidate, LocalDate? on = null, params string[] without) =>
        new(ExpressEntry.Official.Plan(candidate, on ?? October).Without(without), RoundHistory.Official);

    private static string Said(ImmutableArray<Opening> openings) =>
        string.Join(", ", openings.Select(static opening => $"{Code.Of(opening.Category)} {opening.LastRound?.Number}"));
}
