using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/rounds.md.</summary>
internal static class Rounds
{
    public static async Task Block1(TextWriter Console)
    {
        const string address = "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json";
        string path = Path.Combine(Directory.CreateTempSubdirectory("crs-nightly-").FullName, "rounds.json");
        using var http = new HttpClient(new Feed());

        // <block>
        RoundHistory known = File.Exists(path)
            ? RoundHistory.Official.Merge(CrsJson.Rounds.Read(File.ReadAllBytes(path)).Value).History
            : RoundHistory.Official;
        FeedReading feed = IrccFeed.Read(await http.GetByteArrayAsync(address));
        HistoryMerge merge = known.Merge(feed);
        foreach (RoundChange change in merge.Changes)
        {
            Console.WriteLine(RoundText.English.Change(change));
        }

        Console.WriteLine($"{feed.UnreadRows} rows could not be read");
        File.WriteAllText($"{path}.new", CrsDocument.Of(merge.History).ToJson());
        File.Move($"{path}.new", path, overwrite: true);
        // </block>

        CrsJson.Rounds.Read(File.ReadAllBytes(path)).Value.Should().Be(merge.History);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    public static void Block2(TextWriter Console)
    {
        // <block>
        Round today = Round.Of(RoundCategory.CanadianExperienceClass, new LocalDate(2026, 9, 22), cutOff: 505) with
        {
            TieBreak = Instant.FromUtc(2026, 5, 1, 10, 0),
        };
        Console.WriteLine(today);
        RoundHistory more = RoundHistory.Official.With(today with { Number = RoundNumber.Parse("448"), Invitations = 2000 });
        Console.WriteLine(more[RoundNumber.Parse("448")]);
        // </block>
    }

    /// <summary>A feed with one round more than the package.</summary>
    private sealed class Feed : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage
            {
                Content = new StringContent(
                    """
                    {"rounds":[{"drawNumber":"448","drawDate":"2026-10-13","drawName":"Canadian Experience Class","drawSize":"2,000",
                    "drawCRS":"519","drawCutOff":"May 3, 2026 at 04:00:00 UTC","drawText2":"Canadian Experience Class"}]}
                    """),
            });
    }
}
