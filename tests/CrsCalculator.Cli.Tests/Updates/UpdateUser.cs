using System.IO.Compression;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Tests.Updates;

/// <summary>Somebody with a data folder that is gone after the test, and a server in the place of IRCC's.</summary>
internal sealed class UpdateUser : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("crs-rounds-").FullName;

    public UpdateUser() => Folder = Path.Combine(_parent, "share", "crs");

    /// <summary>The data folder. It is not there yet.</summary>
    public string Folder { get; }

    /// <summary>The file of the kept rounds.</summary>
    public string Kept => Path.Combine(Folder, "rounds.json");

    /// <summary>The file that says which feed they are complete to.</summary>
    public string Feeds => Path.Combine(Folder, "rounds.feed.json");

    /// <summary>The lock of both.</summary>
    public string Locked => Path.Combine(Folder, "rounds.lock");

    /// <summary>What is in the folder.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(Folder).Order(StringComparer.Ordinal);

    public bool HasKept => File.Exists(Kept);

    /// <summary>A run without a network.</summary>
    public CrsRun Run(params string[] args) => CrsRun.In(Folder, args);

    /// <summary>A run with a server in the place of IRCC's.</summary>
    public CrsRun Run(FeedServer server, params string[] args) => Run(server.Address, args);

    public CrsRun Run(Uri address, params string[] args) => new CrsRun.Given { DataFolder = Folder, FeedAddress = address }.Run(args);

    public CrsRun Update(FeedServer server, params string[] args) => Run(server, ["rounds", "update", .. args]);

    /// <summary>Keeps a feed with a round of this number and day, on top of those that come with the tool.</summary>
    public CrsRun Keep(int number, string date)
    {
        using var server = FeedServer.Of(Feed(number, date), headers: "Last-Modified: Sat, 21 Nov 2026 15:00:00 GMT");
        return Update(server);
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    /// <summary>A feed with rounds from one on, one a week.</summary>
    public static string Feed(int number, string date, int count = 1) => $$"""{"rounds":[{{string.Join(
        ',',
        Enumerable.Range(0, count).Select(i => Row(number + i, LocalDatePattern.Iso.Parse(date).Value.PlusWeeks(i))))}}]}""";

    /// <summary>A feed as a server sends it that packs its answers.</summary>
    public static byte[] Packed(string feed)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(feed));
        }

        return packed.ToArray();
    }

    private static string Row(int number, LocalDate date) =>
        $$"""
        {"drawNumber":"{{number}}","drawDate":"{{LocalDatePattern.Iso.Format(date)}}","drawName":"Canadian Experience Class",
        "drawSize":"2,000","drawCRS":"519","drawCutOff":"May 3, 2026 at 04:00:00 UTC","drawText2":"Canadian Experience Class"}
        """;
}
