using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/nightly-feed.md.</summary>
internal static class NightlyFeed
{
    public static async Task Block1(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("crs-nightly-").FullName;
        string path = Path.Combine(folder, "rounds.json");

        await Night(output, path, Feed.Of(Feed.Row)).ConfigureAwait(false);
        byte[] good = File.ReadAllBytes(path);
        RoundHistory history = CrsJson.Rounds.Read(good).Value;
        history.Rounds[^1].Number.Should().Be(RoundNumber.Parse("448"));

        // A feed with a row that cannot be read, and one without rounds: what was good stays.
        await Night(TextWriter.Null, path, Feed.Of(Feed.Row, """{"drawNumber":"449"}""")).ConfigureAwait(false);
        Func<Task> nothing = () => Night(TextWriter.Null, path, Feed.Of());
        await nothing.Should().ThrowAsync<FeedFormatException>().ConfigureAwait(false);
        File.ReadAllBytes(path).Should().Equal(good);

        // A damaged file: the next night mends it.
        File.WriteAllBytes(path, good[..1000]);
        await Night(TextWriter.Null, path, Feed.Of(Feed.Row)).ConfigureAwait(false);
        CrsJson.Rounds.Read(File.ReadAllBytes(path)).Value.Should().Be(history);
        Directory.GetFiles(folder).Should().Equal([path], "no temporary file is left");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Night(TextWriter Console, string path, Feed server)
    {
        const string address = "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json";
        using var http = new HttpClient(server);

        // <block>
        DocumentReading<RoundHistory>? kept = File.Exists(path) ? CrsJson.Rounds.Read(File.ReadAllBytes(path)) : null;
        RoundHistory known = kept is { IsValid: true } ? RoundHistory.Official.Merge(kept.Value).History : RoundHistory.Official;
        FeedReading feed = IrccFeed.Read(await http.GetByteArrayAsync(address));
        HistoryMerge merge = known.Merge(feed);
        Console.WriteLine($"changes: {merge.Changes.Length}; rows not read: {feed.UnreadRows}");
        if (feed.Unread.IsEmpty)
        {
            string temporary = $"{path}.{Guid.NewGuid():n}.tmp";
            File.WriteAllText(temporary, CrsDocument.Of(merge.History).ToJson());
            File.Move(temporary, path, overwrite: true);
        }
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        FeedReading feed = IrccFeed.Read(System.Text.Encoding.UTF8.GetBytes(Feed.Json(Feed.Row, """{"drawNumber":"449"}""")));
        HistoryMerge merge = RoundHistory.Official.Merge(feed);

        // <block>
        foreach (Issue issue in feed.Unread.Concat(feed.Remarks))
        {
            Console.WriteLine($"{issue.Path}: {RoundText.English.Issue(issue)}");
        }

        foreach (RoundChange change in merge.Changes)
        {
            Console.WriteLine(RoundText.English.Change(change));
        }
        // </block>
    }

    /// <summary>A server with a feed of some rows.</summary>
    private sealed class Feed(string rows) : HttpMessageHandler
    {
        /// <summary>A round more than the package has.</summary>
        public const string Row =
            """
            {"drawNumber":"448","drawDate":"2026-10-13","drawName":"Canadian Experience Class","drawSize":"2,000",
            "drawCRS":"519","drawCutOff":"May 3, 2026 at 04:00:00 UTC","drawText2":"Canadian Experience Class"}
            """;

        public static string Json(params string[] rows) => $$"""{"rounds":[{{string.Join(',', rows)}}]}""";

        public static Feed Of(params string[] rows) => new(string.Join(',', rows));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(Json(rows)) });
    }
}
