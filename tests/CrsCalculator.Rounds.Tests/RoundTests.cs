using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>A round that somebody states, and a history made of such rounds.</summary>
public class RoundTests
{
    private static readonly LocalDate Day = new(2026, 11, 25);
    private static readonly RoundHistory History = RoundHistory.Official;

    public static TheoryData<RoundCategory> Known { get; } = [.. Enum.GetValues<RoundCategory>().Except([RoundCategory.Unknown])];

    [Theory]
    [MemberData(nameof(Known))]
    public void A_category_has_a_name_that_leads_back_to_it(RoundCategory category)
    {
        var round = Round.Of(category, Day, 505);
        (round.Category, round.Date, round.CutOff).Should().Be((category, Day, 505));
        (round.Number.IsNone, round.Invitations, round.TieBreak, round.HeldOn).Should().Be((true, null, null, Day));
        if (History.Rounds.LastOrDefault(known => known.Category == category) is { } last)
        {
            (round.Name, round.Programs.ToArray()).Should().BeEquivalentTo((last.Name, last.Programs.ToArray()));
        }
    }

    [Fact]
    public void A_round_is_for_a_category_that_is_known() =>
        FluentActions.Invoking(static () => Round.Of(RoundCategory.Unknown, Day, 505)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [MemberData(nameof(Known))]
    public void A_round_for_one_program_has_its_code(RoundCategory category)
    {
        bool isProgram = Code.TryParse(Code.Of(category), out InvitationProgram program);
        Round.Of(category, Day, 505).SingleProgram.Should().Be(isProgram ? program : null);
    }

    [Fact]
    public void Programs_follow_from_the_name_unless_they_are_set()
    {
        var round = Round.Of(RoundCategory.French, Day, 400);
        Round set = round with { Programs = [.. round.Programs.Reverse(), InvitationProgram.FederalSkilledWorker] };
        set.Programs.Should().Equal(round.Programs, "they have no order and no repetition");
        (set == round && set.GetHashCode() == round.GetHashCode()).Should().BeTrue();
        (round with { Name = "General" }).Programs.Should().HaveCount(4);
        (set with { Name = "General" }).Programs.Should().HaveCount(3);
        (round with { Name = "Beekeepers" }).Programs.Should().BeEmpty();
        (round with { Programs = default }).Programs.Should().BeEmpty("a list without elements states that they are not known");
        FluentActions.Invoking(() => round with { Programs = [(InvitationProgram)9] }).Should().Throw<ArgumentOutOfRangeException>();
    }

    public static TheoryData<string, Func<Round, Round>> Wrong { get; } = new()
    {
        { "Date is 2015-01-01 to 2199-12-31.*", static round => round with { Date = new LocalDate(2014, 12, 31) } },
        { "Date is 2015-01-01 to 2199-12-31.*", static round => round with { Date = new LocalDate(2200, 1, 1) } },
        { "Name must not be blank.*", static round => round with { Name = " " } },
        { "*Name*", static round => round with { Name = null! } },
        { "Invitations must be 1 to 10000000.*", static round => round with { Invitations = 0 } },
        { "Invitations must be 1 to 10000000.*", static round => round with { Invitations = 10_000_001 } },
        { "CutOff must be 0 to 1200.*", static round => round with { CutOff = 1201 } },
        { "CutOff must be 0 to 1200.*", static round => round with { CutOff = -1 } },
        { "TieBreak is 2015-01-01 to 2199-12-31.*", static round => round with { TieBreak = Instant.FromUtc(2014, 12, 31, 23, 59) } },
        { "HeldAt is 2015-01-01 to 2199-12-31.*", static round => round with { HeldAt = Instant.FromUtc(2200, 1, 1, 0, 0) } },
        { "HeldAt is 2015-01-01 to 2199-12-31.*", static round => round with { HeldAt = Instant.MaxValue } },
        { "HeldAt is 2015-01-01 to 2199-12-31.*", static round => round with { HeldAt = Instant.MinValue } },
        { "PoolAsOf is 2015-01-01 to 2199-12-31.*", static round => round with { PoolAsOf = new LocalDate(2014, 12, 31) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_round_cannot_be_wrong(string message, Func<Round, Round> wrong) =>
        FluentActions.Invoking(() => wrong(Round.Of(RoundCategory.General, Day, 505))).Should().Throw<ArgumentException>()
            .WithMessage(message);

    [Fact]
    public void A_round_at_the_end_of_its_range_can_be_checked()
    {
        Candidate profile = Candidates.OfCec(520, new LocalDate(2026, 1, 21), submittedAt: Instant.FromUtc(2025, 11, 4, 15, 0));
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        var last = Round.Of(RoundCategory.General, DocumentDates.Latest, 505);
        Instant end = Instant.FromUtc(2200, 1, 1, 0, 0) - Duration.Epsilon;
        candidate.Check(last with { HeldAt = end, TieBreak = end }).Invited.Should().NotBe(Outcome.Met);
        candidate.Check(Round.Of(RoundCategory.General, new LocalDate(2015, 1, 1), 505)).Invited.Should().NotBe(Outcome.Met);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() =>
        Round.Of(RoundCategory.General, Day.WithCalendar(CalendarSystem.Julian), 505).Should()
            .Be(Round.Of(RoundCategory.General, Day, 505));

    [Fact]
    public void A_round_without_a_number_is_named_by_its_date()
    {
        var round = Round.Of(RoundCategory.CanadianExperienceClass, Day, 505);
        round.ToString().Should().Be("not numbered (2026-11-25): Canadian Experience Class, cut-off 505");
        new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official).ToString()
            .Should().Be("round of 2026-11-25: CEC, apply by 2027-01-24");
        Candidate profile = Candidates.OfCec(520, new LocalDate(2026, 1, 21));
        new PoolCandidate(profile, ExpressEntry.Official).Check(Round.Of(RoundCategory.CanadianExperienceClass, new(2026, 1, 22), 505))
            .ToString().Should().Be("round of 2026-01-22: invited (aboveCutOff, poolAssumed)");
    }

    [Fact]
    public void A_check_of_a_stated_round_is_that_of_the_published_one()
    {
        Candidate profile = Candidates.OfCec(509, new LocalDate(2026, 1, 21), submittedAt: Instant.FromUtc(2025, 10, 29, 4, 35));
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        foreach (Round known in History.Rounds)
        {
            Round stated = Round.Of(known.Category, known.Date, known.CutOff) with { TieBreak = known.TieBreak, HeldAt = known.HeldAt };
            InvitationCheck check = candidate.Check(stated);
            InvitationCheck published = candidate.Check(known);
            (check.Invited, check.Score, check.Program).Should().Be((published.Invited, published.Score, published.Program));
            check.Reasons.Should().Equal(published.Reasons, $"round {known.Number} is the same");
        }
    }

    [Fact]
    public void A_history_takes_rounds_in_any_order()
    {
        var again = new RoundHistory(History.Rounds.Reverse(), History.Snapshots.Reverse());
        (again == History && again.GetHashCode() == History.GetHashCode()).Should().BeTrue();
        again.Should().NotBe(new RoundHistory(History.Rounds, History.Snapshots.Skip(1)));
        again.Should().NotBe(new RoundHistory(History.Rounds.Skip(1), History.Snapshots));
    }

    [Fact]
    public void A_round_is_added_or_replaces_the_one_of_its_number()
    {
        Round next = Round.Of(RoundCategory.CanadianExperienceClass, Day, 505) with { Number = RoundNumber.Parse("448") };
        Round other = History[RoundNumber.Parse("392")] with { CutOff = 510 };
        RoundHistory more = History.With(next, other);
        (more.Rounds.Length, more.CompleteTo, more[other.Number].CutOff).Should().Be((449, Day, 510));
        more.With(History[other.Number]).Should().Be(History.With(next));
        more.Snapshots.Should().Equal(History.Snapshots);
        History.With().Should().Be(History);
        History.With([.. History.Rounds]).Should().Be(History);
    }

    [Fact]
    public void A_history_without_order_is_refused()
    {
        Round round = History.LastComplete;
        Refusal(static () => new RoundHistory([], [])).Should().StartWith("A history has at least one round.");
        Refusal(() => new RoundHistory([round, round], [])).Should().StartWith("There are two rounds 447.");
        Refusal(() => new RoundHistory([null!], [])).Should().StartWith("rounds has an element that is null.");
        Refusal(() => new RoundHistory([round], [History.Snapshots[0], History.Snapshots[0]]))
            .Should().StartWith("There are two snapshots of 2022-01-17.");
        Refusal(() => History.With(round with { Number = default })).Should().StartWith("The round of 2026-10-01 has no number.");
        Refusal(() => History.With(round, round)).Should().StartWith("There are two rounds 447.");

        static string Refusal(Func<RoundHistory> mistake) => mistake.Should().Throw<ArgumentException>().Which.Message;
    }

    [Fact]
    public void A_pool_is_stated_by_its_counts()
    {
        foreach (PoolSnapshot snapshot in History.Snapshots)
        {
            var again = PoolSnapshot.Of(snapshot.AsOf, snapshot.Total, [.. snapshot.Bands.Select(static band => band.Count)]);
            (again == snapshot && again.GetHashCode() == snapshot.GetHashCode()).Should().BeTrue();
        }

        Wrong(static () => PoolSnapshot.Of(Day, 1, 1, 0)).Should().Be("counts");
        Wrong(static () => PoolSnapshot.Of(Day, 1, -1, 0, 0, 0, 0, 0, 0)).Should().Be("counts");
        Wrong(static () => PoolSnapshot.Of(Day, -1, 1, 0, 0, 0, 0, 0, 0)).Should().Be("total");
        Wrong(static () => PoolSnapshot.Of(new LocalDate(1, 1, 1), 1, 1, 0, 0, 0, 0, 0, 0)).Should().Be("asOf");

        static string? Wrong(Action mistake) => mistake.Should().Throw<ArgumentException>().Which.ParamName;
    }

    /// <summary>A scenario learns from sizes, so a round of the class whose size is not known tells it nothing.</summary>
    [Fact]
    public void A_scenario_passes_over_a_round_without_a_size()
    {
        Round next = Round.Of(RoundCategory.CanadianExperienceClass, new(2026, 10, 14), 518) with { Number = RoundNumber.Parse("448") };
        var projection = CutOffProjection.Of(History.With(next), PlannedRound.Every(new LocalDate(2026, 11, 1), 14, 2000));
        projection.BackTests[0].Rounds.Length.Should().Be(CutOffBackTest.Of(History)[0].Rounds.Length);
    }
}
