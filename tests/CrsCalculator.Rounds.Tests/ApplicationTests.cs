using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>After the invitation: deadlines, and what must still hold when the application is received.</summary>
public class ApplicationTests
{
    private static readonly Round Round392 = RoundHistory.Official[RoundNumber.Parse("392")];

    [Theory]
    [InlineData("2026-01-21", 60, "2026-03-22")]
    [InlineData("2015-01-31", 60, "2015-04-01")]
    [InlineData("2016-11-18", 60, "2017-01-17")]
    [InlineData("2016-11-19", 90, "2017-02-17")]
    [InlineData("2018-06-25", 90, "2018-09-23")]
    [InlineData("2018-06-26", 60, "2018-08-25")]
    [InlineData("2020-02-29", 60, "2020-04-29")]
    [InlineData("2020-04-01", 90, "2020-06-30")]
    [InlineData("2021-06-29", 90, "2021-09-27")]
    [InlineData("2021-06-30", 60, "2021-08-29")]
    public void Invitations_have_a_last_day(string issuedOn, int days, string dueOn)
    {
        InvitationToApply invitation = Invitation(Of(NodaTime.Text.LocalDatePattern.Iso.Parse(issuedOn).Value));
        (invitation.Days, NodaTime.Text.LocalDatePattern.Iso.Format(invitation.DueOn)).Should().Be((days, dueOn));
        invitation.LatestDueOn.Should().Be(invitation.DueOn);
    }

    [Fact]
    public void In_March_2020_the_shorter_period_is_named_and_the_longer_left_open()
    {
        InvitationToApply invitation = Invitation(Of(new LocalDate(2020, 3, 18)));
        (invitation.DueOn, invitation.LatestDueOn).Should().Be((new LocalDate(2020, 5, 17), new LocalDate(2020, 6, 16)));
    }

    [Fact]
    public void Declining_keeps_the_profile_and_lapsing_does_not()
    {
        InvitationToApply invitation = Invitation(Round392);
        invitation.IfDeclined.Should().Be(new InvitationConsequence(StaysInPool: true, "IRPA 10.1(7)"));
        invitation.IfLapsed.Should().Be(new InvitationConsequence(StaysInPool: false, "IRPA 10.1(6)"));
    }

