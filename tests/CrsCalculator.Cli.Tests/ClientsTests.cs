using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using CrsCalculator.Application;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Tests;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary>The clients of a practice: a table, CSV, JSON Lines, a page.</summary>
public sealed class ClientsTests : IDisposable
{
    private const string After446 = "2026-10-01";

    private static readonly Round Round446 = RoundHistory.Official[RoundNumber.Parse("446")];
    private static readonly string[] Between = ["--since", "2026-09-29", "--on", After446];

    // CRS_CLIENTS asks for more of them.
    private static readonly int Many = int.Parse(
        Environment.GetEnvironmentVariable("CRS_CLIENTS") ?? "150",
        CultureInfo.InvariantCulture);

    private static readonly Lazy<ImmutableArray<(string Id, Candidate Profile)>> Pool = new(() =>
    [
        .. PoolArbitraries.InPoolOf(Round446)
            .Where(static profile => ExpressEntry.Check(profile, Round446.HeldOn, shownOn: new LocalDate(2026, 11, 22)).IsEmpty)
            .Sample(Many)
            .Select(static (profile, i) => ($"client-{i}", profile)),
    ]);

    private readonly string _folder = Directory.CreateTempSubdirectory("crs-clients-").FullName;

    private static string Cec => CrsRun.Example("profile-cec.json");

