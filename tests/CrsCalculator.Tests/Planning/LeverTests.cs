using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests.Planning;

/// <summary>Which levers are offered, and what one must know of them.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class LeverTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Theory]
    [InlineData(EducationLevel.LessThanSecondary, 30)]
    [InlineData(EducationLevel.Secondary, null)]
    [InlineData(EducationLevel.OneYear, null)]
    [InlineData(EducationLevel.Doctoral, null)]
    public void A_secondary_diploma_is_offered_to_those_who_have_less(EducationLevel education, int? gain)
    {
        var factors = new CrsFactors { Age = 30, Education = education, Languages = OfficialLanguages.None };
        ImprovementPlan plan = LastAvailable.Calculator.Plan(factors, On);
        SecondaryOf(plan).Should().Equal(gain is null ? [] : [("principal.education.foreign.secondary", gain.Value)]);
    }

    [Property(MaxTest = 100)]
    public void A_secondary_diploma_is_offered_where_no_credential_counts_and_earns_what_the_assessment_says(Candidate profile)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        bool isOffered = plan.AllOptions().Any(static option => option.Id == "principal.education.foreign.secondary");
        isOffered.Should().Be(plan.Factors.Education == EducationLevel.LessThanSecondary);
        plan.AllOptions().Should().NotContain(static option => option.Id.EndsWith("canadian.secondary", StringComparison.Ordinal));
        if (isOffered)
        {
            ExpressEntry.Official.Assess(plan.ApplyToProfile("principal.education.foreign.secondary"), On).Factors.Education
                .Should().Be(EducationLevel.Secondary);
        }
    }

    [Property(MaxTest = 100)]
    public void A_nomination_is_offered_only_where_the_intended_province_can_nominate(Candidate profile)
    {
        foreach (Province? province in Enum.GetValues<Province>().Select(static province => (Province?)province).Append(null))
        {
            ImprovementPlan plan = ExpressEntry.Official.Plan(profile with { IntendedProvince = province }, On);
            bool isOffered = plan.AllOptions().Any(static option => option.Kind == LeverKind.Nomination);
            bool isExcluded = province is { } known && RuleBook.Official.On(On).Documents.Value.NominationsExcluded.Contains(known);
            (isOffered && isExcluded).Should().BeFalse();
            if (isOffered)
            {
                plan.ApplyToProfile("nomination").Principal.Nomination!.Province.Should().Be(province ?? Province.ON);
            }
        }
    }

    [Fact]
    public void A_swapped_couple_has_no_profile_in_the_pool()
    {
        Candidate couple = Profiles.Couple with { ProfileSubmittedAt = Instant.FromUtc(2025, 11, 3, 8, 0) };
        ImprovementPlan plan = ExpressEntry.Official.Plan(couple, On);
        plan.ApplyToProfile("swap").ProfileSubmittedAt.Should().BeNull();
        plan.ApplyToProfile("swap", "spouse.staysBehind").ProfileSubmittedAt.Should().BeNull();
        plan.ApplyToProfile("spouse.staysBehind").ProfileSubmittedAt.Should().Be(couple.ProfileSubmittedAt);
    }

    [Property(MaxTest = 100)]
    public void A_plan_says_that_a_new_principal_applicant_needs_a_profile_where_a_swap_raises_the_score(Candidate profile)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(profile, On);
        var notice = new Notice(NoticeCodes.NewProfileNeeded, new Facts());
        bool raises = plan.Levers.Any(static lever => lever.Kind == LeverKind.Swap);
        plan.Notices.Contains(notice).Should().Be(raises);
        if (raises)
        {
            plan.Without("swap").Notices.Should().NotContain(notice);
            plan.WithNotices(plan.Notices).Notices.Count(one => one == notice).Should().Be(1);
        }

        TargetAnswer answer = plan.Reach(plan.Total + 40);
        bool isInSet = answer.Sets.Append(plan.Best(3)).Any(static set => set.Levers.Contains("swap", StringComparer.Ordinal));
        new Improvement { Answer = answer }.NoticesWith(plan).Count(one => one == notice).Should().Be(raises || isInSet ? 1 : 0);
    }

    private static IEnumerable<(string Id, int Gain)> SecondaryOf(ImprovementPlan plan) =>
        plan.Levers.Where(static lever => lever.Education == EducationLevel.Secondary).Select(static lever => (lever.Id, lever.Gain));
}
