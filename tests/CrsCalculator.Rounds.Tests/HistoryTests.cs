using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Rounds.Tests;

/// <summary>The embedded history is the research data, whole.</summary>
public class HistoryTests
{
    private static readonly RoundHistory History = RoundHistory.Official;

    /// <summary>The words of the research data for the codes.</summary>
    private static readonly Dictionary<string, RoundCategory> Categories = new(StringComparer.Ordinal)
    {
        ["general"] = RoundCategory.General,
        ["CEC"] = RoundCategory.CanadianExperienceClass,
        ["PNP"] = RoundCategory.ProvincialNominee,
        ["FSW"] = RoundCategory.FederalSkilledWorker,
        ["FST"] = RoundCategory.FederalSkilledTrades,
        ["French"] = RoundCategory.French,
        ["Healthcare"] = RoundCategory.Healthcare,
        ["STEM"] = RoundCategory.Stem,
        ["Trades"] = RoundCategory.Trades,
        ["Transport"] = RoundCategory.Transport,
        ["Agriculture"] = RoundCategory.Agriculture,
        ["Education"] = RoundCategory.Education,
        ["Physicians"] = RoundCategory.Physicians,
        ["Senior managers"] = RoundCategory.SeniorManagers,
        ["Military"] = RoundCategory.MilitaryRecruits,
    };

    [Fact]
    public void It_has_every_round_of_the_data()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = DataFile.Csv("rounds.csv");
        rows.Should().HaveCount(448);
        History.Rounds.Select(Told).Should().Equal(rows.Select(Told));

        static string Told(object item) => item switch
        {
            Round r =>
                Line(
                    r.Number.ToString(),
                    Text(r.Date),
                    r.Name,
                    r.Category,
                    $"{r.Invitations}",
                    $"{r.CutOff}",
                    Time(r.TieBreak),
                    Time(r.HeldAt),
                    Text(r.PoolAsOf!.Value),
                    r.Programs.Contains(InvitationProgram.ProvincialNominee),
                    r.Programs.Contains(InvitationProgram.CanadianExperienceClass)),
            IReadOnlyDictionary<string, string> d =>
                Line(
                    d["number"],
                    d["date"],
                    d["name"],
                    Categories[d["category"]],
                    d["invitations"],
                    d["crs_cutoff"],
                    d["tie_break_utc"],
                    d["round_time_utc"],
                    d["pool_as_of"],
                    d["eligible_programs"].Contains("Provincial", StringComparison.Ordinal),
                    d["eligible_programs"].Contains("Experience", StringComparison.Ordinal)),
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };

