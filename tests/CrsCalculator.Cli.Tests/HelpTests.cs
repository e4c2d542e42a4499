using System.CommandLine;
using CrsCalculator.Cli.Help;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> CommandNames { get; } = [.. Commands(Root(Speech.English)).Select(HelpPage.FullNameOf)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Every_command_has_examples_that_it_understands(string name)
    {
        RootCommand root = Root(Speech.English);
        IReadOnlyList<string> examples = HelpExamples.Of(Commands(root).First(command => HelpPage.FullNameOf(command) == name));
        examples.Should().NotBeEmpty();
        foreach (string example in examples)
        {
            string[] words = example.Replace("source <(", string.Empty, StringComparison.Ordinal).TrimEnd(')').Split(" < ")[0].Split(' ');
            words[0].Should().Be(CommandLine.Tool);
            root.Parse(words[1..]).Errors.Should().BeEmpty("of '{0}'", example);
        }
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void The_help_of_every_command_speaks_both_languages(string name)
    {
        string[] words = name.Split(' ')[1..];
        string english = CrsRun.Of([.. words, "--help"]).Output;
        string french = CrsRun.Of([.. words, "--help", "--lang", "fr"]).Output;
        english.Should().Contain("Usage\n").And.Contain("Examples\n").And.Contain("Exit codes\n").And.Contain($"  {name}");
        french.Should().Contain("Exemples\n").And.Contain("Codes de sortie\n").And.Contain($"  {name}");
        CrsRun.Of(["help", .. words]).Output.Should().Be(english);
        Descriptions(Speech.English).Zip(Descriptions(Speech.French)).Where(static pair => pair.First == pair.Second).Should().BeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("rounds")]
    [InlineData("rules")]
    public void A_group_of_commands_shows_what_is_in_it(params string[] args)
    {
        CrsRun run = CrsRun.Of(args);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(CrsRun.Of([.. args, "--help"]).Output).And.Contain("Commands\n");
    }

    [Theory]
    [InlineData("crs: 'scor' is not a command. Did you mean 'score'?\ncrs: Run 'crs --help' for the usage.\n", "scor", "client.json")]
    [InlineData(
        "crs: 'scor' is not a command. Did you mean 'score'?\ncrs: Run 'crs --help' for the usage.\n",
        "scor",
        "client.json",
        "--on",
        "2026-10-01")]
    [InlineData("crs: 'x' is not a command.\ncrs: Run 'crs rounds --help' for the usage.\n", "rounds", "x")]
    [InlineData(
        "crs: '--onn' is not an option of 'crs score'. Did you mean '--on'?\ncrs: Run 'crs score --help' for the usage.\n",
        "score", "client.json", "--onn", "2026-01-01")]
    [InlineData(
        "crs: 'b.json' is one argument too many for 'crs score'.\ncrs: Run 'crs score --help' for the usage.\n",
        "score", "a.json", "b.json")]
    [InlineData(
        "crs: FILE is missing: A crs-factors/1 or crs-profile/1 document; - is standard input.\n"
        + "crs: Run 'crs score --help' for the usage.\n",
        "score")]
    [InlineData(
        "crs: --target: give a value, as in --target TARGET.\ncrs: Run 'crs improve --help' for the usage.\n",
        "improve", "a.json", "--target")]
    [InlineData(
        "crs: --on is given 2 times; give it once.\ncrs: Run 'crs score --help' for the usage.\n",
        "score", "a.json", "--on", "2026-01-01", "--on", "2026-01-02")]
    [InlineData(
        "crs: --lang: 'de' is not a language of this tool; write en or fr.\ncrs: Run 'crs score --help' for the usage.\n",
        "score", "a.json", "--lang", "de")]
    [InlineData(
        "crs : --on : « 2026-9-1 » n'est pas une date ; écrivez AAAA-MM-JJ ou today.\ncrs : Voyez l'usage avec « crs score --help ».\n",
        "score", "a.json", "--on", "2026-9-1", "--lang", "FR")]
    [InlineData(
        "crs: --sort: 'name' is not one of its values: id, score, change, invited, expiry, loss, year, flag.\n"
        + "crs: Run 'crs clients --help' for the usage.\n",
        "clients", "a.json", "--sort", "name")]
    public void Wrong_usage_is_told_in_a_sentence_with_the_way_out(string expected, params string[] args)
    {
        CrsRun run = CrsRun.Of(args);
        (run.ExitCode, run.Output).Should().Be((ExitCode.Invalid, string.Empty));
        run.Error.Replace('\u00A0', ' ').Should().Be(expected);
    }

    [Fact]
    public void A_cut_off_that_is_no_score_is_told_without_names_of_types() =>
        CrsRun.Of("timeline", CrsRun.Example("profile-cec.json"), "--cut-off", "abc").Error.Should()
            .StartWith("crs: --cut-off: ").And.Contain("'abc'").And.NotContain("System.");

    [Fact]
    public void The_version_stands_behind_every_command()
    {
        CrsRun run = CrsRun.Of("score", "--version");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Be(CrsRun.Of("--version").Output).And.MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public void Today_is_the_day_of_the_clock() =>
        CrsRun.Of("score", CrsRun.Example("factors-single.json"), "--on", "today", "--rules", "last-held").Output.Should()
            .Contain("on 2026-11-22");

    [Theory]
    [InlineData("fr", true)]
    [InlineData("FR", true)]
    [InlineData("fr-CA", true)]
    [InlineData("fr_CA.UTF-8", true)]
    [InlineData("en-CA", false)]
    [InlineData("EN", false)]
    [InlineData("de", null)]
    [InlineData("C.UTF-8", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Languages_are_named_in_many_ways(string? text, bool? isFrench) =>
        LanguageChoice.Of(text).Should().Be(isFrench switch { true => Speech.French, false => Speech.English, _ => null });

    [Theory]
    [InlineData("fr", "en", "en", true)]
    [InlineData(null, "fr_CA.UTF-8", "en", true)]
    [InlineData("", null, "fr_CA.UTF-8", true)]
    [InlineData("en", "fr", "fr", false)]
    [InlineData(null, "C", "fr", false)]
    [InlineData(null, null, null, false)]
    public void The_environment_chooses_the_language(string? own, string? all, string? lang, bool isFrench) =>
        LanguageChoice.OfEnvironment(name => name switch
            {
                LanguageChoice.Variable => own,
                "LC_ALL" => all,
                "LANG" => lang,
                _ => null,
            })
            .Should().Be(isFrench ? Speech.French : Speech.English);

    [Theory]
    [InlineData("bash", "complete -o default -F _crs crs")]
    [InlineData("zsh", "compdef _crs crs")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Shells_are_taught_to_complete(string shell, string line) =>
        CrsRun.Of("completion", shell).Output.Should().Contain(line).And.Contain("[suggest:").And.NotContain("\r");

    [Fact]
    public void Commands_and_options_are_suggested()
    {
        CrsRun.Of("[suggest:13]", "crs rounds ch").OutputLines.Should().Equal("check");
        CrsRun.Of("[suggest:17]", "crs score --lang ").OutputLines.Should().Equal("en", "fr");
        CrsRun.Of("[suggest:21]", "crs clients x --sort ").OutputLines.Should().Contain("score").And.Contain("expiry");
    }

    private static RootCommand Root(Speech speech)
    {
        var host = new ToolHost
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Clock = SystemClock.Instance,
            Zone = new(DateTimeZone.Utc),
        };
        host.Speak(speech);
        return ToolCommand.Create(host);
    }

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static IEnumerable<string?> Descriptions(Speech speech) => Commands(Root(speech)).SelectMany(static command =>
        command.Options.Cast<Symbol>().Concat(command.Arguments).Prepend(command).Select(static symbol => symbol.Description));
}
