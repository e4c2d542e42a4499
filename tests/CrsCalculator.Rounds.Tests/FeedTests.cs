using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Rounds.Tests;

/// <summary>IRCC's feed: the sample as it was published, its odd rows, and feeds that are broken.</summary>
public class FeedTests
{
    private static readonly LocalDate Round2026 = new(2026, 8, 31);
    private static readonly FeedReading Sample = IrccFeed.Read(DataFile.Feed);

    [Fact]
    public void The_sample_is_the_history_but_for_round_208()
    {
        Sample.Rounds.Should().HaveCount(438);
        Sample.Unread.Should().BeEmpty();
        Sample.Language.Should().Be(OfficialLanguage.English);
        IEnumerable<string> differences =
            from round in Sample.Rounds
            let known = RoundHistory.Official[round.Number]
            from field in RoundFields.All
            where field.TextOf(round) != field.TextOf(known)
            select $"{round.Number} {field.Name}: {field.TextOf(known)} / {field.TextOf(round)}";
        differences.Should().Equal("208 invitations: 888 / 681");
    }

    [Fact]
    public void The_pools_of_the_sample_are_those_of_the_history()
    {
        Sample.Snapshots.Should()
            .OnlyContain(static snapshot => FeedPools.IsSame(snapshot, RoundHistory.Official.SnapshotOn(snapshot.AsOf)!));

        // Two snapshots come from other sources: the feed has zeros for rounds 224 and 227.
        RoundHistory.Official.Snapshots.Where(static known => known.AsOf <= Sample.Snapshots[^1].AsOf).Select(static known => known.AsOf)
            .Except(Sample.Snapshots.Select(static snapshot => snapshot.AsOf)).Should().HaveCount(2);
    }

    [Fact]
    public void What_is_odd_in_the_sample_is_said() =>
        Sample.Remarks.Select(static issue => RoundText.English.Issue(issue)).Should().BeEquivalentTo(
            "round 357: its time falls on 2025-07-12 in Ottawa, but its date is 2025-07-22; the date is used",
            "round 274: its time falls on 2023-12-07 in Ottawa, but its date is 2023-12-08; the date is used",
            "round 111: its time falls on 2019-02-19 in Ottawa, but its date is 2019-02-20; the date is used",
            "round 247: the pool says 55867, but its bands come to 55687; kept as published",
            "round 247: the pool says 230189, but its bands come to 230009; kept as published");

