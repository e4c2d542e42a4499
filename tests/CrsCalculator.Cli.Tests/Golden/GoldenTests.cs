using System.CommandLine;
using System.Globalization;
using CrsCalculator.Cli.Help;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Cli.Tests.Golden;

/// <summary>
/// What every command shows in terminals of 80, 100 and 120 columns, in both languages, against approved files. <c>APPROVE_GOLDEN=1</c>
/// writes them anew.
/// </summary>
public sealed class GoldenTests : IDisposable
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["score"] = "score examples/profile-couple.json --on 2026-10-01",
        ["score-factors"] = "score examples/factors-single.json --on 2026-01-21",
        ["score-explain"] = "score examples/profile-cec.json --on 2026-10-01 --explain",
        ["score-refused"] = "score examples/profile-cec.json --on 2026-11-20",
        ["score-invalid"] = "score examples/documents.json --on 2026-10-01",
        ["eligibility"] = "eligibility examples/profile-fsw-french.json --on 2026-10-01",
        ["improve"] = "improve examples/profile-fsw-french.json --on 2026-10-01 --target french",
        ["timeline"] = "timeline examples/profile-cec.json --from 2026-10-01 --to 2028-01-01 --rules last-held --cut-off 518",
        ["timeline-refused"] = "timeline examples/profile-cec.json --from 2026-12-01 --to 2028-01-01",
        ["compare"] = "compare examples/profile-couple.json --rules 2020-10-20 --rules 2025-03-25 --on 2026-01-21",
        ["rounds-list"] = "rounds list --since 2026-07-01",
        ["rounds-list-for"] = "rounds list --since 2026-07-01 --for examples/profile-cec.json",
        ["rounds-show"] = "rounds show 446",
        ["rounds-check"] = "rounds check examples/profile-cec.json --round 446",
        ["rounds-check-all"] = "rounds check examples/profile-fsw-french.json --on 2026-10-01",
        ["rounds-project"] = "rounds project --sizes 6000,5000 --every 14d --first 2026-10-14",
        ["rules-list"] = "rules list",
        ["rules-show"] = "rules show 2025-03-25",
        ["rules-show-part"] = "rules show fsw@2015-01-01",
        ["rules-diff"] = "rules diff 2020-10-20 2025-03-25",
        ["checklist"] = "checklist examples/profile-cec-window.json --on 2026-02-25 --round 392",
        ["clients"] = "clients examples/profile-cec.json examples/profile-couple.json examples/profile-cec-window.json "
            + "--on 2026-10-01 --since 2026-09-01",
        ["check"] = "check examples/profile-cec.json --on 2026-10-01",
        ["noc"] = "noc truck driver --on 2026-10-01",
        ["noc-words"] = "noc computer --on 2026-10-01",
        ["rounds-import"] = "rounds import examples/feed.json",
        ["rounds-update"] = "rounds update --from examples/feed.json",
        ["rules-validate"] = "rules validate examples/rulebook-funds.json",
        ["rules-use"] = "rules use examples/rulebook-funds.json",
        ["help"] = "help",
        ["help-of-group"] = "rounds --help",
        ["help-of-command"] = "checklist --help",
        ["unknown-command"] = "scor examples/profile-cec.json",
        ["unknown-option"] = "score examples/profile-cec.json --om 2026-10-01",
    };

    /// <summary>Commands that write a document or a script for programs, and the interview, which has tests of its own.</summary>
    private static readonly string[] WithoutPage = ["batch", "report", "new", "rules export", "mcp", "completion"];

    private readonly string _folder = Directory.CreateTempSubdirectory("crs-golden-").FullName;

    private static readonly string[] Names =
    [
        .. from command in Commands.Keys
           from language in (string[])["en", "fr"]
           from columns in (int[])[80, 100, 120]
           select $"{command}.{language}.{columns}",
    ];

    public static TheoryData<string> Captures { get; } = [.. Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Captures))]
    public void A_command_shows_what_was_approved(string capture)
    {
        string[] parts = capture.Split('.');
        string shown = Capture.InProcess(int.Parse(parts[2], CultureInfo.InvariantCulture), ArgumentsOf(parts[0], parts[1]));
        if (Environment.GetEnvironmentVariable("APPROVE_GOLDEN") == "1")
        {
            File.WriteAllText(PathOf(capture), shown);
            return;
        }

        shown.Should().Be(Approved(capture), "APPROVE_GOLDEN=1 writes the captures anew");
    }

    [Fact]
    public void Every_approved_file_is_of_a_capture() =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(Names);

    /// <summary>The approved files are written from runs in the process of the tests; a terminal receives the same.</summary>
    [Theory]
    [InlineData("en", 80)]
    [InlineData("en", 100)]
    [InlineData("en", 120)]
    [InlineData("fr", 80)]
    [InlineData("fr", 100)]
    [InlineData("fr", 120)]
    public void A_real_terminal_receives_what_was_approved(string language, int columns)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string[] names = [.. Commands.Keys];
        string[] received = Capture.InTerminal(_folder, columns, [.. names.Select(name => ArgumentsOf(name, language))]);
        for (int i = 0; i < names.Length; i++)
        {
            received[i].Should().Be(Approved($"{names[i]}.{language}.{columns}"), $"that is what 'crs {Commands[names[i]]}' shows");
        }
    }

    [Fact]
    public void Every_command_is_captured()
    {
        using ToolHost host = new CrsRun.Given().Host(Stream.Null, TextWriter.Null);
        string[] all = [.. Ends(ToolCommand.Create(host)).Select(static command => HelpPage.FullNameOf(command)["crs ".Length..])];
        all.Where(static command => !Commands.Values.Any(line => $"{line} ".StartsWith($"{command} ", StringComparison.Ordinal)))
            .Should().BeEquivalentTo(WithoutPage);
    }

    private static IEnumerable<Command> Ends(Command command) =>
        command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Ends);

    private static string Folder => Path.Combine(Page.Root, "tests", "CrsCalculator.Cli.Tests", "Golden");

    private static string PathOf(string capture) => Path.Combine(Folder, $"{capture}.txt");

    private static string Approved(string capture) => File.ReadAllText(PathOf(capture)).ReplaceLineEndings("\n");

    private static string[] ArgumentsOf(string name, string language) => [.. Commands[name].Split(' '), "--lang", language];
}
