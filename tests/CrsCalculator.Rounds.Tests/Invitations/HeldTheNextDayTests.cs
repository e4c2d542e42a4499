using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Rounds 104, 108, 146 and 148 were held on the day after their date: that day and that moment count.</summary>
public class HeldTheNextDayTests
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    public static TheoryData<string, string> Rounds { get; } = new()
    {
        { "104", "2018-11-15" },
        { "108", "2019-01-10" },
        { "146", "2020-05-01" },
        { "148", "2020-05-15" },
    };

    [Theory]
    [MemberData(nameof(Rounds))]
    public void A_profile_is_in_the_pool_at_the_moment_of_the_round(string number, string day)
    {
        Round round = RoundHistory.Official[RoundNumber.Parse(number)];
        Instant held = round.HeldAt!.Value;
        $"{round.HeldOn:uuuu-MM-dd}".Should().Be(day);
        round.HeldOn.Should().Be(round.Date.PlusDays(1));
        Instant yearBefore = held.InUtc().LocalDateTime.PlusMonths(-12).InUtc().ToInstant();
        Pool(round, held - Second).Should().Be("Met");
        Pool(round, held).Should().Be("NotMet NotYetSubmitted");
        Pool(round, held + Second).Should().Be("NotMet NotYetSubmitted");
        Pool(round, yearBefore + Second).Should().Be("Met");
        Pool(round, yearBefore).Should().Be("NotMet ProfileExpired");
        Pool(round, OttawaStartOf(round.Date.PlusDays(1))).Should().Be("Met", "it was submitted after the date and before the round");
    }

    /// <summary>A test that expires on the day after the date counts no more, and one that is taken on it counts.</summary>
    [Theory]
    [MemberData(nameof(Rounds))]
    public void Documents_count_as_of_the_day_on_which_it_was_held(string number, string day)
    {
        Round round = RoundHistory.Official[RoundNumber.Parse(number)];
        $"{round.HeldOn:uuuu-MM-dd}".Should().Be(day);
        int without = Score(round, takenOn: round.HeldOn.PlusYears(-5));
        Score(round, takenOn: round.HeldOn.PlusYears(-2)).Should().Be(without);
        Score(round, takenOn: round.HeldOn.PlusYears(-2).PlusDays(1)).Should().BeGreaterThan(without);
        Score(round, takenOn: round.HeldOn).Should().BeGreaterThan(without);
        Score(round, takenOn: round.HeldOn.PlusDays(1)).Should().Be(without);
    }

    private static int Score(Round round, LocalDate takenOn)
    {
        var profile = new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = round.Date.PlusYears(-35),
                LanguageTests = [LanguageTestResult.FromLevels(takenOn, OfficialLanguage.English, AbilityLevels.All(9))],
            },
        };
        CrsScore? alone = new PoolCandidate(profile, ExpressEntry.Official).Check(round).Score;
        CrsScore? ofHistory = new PoolCandidate(profile, ExpressEntry.Official).Check(RoundHistory.Official)
            .Single(check => check.Round == round).Score;
        ofHistory.Should().Be(alone);
        return alone!.Value.Total;
    }

    private static string Pool(Round round, Instant submitted)
    {
        Finding pool = RoundRules.Pool(submitted, submitted.InUtc().LocalDateTime.PlusMonths(12).InUtc().ToInstant(), round);
        return $"{pool.Outcome} {string.Join(' ', pool.Reasons.ToArray())}".TrimEnd();
    }

    private static Instant OttawaStartOf(LocalDate day) =>
        DateTimeZoneProviders.Tzdb["America/Toronto"].AtStartOfDay(day).ToInstant();
}
