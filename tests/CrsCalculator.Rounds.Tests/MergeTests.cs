using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>A round is never made of two: what a feed leaves empty is filled from the same round only.</summary>
public class MergeTests
{
    private static readonly string[] MayBeEmpty = ["drawCutOff", "drawDateTime", "drawDistributionAsOn", "drawText2"];
    private static readonly Round[] Known = [.. RoundHistory.Official.Rounds];
    private static readonly JsonNode[] Rows = [.. JsonNode.Parse(DataFile.Feed)!["rounds"]!.AsArray().Select(static row => row!)];

    /// <summary>The history up to some round, sometimes without a time or a tie-break.</summary>
    private static readonly Arbitrary<RoundHistory> Histories = Arb.From(
        from count in Gen.Frequency((1, Gen.Constant(Known.Length)), (3, Gen.Choose(1, Known.Length)))
        from pools in Gen.Choose(0, RoundHistory.Official.Snapshots.Length)
        from gap in Gen.Choose(0, 5)
        select new RoundHistory(
            Known.Take(count).Select((round, i) => i % 6 == gap ? round with { HeldAt = null, PoolAsOf = null, Programs = [] } : round),
            RoundHistory.Official.Snapshots.Take(pools)));

    /// <summary>A feed that numbers some rounds otherwise, dates some otherwise, and leaves some fields empty.</summary>
    private static readonly Arbitrary<byte[]> Feeds = Arb.From(
        Gen.Choose(1, 12).SelectMany(static count => Gen.ArrayOf(FeedRow(), count)).Select(FeedOf));

    [Property(MaxTest = 400)]
    public Property After_a_merge_every_round_is_that_of_the_history_or_of_the_feed_or_the_same_round_filled() =>
        Prop.ForAll(Histories, Feeds, static (history, bytes) =>
        {
            if (TryRead(bytes) is not { } feed)
            {
                return;
            }

            HistoryMerge merge = history.Merge(feed);
            merge.IsOlder.Should().Be(IsBefore(feed, history) || IsOlderByPool(feed, history));
            (RoundText.English.OlderFeed(merge) is null).Should().Be(!merge.IsOlder);
            foreach (Round round in merge.History.Rounds)
            {
                Round? known = history.TryFind(round.Number, out Round? old) ? old : null;
                Round? read = feed.Rounds.FirstOrDefault(other => other.Number == round.Number);
                CheckOne(round, known, read, merge);
            }

            CheckPools(history, feed, merge);
        });

    [Property(MaxTest = 200)]
    public Property Merging_twice_is_merging_once() =>
        Prop.ForAll(Histories, Feeds, static (history, bytes) =>
        {
            if (TryRead(bytes) is not { } feed)
            {
                return;
            }

            RoundHistory once = history.Merge(feed).History;
            HistoryMerge again = once.Merge(feed);
            again.History.Should().Be(once);
            again.Changes.Select(static change => change.Kind).Should()
                .BeSubsetOf([ChangeKind.KeptNewer, ChangeKind.CorrectionKept, ChangeKind.NameKept]);
        });

    [Property(MaxTest = 200)]
    public Property An_older_feed_leaves_everything_known_as_it_is() =>
        Prop.ForAll(Feeds, Feeds, static (one, other) =>
        {
            if (TryRead(one) is not { } first || TryRead(other) is not { } second)
            {
                return;
            }

            RoundHistory history = new(RoundHistory.Official.Rounds.Take(100), RoundHistory.Official.Snapshots.Take(3));
            RoundHistory newer = history.Merge(first).History;
            HistoryMerge merge = newer.Merge(second);
            if (!merge.IsOlder)
            {
                return;
            }

            newer.Snapshots.Should().BeSubsetOf(merge.History.Snapshots);
            IEnumerable<string> changed =
                from known in newer.Rounds
                let after = merge.History[known.Number]
                where IsSame(known, after)
                from field in RoundFields.All
                where field.TextOf(known).Length > 0 && field.TextOf(known) != field.TextOf(after)
                select $"{known.Number} {field.Name}";
            changed.Should().BeEmpty();
        });

