using System.Net;
using System.Net.Sockets;
using System.Text;
using CrsCalculator.Cli.Fetching;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Tests.Updates;

/// <summary><c>crs rounds update</c> where the feed does not come: a sentence each, exit code 2, and what was kept is untouched.</summary>
public sealed class FetchFailureTests : IDisposable
{
    private const string ByHand =
        "crs: What was kept is unchanged. To update by hand, download the feed in a browser and run 'crs rounds update --from FILE'.\n";

    private readonly UpdateUser _user = new();

    public void Dispose() => _user.Dispose();

    [Theory]
    [InlineData("404 Not Found", "there is nothing at this address (status 404).")]
    [InlineData("410 Gone", "there is nothing at this address (status 410).")]
    [InlineData("403 Forbidden", "the server refuses this program (status 403), as canada.ca does with some.")]
    [InlineData("429 Too Many Requests", "the server refuses this program (status 429), as canada.ca does with some.")]
    [InlineData("520 Unknown", "the server refuses this program (status 520), as canada.ca does with some.")]
    [InlineData("500 Internal Server Error", "the server failed (status 500); try again later.")]
    [InlineData("503 Service Unavailable", "the server failed (status 503); try again later.")]
    [InlineData("204 No Content", "the server did not send the feed (status 204).")]
    [InlineData("206 Partial Content", "the server did not send the feed (status 206).")]
    [InlineData("302 Found", "the server did not send the feed (status 302).")]
    public void A_status_without_a_feed(string status, string reason)
    {
        using var server = FeedServer.Of(string.Empty, status);
        Fails(server, reason);
    }

    [Fact]
    public void A_page_in_the_place_of_the_feed()
    {
        using var server = FeedServer.Of("<!DOCTYPE html><html><body>Access denied</body></html>", headers: "Content-Type: text/html");
        FailsWith(() => _user.Update(server)).Should().StartWith($"crs: {server.Address}: ").And.Contain("not IRCC's feed");
    }

    [Fact]
    public void A_server_that_is_slow()
    {
        using var server = new FeedServer(static async (_, answer) =>
        {
            await answer.Begin("200 OK", "Content-Length: 100000").ConfigureAwait(false);
            while (!answer.End.IsCancellationRequested)
            {
                await answer.Write(" "u8.ToArray()).ConfigureAwait(false);
                await Task.Delay(20, answer.End).ConfigureAwait(false);
            }
        });
        FailsWith(() => Hurried(server)).Should().StartWith($"crs: {server.Address}: the feed did not arrive within 0.3 seconds.\n");
    }

    [Fact]
    public void A_server_that_never_answers()
    {
        using var server = new FeedServer(static (_, answer) => Task.Delay(Timeout.Infinite, answer.End));
        FailsWith(() => Hurried(server)).Should().Contain("the feed did not arrive within 0.3 seconds.");
    }

    [Fact]
    public void An_answer_that_is_cut_off()
    {
        using var server = new FeedServer(static async (_, answer) =>
        {
            await answer.Begin("200 OK", "Content-Length: 5000").ConfigureAwait(false);
            await answer.Write("{\"rounds\":["u8.ToArray()).ConfigureAwait(false);
        });
        Fails(server, "the connection ended in the middle of the feed.");
    }

    [Fact]
    public void An_answer_that_is_cut_off_at_once()
    {
        using var server = new FeedServer(static (_, _) => Task.CompletedTask);
        Fails(server, "the connection ended in the middle of the feed.");
    }

    [Fact]
    public void An_answer_that_is_not_http()
    {
        using var server = new FeedServer(static (_, answer) => answer.Write("SSH-2.0-OpenSSH_9.6\r\n"u8.ToArray()));
        Fails(server, "the server's answer is not HTTP that the tool understands.");
    }

    [Fact]
    public void An_answer_without_end_is_left_early()
    {
        const int Mebibyte = 1 << 20;
        int sent = 0;
        using var server = new FeedServer(async (_, answer) =>
        {
            byte[] blanks = Encoding.ASCII.GetBytes(new string(' ', Mebibyte));
            await answer.Begin("200 OK").ConfigureAwait(false);
            for (sent = 0; sent < 100; sent++)
            {
                await answer.Write(blanks).ConfigureAwait(false);
            }
        });
        Fails(server, "the server sends more than 32 MiB, which is too large for a feed.");
        sent.Should().BeLessThan(64, "it stops long before 100 MiB");
    }

    [Fact]
    public void A_packed_answer_that_unpacks_to_too_much_is_left_early()
    {
        byte[] packed = UpdateUser.Packed(new string(' ', IrccFeed.MaxBytes + 1));
        packed.Length.Should().BeLessThan(IrccFeed.MaxBytes / 100);
        using var server = new FeedServer((_, answer) => answer.Send("200 OK", packed, "Content-Encoding: gzip"));
        Fails(server, "the server sends more than 32 MiB, which is too large for a feed.");
    }

    [Fact]
    public void A_packed_answer_that_is_damaged()
    {
        using var server = FeedServer.Of("This was packed once.", headers: "Content-Encoding: gzip");
        Fails(server, "the server's answer is damaged: it cannot be unpacked.");
    }

