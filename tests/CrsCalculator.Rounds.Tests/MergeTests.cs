using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace CrsCalculator.Rounds.Tests;

/// <summary>A round is never made of two: what a feed leaves empty is filled from the same round only.</summary>
public class MergeTests
{
    private static readonly string[] MayBeEmpty = ["drawCutOff", "drawDateTime", "drawDistributionAsOn", "drawText2"];
    private static readonly Round[] Known = [.. RoundHistory.Official.Rounds];
    private static readonly JsonNode[] Rows = [.. JsonNode.Parse(DataFile.Feed)!["rounds"]!.AsArray().Select(static row => row!)];

    /// <summary>A feed that numbers some rounds otherwise, dates some otherwise, and leaves some fields empty.</summary>
    private static readonly Arbitrary<byte[]> Feeds = Arb.From(
        Gen.Choose(1, 12).SelectMany(static count => Gen.ArrayOf(FeedRow(), count)).Select(FeedOf));

    [Property(MaxTest = 400)]
    public Property After_a_merge_every_round_is_that_of_the_history_or_of_the_feed_or_the_same_round_filled() =>
        Prop.ForAll(Feeds, static bytes =>
        {
            FeedReading feed = IrccFeed.Read(bytes);
            HistoryMerge merge = RoundHistory.Official.Merge(feed);
            foreach (Round round in merge.History.Rounds)
            {
                Round? known = RoundHistory.Official.TryFind(round.Number, out Round? old) ? old : null;
                Round? read = feed.Rounds.FirstOrDefault(other => other.Number == round.Number);
                CheckOne(round, known, read, merge);
            }
        });

    [Fact]
    public void A_name_that_is_not_known_is_another_round_too()
    {
        FeedReading feed = IrccFeed.Read(
            """
            [{"drawNumber":"392","drawDate":"2026-01-21","drawName":"Beekeepers","drawSize":"1","drawCRS":"500"}]
            """u8);
        Round round = RoundHistory.Official.Merge(feed).History[RoundNumber.Parse("392")];
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

    private static void CheckOne(Round round, Round? known, Round? read, HistoryMerge merge)
    {
        if (read is null)
        {
            round.Should().BeSameAs(known);
            return;
        }

        bool isSame = known is not null && known.Date == read.Date && known.Category == read.Category;
        if (!isSame)
        {
            round.Should().BeSameAs(read, "nothing is filled from another round");
            RoundChange change = merge.Changes.Single(change => change.Subject == round.Number.ToString());
            change.Kind.Should().Be(known is null ? ChangeKind.Added : ChangeKind.AnotherRound);
            return;
        }

        foreach (RoundField field in RoundFields.All)
        {
            bool isKept = field.TextOf(read).Length == 0
                || (field.Name == RoundFields.Invitations && KnownCorrections.IsWrong(read));
            field.TextOf(round).Should().Be(field.TextOf(isKept ? known! : read), $"{round.Number} {field.Name}");
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
