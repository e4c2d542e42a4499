using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application.Tests.Window;

/// <summary>On which days between the invitation and the last day an application can be submitted.</summary>
public class SubmissionWindowTests
{
    private static readonly LocalDate Invited = new(2026, 1, 21);
    private static readonly LocalDate Due = new(2026, 3, 22);

    [Fact]
    public void Six_days_of_sixty_remain_between_a_year_that_completes_and_a_test_that_expires()
    {
        SubmissionWindow window = WindowOf(Clients.EarlyInvitation);
        window.Ranges.Should().Equal(new DayRange(new LocalDate(2026, 2, 23), new LocalDate(2026, 2, 28)));
        window.OpenRanges.Should().BeEmpty();
        window.DueOn.Should().Be(Due);
        window.Parts.Select(static part => (part.Days.ToString(), part.Score?.Total, part.OutcomeOf(ApplicationCondition.Program)))
            .Should()
            .Equal(
                ("2026-01-21 to 2026-02-22", 481, Outcome.NotMet),
                ("2026-02-23 to 2026-02-28", 521, Outcome.Met),
                ("2026-03-01 to 2026-03-22", 335, Outcome.NotMet));
        window.ToString().Should().Be("392: CEC, apply by 2026-03-22; 2026-02-23 to 2026-02-28");
    }

    [Fact]
    public void Each_edge_has_its_reason()
    {
        WindowOf(Clients.EarlyInvitation).Edges.Select(static edge => edge.ToString())
            .Should()
            .Equal(
                "2026-01-21: invited",
                "2026-02-23: programMet (canadianWorkYearCompleted, cecMet)",
                "2026-02-23: rankMet (canadianWorkYearCompleted, cecMet)",
                "2026-03-01: programLost (languageTestExpires, cecNotMet, fswNotMet)",
                "2026-03-01: rankLost (languageTestExpires, cecNotMet, fswNotMet)",
                "2026-03-23: deadline");
    }

    [Theory]
    [InlineData("2026-01-21", SubmissionAdvice.Wait)]
    [InlineData("2026-02-22", SubmissionAdvice.Wait)]
    [InlineData("2026-02-23", SubmissionAdvice.Submit)]
    [InlineData("2026-02-28", SubmissionAdvice.Submit)]
    [InlineData("2026-03-01", SubmissionAdvice.Decline)]
    [InlineData("2026-03-22", SubmissionAdvice.Decline)]
    [InlineData("2026-04-30", SubmissionAdvice.Decline)]
    public void The_advice_follows_from_the_days(string on, SubmissionAdvice advice) =>
        WindowOf(Clients.EarlyInvitation).AdviceOn(Day(on)).Should().Be(advice);

    [Fact]
    public void A_missing_fact_leaves_the_window_open_and_gives_no_advice()
    {
        SubmissionWindow window = WindowOf(Clients.EarlyInvitation with { IntendedProvince = null });
        window.Ranges.Should().BeEmpty();
        window.OpenRanges.Should().Equal(new DayRange(new LocalDate(2026, 2, 23), new LocalDate(2026, 2, 28)));
        window.AdviceOn(Invited).Should().BeNull();
        window.AdviceOn(new LocalDate(2026, 3, 1)).Should().Be(SubmissionAdvice.Decline);
        window.NextDayFrom(Invited).Should().BeNull();
    }

    [Fact]
    public void Everything_holds_on_every_day_for_the_couple_with_a_nomination()
    {
        SubmissionWindow window = new Applicant(Clients.Couple, ExpressEntry.Official).Window(
            new InvitationToApply(Invited, InvitationProgram.ProvincialNominee, ExpressEntry.Official));
        window.Ranges.Should().Equal(new DayRange(Invited, Due));
        window.AdviceOn(new LocalDate(2026, 1, 1)).Should().Be(SubmissionAdvice.Wait);
    }

    [Fact]
    public void A_score_that_falls_is_left_open_when_the_lowest_score_is_not_known()
    {
        var invitation = new InvitationToApply(Invited, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        Candidate profile = Clients.EarlyInvitation with
        {
            Principal = Clients.EarlyInvitation.Principal with
            {
                LanguageTests =
                [
                    LanguageTestResult.FromLevels(new LocalDate(2024, 3, 1), OfficialLanguage.English, AbilityLevels.All(10)),
                    LanguageTestResult.FromLevels(new LocalDate(2025, 3, 1), OfficialLanguage.English, AbilityLevels.All(7)),
                ],
                Work = [new Job(Clients.Technician, "CA", new LocalDate(2024, 2, 1), null, 40)],
            },
        };
        SubmissionWindow window = new Applicant(profile, ExpressEntry.Official).Window(invitation);
        window.Ranges.Should().Equal(new DayRange(Invited, new LocalDate(2026, 2, 28)));
        window.OpenRanges.Should().Equal(new DayRange(new LocalDate(2026, 3, 1), Due));
        new Applicant(profile, ExpressEntry.Official)
            .Window(new InvitationToApply(Invited, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official) { LowestScore = 350 })
            .Ranges.Should().Equal(new DayRange(Invited, Due));
    }

    [Fact]
    public void The_longer_of_two_possible_periods_of_March_2020_is_left_open()
    {
        LocalDate issued = new(2020, 3, 18);
        Candidate profile = Clients.EarlyInvitation with
        {
            Principal = Clients.EarlyInvitation.Principal with
            {
                LanguageTests = [LanguageTestResult.FromLevels(new LocalDate(2019, 9, 1), OfficialLanguage.English, AbilityLevels.All(9))],
                Work = [new Job(Clients.Technician, "CA", new LocalDate(2018, 2, 1), null, 40)],
            },
        };
        SubmissionWindow window = new Applicant(profile, ExpressEntry.Official)
            .Window(new InvitationToApply(issued, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official));
        window.Ranges.Should().Equal(new DayRange(issued, new LocalDate(2020, 5, 17)));
        window.OpenRanges.Should().Equal(new DayRange(new LocalDate(2020, 5, 18), new LocalDate(2020, 6, 16)));
        window.Edges.Select(static edge => (edge.On, edge.Reason)).Should()
            .Contain((new LocalDate(2020, 5, 18), WindowEdgeReason.DeadlineOpen));
    }

    private static SubmissionWindow WindowOf(Candidate profile) =>
        new Applicant(profile, ExpressEntry.Official).Window(Clients.Round392);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