    /// <summary>The feed of 2026-08-20 in another language, with rows of old, is older than the rounds of October.</summary>
    /// <summary>Stored rounds are merged by the rules for a feed, whichever of the two is newer.</summary>
    [Property(MaxTest = 200)]
    public Property A_history_merges_like_a_feed_with_the_same_rounds() =>
        Prop.ForAll(Histories, Feeds, static (history, bytes) =>
        {
            if (TryRead(bytes) is not { Language: OfficialLanguage.English } feed)
            {
                return;
            }

            HistoryMerge byFeed = history.Merge(feed);
            HistoryMerge byHistory = history.Merge(new RoundHistory(feed.Rounds, feed.Snapshots));
            byHistory.History.Should().Be(byFeed.History);
            byHistory.Changes.Should().Equal(byFeed.Changes);
            byHistory.IsOlder.Should().Be(byFeed.IsOlder);
        });

    [Fact]
    public void Stored_rounds_and_those_of_a_newer_package_come_to_the_newer()
    {
        RoundHistory official = RoundHistory.Official;
        var stored = new RoundHistory(official.Rounds.Take(400), official.Snapshots.Take(90));
        official.Merge(stored).Should().Match<HistoryMerge>(static merge => merge.IsOlder && merge.Changes.IsEmpty);
        official.Merge(stored).History.Should().Be(official);
        stored.Merge(official).Should().Match<HistoryMerge>(static merge => !merge.IsOlder && merge.Changes.Length > 40);
        stored.Merge(official).History.Should().Be(official);
        official.Merge(official).Changes.Should().BeEmpty();
    }

    [Fact]
    public void An_older_feed_says_so_and_keeps_what_is_newer()
    {
        HistoryMerge merge = RoundHistory.Official.Merge(IrccFeed.Read(DataFile.Feed));
        (merge.IsOlder, merge.History == RoundHistory.Official).Should().Be((true, true));
        RoundText.English.OlderFeed(merge).Should().Be(
            "The feed is older than the rounds already known (to number 437 and 2026-08-19, known to number 447 and 2026-10-01): it adds "
            + "what is missing and overwrites nothing newer.");
        RoundText.French.OlderFeed(merge).Should().Contain("437 et au 2026-08-19").And.Contain("447 et au 2026-10-01");
        merge.Changes.Should().ContainSingle().Which.Kind.Should().Be(ChangeKind.CorrectionKept);
    }

    [Fact]
    public void An_older_feed_fills_what_is_missing()
    {
        FeedReading feed = Feed(
            """
            {"drawNumber":"438","drawDate":"2026-08-31","drawName":"Provincial Nominee Program","drawSize":"563","drawCRS":"698",
             "drawCutOff":"April 12, 2026 at 04:32:27 UTC","drawDateTime":"August 31, 2026 at 13:00:00 UTC"}
            """);
        HistoryMerge merge = RoundHistory.Official.Merge(feed);
        merge.Changes.Select(RoundText.English.Change).Should().Equal(
            "438, invitations: kept 562; the older feed has 563.",
            "438, cutOff: kept 697; the older feed has 698.",
            "438, tieBreak: kept 2026-04-12T04:32:26Z; the older feed has 2026-04-12T04:32:27Z.",
            "438, heldAt is new: 2026-08-31T13:00:00Z.");
        Round known = RoundHistory.Official[RoundNumber.Parse("438")];
        merge.History[known.Number].Should().Be(known with { HeldAt = Instant.FromUtc(2026, 8, 31, 13, 0) });
        merge.Changes.Select(RoundText.French.Change).First().Should()
            .Be("438, invitations : 562 est conservé ; le fichier des rondes, plus ancien, donne 563.");
    }

    /// <summary>An older feed can still know a round that was held after the one of that number.</summary>
    [Theory]
    [InlineData("2026-01-07", "Canadian Experience Class", ChangeKind.AnotherRound)]
    [InlineData("2025-05-12", "Canadian Experience Class", ChangeKind.KeptNewer)]
    [InlineData("2025-05-11", "Provincial Nominee Program", ChangeKind.KeptNewer)]
    public void Of_two_rounds_under_one_number_an_older_feed_has_to_have_the_later(string date, string name, ChangeKind kind)
    {
        FeedReading feed = Feed(
            $$"""{"drawNumber":"346","drawDate":"{{date}}","drawName":"{{name}}","drawSize":"8,000","drawCRS":"511"}""");
        HistoryMerge merge = RoundHistory.Official.Merge(feed);
        RoundChange change = merge.Changes.Should().ContainSingle().Subject;
        (change.Kind, change.Subject, change.Field).Should().Be((kind, "346", null));
        Round known = RoundHistory.Official[RoundNumber.Parse("346")];
        merge.History[known.Number].Should().BeSameAs(kind == ChangeKind.KeptNewer ? known : feed.Rounds[0]);
        string said = kind == ChangeKind.KeptNewer
            ? $"346: kept {known}; the older feed has {feed.Rounds[0]}."
            : $"346 is another round in the feed: {feed.Rounds[0]}. It replaces {known} as a whole.";
        RoundText.English.Change(change).Should().Be(said);
    }

