using System.Globalization;
using System.Text;

namespace CrsCalculator.Cli.Tests.Updates;

/// <summary>The files of <c>crs rounds update</c>: when the feed need not be fetched, and what is never lost or overwritten.</summary>
public sealed class KeptRoundsTests : IDisposable
{
    private const string Modified = "Last-Modified: Sat, 21 Nov 2026 15:00:00 GMT";
    private const string IfModified = "If-Modified-Since: Sat, 21 Nov 2026 15:00:00 GMT\r\n";
    private const string NotKept = "the rounds could not be kept, so later commands do not have them: ";

    private readonly UpdateUser _user = new();
    private readonly FeedServer _ircc;
    private string _feed = UpdateUser.Feed(448, "2026-11-20");

    /// <summary>IRCC's server is asked several times by most tests, and sends what is its feed by then.</summary>
    public KeptRoundsTests() => _ircc = new FeedServer((request, answer) => request.Contains("If-Modified-Since", StringComparison.Ordinal)
        ? answer.Send("304 Not Modified", [])
        : answer.Send("200 OK", Encoding.UTF8.GetBytes(_feed), Modified));

    public void Dispose()
    {
        _ircc.Dispose();
        _user.Dispose();
    }

    [Fact]
    public void The_time_of_the_file_says_nothing_of_the_feed()
    {
        RequestOfAnUpdate().Should().NotContain("If-Modified-Since");
        File.SetLastWriteTimeUtc(_user.Kept, new DateTime(2027, 5, 1, 0, 0, 0, DateTimeKind.Utc));
        RequestOfAnUpdate().Should().Contain(IfModified, "a copy with the same content is complete to the same feed");
        _user.Run("rounds", "list").Output.Should().Contain("IRCC's feed of 2026-11-21.\n");
    }