        static string Line(params object[] values) => string.Join('|', values);
    }

    [Fact]
    public void It_has_every_snapshot_of_the_data()
    {
        ILookup<string, IReadOnlyDictionary<string, string>> rows = DataFile.Csv("pool-distributions.csv")
            .ToLookup(static row => row["as_of"], StringComparer.Ordinal);
        History.Snapshots.Select(static snapshot => Text(snapshot.AsOf)).Should().Equal(rows.Select(static group => group.Key));
        History.Snapshots.Should().HaveCount(125);
        foreach (PoolSnapshot snapshot in History.Snapshots)
        {
            IEnumerable<IReadOnlyDictionary<string, string>> published = rows[Text(snapshot.AsOf)];
            snapshot.Bands.Should()
                .OnlyContain(band => published.Any(row => row["band"] == $"{band.From}-{band.To}" && row["count"] == $"{band.Count}"));
            snapshot.Total.Should().Be(DataFile.Number(published.Single(static row => row["kind"] == "total")["count"]));
            snapshot.Bands.Select(static band => band.To)
                .Should()
                .Equal(snapshot.Bands.Select(static band => band.From - 1).SkipLast(1).Prepend(1200), "bands leave no score out");
            snapshot.Bands[^1].From.Should().Be(0);
            (snapshot.Total - snapshot.Counted).Should().Be(snapshot.AsOf == new LocalDate(2023, 4, 26) ? 180 : 0);
        }

        History.Snapshots.Where(static snapshot => !snapshot.IsFine)
            .Select(static snapshot => Text(snapshot.AsOf))
            .Should()
            .Equal("2026-08-30", "2026-09-13");
    }

    [Fact]
    public void Totals_by_year_are_those_published()
    {
        foreach (IReadOnlyDictionary<string, string> row in DataFile.Csv("totals-by-year.csv"))
        {
            foreach (string year in row.Keys.Where(static column => column != "row"))
            {
                IEnumerable<Round> rounds = History.Rounds.Where(round => year == "all" || round.Date.Year == DataFile.Number(year));
                int actual = row["row"] switch
                {
                    "invitations" => rounds.Sum(static round => round.Invitations!.Value),
                    "all rounds" => rounds.Count(),
                    string category => rounds.Count(round => round.Category == Categories[category]),
                };
                actual.Should().Be(DataFile.Number(row[year]), $"{row["row"]} {year}");
            }
        }
    }

    [Fact]
    public void Totals_by_category_are_those_published()
    {
        foreach (IReadOnlyDictionary<string, string> row in DataFile.Csv("totals-by-category.csv"))
        {
            Round[] rounds = [.. History.Rounds.Where(round => round.Category == Categories[row["category"]])];
            string[] actual =
            [
                row["category"], $"{rounds.Length}", Text(rounds[0].Date), Text(rounds[^1].Date), $"{rounds.Min(static r => r.CutOff)}",
                Median(
                    [
                        .. rounds.Select(static r => r.CutOff).Order(),
                    ]), $"{rounds.Max(static r => r.CutOff)}", $"{rounds.Min(static r => r.Invitations)}",
                $"{rounds.Max(static r => r.Invitations)}", $"{rounds.Sum(static r => r.Invitations)}",
            ];
            actual.Should().Equal(row.Values);
        }

        static string Median(int[] sorted) =>
            ((sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2m).ToString("0.#", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void It_says_how_far_it_goes()
    {
        History.CompleteTo.Should().Be(new LocalDate(2026, 10, 1));
        RoundHistory.Official.Should().BeSameAs(History);
        RoundHistory.Source.Should().Contain("not produced in affiliation with");
        new RoundHistory(History.Rounds.Where(static round => round.Number.Number != 300), []).CompleteTo.Should()
            .Be(History[RoundNumber.Parse("299")].Date);
    }

    /// <summary>The rounds whose time falls on another day in Ottawa than their date; the last three are slips.</summary>
    public static TheoryData<string, string, string> TimesOfAnotherDay { get; } = new()
    {
        { "104", "2018-11-14", "2018-11-15" },
        { "108", "2019-01-09", "2019-01-10" },
        { "146", "2020-04-30", "2020-05-01" },
        { "148", "2020-05-14", "2020-05-15" },
        { "111", "2019-02-20", "2019-02-20" },
        { "274", "2023-12-08", "2023-12-08" },
        { "357", "2025-07-22", "2025-07-22" },
    };

    [Theory]
    [MemberData(nameof(TimesOfAnotherDay))]
    public void A_round_is_held_on_the_day_of_its_time_unless_that_is_a_slip(string number, string date, string heldOn)
    {
        Round round = History[RoundNumber.Parse(number)];
        (Text(round.Date), Text(round.HeldOn)).Should().Be((date, heldOn));
        (round.CredibleHeldAt is null).Should().Be(date == heldOn);
    }

    [Fact]
    public void All_other_rounds_were_held_on_their_date()
    {
        HashSet<string> others = [.. TimesOfAnotherDay.Select(static row => (string)row[0])];
        Round[] rounds = [.. History.Rounds.Where(round => !others.Contains(round.Number.ToString()))];
        rounds.Should().OnlyContain(static round => round.HeldOn == round.Date && round.CredibleHeldAt == round.HeldAt);
        rounds.Where(static round => round.HeldAt is null).Select(static round => round.Number.Number)
            .Should().Equal(Enumerable.Range(438, 10));
    }

    /// <summary>Whatever a feed claims, a round was held on its date or on the next day.</summary>
    [Property]
    public void A_round_is_held_on_its_date_or_the_next_day(int days, int seconds)
    {
        var date = new LocalDate(2026, 3, 9);
        Instant time = OttawaTime.StartOf(date).Plus(Duration.FromDays(days % 5)).Plus(Duration.FromSeconds(seconds % 86_400));
        Round round = TestRounds.Of("450", date, "General", 1000, 500) with { HeldAt = time };
        int offset = Period.DaysBetween(date, time.InZone(DateTimeZoneProviders.Tzdb["America/Toronto"]).Date);
        round.HeldOn.Should().Be(date.PlusDays(offset == 1 ? 1 : 0));
        round.CredibleHeldAt.Should().Be(offset is 0 or 1 ? time : null);
        Round last = TestRounds.Of("450", DocumentDates.Latest, "General", 1000, 500) with
        {
            HeldAt = Instant.FromUtc(2199, 12, 31, 23, 59),
        };
        last.HeldOn.Should().Be(DocumentDates.Latest);
    }

    [Fact]
    public void Rounds_are_found_by_number()
    {
        Round round = History[RoundNumber.Parse("392")];
        round.ToString().Should().Be("392 (2026-01-21): Canadian Experience Class, 6000 invitations, cut-off 509");
        round.TieBreak.Should().Be(Instant.FromUtc(2025, 10, 29, 4, 35, 24));
        History.TryFind(RoundNumber.Parse("91"), out _).Should().BeFalse();
        FluentActions.Invoking(static () => History[RoundNumber.Parse("448")])
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("There is no round 448; rounds 1 to 447 are available.");
    }

    [Theory]
    [InlineData("392", true)]
    [InlineData("91a", true)]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("91A", false)]
    [InlineData("91ab", false)]
    [InlineData("a", false)]
    [InlineData("1000000", false)]
    public void Numbers_are_read(string text, bool isNumber)
    {
        RoundNumber.TryParse(text, out RoundNumber number).Should().Be(isNumber);
        number.ToString().Should().Be(isNumber ? text : "not numbered");
    }

    [Fact]
    public void Numbers_have_an_order()
    {
        string[] ordered = ["9", "91", "91a", "91b", "100"];
        Enumerable.Reverse(ordered).Select(RoundNumber.Parse).Order().Select(static number => number.ToString()).Should().Equal(ordered);
        (RoundNumber.Parse("91a") < RoundNumber.Parse("91b") && RoundNumber.Parse("100") >= RoundNumber.Parse("91b")).Should().BeTrue();
    }

    [Fact]
    public void A_score_has_a_place_in_a_pool()
    {
        PoolSnapshot pool = History.SnapshotOn(new LocalDate(2026, 1, 21))!;
        pool.AsOf.Should().Be(new LocalDate(2026, 1, 19));
        PoolPlace place = pool.PlaceOf(509);
        (place.Band, place.BestRank, place.WorstRank).Should().Be((new PoolBand(501, 600, 16341), 678, 677 + 16341));
        (place.BestPercentile, place.WorstPercentile).Should().Be((99.71m, 92.82m));
        (pool.PlaceOf(1200).BestRank, pool.PlaceOf(0).WorstRank, pool.PlaceOf(0).WorstPercentile).Should().Be((1, pool.Counted, 0m));
        FluentActions.Invoking(() => pool.PlaceOf(1201)).Should().Throw<ArgumentOutOfRangeException>();
        History.SnapshotOn(new LocalDate(2022, 1, 16)).Should().BeNull();
    }

    [Property]
    public void Places_are_ordered_as_scores_are(int one, int other)
    {
        PoolSnapshot pool = History.Snapshots[^1];
        (int low, int high) = (Math.Min(Score(one), Score(other)), Math.Max(Score(one), Score(other)));
        PoolPlace better = pool.PlaceOf(high);
        PoolPlace worse = pool.PlaceOf(low);
        (better.BestRank <= worse.BestRank && better.WorstRank <= worse.WorstRank && better.BestRank <= better.WorstRank).Should().BeTrue();

        static int Score(int number) => (int)(Math.Abs((long)number) % 1201);
    }

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Time(Instant? time) => time is { } instant ? InstantPattern.General.Format(instant) : string.Empty;
}