    /// <summary>A copy of last week has the same newest round as today's, but not its pool.</summary>
    [Fact]
    public void A_feed_with_an_older_pool_is_older()
    {
        const string Row =
            """
            {"drawNumber":"447","drawDate":"2026-10-01","drawName":"Trades Occupations, 2026-Version 3","drawSize":"3,500","drawCRS":"477",
             "drawDistributionAsOn":"DAY","dd1":"1","dd18":"1"}
            """;
        HistoryMerge older = RoundHistory.Official.Merge(Feed(Row.Replace("DAY", "September 20, 2026", StringComparison.Ordinal)));
        (older.IsOlder, older.History[RoundNumber.Parse("447")].CutOff).Should().Be((true, 476));
        RoundText.English.OlderFeed(older).Should().Be(
            "The feed is older than the pools already known (newest pool of 2026-09-20, known to 2026-09-27): it adds what is missing and "
            + "overwrites nothing newer.");
        HistoryMerge same = RoundHistory.Official.Merge(Feed(Row.Replace("DAY", "September 27, 2026", StringComparison.Ordinal)));
        (same.IsOlder, same.History[RoundNumber.Parse("447")].CutOff, same.History.Snapshots[^1].Total).Should().Be((false, 477, 1));
    }

    [Fact]
    public void An_older_feed_does_not_replace_a_pool()
    {
        FeedReading feed = Feed(
            """
            {"drawNumber":"437","drawDate":"2026-08-19","drawName":"French-Language proficiency 2026-Version 2","drawSize":"5,000",
             "drawCRS":"382","drawDistributionAsOn":"August 16, 2026","dd1":"1","dd18":"1"}
            """);
        HistoryMerge merge = RoundHistory.Official.Merge(feed);
        merge.History.Should().Be(RoundHistory.Official);
        merge.Changes.Should().ContainSingle().Which.Subject.Should().Be("pool 2026-08-16");
        RoundText.English.Change(merge.Changes[0]).Should()
            .StartWith("pool 2026-08-16: kept 2").And.EndWith("; the older feed has 1: 1 0 0 0 0 0 0.");
    }

    /// <summary>What a slip leaves in the history must not shut out the feeds that follow, the corrected one least of all.</summary>
    [Theory]
    [InlineData("448", "2027-10-13", "October 11, 2026")]
    [InlineData("4480", "2026-10-13", "October 11, 2026")]
    [InlineData("448", "2026-10-13", "October 11, 2027")]
    public void After_a_slip_no_later_feed_is_older(string number, string date, string pool)
    {
        RoundHistory history = RoundHistory.Official.Merge(Feed(Newest(number, date, 500, pool))).History;
        HistoryMerge corrected = history.Merge(Feed(Newest("448", "2026-10-13", 519, "October 11, 2026")));
        (corrected.IsOlder, corrected.History[RoundNumber.Parse("448")].CutOff).Should().Be((false, 519));
        HistoryMerge next = history.Merge(Feed(Newest("449", "2026-10-20", 515, "October 18, 2026")));
        (next.IsOlder, next.History[RoundNumber.Parse("449")].CutOff).Should().Be((false, 515));
    }

    /// <summary>A year's slip that lands on the days of the last rounds is no newer pool: it is after its own round.</summary>
    [Theory]
    [InlineData("369")]
    [InlineData("370")]
    public void A_pool_after_its_round_makes_no_feed_older(string number)
    {
        Round right = RoundHistory.Official[RoundNumber.Parse(number)];
        Round wrong = right with { PoolAsOf = right.Date.PlusYears(1) };
        var slipped = new RoundHistory([.. Known.Where(round => round != right), wrong], []);
        RoundHistory.Official.Merge(slipped).History.Merge(RoundHistory.Official).IsOlder.Should().BeFalse();
    }

