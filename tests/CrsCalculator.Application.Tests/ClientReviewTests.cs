using System.Collections.Immutable;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Tests;
using NodaTime;

namespace CrsCalculator.Application.Tests;

/// <summary>The clients of a practice: one overview says what the separate answers say.</summary>
[Properties(Arbitrary = [typeof(PoolArbitraries)])]
public class ClientReviewTests
{
    private static readonly LocalDate On = new(2026, 1, 22);
    private static readonly LocalDate Since = new(2025, 12, 15);
    private static readonly LocalDate InGap = new(2026, 11, 22);
    private static readonly ClientReview Review = new(ExpressEntry.Official, RoundHistory.Official, On, Since);

    [Property(MaxTest = 40)]
    public void An_overview_says_what_the_separate_answers_say(Candidate profile)
    {
        CandidateFile file = ExpressEntry.Official.Open(profile);
        if (!file.CanBeAssessedOn(On))
        {
            return;
        }

        ClientOverview client = Review.Of(profile);
        client.Score.Should().Be(file.Assess(On).Score);
        EligibilityAssessment eligibility = file.Eligibility(On);
        foreach (ImmigrationProgram program in Enum.GetValues<ImmigrationProgram>())
        {
            client.OutcomeOf(program).Should().Be(eligibility.OutcomeOf(program));
        }

        if (file.CanBeAssessedOn(Since))
        {
            client.ScoreSince.Should().Be(file.Assess(Since).Score);
            client.Change.Should().Be(client.Score!.Value.Total - client.ScoreSince!.Value.Total);
        }

        var applicant = new Applicant(profile, ExpressEntry.Official);
        ImmutableArray<DocumentExpiry> expiries = applicant.Expiries(On);
        $"{client.NearestExpiry}".Should().Be($"{expiries.FirstOrDefault()}");
        $"{client.NearestLoss}".Should()
            .Be($"{expiries.FirstOrDefault(static expiry => expiry.Lost.Points != 0 || !expiry.Lost.Programs.IsEmpty)}");
        client.Flags.Select(static flag => $"{flag}").Should().Equal(applicant.Checklist(On).Flags.Select(static flag => $"{flag}"));
    }

    [Property(MaxTest = 40)]
    public void Rounds_are_those_between_the_days_with_their_own_answers(Candidate profile)
    {
        if (!ExpressEntry.Official.Open(profile).CanBeAssessedOn(On))
        {
            return;
        }

        var pool = new PoolCandidate(profile, ExpressEntry.Official);
        string[] expected =
        [
            .. RoundHistory.Official.Rounds.Where(static round => round.Date >= Since && round.Date <= On)
                .Select(round => $"{pool.Check(round)}"),
        ];
        ClientOverview client = Review.Of(profile);
        client.Rounds.Select(static check => $"{check}").Should().Equal(expected).And.NotBeEmpty();
        client.InvitingRounds.Should().Equal(client.Rounds.Where(static check => check.Invited == Outcome.Met));
        client.OpenRounds.Should().Equal(client.Rounds.Where(static check => check.Invited == Outcome.NotAssessed));
    }

    [Fact]
    public void The_day_of_a_round_is_in_both_at_the_beginning_and_at_the_end()
    {
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        new ClientReview(ExpressEntry.Official, RoundHistory.Official, round.Date, round.Date).Rounds.Should().Contain(round);
        new ClientReview(ExpressEntry.Official, RoundHistory.Official, round.Date.PlusDays(-1), round.Date.PlusDays(-1)).Rounds.Should()
            .NotContain(round);
    }

    [Fact]
    public void In_a_gap_of_points_there_is_no_score_and_all_else_is_answered()
    {
        var review = new ClientReview(ExpressEntry.Official, RoundHistory.Official, InGap, new LocalDate(2026, 9, 29));
        ClientOverview client = review.Of(Clients.Couple);
        review.Gap.Should().NotBeNull();
        (client.Score, client.Change).Should().Be((null, null));
        client.ScoreSince.Should().NotBeNull();
        client.Programs.Should().Contain(ImmigrationProgram.CanadianExperienceClass);
        client.NearestLoss!.Lost.Points.Should().BeNull("a loss that is not known is no loss of nothing");
        client.NextYear!.Points.Should().BeNull();
        client.WorstFlag.Should().NotBeNull();
        Review.Gap.Should().BeNull();
    }

    [Fact]
    public void The_next_year_of_work_has_its_day_and_what_it_earns()
    {
        ClientOverview client = Review.Of(Clients.EarlyInvitation);
        NextWorkYear year = client.NextYear!;
        (year.Count, year.Years, year.CompleteOn).Should().Be(("canadian", 1, new LocalDate(2026, 2, 23)));
        ExpressEntry.Official.Assess(Clients.EarlyInvitation, year.CompleteOn).Score.Total.Should()
            .Be(client.Score!.Value.Total + year.Points!.Value);
    }

    [Theory]
    [InlineData(37, true)]
    [InlineData(36, false)]
    public void A_document_expires_within_days_of_its_last_useful_day(int days, bool isSo)
    {
        ClientOverview client = Review.Of(Clients.EarlyInvitation);
        client.NearestExpiry!.LastUsefulDay.Should().Be(On.PlusDays(37));
        client.ExpiresWithin(days).Should().Be(isSo);
    }