    [Fact]
    public void A_backup_or_an_edit_of_the_kept_rounds_is_completed_by_the_whole_feed()
    {
        _user.Keep(448, "2026-11-20");
        byte[] backup = File.ReadAllBytes(_user.Kept);
        _feed = UpdateUser.Feed(449, "2026-11-21");
        RequestOfAnUpdate().Should().NotContain("If-Modified-Since", "the feed came from another address");
        DateTime time = File.GetLastWriteTimeUtc(_user.Kept);
        File.WriteAllBytes(_user.Kept, backup);
        File.SetLastWriteTimeUtc(_user.Kept, time);
        _user.Run("rounds", "list").Output.Should().Contain("(number 448), updated with rounds that 'crs rounds update' kept.\n");
        RequestOfAnUpdate().Should().NotContain("If-Modified-Since");
        _user.Run("rounds", "show", "449").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"address":1,"lastModified":[],"sha256":{}}""")]
    [InlineData("""{"address":"a","address":"b"}""")]
    public void A_damaged_note_of_the_feed_is_no_note(string note)
    {
        RequestOfAnUpdate();
        File.WriteAllText(_user.Feeds, note);
        RequestOfAnUpdate().Should().NotContain("If-Modified-Since");
        RequestOfAnUpdate().Should().Contain("If-Modified-Since", "the update before wrote it anew");
    }

    [Theory]
    [InlineData("Date: Sun, 22 Nov 2026 10:00:00 GMT")]
    [InlineData("Last-Modified: yesterday")]
    public void A_feed_that_does_not_say_when_it_was_modified_is_fetched_every_time(string header)
    {
        using var server = FeedServer.Of(UpdateUser.Feed(448, "2026-11-20"), headers: header);
        _user.Update(server).Output.Should().Contain("updated with rounds that 'crs rounds update' kept.\n");
        _user.Files.Should().Equal(_user.Kept, _user.Locked);
        _user.Update(server).ExitCode.Should().Be(0);
        server.Requests.Should().OnlyContain(static request => !request.Contains("If-Modified-Since", StringComparison.Ordinal));
    }

    [Fact]
    public void Rounds_of_a_later_format_are_neither_used_nor_overwritten()
    {
        const string Later = """{"schema":"crs-rounds/2","rounds":{}}""";
        Directory.CreateDirectory(_user.Folder);
        File.WriteAllText(_user.Kept, Later);
        CrsRun list = _user.Run("rounds", "list");
        (list.ExitCode, list.Error).Should().Be((
            0,
            $"crs: {_user.Kept}: the rounds that 'crs rounds update' keeps are a 'crs-rounds/2' document, written by a later version of "
            + "the tool. The rounds that come with the tool are used. Install that version, or move the file away.\n"));
        CrsRun update = _user.Keep(448, "2026-11-20");
        (update.ExitCode, update.Error).Should().Be((
            0,
            $"crs: {NotKept}{_user.Kept}: a later version of the tool wrote the 'crs-rounds/2' document that is there; install that "
            + "version, or move the file away.\n"));
        update.Output.Should().Contain("  448 is new").And.NotContain("Kept in");
        File.ReadAllText(_user.Kept).Should().Be(Later);
    }

    [Fact]
    public void Rounds_that_another_run_keeps_during_a_fetch_are_not_lost()
    {
        using var other = new TemporaryFile(UpdateUser.Feed(449, "2026-11-21"));
        using var server = new FeedServer((_, answer) =>
        {
            _user.Run("rounds", "update", "--from", other.Path).ExitCode.Should().Be(0);
            return answer.Send("200 OK", Encoding.UTF8.GetBytes(UpdateUser.Feed(448, "2026-11-20")), Modified);
        });
        _user.Update(server).ExitCode.Should().Be(0);
        _user.Run("rounds", "list").Output.Should().Contain("\n  448  2026-11-20").And.Contain("\n  449  2026-11-21");
    }

    [Fact]
    public async Task Updates_from_different_sources_at_the_same_time_keep_the_rounds_of_all()
    {
        int[] numbers = [448, 449, 450, 451, 452, 453];
        TemporaryFile[] feeds = [.. numbers.Select(static number => new TemporaryFile(UpdateUser.Feed(number, $"2026-11-{number - 438}")))];
        CrsRun[] runs = await Task.WhenAll(feeds.Select(feed => Task.Run(() => _user.Run("rounds", "update", "--from", feed.Path))))
            .ConfigureAwait(true);
        runs.Should().OnlyContain(static run => run.ExitCode == 0 && run.Error.Length == 0);
        string list = _user.Run("rounds", "list").Output;
        numbers.Should().OnlyContain(number => list.Contains($"\n  {number}  ", StringComparison.Ordinal));
        Array.ForEach(feeds, static feed => feed.Dispose());
    }

    [Fact]
    public void Rounds_that_could_not_be_read_again_are_not_kept()
    {
        _user.Keep(448, "2026-11-20");
        byte[] kept = File.ReadAllBytes(_user.Kept);
        string name = new('x', 20_000);
        string rows = string.Join(',', Enumerable.Range(449, 500).Select(number =>
            $$"""{"drawNumber":"{{number}}","drawDate":"2026-11-21","drawName":"{{name}}","drawSize":"1","drawCRS":"500"}"""));
        using var server = FeedServer.Of($$"""{"rounds":[{{rows}}]}""", headers: Modified);
        CrsRun update = _user.Update(server);
        update.Output.Should().StartWith("500 rounds (449 to 948)").And.NotContain("Kept in");
        update.Error.Should().StartWith($"crs: {NotKept}{_user.Kept}: the tool could not read them again (")
            .And.EndWith("); what was kept is unchanged.\n");
        File.ReadAllBytes(_user.Kept).Should().Equal(kept);
    }

    [Fact]
    public void Temporary_files_of_runs_that_ended_abruptly_are_deleted_after_a_day()
    {
        Directory.CreateDirectory(_user.Folder);
        string stale = Temporary("a", "2026-11-20");
        string fresh = Temporary("b", "2026-11-21T12:00:00Z");
        string another = Path.Combine(_user.Folder, "rounds.json.mine.tmp");
        File.WriteAllText(another, "{");
        File.SetLastWriteTimeUtc(another, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _user.Keep(448, "2026-11-20").ExitCode.Should().Be(0);
        _user.Files.Should().Contain([fresh, another]).And.NotContain(stale);

        string Temporary(string digit, string time)
        {
            string path = $"{_user.Kept}.{string.Concat(Enumerable.Repeat(digit, 32))}.tmp";
            File.WriteAllText(path, "{");
            File.SetLastWriteTimeUtc(path, DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal));
            return path;
        }
    }

    [Fact]
    public void A_folder_in_the_place_of_the_kept_rounds_is_named_once()
    {
        Directory.CreateDirectory(_user.Kept);
        _user.Run("rounds", "list").Error.Should().Be(
            $"crs: {_user.Kept}: the rounds that 'crs rounds update' keeps cannot be read: this is a folder; move it or delete it. The "
            + "rounds that come with the tool are used. Run 'crs rounds update' to replace the file.\n");
        CrsRun update = _user.Keep(448, "2026-11-20");
        (update.ExitCode, update.Error).Should().Be((0, $"crs: {NotKept}{_user.Kept}: this is a folder; move it or delete it.\n"));
        _user.Files.Should().Equal([_user.Locked], "no temporary file is left");
    }

    [Fact]
    public void A_feed_that_comes_packed_is_unpacked()
    {
        byte[] packed = UpdateUser.Packed(UpdateUser.Feed(448, "2026-11-20"));
        using var server = new FeedServer((_, answer) => answer.Send("200 OK", packed, "Content-Encoding: gzip", Modified));
        _user.Update(server).Output.Should().Contain("IRCC's feed of 2026-11-21.\n").And.Contain("Kept in");
    }

    /// <summary>What an update asks IRCC's server.</summary>
    private string RequestOfAnUpdate()
    {
        _user.Update(_ircc).ExitCode.Should().Be(0);
        return _ircc.Requests[^1];
    }
}
