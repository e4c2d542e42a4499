using CrsCalculator.Rules;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Rounds.Tests;

/// <summary>How far off a candidate was, in one round and in all.</summary>
[Properties(Arbitrary = [typeof(PoolArbitraries)])]
public class OutlookTests
{
    private static readonly RoundHistory History = RoundHistory.Official;
    private static readonly LocalDate Day = new(2026, 1, 21);
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 21, 17, 0);

    [Property(MaxTest = 30)]
    public void An_outlook_counts_the_checks_that_it_is_made_of(Candidate profile)
    {
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        RoundOutlook outlook = candidate.Outlook(History, Day);
        outlook.AllRounds.Select(Told).Should().Equal(candidate.Check(History).Select(Told));
        outlook.Rounds.Should().Equal(outlook.AllRounds.Where(check => MayBeInPool(profile, check.Round)));
        (outlook.Invited + outlook.Open + outlook.NotInvited).Should().Be(outlook.Rounds.Length);
        InvitationCheck[] invited = [.. outlook.AllRounds.Where(static check => check.Invited == Outcome.Met)];
        outlook.Invited.Should().Be(invited.Length);
        outlook.FirstInvited.Should().Be(invited.FirstOrDefault());
        outlook.LastInvited.Should().Be(invited.LastOrDefault());
        outlook.Open.Should().Be(outlook.AllRounds.Count(static check => check.Invited == Outcome.NotAssessed));
    }

    [Property(MaxTest = 30)]
    public void No_round_that_fits_was_missed_by_less_than_the_nearest_miss(Candidate profile)
    {
        RoundOutlook outlook = new PoolCandidate(profile, ExpressEntry.Official).Outlook(History, Day);
        InvitationCheck[] misses =
        [
            .. outlook.Rounds.Where(static check => check is { Fits: Outcome.Met, Invited: Outcome.NotMet, Distance: <= 0 }),
        ];
        (outlook.NearestMiss is null).Should().Be(misses.Length == 0);
        if (outlook.NearestMiss is { } nearest)
        {
            misses.Max(static check => check.Distance).Should().Be(nearest.Distance);
            misses.Last(check => check.Distance == nearest.Distance).Should().Be(nearest);
        }
    }

    [Property(MaxTest = 30)]
    public void Each_category_has_its_last_round_and_those_that_fit_come_first(Candidate profile)
    {
        RoundOutlook outlook = new PoolCandidate(profile, ExpressEntry.Official).Outlook(History, Day);
        outlook.Categories.Select(static category => category.LastRound.Round).Should()
            .BeEquivalentTo(History.Rounds.GroupBy(static round => round.Category).Select(static rounds => rounds.Last()));
        outlook.Categories.Select(static category => Place(category.Fits)).Should().BeInAscendingOrder();
        outlook.Categories.GroupBy(static category => category.Fits).Should()
            .OnlyContain(static group => group.Select(category => category.LastRound.Round.Date).SequenceEqual(
                group.Select(category => category.LastRound.Round.Date).OrderDescending()));

        static int Place(Outcome fits) => fits == Outcome.Met ? 0 : fits == Outcome.NotAssessed ? 1 : 2;
    }

    [Property(MaxTest = 30)]
    public void What_is_missing_says_why_a_round_does_not_fit(Candidate profile)
    {
        foreach (CategoryOutlook category in new PoolCandidate(profile, ExpressEntry.Official).Outlook(History, Day).Categories)
        {
            InvitationCheck check = category.LastRound;
            check.Distance.Should().Be(check.Score?.Total - check.Round.CutOff);
            check.Missing.Should().NotContain(static requirement => requirement.Outcome == Outcome.Met);
            check.Missing.Any(static requirement => requirement.Outcome == Outcome.NotMet).Should().Be(check.Fits == Outcome.NotMet);
            bool isWithoutList = check.Reasons.Contains(InvitationReason.CategoryNotHeld) && check.Fits == Outcome.NotAssessed;
            bool isWithoutAnswer = isWithoutList || check.Reasons.Contains(InvitationReason.NotAssessable);
            check.Missing.IsEmpty.Should().Be(isWithoutAnswer || check.Fits == Outcome.Met);
        }
    }

    /// <summary>The day asked decides what a category shows, and a round of that very day would show the same.</summary>
    [Property(MaxTest = 30)]
    public void A_category_stands_as_in_a_round_held_on_the_day_asked(Candidate profile)
    {
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        LocalDate day = History.CompleteTo.PlusDays(30);
        RoundOutlook outlook = candidate.Outlook(History, day);
        outlook.On.Should().Be(day);
        foreach (CategoryOutlook category in outlook.Categories.Where(static category => category.Category != RoundCategory.Unknown))
        {
            InvitationCheck today = candidate.Check(Round.Of(category.Category, day, category.LastRound.Round.CutOff));
            (category.Fits, category.Score, category.Distance).Should().Be((today.Fits, today.Score, today.Distance));
            category.Missing.Select(static one => one.ToString()).Should().Equal(today.Missing.Select(static one => one.ToString()));
            outlook.Score.Should().Be(today.Score);
        }
    }

    /// <summary>The twelfth month came after the last round: on its day nothing fits, and now the category does.</summary>
    [Fact]
    public void What_came_after_the_last_round_counts_on_the_day_asked()
    {
        Round last = Held("900", "CEC", 500, days: -30);
        var candidate = new PoolCandidate(Candidates.OfCec(520, Day), ExpressEntry.Official);
        CategoryOutlook now = candidate.Outlook(new RoundHistory([last], []), Day).Categories.Single();
        (now.Fits, now.Distance, now.Missing.IsEmpty, now.LastRound.Fits).Should().Be((Outcome.Met, 20, true, Outcome.NotMet));
        CategoryOutlook then = candidate.Outlook(new RoundHistory([last], []), last.Date).Categories.Single();
        then.Missing.Should().ContainSingle().Which.Id.Should().Be(RequirementId.CecExperience);
        (then.Fits, then.Distance).Should().Be((Outcome.NotMet, then.LastRound.Distance));
    }

    [Fact]
    public void In_the_gap_a_category_fits_without_a_score()
    {
        var candidate = new PoolCandidate(Candidates.OfCec(520, Day), ExpressEntry.Official);
        RoundOutlook outlook = candidate.Outlook(new RoundHistory([Held("900", "CEC", 500)], []), new LocalDate(2026, 11, 27));
        CategoryOutlook now = outlook.Categories.Single();
        (outlook.Score, now.Fits, now.Score, now.Distance).Should().Be((null, Outcome.Met, null, null));
        now.LastRound.Distance.Should().Be(20);
        now.ToString().Should().Be("CEC: met");
        FluentActions.Invoking(() => candidate.Outlook(History, DocumentDates.Latest.PlusDays(1)))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    public static TheoryData<string, string> MissingOf { get; } = new()
    {
        { "CEC", "" },
        { "PNP", "category.nomination" },
        { "french", "category.french" },
        { "trades", "category.experience" },
        { "militaryRecruits", "category.jobOffer category.service" },
        { "FST", "fst.experience fst.qualification fst.funds" },
    };

    [Theory]
    [MemberData(nameof(MissingOf))]
    public void Each_category_names_its_own_conditions(string category, string missing)
    {
        var candidate = new PoolCandidate(Candidates.OfCec(520, Day), ExpressEntry.Official);
        InvitationCheck check = candidate.Check(Held("900", category, 500, days: 60));
        string.Join(' ', check.Missing.Select(static requirement => Code.Of(requirement.Id))).Should().Be(missing);
        check.Distance.Should().Be(check.Score!.Value.Total - 500);
    }

    [Fact]
    public void A_round_before_the_categories_or_for_an_unknown_one_has_no_list_to_name()
    {
        var eligible = new PoolCandidate(Candidates.OfCec(520, Day), ExpressEntry.Official);
        Round unknown = TestRounds.Of("900", Day, "Beekeepers (Version 1)", 1000, 400);
        eligible.Check(unknown).Missing.Should().BeEmpty();
        var nobody = new PoolCandidate(
            new Candidate { Principal = new Person { DateOfBirth = new LocalDate(1990, 1, 1) } },
            ExpressEntry.Official);
        InvitationCheck early = nobody.Check(TestRounds.Of("900", new LocalDate(2022, 1, 21), "STEM occupations (Version 1)", 1000, 400));
        (early.Fits, string.Join(' ', early.Missing)).Should().Be((Outcome.NotMet, "category.program: notMet"));
        nobody.Check(Held("901", "general", 400)).Missing.Should().ContainSingle().Which.Id.Should().Be(RequirementId.CategoryProgram);
        nobody.Check(Held("902", "PNP", 400)).Missing.Select(static requirement => requirement.Id).Should()
            .Equal(RequirementId.CategoryNomination, RequirementId.CategoryProgram);
    }

    [Fact]
    public void A_nomination_to_come_says_when_it_counts()
    {
        var nomination = new Nomination(Province.AB, Day.PlusDays(5));
        InvitationCheck check = new PoolCandidate(Candidates.OfCec(520, Day), ExpressEntry.Official).Check(Held("900", "PNP", 700));
        check.Missing.Should().ContainSingle().Which.EarliestDate.Should().BeNull();
        Candidate later = Candidates.OfCec(520, Day);
        later = later with { Principal = later.Principal with { Nomination = nomination } };
        new PoolCandidate(later, ExpressEntry.Official).Check(Held("900", "PNP", 700)).Missing.Should().ContainSingle()
            .Which.EarliestDate.Should().Be(nomination.AcceptedOn);
    }

    [Theory]
    [InlineData("2026-01-21T17:00:00Z", 1, 0)]
    [InlineData("2026-01-21T16:59:59Z", 2, 0)]
    [InlineData("2026-01-28T17:00:00Z", 0, 0)]
    [InlineData("2025-01-28T17:00:01Z", 2, 0)]
    [InlineData("2025-01-28T17:00:00Z", 1, 1)]
    [InlineData("2025-01-21T17:00:00Z", 0, 2)]
    [InlineData(null, 2, 0)]
    public void Only_rounds_from_submission_to_expiry_count(string? submittedAt, int rounds, int afterExpiry)
    {
        RoundOutlook outlook = Outlook(520, submittedAt, Held("900", "CEC", 510), Held("901", "CEC", 515, days: 7));
        (outlook.Rounds.Length, outlook.Invited, outlook.AfterExpiry).Should().Be((rounds, rounds, afterExpiry));
        (outlook.ExpiresAt?.Time).Should().Be(Time(submittedAt)?.InUtc().LocalDateTime.PlusYears(1).InUtc().ToInstant());
        (outlook.FirstInvited is null).Should().Be(rounds == 0);
    }

    [Fact]
    public void The_nearest_miss_is_a_lost_tie_break_then_the_fewest_points_then_the_last_round()
    {
        const string Submitted = "2025-12-01T00:00:00Z";
        Round far = Held("900", "CEC", 530);
        Round near = Held("901", "CEC", 523, days: 1);
        Round nearAgain = Held("902", "CEC", 523, days: 2);
        Round lostTie = Held("903", "CEC", 520, days: 3) with { TieBreak = Time(Submitted) };
        Round notFor = Held("904", "french", 521, days: 4);
        Outlook(520, Submitted, far, near, notFor).NearestMiss!.Round.Should().Be(near);
        Outlook(520, Submitted, far, near, nearAgain, notFor).NearestMiss!.Round.Should().Be(nearAgain);
        RoundOutlook tie = Outlook(520, Submitted, far, near, lostTie, notFor);
        (tie.NearestMiss!.Round, tie.NearestMiss.Distance).Should().Be((lostTie, 0));
        Outlook(520, Submitted, notFor).NearestMiss.Should().BeNull();
        Outlook(520, "2026-02-01T00:00:00Z", far).NearestMiss.Should().BeNull();
    }

    [Fact]
    public void A_round_in_the_gap_has_no_distance()
    {
        Round round = TestRounds.Of("900", new LocalDate(2026, 11, 18), "Canadian Experience Class", 1000, 500);
        Candidate profile = Candidates.OfCec(520, Day);
        new PoolCandidate(profile, ExpressEntry.Official).Check(round).Distance.Should().BeNull();
        RoundOutlook outlook = new PoolCandidate(profile, ExpressEntry.Official).Outlook(new RoundHistory([round], []), Day);
        (outlook.Open, outlook.NearestMiss, outlook.Categories[0].Fits).Should().Be((1, null, Outcome.Met));
        new PoolCandidate(profile, ExpressEntry.Official.AssumingLastHeld()).Check(round).Distance.Should().NotBeNull();
    }

    [Fact]
    public void Where_the_rules_of_a_program_are_not_available_nothing_is_said_to_be_missing()
    {
        var gap = new Dated<CecRules>(new RuleGap(GapReason.NotAvailable, Day, "not known"));
        RuleBook book = RuleBook.Official with { Cec = RuleBook.Official.Cec.With(gap) };
        InvitationCheck check = new PoolCandidate(Candidates.OfCec(520, Day), new ExpressEntry(book)).Check(Held("900", "french", 500));
        (check.Fits, check.Missing.IsEmpty).Should().Be((Outcome.NotAssessed, true));
        check.Reasons.Should().Contain(InvitationReason.RulesNotHeld);
    }

    [Fact]
    public void An_outlook_says_its_counts() =>
        Outlook(520, null, Held("900", "CEC", 510), Held("901", "french", 400)).ToString().Should()
            .Be("2 rounds: invited in 1, open in 0, not invited in 1");

    private static RoundOutlook Outlook(int score, string? submittedAt, params Round[] rounds) =>
        new PoolCandidate(Candidates.OfCec(score, Day, submittedAt: Time(submittedAt)), ExpressEntry.Official)
            .Outlook(new RoundHistory(rounds, []), Day);

    /// <summary>A round at noon in Ottawa, some days after the day of the score.</summary>
    private static Round Held(string number, string category, int cutOff, int days = 0)
    {
        Code.TryParse(category, out RoundCategory known).Should().BeTrue();
        return Round.Of(known, Day.PlusDays(days), cutOff) with
        {
            Number = RoundNumber.Parse(number),
            HeldAt = Noon.Plus(Duration.FromDays(days)),
        };
    }

    /// <summary>Where the time of a round is not known, a submission or an expiry on its day in Ottawa leaves it open.</summary>
    private static bool MayBeInPool(Candidate profile, Round round)
    {
        if (profile.ProfileSubmittedAt?.Time is not { } submitted)
        {
            return true;
        }

        Instant expiresAt = submitted.InUtc().LocalDateTime.PlusMonths(12).InUtc().ToInstant();
        return round.CredibleHeldAt is { } heldAt
            ? submitted < heldAt && heldAt < expiresAt
            : OttawaTime.DayOf(submitted) <= round.Date && round.Date <= OttawaTime.DayOf(expiresAt);
    }

    private static string Told(InvitationCheck check) => $"{check}; {check.Fits}; {check.Distance}";

    private static Instant? Time(string? text) => text is null ? null : InstantPattern.General.Parse(text).Value;
}