    [Theory]
    [InlineData("October 29, 2025 at 04:35:24 UTC", "2025-10-29T04:35:24Z")]
    [InlineData("April 12th, 2026 at 04:32:26 UTC", "2026-04-12T04:32:26Z")]
    [InlineData("July 3rd 2026 at 21:35:13 UTC", "2026-07-03T21:35:13Z")]
    [InlineData("May 21, 2026 at  12:14:09 UTC", "2026-05-21T12:14:09Z")]
    [InlineData("April 13, 2026  at 23:10:05 UTC", "2026-04-13T23:10:05Z")]
    [InlineData("October 18, 2025 at  7:18:52 UTC", "2025-10-18T07:18:52Z")]
    [InlineData("September 05, 2025 at 0:59:13 UTC", "2025-09-05T00:59:13Z")]
    [InlineData("March 05, 2025 at 05:10:48", "2025-03-05T05:10:48Z")]
    [InlineData("June 15, 2023 at 23:49:05", "2023-06-15T23:49:05Z")]
    [InlineData("May 26 2025 at 12:28:38 UTC", "2025-05-26T12:28:38Z")]
    [InlineData("February 18 2021 at 05:05:15 UTC", "2021-02-18T05:05:15Z")]
    [InlineData("March 02. 2024 at 01:58:34 UTC", "2024-03-02T01:58:34Z")]
    [InlineData("August 30. 2023 at 17:30:21 UTC", "2023-08-30T17:30:21Z")]
    [InlineData("September 30, 2023 at 04:22:17 AM UTC", "2023-09-30T04:22:17Z")]
    [InlineData("July 04, 2023 at 19:36:18 UTC ", "2023-07-04T19:36:18Z")]
    [InlineData(" January 17, 2018 at 12:33:00 UTC", "2018-01-17T12:33:00Z")]
    [InlineData("May 19,2022 06:48:41 UTC", "2022-05-19T06:48:41Z")]
    [InlineData("March 29, 2022, at 16:09:00 UTC", "2022-03-29T16:09:00Z")]
    [InlineData("November 24, 2022 21:14:59 UTC", "2022-11-24T21:14:59Z")]
    [InlineData("June 22, 2021 at 20:19:59 PM UTC", "2021-06-22T20:19:59Z")]
    [InlineData("January 23, 2025 at 2025-01-23 15:30:04 UTC", "2025-01-23T15:30:04Z")]
    [InlineData("May 31, 2024 at12:48:30 UTC", "2024-05-31T12:48:30Z")]
    [InlineData("August 19th 2026 at 12:35:37 UTC", "2026-08-19T12:35:37Z")]
    [InlineData("29 octobre 2025 à 04:35:24 UTC", "2025-10-29T04:35:24Z")]
    [InlineData("Le 1er août 2026 à 04:35:24", "2026-08-01T04:35:24Z")]
    [InlineData("October 7 at 16:38:21 UTC", "2025-10-07T16:38:21Z")]
    [InlineData("August 7 at 16:38:21 UTC", "2026-08-07T16:38:21Z")]
    [InlineData("August 31 at 00:38:21 UTC", "2026-08-31T00:38:21Z")]
    [InlineData("September 1 at 00:38:21 UTC", "2025-09-01T00:38:21Z")]
    [InlineData("12-04-23 04:35:24 UTC", null)]
    [InlineData("February 29 at 00:38:21 UTC", null)]
    [InlineData("February 30, 2024 at 00:38:21 UTC", null)]
    [InlineData("October 29, 2025 at 24:35:24 UTC", null)]
    [InlineData("October 29, 2025 at 04:35 UTC", null)]
    [InlineData("October 29, 2025", null)]
    [InlineData("Octember 29, 2025 at 04:35:24 UTC", null)]
    [InlineData("October 29, 2025 at 04:35:24 EST", null)]
    [InlineData("October 29, 30, 2025 at 04:35:24 UTC", null)]
    [InlineData("October 29, 2025 2024 at 04:35:24 UTC", null)]
    [InlineData("October 29, 20255 at 04:35:24 UTC", null)]
    [InlineData("-", null)]
    [InlineData("::", null)]
    public void Times_are_read_as_people_type_them(string text, string? expected)
    {
        Instant? time = FeedTime.InstantOf(text, Round2026);
        (time is { } instant ? InstantPattern.General.Format(instant) : null).Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-01-21", "2026-01-21")]
    [InlineData("12-04-2023", "2023-04-12")]
    [InlineData("January 21, 2026", "2026-01-21")]
    [InlineData("21 janvier 2026", "2026-01-21")]
    [InlineData("2026-13-21", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("21-2026", null)]
    [InlineData("January 21", null)]
    [InlineData("January 21, 2026 at 12:00:00 UTC", null)]
    public void Days_are_read(string text, string? expected) =>
        (FeedTime.DateOf(text) is { } date ? LocalDatePattern.Iso.Format(date) : null).Should().Be(expected);

    [Theory]
    [InlineData("Federal Skilled Trades", RoundCategory.FederalSkilledTrades)]
    [InlineData("Trade occupations (Version 1)", RoundCategory.Trades)]
    [InlineData("General", RoundCategory.General)]
    [InlineData("Programme des candidats des provinces", RoundCategory.ProvincialNominee)]
    [InlineData("Catégorie de l’expérience canadienne", RoundCategory.CanadianExperienceClass)]
    [InlineData("Compétence linguistique en français 2026-Version 2", RoundCategory.French)]
    [InlineData("Métiers spécialisés 2026-Version 3", RoundCategory.Trades)]
    [InlineData("Professions de la santé et des services sociaux 2026-version 3", RoundCategory.Healthcare)]
    [InlineData("Médecins ayant de l’expérience de travail au Canada 2026-Version 1", RoundCategory.Physicians)]
    [InlineData(
        "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada 2026-version 1",
        RoundCategory.SeniorManagers)]
    [InlineData("Researchers with Canadian Work Experience, 2026-Version 1", RoundCategory.Researchers)]
    [InlineData("Beekeepers (Version 1)", RoundCategory.Unknown)]
    public void Names_tell_whom_a_round_is_for(string name, RoundCategory category) => RoundNames.CategoryOf(name).Should().Be(category);

    [Theory]
    [InlineData("drawNumber", "x", "$.rounds[0].drawNumber", "'x' is not a round number")]
    [InlineData("drawNumber", "", "$.rounds[0].drawNumber", "round ?: drawNumber is missing or empty")]
    [InlineData("drawCRS", "1201", "$.rounds[0].drawCRS", "round 437: '1201' is not a whole number from 0 to 1200")]
    [InlineData("drawSize", "five", "$.rounds[0].drawSize", "round 437: 'five' is not a whole number from 1 to 10000000")]
    [InlineData("drawName", null, "$.rounds[0].drawName", "round 437: drawName is neither text nor a number")]
    [InlineData("drawSize", "2,00", "$.rounds[0].drawSize", "round 437: '2,00' is not a whole number from 1 to 10000000")]
    [InlineData("drawCRS", "51 7", "$.rounds[0].drawCRS", "round 437: '51 7' is not a whole number from 0 to 1200")]
    [InlineData(
        "drawCutOff",
        "October 29, 2014 at 04:35:24 UTC",
        "$.rounds[0].drawCutOff",
        "round 437: 'October 29, 2014 at 04:35:24 UTC' is not a time")]
    [InlineData("drawCutOff", "soon", "$.rounds[0].drawCutOff", "round 437: 'soon' is not a time")]
    [InlineData("drawCutOff", null, "$.rounds[0].drawCutOff", "round 437: '?' is not a time")]
    public void A_row_that_a_round_cannot_be_made_of_is_told(string field, string? value, string path, string sentence)
    {
        FeedReading reading = Read(rows => rows[0]![field] = value);
        reading.Rounds.Should().HaveCount(437);
        Issue issue = reading.Unread.Should().ContainSingle().Subject;
        (issue.Path, RoundText.English.Issue(issue)).Should().Be((path, sentence));
    }

    [Theory]
    [InlineData("drawDate", "nonsense", null)]
    [InlineData("drawDate", "2026-08-18", "round 437: its dates differ; 2026-08-18 was taken, not 2026-08-19")]
    [InlineData("drawDateTime", "soon", "round 437: 'soon' is not a time")]
    [InlineData("drawDistributionAsOn", "soon", "round 437: 'soon' is not the date of a round")]
    [InlineData("drawName", "Beekeepers (Version 1)", "round 437: the name 'Beekeepers (Version 1)' is not known here")]
    [InlineData(
        "drawCutOff",
        "September 3, 2026 at 00:00:00 UTC",
        "round 437: the tie-breaking time 2026-09-03T00:00:00Z is later than the round")]
    [InlineData(
        "drawCutOff",
        "August 19, 2026 at 23:00:00 UTC",
        "round 437: the tie-breaking time 2026-08-19T23:00:00Z is later than the round")]
    [InlineData(
        "drawCutOff",
        "August 18, 2025 at 00:00:00 UTC",
        "round 437: the tie-breaking time 2025-08-18T00:00:00Z is before the round by more than a profile lives")]
    [InlineData("drawDistributionAsOn", "", "round 437: the pool has no day that can be read, so it was left out")]
    [InlineData("dd4", "many", "round 437: dd4 is 'many', which is not a count; the pool was left out")]
    [InlineData("dd15", "1", "round 437: the pool says *, but its bands come to *; kept as published")]
    public void What_a_round_can_do_without_is_left_out_with_a_remark(string field, string value, string? sentence)
    {
        FeedReading reading = Read(rows => rows[0]![field] = value);
        reading.Rounds.Should().HaveCount(438);
        reading.Unread.Should().BeEmpty();
        string[] said =
        [
            .. reading.Remarks.Select(static issue => RoundText.English.Issue(issue))
                .Where(static text => text.Contains("437", StringComparison.Ordinal)),
        ];
        if (sentence is null)
        {
            said.Should().BeEmpty();
        }
        else
        {
            said.Should().ContainMatch(sentence);
        }
    }

    [Fact]
    public void A_number_may_stand_without_quotation_marks() =>
        Read(static rows => rows[0]!["drawCRS"] = 382).Rounds.Should().HaveCount(438);

    [Fact]
    public void The_same_row_twice_loses_nothing_and_another_of_the_same_number_is_told()
    {
        Read(static rows => rows.Add(rows[5]!.DeepClone())).Unread.Should().BeEmpty();
        FeedReading reading = Read(static rows =>
        {
            JsonNode copy = rows[5]!.DeepClone();
            copy["drawSize"] = "1";
            rows.Add(copy);
        });
        reading.Unread.Select(RoundText.English.Issue).Should()
            .Equal(Enumerable.Repeat("round 432 appears in several rows that differ or cannot be read; none of them was taken", 2));
        (reading.Rounds.Length, reading.UnreadRows).Should().Be((437, 2));
    }

    [Fact]
    public void Merging_overwrites_and_tells_each_change()
    {
        FeedReading feed = Read(static rows =>
        {
            rows[0]!["drawCRS"] = "383";
            rows[1]!["drawCutOff"] = "";
            rows[2]!["drawNumber"] = "448";
            rows[2]!["drawDate"] = "2026-10-13";
            foreach (JsonNode? row in rows.Where(static row => (string)row!["drawDistributionAsOn"]! == "August 3, 2026"))
            {
                row!["dd1"] = "1";
            }
        });
        HistoryMerge merge = RoundHistory.Official.Merge(feed);
        merge.IsOlder.Should().BeFalse();
        RoundText.English.OlderFeed(merge).Should().BeNull();
        merge.Changes.Select(RoundText.English.Change).Should().SatisfyRespectively(
            static text => text.Should().StartWith("208, invitations: kept 888; the feed's 681 is known to be wrong."),
            static text => text.Should().Be("437, cutOff: 382 became 383."),
            static text => text.Should().StartWith("448 is new: 448 (2026-10-13): Provincial Nominee Program"),
            static text => text.Should().StartWith("pool 2026-08-03: 2"));
        merge.History.Rounds.Should().HaveCount(449);
        merge.History[RoundNumber.Parse("437")].CutOff.Should().Be(383);
        merge.History[RoundNumber.Parse("436")].TieBreak.Should().NotBeNull("what the feed leaves empty stays");
        merge.History[RoundNumber.Parse("447")].Should().BeSameAs(RoundHistory.Official[RoundNumber.Parse("447")]);
        RoundHistory.Official.Merge(Sample).History.CompleteTo.Should().Be(RoundHistory.Official.CompleteTo);
        merge.History.Merge(feed).Changes.Should().ContainSingle("the second time nothing is new but what is kept each time");
    }

    public static TheoryData<string, string, string> OtherTexts { get; } = new()
    {
        { "", FeedIssueCodes.Empty, "it is empty (0 bytes)" },
        { "\uFEFF \r\n", FeedIssueCodes.Empty, "it is empty (3 bytes)" },
        { "\v\f\u2003", FeedIssueCodes.Empty, "it is empty (5 bytes)" },
        { "[]", FeedIssueCodes.NoRow, "it has no rounds: no object in it has a drawNumber" },
        { "null", FeedIssueCodes.NoRow, "it has no rounds: no object in it has a drawNumber" },
        { """{"rounds":[]}""", FeedIssueCodes.NoRow, "it has no rounds: no object in it has a drawNumber" },
        { """{"rounds":"x"}""", FeedIssueCodes.NoRow, "it has no rounds: no object in it has a drawNumber" },
        {
            """[{"number":"392","date":"2026-01-21"},{"number":"393"}]""",
            FeedIssueCodes.NoRow,
            "it has no rounds: no object in it has a drawNumber"
        },
        {
            "<!DOCTYPE html>\n<html><head><title>\n 520: Web server error</title>",
            FeedIssueCodes.WebPage,
            "it is a web page, '520: Web server error'"
        },
        { "<HTML><body>520</body></HTML>", FeedIssueCodes.WebPage, "it is a web page" },
        { "<?xml version='1.0'?><Error/>", FeedIssueCodes.NotJson, "it is not JSON; it begins with '<?xml version='1.0'?><Error/>'" },
        { "number,date,name\n392,2026-01-21", FeedIssueCodes.NotJson, "it is not JSON; it begins with 'number,date,name 392,2026-01-21'" },
        {
            """{"schema":"crs-profile/1","principal":{"work":[{"noc":"21232"},{"noc":"21231"}]}}""",
            FeedIssueCodes.OtherFormat,
            "it is a crs-profile/1 document of this library; give the file that IRCC publishes"
        },
        {
            """{"completeTo":"2026-10-01","rounds":[{"number":"392","pool":{"asOf":"2026-01-19"}}],"schema":"crs-rounds/1"}""",
            FeedIssueCodes.OtherFormat,
            "it is a crs-rounds/1 document of this library; give the file that IRCC publishes"
        },
        { "\u001F\u008B\u0008", FeedIssueCodes.Compressed, "it is compressed (gzip); unpack it first" },
        { "PK\u0003\u0004\u0014", FeedIssueCodes.Compressed, "it is compressed (ZIP); unpack it first" },
        { "\u00FF\u00FE{\u0000", FeedIssueCodes.OtherEncoding, "it is text in UTF-16; save it as UTF-8" },
        { "\u00FE\u00FF\u0000{", FeedIssueCodes.OtherEncoding, "it is text in UTF-16; save it as UTF-8" },
    };

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public void What_is_no_feed_gets_one_sentence(string text, string code, string sentence)
    {
        Encoding encoding = text.Any(static c => c is >= '\u0080' and <= '\u00FF') ? Encoding.Latin1 : Encoding.UTF8;
        byte[] bytes = encoding.GetBytes(text);
        FeedFormatException refusal = FluentActions.Invoking(() => IrccFeed.Read(bytes)).Should().Throw<FeedFormatException>()
            .WithMessage($"This is not IRCC's feed of rounds: {sentence}.").Which;
        Issue issue = refusal.Issues.Should().ContainSingle().Subject;
        (issue.Path, issue.Code, RoundText.English.Issue(issue)).Should().Be(("$", code, sentence));
        RoundText.French.Issue(issue).Should().NotContain("{");
    }

    [Fact]
    public void A_row_that_is_broken_is_still_a_row() =>
        FluentActions.Invoking(static () => IrccFeed.Read("""{"rounds":[{"drawNumber":"1"}]}"""u8)).Should().Throw<FeedFormatException>()
            .WithMessage("This is not IRCC's feed of rounds: not one round in it can be read.")
            .Which.Issues.Should().HaveCount(4).And.OnlyContain(static issue => issue.Code == FeedIssueCodes.FieldMissing);

    [Fact]
    public void A_time_that_no_round_can_have_is_left_out()
    {
        FeedReading reading = Read(static rows => rows[0]!["drawDateTime"] = "August 19, 1926 at 12:35:37 UTC");
        reading.Rounds[^1].HeldAt.Should().BeNull();
        reading.Remarks.Select(RoundText.English.Issue).Should().Contain("round 437: 'August 19, 1926 at 12:35:37 UTC' is not a time");
    }

    [Fact]
    public void A_feed_without_end_is_refused() =>
        FluentActions.Invoking(static () => IrccFeed.Read(new Endless()))
            .Should()
            .Throw<FeedFormatException>()
            .WithMessage("*longer than 33554432 bytes.")
            .Which.Issues.Select(RoundText.English.Issue).Should().Equal("it is longer than 33554432 bytes");

    [Fact]
    public void Rows_may_stand_in_a_bare_array_and_other_fields_behind_them()
    {
        string rows = Rows().ToJsonString();
        IrccFeed.Read(Encoding.UTF8.GetBytes(rows)).Rounds.Should().HaveCount(438);
        FeedReading reading = IrccFeed.Read(Encoding.UTF8.GetBytes($$"""{"rounds" : {{rows}}, "classes":"wb-tables"}"""));
        (reading.Rounds.Length, reading.Unread.Length).Should().Be((438, 0));
    }

    [Theory]
    [InlineData("\"rounds\"", "\"roundz\"")]
    [InlineData("\"rounds\"", "\"\\u0072ounds\"")]
    [InlineData("\"wb-tables\"", "\"rounds\"")]
    [InlineData("\"rounds\"", "\"rounds\":null,\"rounds\"")]
    public void What_stands_around_the_rows_costs_none_of_them(string text, string damage)
    {
        FeedReading reading = IrccFeed.Read(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(DataFile.Feed).Replace(text, damage, StringComparison.Ordinal)));
        reading.Rounds.Should().HaveCount(438);
    }

    [Fact]
    public void Other_objects_behind_the_array_are_no_rounds()
    {
        FeedReading reading = IrccFeed.Read(Encoding.UTF8.GetBytes($$$"""{"rounds":{{{Rows().ToJsonString()}}},"meta":{"v":1}}"""));
        (reading.Rounds.Length, reading.Unread.Length).Should().Be((438, 0));
    }

    [Fact]
    public void One_damaged_byte_does_not_change_the_encoding_of_the_rest()
    {
        string json = Json(static rows => rows[0]!["drawCutOff"] = "3 février 2026 à 04:35:24 UTC")
            .Replace("Canadian Experience Class", "Catégorie de l’expérience canadienne", StringComparison.Ordinal);
        byte[] feed = [.. Encoding.UTF8.GetBytes(json)[..^1000], 0xC3];
        FeedReading reading = IrccFeed.Read(feed);
        reading.Rounds.Should().HaveCount(437);
        reading.Rounds.Single(static round => round.Number.Number == 392).Category.Should().Be(RoundCategory.CanadianExperienceClass);
        reading.Rounds.Single(static round => round.Number.Number == 437).TieBreak.Should().Be(Instant.FromUtc(2026, 2, 3, 4, 35, 24));
    }

    [Fact]
    public void Of_a_date_with_its_year_last_the_written_one_decides()
    {
        FeedReading reading = Read(static rows =>
        {
            rows[0]!["drawDate"] = "10-08-2026";
            rows[0]!["drawDateFull"] = "October 8, 2026";
        });
        reading.Rounds.Single(static round => round.Number.Number == 437).Date.Should().Be(new LocalDate(2026, 10, 8));
    }

    /// <summary>Which of two is right nobody can tell, and their order least of all.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_pools_of_one_day_that_differ_none_is_taken(bool isReversed)
    {
        FeedReading reading = Read(rows =>
        {
            rows[0]!["dd1"] = "1";
            Reverse(rows, isReversed);
        });
        reading.Rounds.Should().HaveCount(438);
        reading.Remarks.Where(static issue => issue.Code == FeedIssueCodes.PoolTwice).Select(RoundText.English.Issue)
            .Should().BeEquivalentTo(
                "round 437: several rounds give different pools of 2026-08-16; none of them was taken",
                "round 436: several rounds give different pools of 2026-08-16; none of them was taken",
                "round 435: several rounds give different pools of 2026-08-16; none of them was taken");
        reading.Snapshots.Should().Equal(Sample.Snapshots.Where(static pool => pool.AsOf != new LocalDate(2026, 8, 16)));
        RoundHistory.Official.Merge(reading).History.Snapshots.Should().Equal(RoundHistory.Official.Snapshots);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_rows_of_one_number_that_differ_none_is_taken(bool isReversed)
    {
        FeedReading reading = Read(rows =>
        {
            JsonNode copy = rows[1]!.DeepClone();
            copy["drawCRS"] = "500";
            rows.Add(copy);
            rows.Add(rows[1]!.DeepClone());
            Reverse(rows, isReversed);
        });
        reading.Rounds.Should().Equal(Sample.Rounds.Where(static round => round.Number.Number != 436));
        reading.Unread.Should().HaveCount(3).And.OnlyContain(static issue => issue.Code == FeedIssueCodes.RoundTwice);
        reading.Snapshots.Should().Equal(Sample.Snapshots);
    }

    /// <summary>The row that cannot be read may be the one that is right.</summary>
    [Theory]
    [InlineData("drawCRS", false)]
    [InlineData("drawCutOff", true)]
    [InlineData("drawName", false)]
    public void Of_rows_of_one_number_none_is_taken_if_one_cannot_be_read(string field, bool isReversed)
    {
        FeedReading reading = Read(rows =>
        {
            JsonNode copy = rows[1]!.DeepClone();
            copy[field] = field == "drawName" ? "" : "N/A";
            rows.Add(copy);
            Reverse(rows, isReversed);
        });
        reading.Rounds.Should().Equal(Sample.Rounds.Where(static round => round.Number.Number != 436));
        reading.UnreadRows.Should().Be(2);
        reading.Unread.Should().ContainSingle(static issue => issue.Code == FeedIssueCodes.RoundTwice);
    }

    [Fact]
    public void A_row_pieced_together_from_two_contradicts_another_of_its_number()
    {
        FeedReading reading = IrccFeed.Read(
            """
            [{"drawNumber":"448","drawDate":"2026-10-13","drawName":"General","drawSize":"1","drawCRS":"5"},
             {"drawNumber":"448","drawDate":"2026-10-13","drawName":"General","drawSize":"1","drawCRS":"6","drawCRS":"7"},
             {"drawNumber":"447","drawDate":"2026-10-01","drawName":"General","drawSize":"1","drawCRS":"5"}]
            """u8);
        reading.Rounds.Should().ContainSingle().Which.Number.Number.Should().Be(447);
        reading.Unread.Select(static issue => issue.Code).Should().BeEquivalentTo(FeedIssueCodes.FieldTwice, FeedIssueCodes.RoundTwice);
    }

    [Theory]
    [InlineData("76", "2017-11-01", false)]
    [InlineData("77", "2017-11-08", true)]
    [InlineData("448", "2026-10-13", true)]
    public void A_row_without_a_tie_break_is_odd_since_every_round_has_one(string number, string date, bool isOdd)
    {
        FeedReading reading = IrccFeed.Read(Encoding.UTF8.GetBytes(
            $$"""[{"drawNumber":"{{number}}","drawDate":"{{date}}","drawName":"General","drawSize":"1","drawCRS":"5"}]"""));
        string[] said =
        [
            .. reading.Remarks.Where(static issue => issue.Code == FeedIssueCodes.TieBreakMissing).Select(RoundText.English.Issue),
        ];
        said.Should().Equal(isOdd
            ? [$"round {number} of {date}: there is no tie-breaking time, though every round since 2017-11-08 has one"]
            : []);
    }

    [Theory]
    [InlineData("October 13, 2026 at 10:00:00 UTC", "October 13, 2026 at 10:00:01 UTC", true)]
    [InlineData("October 13, 2026 at 10:00:00 UTC", "October 13, 2026 at 10:00:00 UTC", false)]
    [InlineData(null, "October 15, 2026 at 04:00:00 UTC", true)]
    [InlineData(null, "October 15, 2026 at 03:59:59 UTC", false)]
    public void A_tie_break_is_not_later_than_the_round(string? heldAt, string tieBreak, bool isAfter)
    {
        FeedReading reading = IrccFeed.Read(Encoding.UTF8.GetBytes(
            $$"""
            [{"drawNumber":"448","drawDate":"2026-10-13","drawName":"General","drawSize":"1","drawCRS":"5","drawCutOff":"{{tieBreak}}",
              "drawDateTime":"{{heldAt}}"}]
            """));
        reading.Rounds[0].IsTieBreakAfterRound.Should().Be(isAfter);
        reading.Remarks.Any(static issue => issue.Code == FeedIssueCodes.TieBreakAfterRound).Should().Be(isAfter);
    }

    /// <summary>What a row does not say of programs follows from its category; what cannot be read is not known.</summary>
    [Theory]
    [InlineData("Healthcare and Social Services Occupations, 2026-Version 3", "", 3)]
    [InlineData("Healthcare and Social Services Occupations, 2026-Version 3", "Everybody", 0)]
    [InlineData("Provincial Nominee Program", "", 1)]
    [InlineData("Provincial Nominee Program", "Everybody", 1)]
    [InlineData("Beekeepers", "", 0)]
    public void The_programs_of_a_row_that_does_not_say_them_follow_from_its_category(string name, string programs, int count)
    {
        Round round = IrccFeed.Read(Encoding.UTF8.GetBytes(
            $$"""
            [{"drawNumber":"448","drawDate":"2026-10-13","drawName":"{{name}}",
            "drawSize":"1","drawCRS":"5","drawText2":"{{programs}}"}]
            """))
            .Rounds[0];
        round.Programs.Should().HaveCount(count);
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        FeedReading reversed = Read(static rows => Reverse(rows, isReversed: true));
        reversed.Rounds.Should().Equal(Sample.Rounds);
        reversed.Snapshots.Should().Equal(Sample.Snapshots);
        reversed.Remarks.Select(RoundText.English.Issue).Should().BeEquivalentTo(Sample.Remarks.Select(RoundText.English.Issue));
    }

    [Fact]
    public void Stale_pools_do_not_come_back_by_merging_a_part_of_the_feed()
    {
        FeedReading part = Read(static rows =>
        {
            for (int i = rows.Count - 1; i >= 0; i--)
            {
                if ((string)rows[i]!["drawNumber"]! is not ("386" or "220"))
                {
                    rows.RemoveAt(i);
                }
            }
        });
        RoundHistory.Official.Merge(part).Changes.Should().BeEmpty();
    }

    [Fact]
    public void A_feed_of_which_nothing_can_be_read_says_why() =>
        FluentActions.Invoking(static () => IrccFeed.Read(
            """
            [{"drawNumber":"448","drawDate":"2026-10-13","drawName":"General","drawSize":"1","drawCRS":"5","drawCutOff":"N/A"}]
            """u8))
            .Should()
                .Throw<FeedFormatException>().Which.Issues.Select(RoundText.English.Issue)
                .Should()
                .Equal("round 448: 'N/A' is not a time");

    [Fact]
    public void Something_else_between_rows_is_told()
    {
        FeedReading reading = Read(static rows =>
        {
            rows.Insert(1, null);
            rows.Insert(3, JsonValue.Create("text"));
            rows.Insert(5, new JsonArray(JsonValue.Create(1)));
        });
        reading.Rounds.Should().HaveCount(438);
        reading.Unread.Select(static issue => $"{issue.Path} {issue.Code}")
            .Should()
            .StartWith(["$.rounds[1] notARound", "$.rounds[3] notARound"]);
    }

    private static FeedReading Read(Action<JsonArray> change) => IrccFeed.Read(Encoding.UTF8.GetBytes(Json(change)));

    private static void Reverse(JsonArray rows, bool isReversed)
    {
        JsonNode?[] all = [.. rows];
        rows.Clear();
        foreach (JsonNode? row in isReversed ? Enumerable.Reverse(all) : all)
        {
            rows.Add(row);
        }
    }

    private static JsonArray Rows() => JsonNode.Parse(DataFile.Feed)!["rounds"]!.AsArray();

    private static string Json(Action<JsonArray> change)
    {
        JsonNode feed = JsonNode.Parse(DataFile.Feed)!;
        change(feed["rounds"]!.AsArray());
        return feed.ToJsonString(
            new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Blanks for ever.</summary>
    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
