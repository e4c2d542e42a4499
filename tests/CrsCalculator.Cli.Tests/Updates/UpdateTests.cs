using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests.Updates;

/// <summary><c>crs rounds update</c> with a server that answers: what is shown, kept and used by later commands.</summary>
public sealed class UpdateTests : IDisposable
{
    private const string Modified = "Last-Modified: Sat, 21 Nov 2026 15:00:00 GMT";
    private const string Known = "Rounds are complete to 2026-11-20 (number 448), updated from IRCC's feed of 2026-11-21.";
    private static readonly string Developer = CrsRun.Example("profile-cec.json");

    private readonly UpdateUser _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void The_feed_is_fetched_shown_and_kept()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        CrsRun run = _user.Update(server);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().StartWith("1 round (448 to 448) and 0 pools were read from the feed (English); 0 rows could not be read.\n")
            .And.Contain("Changes to the rounds known so far\n  448 is new: 448 (2026-11-20): Canadian Experience Class, 2000 invitations")
            .And.Contain($"\n{Known}\n")
            .And.EndWith($"\nKept in {_user.Kept}\n");
        _user.Files.Should().Equal([_user.Feeds, _user.Kept, _user.Locked], "no temporary file is left");
    }

    [Fact]
    public void The_request_says_who_asks_and_nothing_else_about_the_user()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        _user.Update(server);
        server.Requests.Single().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "GET /feed.json HTTP/1.1",
            $"Host: {server.Address.Authority}",
            $"User-Agent: crs/{typeof(CrsTool).Assembly.GetName().Version!.ToString(fieldCount: 3)}",
            "Accept: application/json",
            "Accept-Encoding: gzip, deflate");
    }

    [Theory]
    [InlineData("rounds list --since 2026-11-01")]
    [InlineData("rounds show 448")]
    [InlineData("rounds check PROFILE --round 448 --rules last-held")]
    [InlineData("rounds check PROFILE --rules last-held")]
    [InlineData("rounds project --sizes 2000")]
    public void Later_commands_use_what_was_kept_and_say_so(string command)
    {
        string[] args = [.. command.Split(' ').Select(static word => word == "PROFILE" ? Developer : word)];
        CrsRun before = _user.Run(args);
        before.Output.Should().NotContain("2026-11-20");
        _user.Keep(448, "2026-11-20").ExitCode.Should().Be(0);
        CrsRun after = _user.Run(args);
        (after.ExitCode, after.Error).Should().Be((0, string.Empty));
        after.Output.Should().Contain($"\n{Known}\n");
        CrsRun embedded = _user.Run([.. args, "--embedded"]);
        (embedded.ExitCode, embedded.Output, embedded.Error).Should().Be((before.ExitCode, before.Output, before.Error));
    }

    [Fact]
    public void Without_kept_rounds_the_way_to_newer_ones_is_named() =>
        _user.Run("rounds", "list").Output.Should()
            .Contain("Rounds are complete to 2026-10-01 (number 447); update with: crs rounds update\n");

    [Fact]
    public void A_feed_for_one_run_is_laid_over_what_was_kept()
    {
        _user.Keep(448, "2026-11-20");
        using var feed = new TemporaryFile(UpdateUser.Feed(449, "2026-11-21"));
        _user.Run("rounds", "list", "--since", "2026-11-01", "--feed", feed.Path).Output.Should().Contain("  448  ").And.Contain("  449  ");
        _user.Run("rounds", "import", feed.Path).Output.Should().Contain("  449 is new").And.NotContain("448 is new");
        using var same = new TemporaryFile(UpdateUser.Feed(448, "2026-11-20"));
        _user.Run("rounds", "import", same.Path).Output.Should().Contain("Changes to the rounds known so far: none\n");
        _user.Run("rounds", "import", same.Path, "--embedded").Output.Should().Contain("  448 is new");
        _user.Run("rounds", "show", "449").ExitCode.Should().Be(2, "a feed of one run is not kept");
    }

    [Fact]
    public void A_feed_that_was_not_modified_is_not_fetched_again()
    {
        using var server = new FeedServer((request, answer) => request.Contains("If-Modified-Since", StringComparison.Ordinal)
            ? answer.Send("304 Not Modified", [])
            : answer.Send("200 OK", System.Text.Encoding.UTF8.GetBytes(UpdateUser.Feed(448, "2026-11-20")), Modified));
        _user.Update(server);
        byte[] kept = File.ReadAllBytes(_user.Kept);
        CrsRun run = _user.Update(server);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().StartWith("IRCC's feed has not been modified since 2026-11-21T15:00:00Z.\n").And.Contain($"\n{Known}\n");
        server.Requests[1].Should().Contain("If-Modified-Since: Sat, 21 Nov 2026 15:00:00 GMT\r\n");
        File.ReadAllBytes(_user.Kept).Should().Equal(kept);
    }

    [Fact]
    public void A_program_that_reads_json_gets_the_whole_answer_every_time()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        JsonNode first = JsonNode.Parse(_user.Update(server, "--json").Output)!;
        ((string)first["schema"]!, first["changes"]!.AsArray().Count).Should().Be(("crs-feed/1", 1));
        JsonNode.Parse(_user.Update(server, "--json").Output)!["changes"]!.AsArray().Should().BeEmpty();
        server.Requests[1].Should().NotContain("If-Modified-Since");
    }

    [Fact]
    public void What_does_not_come_whole_from_IRCC_is_fetched_anew_next_time()
    {
        using var file = new TemporaryFile(UpdateUser.Feed(448, "2026-11-20"));
        CrsRun byHand = _user.Run("rounds", "update", "--from", file.Path);
        byHand.ExitCode.Should().Be(0);
        byHand.Output.Should().Contain(
            "Rounds are complete to 2026-11-20 (number 448), updated with rounds that 'crs rounds update' kept.\n");
        AssertFetchedAnew();

        using var elsewhere = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        _user.Run("rounds", "update", "--from", elsewhere.Address.AbsoluteUri).ExitCode.Should().Be(0);
        AssertFetchedAnew();

        using var broken = FeedServer.Of(
            UpdateUser.Feed(448, "2026-11-20").Replace("{\"rounds\":[", "{\"rounds\":[{\"drawNumber\":\"449\"},", StringComparison.Ordinal),
            headers: Modified);
        CrsRun partly = _user.Update(broken);
        partly.ExitCode.Should().Be(2, "a row could not be read");
        partly.Error.Should().Contain($"crs: {broken.Address}: $.rounds[0]");
        partly.Output.Should().Contain("1 row could not be read").And.Contain("Kept in ");
        AssertFetchedAnew();

        void AssertFetchedAnew()
        {
            using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
            _user.Update(server).ExitCode.Should().Be(0);
            server.Requests.Single().Should().NotContain("If-Modified-Since");
        }
    }

    [Fact]
    public void Standard_input_can_be_the_source()
    {
        var given = new CrsRun.Given
        {
            Input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(UpdateUser.Feed(448, "2026-11-20"))),
            DataFolder = _user.Folder,
        };
        given.Run("rounds", "update", "--from", "-").ExitCode.Should().Be(0);
        _user.Run("rounds", "show", "448").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Redirects_are_followed()
    {
        using var server = new FeedServer((request, answer) => request.StartsWith("GET /feed.json ", StringComparison.Ordinal)
            ? answer.Send("301 Moved Permanently", [], "Location: /moved/feed.json")
            : answer.Send("200 OK", System.Text.Encoding.UTF8.GetBytes(UpdateUser.Feed(448, "2026-11-20")), Modified));
        _user.Update(server).ExitCode.Should().Be(0);
        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void A_tool_that_is_newer_than_the_kept_rounds_adds_its_own()
    {
        // What was kept long ago: the history up to a round, in the format that the tool keeps.
        _user.Keep(448, "2026-11-20");
        JsonNode kept = JsonNode.Parse(File.ReadAllText(_user.Kept))!;
        JsonArray rounds = kept["rounds"]!.AsArray();
        while (string.CompareOrdinal((string)rounds[^1]!["date"]!, "2026-09-01") >= 0)
        {
            rounds.RemoveAt(rounds.Count - 1);
        }

        kept["completeTo"] = (string)rounds[^1]!["date"]!;
        File.WriteAllText(_user.Kept, kept.ToJsonString());
        CrsRun run = _user.Run("rounds", "list");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("Rounds are complete to 2026-10-01 (number 447); update with: crs rounds update\n");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"schema":"crs-rounds/1","rounds":[]}""")]
    [InlineData("<html></html>")]
    [InlineData("")]
    public void Kept_rounds_that_cannot_be_read_are_told_and_replaced_by_the_next_update(string content)
    {
        Directory.CreateDirectory(_user.Folder);
        File.WriteAllText(_user.Kept, content);
        CrsRun run = _user.Run("rounds", "show", "447");
        (run.ExitCode, run.Output).Should().Be((0, CrsRun.Of("rounds", "show", "447").Output));
        run.Error.Should().StartWith($"crs: {_user.Kept}: the rounds that 'crs rounds update' keeps cannot be read: $")
            .And.EndWith(". The rounds that come with the tool are used. Run 'crs rounds update' to replace the file.\n");
        _user.Run("rounds", "show", "447", "--embedded").Error.Should().BeEmpty();
        CrsRun update = _user.Keep(448, "2026-11-20");
        update.ExitCode.Should().Be(0);
        update.Error.Should().StartWith(
            $"crs: {_user.Kept}: the rounds that were kept there could not be read, and this update replaced them: $");
        _user.Run("rounds", "show", "448").Error.Should().BeEmpty();
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_a_warning()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_user.Folder)!);
        File.WriteAllText(_user.Folder, "a file in its place");
        CrsRun run = _user.Keep(448, "2026-11-20");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("  448 is new").And.NotContain("Kept in");
        run.Error.Should().StartWith("crs: the rounds could not be kept, so later commands do not have them: ")
            .And.EndWith(
                $"{_user.Kept}: the folder {_user.Folder} cannot be made; name another with the environment variable CRS_DATA.\n");
    }

    [Fact]
    public void Without_a_data_folder_the_changes_are_shown_all_the_same()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        CrsRun run = new CrsRun.Given { FeedAddress = server.Address }.Run("rounds", "update");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("  448 is new");
        run.Error.Should().Contain("CRS_DATA");
    }

    [Fact]
    public async Task Updates_at_the_same_time_leave_one_whole_file()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        CrsRun[] runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _user.Update(server)))).ConfigureAwait(true);
        runs.Should().OnlyContain(static run => run.ExitCode == 0);
        _user.Files.Should().Equal(_user.Feeds, _user.Kept, _user.Locked);
        _user.Run("rounds", "list").Output.Should().Contain($"\n{Known}\n");
    }

    [Fact]
    public void No_other_command_uses_the_network()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        foreach (string command in (string[])["list", "show 447", "project --sizes 2000"])
        {
            _user.Run(server, ["rounds", .. command.Split(' ')]).ExitCode.Should().Be(0);
        }

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public void French_says_the_same()
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: Modified);
        _user.Update(server, "--lang", "fr").Output.Should()
            .Contain("Les rondes sont complètes jusqu'au 2026-11-20 (numéro 448), à jour selon le fichier d'IRCC du 2026-11-21.\n")
            .And.EndWith($"Conservé dans {_user.Kept}\n");
    }
}