    [Property(MaxTest = 100)]
    public Property A_slip_in_any_row_never_makes_the_whole_feed_older() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(0, Known.Length - 1)),
            Arb.From(Gen.Choose(1, 3)),
            static (row, slip) =>
            {
                Round right = Known[row];
                Round wrong = slip == 1 ? right with { Date = right.Date.PlusYears(1) }
                    : slip == 2 ? right with { Number = RoundNumber.Parse($"{right.Number.Number + 1000}") }
                    : right with { PoolAsOf = right.Date.PlusYears(1) };
                var slipped = new RoundHistory([.. Known.Where(round => round != right), wrong], []);
                RoundHistory history = RoundHistory.Official.Merge(slipped).History;
                history.Merge(RoundHistory.Official).IsOlder.Should().BeFalse();
            });

    /// <summary>IRCC renames categories: that makes no other round, and costs neither the category nor the tie-break.</summary>
    [Theory]
    [InlineData("Skilled construction occupations, 2026-Version 1", ChangeKind.NameKept, RoundCategory.Trades)]
    [InlineData("Transport Occupations, 2026-Version 3", ChangeKind.Replaced, RoundCategory.Transport)]
    [InlineData("Trades Occupations, 2026-Version 4", ChangeKind.Replaced, RoundCategory.Trades)]
    public void A_round_that_is_renamed_is_the_same_round(string name, ChangeKind kind, RoundCategory category)
    {
        Round known = Known[^1];
        FeedReading feed = Feed(
            $$"""
            {"drawNumber":"447","drawDate":"2026-10-01","drawName":"{{name}}",
            "drawSize":"{{known.Invitations}}","drawCRS":"{{known.CutOff}}"}
            """);
        HistoryMerge merge = RoundHistory.Official.Merge(feed);
        Round round = merge.History[known.Number];
        round.Should().Be(known with { Name = kind == ChangeKind.NameKept ? known.Name : name });
        (round.Category, round.TieBreak).Should().Be((category, known.TieBreak));
        RoundChange change = merge.Changes.Should().ContainSingle().Subject;
        (change.Kind, change.Field, change.Feed).Should().Be((kind, RoundFields.RoundName, name));
        if (kind == ChangeKind.NameKept)
        {
            RoundText.English.Change(change).Should().Be($"447, name: kept {known.Name}; the feed's '{name}' is not known here.");
        }
    }

    [Fact]
    public void A_merge_says_how_much_changed()
    {
        FeedReading feed = Feed(Newest("448", "2026-10-13", 519, ""));
        feed.ToString().Should().Be("1 round, 0 snapshots, 0 rows not read");
        RoundHistory.Official.Merge(feed).ToString().Should().EndWith("; 1 change");
        RoundHistory.Official.Merge(RoundHistory.Official).ToString().Should().EndWith("; 0 changes");
    }

    [Fact]
    public void A_name_that_is_not_known_with_another_cut_off_is_another_round()
    {
        FeedReading feed = IrccFeed.Read(
            """
            [{"drawNumber":"392","drawDate":"2026-01-21","drawName":"Beekeepers","drawSize":"1","drawCRS":"500"}]
            """u8);
        var history = new RoundHistory(Known.Where(static known => known.Number.Number <= 392), []);
        Round round = history.Merge(feed).History[RoundNumber.Parse("392")];
        round.Should().BeSameAs(feed.Rounds[0]);
        (round.TieBreak, round.HeldAt, round.PoolAsOf, round.Programs.Length).Should().Be((null, null, null, 0));
    }

    /// <summary>What the merge takes for granted when it identifies a round.</summary>
    [Fact]
    public void In_the_published_data_the_programs_follow_from_the_category()
    {
        foreach (Round round in Known)
        {
            string programs = string.Join(' ', round.Programs.Select(Code.Of).Order(StringComparer.Ordinal));
            string expected = round.Category switch
            {
                RoundCategory.General => "CEC FSW FST PNP",
                _ when round.Category.Program() is { } program => Code.Of(program),
                _ => "CEC FSW FST",
            };
            programs.Split(' ').Should().BeEquivalentTo(expected.Split(' '), $"round {round.Number} is for them");
        }

        Known.Select(static round => (round.Date, round.Category)).Should().OnlyHaveUniqueItems("a date and a category identify a round");
    }

    private static string Newest(string number, string date, int cutOff, string pool) =>
        $$"""
        {"drawNumber":"{{number}}","drawDate":"{{date}}","drawName":"Canadian Experience Class","drawSize":"2,000","drawCRS":"{{cutOff}}",
         "drawCutOff":"May 1, 2026 at 10:00:00 UTC","drawDistributionAsOn":"{{pool}}","dd1":"1","dd18":"1"}
        """;

    private static FeedReading Feed(string row) => IrccFeed.Read(Encoding.UTF8.GetBytes($"[{row}]"));

    /// <summary>Rows that differ under one number are all refused, so that nothing may be left of a feed.</summary>
    private static FeedReading? TryRead(byte[] bytes)
    {
        try
        {
            return IrccFeed.Read(bytes);
        }
        catch (FeedFormatException)
        {
            return null;
        }
    }

    private static bool IsBefore(FeedReading feed, RoundHistory history) =>
        history.Rounds.Any(known => feed.Rounds.All(round => round.Number < known.Number))
        && history.Rounds.Any(known => feed.Rounds.All(round => round.Date < known.Date));

    private static bool IsOlderByPool(FeedReading feed, RoundHistory history) =>
        feed.Rounds.Max(static round => round.Number) == history.Rounds.Max(static round => round.Number)
        && NewestPool(feed.Rounds, feed.Snapshots) < NewestPool(history.Rounds, history.Snapshots);

    private static LocalDate? NewestPool(IReadOnlyCollection<Round> rounds, IEnumerable<PoolSnapshot> pools) =>
        rounds.Select(static round => round.PoolAsOf).Concat(pools.Select(static pool => (LocalDate?)pool.AsOf))
            .Where(day => rounds.Any(round => day <= round.Date))
            .Max();

    private static bool IsSame(Round one, Round other) =>
        one.Date == other.Date
        && (one.Category == other.Category || (one.CutOff == other.CutOff && one.Invitations == other.Invitations));

    private static void CheckPools(RoundHistory history, FeedReading feed, HistoryMerge merge)
    {
        foreach (PoolSnapshot pool in merge.History.Snapshots)
        {
            PoolSnapshot? known = history.Snapshots.FirstOrDefault(other => other.AsOf == pool.AsOf);
            (merge.IsOlder && known is not null ? [known] : history.Snapshots.Concat(feed.Snapshots)).Should().Contain(pool);
        }
    }

    private static void CheckOne(Round round, Round? known, Round? read, HistoryMerge merge)
    {
        if (read is null)
        {
            round.Should().BeSameAs(known);
            return;
        }

        if (known is null || !IsSame(known, read))
        {
            bool isKept = known is not null && merge.IsOlder && read.Date <= known.Date;
            round.Should().BeSameAs(isKept ? known : read, "nothing is filled from another round");
            RoundChange change = merge.Changes.Single(change => change.Subject == round.Number.ToString());
            change.Kind.Should().Be(known is null ? ChangeKind.Added : isKept ? ChangeKind.KeptNewer : ChangeKind.AnotherRound);
            return;
        }

        foreach (RoundField field in RoundFields.All)
        {
            bool isKept = field.TextOf(read).Length == 0
                || (merge.IsOlder && field.TextOf(known).Length > 0)
                || (field.Name == RoundFields.Invitations && KnownCorrections.IsWrong(read));
            field.TextOf(round).Should().Be(field.TextOf(isKept ? known : read), $"{round.Number} {field.Name}");
        }
    }

    private static Gen<JsonNode> FeedRow() =>
        from row in Gen.Elements(Rows)
        from number in Gen.Frequency((2, Gen.Constant((string)row["drawNumber"]!)), (3, Gen.Choose(1, 460).Select(static n => $"{n}")))
        from date in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Choose(10, 28).Select(static d => (string?)$"2025-05-{d}")))
        from empty in Gen.SubListOf(MayBeEmpty)
        select Changed(row, number, date, empty);

    private static JsonNode Changed(JsonNode row, string number, string? date, IEnumerable<string> empty)
    {
        JsonNode changed = row.DeepClone();
        changed["drawNumber"] = number;
        if (date is not null)
        {
            changed["drawDate"] = date;
            changed["drawDateFull"] = "";
        }

        foreach (string field in empty)
        {
            changed[field] = "";
        }

        return changed;
    }

    private static byte[] FeedOf(JsonNode[] rows) =>
        Encoding.UTF8.GetBytes(new JsonArray([.. rows.Select(static row => row.DeepClone())]).ToJsonString());
}