    private static string Couple => CrsRun.Example("profile-couple.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Those_whom_rounds_check_invites_are_found()
    {
        string path = PoolFile();
        CrsRun run = Clients([path, .. Between, "--json"]);
        run.ExitCode.Should().Be(0, run.Error);
        JsonNode[] rows = Rows(run);
        rows.Select(static row => (string)row["id"]!).Should().Equal(Pool.Value.Select(static client => client.Id));

        string[] invited = [.. rows.SelectMany(row => RoundsOf(row, isInvited: true))];
        string[] open = [.. rows.SelectMany(row => RoundsOf(row, isInvited: null))];
        string[] expectedInvited = [.. Expected(Outcome.Met)];
        invited.Except(expectedInvited, StringComparer.Ordinal).Should().BeEmpty();
        expectedInvited.Except(invited, StringComparer.Ordinal).Should().BeEmpty();
        invited.Should().Equal(expectedInvited).And.NotBeEmpty();
        open.Should().Equal(Expected(Outcome.NotAssessed));

        JsonNode[] shown = Rows(Clients([path, .. Between, "--json", "--invited"]));
        shown.Should().OnlyContain(static row => row["rounds"]!.AsArray().Count > 0);
        shown.SelectMany(row => RoundsOf(row, isInvited: true)).Should().Equal(expectedInvited);
    }

    [Fact]
    public void The_command_on_one_client_says_the_same_as_rounds_check()
    {
        foreach ((string id, Candidate profile) in Pool.Value.Take(8))
        {
            string document = CrsDocument.Of(profile, id).ToJson();
            JsonNode check = JsonNode.Parse(
                CrsRun.With(document, "rounds", "check", "-", "--round", "446", "--json").Output)!["rounds"]![0]!;
            JsonNode row = JsonNode.Parse(
                CrsRun.With(document, "clients", "-", "--on", "2026-09-29", "--since", "2026-09-29", "--json").Output)!;
            row["rounds"]!.AsArray().Select(static round => round!["invited"]?.GetValue<bool>()).Should()
                .BeEquivalentTo(
                    check["invited"] is { } verdict && !verdict.GetValue<bool>() ? [] : new[] { check["invited"]?.GetValue<bool>() });
        }
    }

    [Fact]
    public void Rows_fit_their_numbers_in_other_commands()
    {
        JsonNode row = Rows(Clients([Cec, "--since", "2026-01-21", "--on", After446, "--json"])).Single();
        int then = Score(Cec, "2026-01-21");
        int now = Score(Cec, After446);
        ((int)row["score"]!, (int)row["change"]!).Should().Be((now, now - then));
        ((string)row["on"]!, (string)row["since"]!).Should().Be((After446, "2026-01-21"));
        row["nearestLoss"]!["kind"]!.GetValue<string>().Should().Be("languageTest");
        row["rounds"]!.AsArray().Should().OnlyContain(static round => (bool?)round!["invited"] != false);
    }

    [Fact]
    public void Where_no_client_could_be_read_nothing_is_said_about_points()
    {
        CrsRun run = CrsRun.Of("clients", "nowhere.json");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("nowhere.json: there is no such file.").And.NotContain("last-held");
    }

    [Fact]
    public void A_bad_file_or_line_does_not_stop_the_others()
    {
        string lines = InFolder("many.jsonl", $"{OneLine(Cec)}\n\n{{\"schema\":\"crs-profile/1\"}}\nnot JSON\n{OneLine(Couple)}\n");
        string broken = InFolder("broken.json", "{");
        CrsRun run = Clients([Couple, broken, Path.Combine(_folder, "nowhere.json"), lines, .. Between, "--json"]);
        run.ExitCode.Should().Be(2);
        JsonNode[] rows = Rows(run);
        rows.Select(static row => (string)row["id"]!).Should().Equal(
            "couple-welder-nurse",
            "broken.json",
            "nowhere.json",
            "software-developer-toronto",
            "many.jsonl:3",
            "many.jsonl:4",
            "couple-welder-nurse");
        rows.Select(static row => row["issues"]!.AsArray().Count > 0).Should().Equal(false, true, true, false, true, true, false);
        rows.Where(static row => row["issues"]!.AsArray().Count > 0).Should()
            .OnlyContain(static row => row["score"] == null && row["programs"] == null && row["rounds"] == null);
        ((int?)rows[4]["line"], (string?)rows[4]["file"]).Should().Be((3, lines));
        run.Error.Should().Contain($"crs: {broken}: $: this is not valid JSON")
            .And.Contain("nowhere.json: there is no such file.")
            .And.Contain($"crs: {lines}: line 3: $.principal: ")
            .And.Contain("crs: 4 of 7 clients could not be reviewed; each is reported above and in the output.\n");
    }

    [Fact]
    public void A_folder_is_read_by_name_and_not_its_folders()
    {
        InFolder("b.json", File.ReadAllText(Cec));
        InFolder("a.json", File.ReadAllText(Couple));
        InFolder("notes.txt", "nothing of ours");
        File.Copy(Cec, Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "older")).FullName, "c.json"));
        Rows(Clients([_folder, .. Between, "--json"])).Select(static row => Path.GetFileName((string)row["file"]!)).Should()
            .Equal("a.json", "b.json");
    }

    [Fact]
    public void Standard_input_is_lines_and_an_id_that_is_missing_is_the_place()
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Cec))!;
        profile.AsObject().Remove("id");
        CrsRun run = CrsRun.With($"\n{profile.ToJsonString()}\n", ["clients", "-", .. Between, "--json"]);
        ((string)Rows(run).Single()["id"]!).Should().Be("-:2");
    }

    [Fact]
    public void Today_lies_in_a_gap_and_it_is_said_once()
    {
        CrsRun run = Clients([Cec, Couple, "--json"]);
        run.ExitCode.Should().Be(0);
        Rows(run).Should().OnlyContain(static row => row["score"] == null && row["change"] == null && row["programs"] != null);
        run.Error.Split("No score for 2026-11-22").Should().HaveCount(2);
        Rows(Clients([Cec, "--rules", "last-held", "--json"])).Single()["provisional"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void The_last_round_before_the_day_is_compared_with_when_nothing_else_is_said()
    {
        foreach (string on in (string[])["2026-09-30", "2026-09-29"])
        {
            string since = Rows(Clients([Cec, "--on", on, "--json"])).Single()["since"]!.GetValue<string>();
            since.Should().Be(RoundHistory.Official.Rounds.Last(round => string.CompareOrdinal($"{round.Date:uuuu-MM-dd}", on) < 0)
                .Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("link.html", "input and output are the same file")]
    [InlineData("a.json", "lies in a folder that is read")]
    [InlineData("new.json", "lies in a folder that is read")]
    public void No_client_of_a_folder_is_overwritten(string output, string said)
    {
        string profile = InFolder("a.json", File.ReadAllText(Cec));
        File.CreateSymbolicLink(Path.Combine(_folder, "link.html"), profile);
        foreach (string folder in (string[])[_folder, _folder + Path.DirectorySeparatorChar, Path.Combine(_folder, ".")])
        {
            CrsRun run = Clients([folder, .. Between, "--json", "-o", Path.Combine(_folder, output)]);
            (run.ExitCode, run.Output).Should().Be((2, string.Empty));
            run.Error.Should().Contain(said);
        }

        File.ReadAllText(profile).Should().Be(File.ReadAllText(Cec));
        Directory.GetFiles(_folder, "*.json").Should().Equal(profile);
        Clients([_folder, .. Between, "-o", Path.Combine(_folder, "out.html")]).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Two_clients_with_one_id_are_noticed()
    {
        string lines = InFolder("a.jsonl", $"{OneLine(Cec)}\n\n{OneLine(Cec)}\n");
        CrsRun run = Clients([Cec, lines, .. Between, "--json"]);
        run.ExitCode.Should().Be(0);
        run.Error.Should().Be(
            $"crs: software-developer-toronto: this id appears twice, in {Cec} and in {lines}:1.\n"
            + $"crs: software-developer-toronto: this id appears twice, in {Cec} and in {lines}:3.\n");
    }

    [Theory]
    [InlineData("--invited", "Shown: clients whom a round invites or may invite, 1 of 2")]
    [InlineData("--expiring 90d", "Shown: clients with an expiry within 90 days, ")]
    public void A_filter_changes_no_total_and_says_what_it_shows(string filter, string said)
    {
        string[] asked = [Cec, CrsRun.Example("profile-cec-window.json"), "--since", "2026-01-21", "--on", "2026-02-20"];
        string total = Clients(asked).OutputLines.Single(static line => line.StartsWith("2 clients", StringComparison.Ordinal));
        CrsRun run = Clients([.. asked, .. filter.Split(' ')]);
        run.OutputLines.Should().Contain(total).And.Contain(line => line.StartsWith(said));
        string page = Path.Combine(_folder, "out.html");
        Clients([.. asked, .. filter.Split(' '), "-o", page]).ExitCode.Should().Be(0);
        string head = new HtmlParser().ParseDocument(File.ReadAllText(page)).QuerySelector("header")!.TextContent;
        head.Should().Contain("2 of 2 reviewed").And.Contain(said.Split(": ")[1]);
    }

    [Fact]
    public void What_people_read_says_until_when_to_apply()
    {
        string[] asked = [Cec, "--since", "2026-01-21", "--on", "2026-02-20"];
        JsonNode[] rounds = [.. Rows(Clients([.. asked, "--json"])).Single()["rounds"]!.AsArray().Select(static round => round!)];
        string[] deadlines = [.. rounds.Select(static round => round["applyBy"]!.GetValue<string>())];
        deadlines.Should().NotBeEmpty();
        string text = Clients(asked).Output;
        string page = Path.Combine(_folder, "out.html");
        Clients([.. asked, "-o", page]);
        string html = File.ReadAllText(page);
        foreach (string deadline in deadlines)
        {
            text.Should().Contain($"({deadline})");
            html.Should().Contain($"apply by {deadline}");
        }

        string[][] cells = [.. Clients([.. asked, "--csv"]).OutputLines.Select(CellsOf)];
        cells[1][Array.IndexOf(cells[0], "applyBy")].Should().Be(string.Join(' ', deadlines));
    }

    [Theory]
    [InlineData("score", "score", true)]
    [InlineData("change", "change", true)]
    [InlineData("expiry", "nearestExpiry.lastUsefulDay", false)]
    [InlineData("loss", "nearestLoss.lastUsefulDay", false)]
    [InlineData("year", "nextYear.completeOn", false)]
    [InlineData("id", "id", false)]
    public void Rows_are_sorted(string key, string path, bool isDescending)
    {
        string pool = PoolFile();
        string broken = InFolder("broken.json", "{");
        JsonNode[] rows = Rows(Clients([broken, pool, .. Between, "--sort", key, "--json"]));
        rows.Should().HaveCount(Many + 1);
        rows[^1]["id"]!.GetValue<string>().Should().Be("broken.json", "what could not be reviewed comes last");
        string?[] values = [.. rows[..^1].Select(row => Text(row, path))];
        string[] known = [.. values.OfType<string>()];
        values[..known.Length].Should().Equal(known, "what is not known comes after what is");
        if (int.TryParse(known[0], out _))
        {
            int[] numbers = [.. known.Select(static value => int.Parse(value, CultureInfo.InvariantCulture))];
            (isDescending ? numbers : [.. numbers.Select(static number => -number)]).Should().BeInDescendingOrder();
        }
        else
        {
            known.Should().Equal(known.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_worst_flags_and_the_invited_come_first()
    {
        string pool = PoolFile();
        JsonNode[] byFlag = Rows(Clients([pool, .. Between, "--sort", "flag", "--json"]));
        byFlag.Select(static row => Array.IndexOf(["stop", "high", "medium", "low", null], Text(row, "worstFlag.severity"))).Should()
            .BeInAscendingOrder();
        JsonNode[] byRound = Rows(Clients([pool, .. Between, "--sort", "invited", "--json"]));
        byRound.Select(static row => RoundsOf(row, isInvited: true).Any()).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Only_those_with_an_expiry_soon_are_shown()
    {
        string pool = PoolFile();
        LocalDate last = new LocalDate(2026, 10, 1).PlusDays(90);
        string[][] ended = [.. Clients([pool, .. Between, "--csv"]).OutputLines.Select(CellsOf)];
        int column = Array.IndexOf(ended[0], "ended");
        string[] endedIds = [.. ended.Where(row => row[column].Contains(':', StringComparison.Ordinal)).Select(static row => row[0])];
        string[] expected =
        [
            .. Rows(Clients([pool, .. Between, "--json"]))
                .Where(row => endedIds.Contains((string)row["id"]!)
                    || string.CompareOrdinal(Text(row, "nearestExpiry.lastUsefulDay") ?? "9", $"{last:uuuu-MM-dd}") <= 0)
                .Select(static row => (string)row["id"]!),
        ];
        expected.Should().NotBeEmpty();
        foreach (string days in (string[])["90d", "90"])
        {
            Rows(Clients([pool, .. Between, "--json", "--expiring", days])).Select(static row => (string)row["id"]!)
                .Should()
                .Equal(expected);
        }
    }

    [Fact]
    public void CSV_reads_back_as_what_JSON_says()
    {
        const string Id = " \"=1+1\", <b>\u2028 é\n";
        JsonNode hostile = JsonNode.Parse(File.ReadAllText(Cec))!;
        hostile["id"] = Id;
        string path = InFolder("a.jsonl", $"{hostile.ToJsonString()}\n{{}}\n{OneLine(Couple)}\n");
        JsonNode[] rows = Rows(Clients([path, .. Between, "--json"]));
        CrsRun run = Clients([path, .. Between, "--csv"]);
        run.ExitCode.Should().Be(2);
        string[][] cells = [.. run.OutputLines.Select(CellsOf)];
        cells.Should().HaveCount(4).And.OnlyContain(line => line.Length == cells[0].Length);
        cells[1][0].Should().Be(Printable.Of(Id));
        for (int i = 0; i < rows.Length; i++)
        {
            string[] columns =
                ["file", "line", "score", "change", "nearestLoss.points", "nextYear.completeOn", "worstFlag.code"];
            foreach (string column in columns)
            {
                cells[i + 1][Array.IndexOf(cells[0], column)].Should().Be(Text(rows[i], column) ?? string.Empty, column);
            }
        }

        cells[2][^1].Should().StartWith("$.");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_page_has_one_table_and_escapes_ids(string language)
    {
        JsonNode hostile = JsonNode.Parse(File.ReadAllText(Cec))!;
        hostile["id"] = "<script>alert(1)</script>";
        string path = InFolder("a.jsonl", $"{hostile.ToJsonString()}\n{{\"id\":\"<img src=x>\"}}\n{OneLine(Couple)}\n");
        string output = Path.Combine(_folder, "out.html");
        Clients([path, .. Between, "-o", output, "--lang", language]).ExitCode.Should().Be(2);
        string html = File.ReadAllText(output);
        AngleSharp.Dom.IDocument page = new HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("script, img, link, iframe").Should().BeEmpty();
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().StartWith("default-src 'none'");
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelectorAll("table").Should().ContainSingle().Which.QuerySelector("caption").Should().NotBeNull();
        page.QuerySelectorAll("th").Should().OnlyContain(static head => head.HasAttribute("scope"));
        page.QuerySelectorAll("tbody th").Select(static head => head.TextContent).Should()
            .Equal("<script>alert(1)</script>", "<img src=x>", "couple-welder-nurse");
        page.DocumentElement.GetAttribute("lang").Should().StartWith(language);

        Clients([path, .. Between, "-o", output, "--lang", language]);
        File.ReadAllText(output).Should().Be(html, "the same input gives the same bytes");
    }

    [Fact]
    public void Without_a_client_nothing_is_written()
    {
        string output = InFolder("out.html", "before");
        string empty = InFolder("empty.jsonl", "\n");
        foreach (string[] more in (string[][])[["-o", output], ["--json"], ["--csv"], []])
        {
            CrsRun run = Clients([empty, .. Between, .. more]);
            (run.ExitCode, run.Output).Should().Be((2, string.Empty));
            run.Error.Should().StartWith("crs: There is nothing to review; ");
        }

        File.ReadAllText(output).Should().Be("before");
    }

    [Theory]
    [InlineData("--since 2026-10-02 --on 2026-10-01", 2, "--since: 2026-10-02 is after 2026-10-01, the day of the review.")]
    [InlineData("--expiring soon", 2, "--expiring: 'soon' is not a number of days; write 0d to 36500d, for example 90d.")]
    [InlineData("--json --csv", 2, "--json and --csv: choose one of them.")]
    [InlineData("--on 2014-12-31", 3, "No review for 2014-12-31: Express Entry began on 2015-01-01.")]
    [InlineData("--sort luck", 2, "luck")]
    public void Wrong_usage_is_explained(string arguments, int exitCode, string said)
    {
        CrsRun run = Clients([Cec, .. arguments.Split(' ')]);
        (run.ExitCode, run.Output).Should().Be((exitCode, string.Empty));
        run.Error.Should().Contain(said);
    }

    [Theory]
    [InlineData("en", 80)]
    [InlineData("fr", 80)]
    [InlineData("en", 120)]
    [InlineData("fr", 120)]
    public void No_number_and_no_day_is_split_in_a_terminal(string language, int width)
    {
        Speech speech = language == "fr" ? Speech.French : Speech.English;
        var review = new ClientReview(
            ExpressEntry.Official, RoundHistory.Official, new LocalDate(2026, 10, 1), new LocalDate(2026, 9, 1));
        ClientRow[] rows =
        [
            .. Pool.Value.Take(40).Select(client => new ClientRow(client.Id, review.Of(client.Profile))),
            new("a-client-whose-id-is-a-good-deal-longer-than-that-of-all-the-other-clients", review.Of(Pool.Value[0].Profile)),
            new("bad", [LineReaderTooLong]),
        ];
        var totals = ClientTotals.Of(rows);
        string printed = PageText.Of(page => ClientsText.Print(page, review, rows, totals, ClientFilter.None), speech, width);
        printed.Split('\n').Should().OnlyContain(line => line.TrimEnd().Length <= width);
        string[] words = printed.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (ClientOverview client in rows.Select(static row => row.Overview).OfType<ClientOverview>())
        {
            string[] expected =
            [
                $"{client.Score!.Value.Total}",
                .. client.NextExpiries.Select(static expiry => $"{expiry.LastUsefulDay:uuuu-MM-dd}"),
                .. client.InvitingRounds.Select(check => $"{check.Round.Number}{(check == client.FirstInvitation ? "*" : string.Empty)}"),
            ];
            expected.Should().BeSubsetOf(words);
        }
    }

    /// <summary>A day beside the name of another document would tell of the wrong loss.</summary>
    [Theory]
    [InlineData("en", 80)]
    [InlineData("en", 120)]
    [InlineData("fr", 120)]
    public void Each_expiry_stands_on_one_line_with_its_document_and_its_loss(string language, int width)
    {
        Speech speech = language == "fr" ? Speech.French : Speech.English;
        var review = new ClientReview(
            ExpressEntry.Official, RoundHistory.Official, new LocalDate(2026, 10, 1), new LocalDate(2026, 9, 1));
        foreach ((string id, Candidate profile) in Pool.Value.Take(40).Select(static client => (client.Id, client.Profile)))
        {
            var row = new ClientRow(id, review.Of(profile));
            var totals = ClientTotals.Of([row]);
            string[] lines =
                PageText.Of(page => ClientsText.Print(page, review, [row], totals, ClientFilter.None), speech, width).Split('\n');
            foreach (DocumentExpiry expiry in row.Overview!.NextExpiries)
            {
                string loss = expiry.Lost.Points is { } points ? speech.Say(ClientsWords.Points, points) : "?";
                string name = width < 120 ? string.Empty : speech.Application.Expiry(expiry.Kind).Split(' ')[0];
                lines.Should().Contain(line =>
                    line.Contains($"{expiry.LastUsefulDay:uuuu-MM-dd}") && line.Contains(name) && line.Contains(loss));
            }
        }
    }

    [Fact]
    public void French_says_the_same_numbers()
    {
        CrsRun english = Clients([Cec, Couple, .. Between]);
        CrsRun french = Clients([Cec, Couple, .. Between, "--lang", "fr"]);
        french.Output.Should().NotBe(english.Output);
        Numbers(french.Output).Should().Equal(Numbers(english.Output));
    }

    private static Issue LineReaderTooLong => Input.LineReader.TooLong;

    private static CrsRun Clients(string[] arguments) => CrsRun.Of(["clients", .. arguments]);

    private static JsonNode[] Rows(CrsRun run) => [.. run.OutputLines.Select(static line => JsonNode.Parse(line)!)];

    private static IEnumerable<string> RoundsOf(JsonNode row, bool? isInvited) => row["rounds"]!.AsArray()
        .Where(round => (bool?)round!["invited"] == isInvited)
        .Select(round => $"{row["id"]} {round!["number"]}");

    /// <summary>The same in a loop over clients and rounds.</summary>
    private static IEnumerable<string> Expected(Outcome outcome)
    {
        foreach ((string id, Candidate profile) in Pool.Value)
        {
            var candidate = new PoolCandidate(profile, ExpressEntry.Official);
            foreach (string number in (string[])["446", "447"])
            {
                if (candidate.Check(RoundHistory.Official[RoundNumber.Parse(number)]).Invited == outcome)
                {
                    yield return $"{id} {number}";
                }
            }
        }
    }

    private static int Score(string path, string on) =>
        (int)JsonNode.Parse(CrsRun.Of("score", path, "--on", on, "--json").Output)!["total"]!;

    private static string? Text(JsonNode row, string path)
    {
        JsonNode? node = row;
        foreach (string name in path.Split('.'))
        {
            node = node?[name];
        }

        return node?.ToString();
    }

    private static string[] CellsOf(string line)
    {
        CsvLine.TrySplit(Encoding.UTF8.GetBytes(line), out string[] cells).Should().BeTrue(line);
        return cells;
    }

    private static string OneLine(string path) => JsonNode.Parse(File.ReadAllText(path))!.ToJsonString();

    private static IEnumerable<string> Numbers(string text) =>
        text.Split([' ', '\n', ',', '.', ':', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word.Any(char.IsAsciiDigit));

    private string PoolFile() => InFolder(
        "pool.jsonl",
        string.Concat(Pool.Value.Select(static client => CrsDocument.Of(client.Profile, client.Id).ToJson() + "\n")));

    private string InFolder(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