    [Theory]
    [InlineData(2026, 2, 28, false)]
    [InlineData(2026, 3, 1, true)]
    public void A_document_that_ended_since_the_earlier_day_is_an_expiry_too(int year, int month, int day, bool hasEnded)
    {
        var review = new ClientReview(ExpressEntry.Official, RoundHistory.Official, new LocalDate(year, month, day), On);
        ClientOverview client = review.Of(Clients.EarlyInvitation);
        client.Ended.Select(static expiry => expiry.Kind).Should().Equal(hasEnded ? [ExpiryKind.LanguageTest] : []);
        client.ExpiresWithin(0).Should().BeTrue();
        client.NextExpiries[0].Kind.Should().Be(ExpiryKind.LanguageTest);
        var later = new ClientReview(ExpressEntry.Official, RoundHistory.Official, review.On.PlusDays(1), review.On.PlusDays(1));
        later.Of(Clients.EarlyInvitation).Ended.Should().BeEmpty();
    }

    [Property(MaxTest = 40)]
    public void The_first_invitation_is_the_first_since_submission_and_of_the_review(Candidate profile)
    {
        if (!ExpressEntry.Official.Open(profile).CanBeAssessedOn(On))
        {
            return;
        }

        ClientOverview client = Review.Of(profile);
        RoundOutlook outlook = new PoolCandidate(profile, ExpressEntry.Official).Outlook(RoundHistory.Official, On);
        Round? expected = profile.ProfileSubmittedAt is null ? null : outlook.FirstInvited?.Round;
        client.FirstInvitation?.Round.Should().Be(expected);
        if (client.FirstInvitation is null && expected is not null)
        {
            Review.Rounds.Should().NotContain(expected);
        }
    }

    [Fact]
    public void A_profile_that_has_expired_has_the_day_on_which_it_did()
    {
        Candidate submitted = Clients.Couple with { ProfileSubmittedAt = Instant.FromUtc(2025, 1, 20, 18, 0) };
        Review.Of(submitted).ProfileExpiredOn.Should().Be(new LocalDate(2026, 1, 20));
        Review.Of(submitted with { ProfileSubmittedAt = Instant.FromUtc(2025, 1, 22, 18, 0) }).ProfileExpiredOn.Should().BeNull();
        Review.Of(submitted with { ProfileSubmittedAt = null }).ProfileExpiredOn.Should().BeNull();
    }

    [Fact]
    public void Totals_count_every_client_once()
    {
        ClientRow[] rows =
        [
            new("a", Review.Of(Clients.Couple)),
            new("b", Review.Of(Clients.EarlyInvitation)),
            new("c", [new Issue("$", IssueCodes.NotReadable, new Facts())]),
        ];
        var totals = ClientTotals.Of(rows);
        (totals.Clients, totals.Reviewed, totals.NotReviewed).Should().Be((3, 2, 1));
        totals.Invited.Should().Be(rows.Count(static row => row.Overview?.InvitingRounds.Length > 0)).And.BePositive();
        $"{totals}".Should().Be($"3 clients: {totals.Invited} invited, {totals.Open} open, 1 not reviewed");
        $"{new ClientFilter { IsInvited = true, ExpiringWithin = 1 }}".Should().Be("invited, expiring within 1 day");
        $"{ClientFilter.None}".Should().Be("all");
    }

    [Fact]
    public void Expiries_to_show_are_the_nearest_and_the_nearest_that_costs_something()
    {
        Candidate visitor = Clients.EarlyInvitation with
        {
            Principal = Clients.EarlyInvitation.Principal with
            {
                Permits = [new Permit { Kind = PermitKind.Visitor, From = new LocalDate(2025, 1, 1), To = new LocalDate(2026, 2, 1) }],
            },
        };
        Review.Of(visitor).NextExpiries.Select(static expiry => expiry.Kind).Should().Equal(ExpiryKind.Permit, ExpiryKind.LanguageTest);
        Review.Of(Clients.EarlyInvitation).NextExpiries.Select(static expiry => expiry.Kind).Should().Equal(ExpiryKind.LanguageTest);
    }

    [Fact]
    public void Days_in_the_wrong_order_rows_without_issues_and_negative_days_are_refused()
    {
        Action later = () => _ = new ClientReview(ExpressEntry.Official, RoundHistory.Official, Since, On);
        later.Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The earlier day must be on or before 2025-12-15, the day of the review.*");
        Action withoutIssue = () => _ = new ClientRow("a", ImmutableArray<Issue>.Empty);
        withoutIssue.Should().Throw<ArgumentException>().WithMessage("A client without an overview has at least one issue.*");
        Action negative = () => _ = Review.Of(Clients.Couple).ExpiresWithin(-1);
        negative.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_review_a_client_and_a_row_print_on_one_line()
    {
        ClientOverview client = Review.Of(Clients.EarlyInvitation);
        $"{Review}".Should().StartWith("2026-01-22, since 2025-12-15: ").And.EndWith(" rounds");
        $"{client}".Should().Be("2026-01-22: 481, invited in 0 rounds");
        $"{client.NextYear}".Should().StartWith("2026-02-23: canadian 1, ");
        $"{new ClientRow("a", client)}".Should().Be($"a: {client}");
        $"{new ClientRow("b", [new Issue("$", IssueCodes.NotReadable, new Facts())])}".Should().Be("b: 1 issue");
    }
}