    [Fact]
    public void An_answer_that_says_that_it_is_too_large_is_not_read()
    {
        using var server = new FeedServer(static async (_, answer) =>
        {
            await answer.Begin("200 OK", $"Content-Length: {IrccFeed.MaxBytes + 1}").ConfigureAwait(false);
            await Task.Delay(Timeout.Infinite, answer.End).ConfigureAwait(false);
        });
        Fails(server, "the server sends more than 32 MiB, which is too large for a feed.");
    }

    [Theory]
    [InlineData("http://feeds.example/feed.json")]
    [InlineData("ftp://feeds.example/feed.json")]
    [InlineData("file:///etc/passwd")]
    public void A_redirect_to_an_address_that_is_not_allowed(string target)
    {
        using var server = FeedServer.Of(string.Empty, "302 Found", $"Location: {target}");
        Fails(server, $"the server redirects to {target}; only https:// addresses are followed.");
    }

    [Fact]
    public void A_redirect_from_https_never_leads_to_http()
    {
        FeedAddress.MayLead(new Uri("https://a.example"), new Uri("http://localhost/")).Should().BeFalse();
        FeedAddress.MayLead(new Uri("https://a.example"), new Uri("https://b.example")).Should().BeTrue();
        FeedAddress.MayLead(new Uri("http://localhost"), new Uri("https://b.example")).Should().BeTrue();
    }

    [Fact]
    public void Redirects_in_a_circle()
    {
        using var server = FeedServer.Of(string.Empty, "302 Found", "Location: /feed.json");
        Fails(server, "the server redirects more than 5 times.");
        server.Requests.Should().HaveCount(12, "each of two runs gives up after six");
    }

    [Fact]
    public void A_server_that_is_not_there()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        FailsWith(() => _user.Run(address, "rounds", "update")).Should().StartWith($"crs: {address}: the server refused the connection.\n");
    }

    [Fact]
    public void A_server_without_tls()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"));
        var address = new Uri($"https://127.0.0.1:{server.Address.Port}/");
        FailsWith(() => _user.Run(address, "rounds", "update")).Should()
            .StartWith($"crs: {address}: there is no secure connection (TLS) to the server; nothing was sent.\n");
    }

    [Fact]
    public void A_name_that_is_not_known() =>
        FailsWith(() => _user.Run("rounds", "update")).Should().StartWith("crs: https://crs.invalid/feed.json: ").And.EndWith(ByHand);

    [Theory]
    [InlineData("http://www.canada.ca/feed.json")]
    [InlineData("ftp://www.canada.ca/feed.json")]
    [InlineData("https://")]
    public void An_address_that_is_not_allowed(string address)
    {
        CrsRun run = _user.Run("rounds", "update", "--from", address);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Be(
            $"crs: --from: '{address}' is not an address to fetch from; give an https:// address or a file. http:// is allowed for this "
            + "computer only (localhost).\n");
    }

    [Fact]
    public void A_file_that_is_not_there() =>
        FailsWith(() => _user.Run("rounds", "update", "--from", "nothing.json")).Should()
            .StartWith("crs: nothing.json: there is no such file.\n");

    [Fact]
    public void French_has_the_same_sentences()
    {
        using var server = FeedServer.Of(string.Empty, "404 Not Found");
        _user.Update(server, "--lang", "fr").Error.Should().StartWith(
            $"crs : {server.Address} : il n'y a rien à cette adresse (code 404).\ncrs : Ce qui était conservé reste inchangé.");
    }

    [Fact]
    public async Task What_is_stopped_fetches_nothing()
    {
        using var server = new FeedServer(static (_, answer) => Task.Delay(Timeout.Infinite, answer.End));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await FluentActions.Awaiting(() => FeedFetch.Get(server.Address, null, TimeSpan.FromMinutes(1), stop.Token))
            .Should().ThrowAsync<OperationCanceledException>().ConfigureAwait(true);
    }

    private void Fails(FeedServer server, string reason) =>
        FailsWith(() => _user.Update(server)).Should().Be($"crs: {server.Address}: {reason}\n{ByHand}");

    private CrsRun Hurried(FeedServer server) => new CrsRun.Given
    {
        DataFolder = _user.Folder,
        FeedAddress = server.Address,
        FeedTimeout = TimeSpan.FromMilliseconds(300),
    }.Run("rounds", "update");

    /// <summary>What a run that must fail says, once with nothing kept and once with something.</summary>
    private string FailsWith(Func<CrsRun> update)
    {
        CrsRun first = update();
        (first.ExitCode, first.Output).Should().Be((2, string.Empty));
        Directory.Exists(_user.Folder).Should().BeFalse("nothing is written");
        _user.Keep(448, "2026-11-20").ExitCode.Should().Be(0);
        byte[] kept = File.ReadAllBytes(_user.Kept);
        DateTime time = File.GetLastWriteTimeUtc(_user.Kept);
        update().ExitCode.Should().Be(2);
        File.ReadAllBytes(_user.Kept).Should().Equal(kept);
        File.GetLastWriteTimeUtc(_user.Kept).Should().Be(time);
        _user.Files.Should().Equal(_user.Feeds, _user.Kept, _user.Locked);
        return first.Error;
    }
}