    [Fact]
    public void What_held_at_the_invitation_holds_until_the_last_day()
    {
        Candidate profile = Candidates.OfCec(510, Round392.Date, submittedAt: Instant.FromUtc(2025, 12, 1, 0, 0));
        InvitationToApply invitation = new(Round392, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        Told(invitation.CheckApplication(profile, new LocalDate(2026, 3, 22))).Should().Be("holds: deadline Met, program Met, rank Met");
        Told(invitation.CheckApplication(profile, new LocalDate(2026, 3, 23))).Should().StartWith("fails: deadline NotMet");
        FluentActions.Invoking(() => invitation.CheckApplication(profile, new LocalDate(2026, 1, 20)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*2026-01-21*");
    }

    [Fact]
    public void A_birthday_after_the_invitation_is_forgiven()
    {
        Candidate profile = Candidates.OfCec(510, Round392.Date, submittedAt: Instant.FromUtc(2025, 9, 1, 0, 0));
        int age = Period.Between(profile.Principal.DateOfBirth!.Value, Round392.Date, PeriodUnits.Years).Years;
        LocalDate birthday = profile.Principal.DateOfBirth.Value.PlusYears(age + 1);
        Candidate older = profile with { Principal = profile.Principal with { DateOfBirth = Round392.Date.PlusYears(-45).PlusDays(10) } };
        int atInvitation = ExpressEntry.Official.Assess(older, Round392.Date).Score.Total;
        Round round = Of(Round392.Date, atInvitation);
        ExpressEntry.Official.Assess(older, Round392.Date.PlusDays(20)).Score.Total.Should().BeLessThan(atInvitation);
        Told(Invitation(round).CheckApplication(older, Round392.Date.PlusDays(20)))
            .Should()
            .Be("holds: deadline Met, program Met, rank Met");
        birthday.Should().BeGreaterThan(Round392.Date);
    }

    [Fact]
    public void The_twelve_months_must_be_there_when_the_application_is_received()
    {
        Candidate profile = Candidates.OfCec(510, Round392.Date, submittedAt: Instant.FromUtc(2025, 9, 1, 0, 0));

        // A year of work that ended almost two years before the invitation slides out of the three years.
        Candidate sliding = profile with
        {
            Principal = profile.Principal with
            {
                Work = [new Job(NocCode.Parse("21232"), "CA", Round392.Date.PlusDays(-1090), Round392.Date.PlusDays(-1090 + 370), 30)],
            },
        };
        Round round = Of(Round392.Date, 100);
        new PoolCandidate(sliding, ExpressEntry.Official).Check(round).Invited.Should().Be(Outcome.Met);
        Told(Invitation(round).CheckApplication(sliding, Round392.Date)).Should().StartWith("holds");
        Told(Invitation(round).CheckApplication(sliding, Round392.Date.PlusDays(59)))
            .Should()
            .Be("fails: deadline Met, program NotMet, rank Met");
    }

    [Fact]
    public void A_lower_score_is_harmless_down_to_the_minimum_of_the_round()
    {
        Candidate profile = Candidates.OfCec(510, Round392.Date, submittedAt: Instant.FromUtc(2025, 12, 1, 0, 0));
        Candidate lower = Candidates.OfCec(509, Round392.Date, submittedAt: profile.ProfileSubmittedAt?.Time);
        Candidate lowerAndEarlier = lower with { ProfileSubmittedAt = Instant.FromUtc(2025, 10, 1, 0, 0) };
        InvitationToApply invitation = new(Round392, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        Told(invitation.CheckApplication(lower, Round392.Date))
            .Should()
            .EndWith("rank NotMet", "at the cut-off the time of submission decides");
        Told(invitation.CheckApplication(lowerAndEarlier, Round392.Date)).Should().EndWith("rank Met");
        Told(invitation.CheckApplication(lower with { ProfileSubmittedAt = null }, Round392.Date))
            .Should()
            .Be("holds: deadline Met, program Met, rank Met", "the invitation is a fact, and the score has not fallen since");
    }

    [Fact]
    public void Whoever_holds_an_invitation_keeps_its_rules()
    {
        // Job offers lost their points on 2025-03-25, but not for those who had been invited.
        Round round = TestRounds.Of("342", new LocalDate(2025, 3, 21), "Canadian Experience Class", 1000, 300);
        Candidate profile = Candidates.OfCec(510, Round392.Date) with { ProfileSubmittedAt = Instant.FromUtc(2025, 1, 1, 0, 0) };
        Candidate withOffer = profile with
        {
            Principal = profile.Principal with
            {
                JobOffer = new JobOffer(NocCode.Parse("21232"), 40, IsBasedOnLmia: true),
                LanguageTests = [LanguageTestResult.FromLevels(new LocalDate(2024, 6, 1), OfficialLanguage.English, AbilityLevels.All(8))],
            },
        };
        ApplicationCheck check = Invitation(round).CheckApplication(withOffer, new LocalDate(2025, 4, 30));
        check.Score!.Value.Additional.Should().BeGreaterThanOrEqualTo(50);
        RuleBook own = RuleBook.Official.WithPoints(RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables));
        Invitation(Round392, new ExpressEntry(own)).CheckApplication(profile, Round392.Date).Score!.Value.Total.Should().Be(510);
    }

    [Fact]
    public void What_must_be_said_of_score_and_eligibility_is_said_of_the_application()
    {
        Round round = TestRounds.Of("450", new LocalDate(2026, 11, 10), "Canadian Experience Class", 1000, 300);
        Candidate profile = Candidates.OfCec(510, Round392.Date);
        ApplicationCheck refused = Invitation(round).CheckApplication(profile, new LocalDate(2026, 11, 20));
        (refused.Score, refused.Outcome).Should().Be((null, Outcome.NotAssessed));
        refused.Notices.Should()
            .Equal(refused.Eligibility.Notices).And.Contain(static notice => notice.Code == NoticeCodes.RegulationsNotVerified);
        ApplicationCheck chosen = Invitation(round, ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.LastAvailable!))
            .CheckApplication(profile, new LocalDate(2026, 11, 20));
        chosen.Score.Should().NotBeNull();
        chosen.Notices[0].Should()
            .Be(
                new Notice(NoticeCodes.RulesForDateNotHeld, new Facts("2025-03-25", "2026-11-10")),
                "an invitation keeps the rules of its day");
        chosen.Notices.Should().Contain(chosen.Eligibility.Notices).And.OnlyHaveUniqueItems();
        CrsRuleset own = RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables, new LocalDate(2026, 11, 3));
        ApplicationCheck filled = Invitation(round, new ExpressEntry(RuleBook.Official.WithPoints(own)))
            .CheckApplication(profile, new LocalDate(2026, 11, 20));
        filled.Notices[0].Code.Should().Be(NoticeCodes.RulesetNotOfficial);
    }

    [Fact]
    public void The_rules_of_the_invitation_are_no_others_when_they_change_before_the_application()
    {
        Round round = TestRounds.Of("342", new LocalDate(2025, 3, 21), "Canadian Experience Class", 1000, 300);
        ApplicationCheck check = Invitation(round).CheckApplication(Candidates.OfCec(510, Round392.Date), new LocalDate(2025, 4, 30));
        check.Score.Should().NotBeNull();
        check.Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.RulesetNotInForce);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-10", Outcome.Met)]
    [InlineData("2026-02-01", "2026-02-20", Outcome.NotAssessed)]
    public void The_category_is_that_of_the_list_of_the_invitation(string invited, string received, Outcome outcome)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(invited).Value;
        Candidate profile = Candidates.OfCec(520, on);
        profile = profile with
        {
            Principal = profile.Principal with { Work = [new Job(NocCode.Parse("31301"), "CA", on.PlusDays(-1000), null, 30)] },
        };
        Round round = TestRounds.Of("395", on, "Healthcare and social services occupations (Version 2)", 1000, 400);
        new PoolCandidate(profile, ExpressEntry.Official).Check(round).Invited.Should().Be(Outcome.Met);
        Invitation(round).CheckApplication(profile, NodaTime.Text.LocalDatePattern.Iso.Parse(received).Value)
            .Conditions.Single(static condition => condition.Condition == ApplicationCondition.Category).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void An_invitation_can_be_stated_by_its_letter()
    {
        InvitationToApply letter = Letter();
        letter.Round.Should().BeNull();
        (letter.IssuedOn, letter.DueOn, letter.Category, letter.LowestScore).Should()
            .Be((Round392.Date, new LocalDate(2026, 3, 22), null, null));
        letter.ToString().Should().Be("invited 2026-01-21: CEC, apply by 2026-03-22");
        InvitationToApply issued = Invitation(Round392);
        (issued.Category, issued.LowestScore, issued.TieBreak).Should()
            .Be((RoundCategory.CanadianExperienceClass, 509, Round392.TieBreak));
    }

    [Fact]
    public void Without_the_lowest_score_a_score_that_has_not_fallen_ranks_and_a_lower_one_is_open()
    {
        Candidate profile = Candidates.OfCec(520, Round392.Date);
        Rank(Letter(), profile).Should().Be(Outcome.Met);
        LocalDate taken = Round392.Date.PlusDays(5).PlusYears(-2);
        Candidate losing = profile with
        {
            Principal = profile.Principal with
            {
                LanguageTests = [LanguageTestResult.FromLevels(taken, OfficialLanguage.English, AbilityLevels.All(9))],
            },
        };
        Rank(Letter(), losing).Should().Be(Outcome.NotAssessed);
        Rank(Letter(lowestScore: 100), losing).Should().Be(Outcome.Met);
    }

    [Fact]
    public void Who_was_invited_at_the_cut_off_still_ranks_with_the_same_score_whatever_the_tie_break()
    {
        Candidate profile = Candidates.OfCec(520, Round392.Date);
        Rank(Letter(lowestScore: 520), profile).Should().Be(Outcome.Met);
        InvitationToApply issued = new(Of(Round392.Date, 520), InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        Rank(issued, profile).Should().Be(Outcome.Met, "the time of submission is not known, and the invitation is");
        Rank(issued, profile with { ProfileSubmittedAt = issued.TieBreak }).Should().Be(Outcome.NotMet);
    }

    [Theory]
    [InlineData("2026-02-10", Outcome.Met)]
    [InlineData("2026-02-20", Outcome.Met)]
    public void A_category_that_asks_the_same_in_a_new_list_is_assessed_by_it(string received, Outcome outcome)
    {
        LocalDate on = new(2026, 2, 1);
        Candidate profile = Candidates.OfCec(520, on);
        profile = profile with
        {
            Principal = profile.Principal with
            {
                LanguageTests =
                [
                    .. profile.Principal.LanguageTests,
                    LanguageTestResult.FromLevels(on.PlusMonths(-3), OfficialLanguage.French, AbilityLevels.All(9)),
                ],
            },
        };
        Invitation(TestRounds.Of("395", on, "French-Language proficiency 2026-Version 2", 1000, 400))
            .CheckApplication(profile, NodaTime.Text.LocalDatePattern.Iso.Parse(received).Value)
            .Conditions.Single(static condition => condition.Condition == ApplicationCondition.Category).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2014-12-31")]
    [InlineData("2200-01-01")]
    public void A_letter_of_a_day_without_rounds_is_refused(string issuedOn) =>
        FluentActions.Invoking(() => new InvitationToApply(
                NodaTime.Text.LocalDatePattern.Iso.Parse(issuedOn).Value,
                InvitationProgram.ProvincialNominee,
                ExpressEntry.Official))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(issuedOn));

    [Fact]
    public void A_file_that_is_kept_gives_the_same_answer()
    {
        Candidate profile = Candidates.OfCec(520, Round392.Date);
        CandidateFile file = ExpressEntry.Official.Open(profile);
        LocalDate on = Round392.Date.PlusDays(10);
        Told(Invitation(Round392).CheckApplication(file, on)).Should().Be(Told(Invitation(Round392).CheckApplication(profile, on)));
    }

    private static Outcome Rank(InvitationToApply invitation, Candidate profile) =>
        invitation.CheckApplication(profile, Round392.Date.PlusDays(10)).Conditions
            .Single(static condition => condition.Condition == ApplicationCondition.Rank).Outcome;

    private static InvitationToApply Letter(int? lowestScore = null) =>
        new(Round392.Date, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official) { LowestScore = lowestScore };

    private static InvitationToApply Invitation(Round round) => Invitation(round, ExpressEntry.Official);

    private static InvitationToApply Invitation(Round round, ExpressEntry rules) =>
        new(round, InvitationProgram.CanadianExperienceClass, rules);

    private static Round Of(LocalDate date, int cutOff = 500) =>
        TestRounds.Of("999", date, "Canadian Experience Class", 1000, cutOff) with
        {
            TieBreak = date.PlusDays(-2).AtMidnight().InUtc().ToInstant(),
        };

    private static string Told(ApplicationCheck check)
    {
        string verdict = check.Outcome switch
        {
            Outcome.Met => "holds",
            Outcome.NotMet => "fails",
            _ => "open",
        };
        return $"{verdict}: "
            + $"{string.Join(", ", check.Conditions.Select(static condition => $"{Code.Of(condition.Condition)} {condition.Outcome}"))}";
    }
}
