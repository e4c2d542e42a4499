using System.CommandLine;
using System.Security.Cryptography;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Report;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs report</c>: everything about one client as an HTML file to hand over.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.Profile) };
        Option<LocalDate?> on = CommonOptions.ReportedOn(host);
        var invitation = new InvitationOptions(host);
        Option<string?> target = CommonOptions.Text(
            "--target",
            "TARGET",
            host.Say(OptionWords.ReportTarget));
        Option<string?> documents = CommonOptions.Documents(host);
        var head = new HeadOptions(host);
        Option<string?> sections = CommonOptions.Text(
            "--sections",
            "NAMES",
            host.Say(OptionWords.Sections, string.Join(", ", Code.All<ReportSection>())));
        Option<string?> rules = RoundsCommand.Rules(host);
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        var output = new Option<string?>("--output", "-o") { Description = host.Say(OptionWords.ReportOutput), HelpName = "FILE" };
        var command = new Command("report", host.Say(CommandWords.Report)) { file, on };
        invitation.AddTo(command);
        command.Add(target);
        command.Add(documents);
        head.AddTo(command);
        foreach (Option option in (Option[])[sections, rules, feed, embedded, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string? path = PathOf(parsed.GetValue(output), host);
            var files = new ChecklistFiles(
                parsed.GetRequiredValue(file),
                parsed.GetValue(documents),
                parsed.GetValue(rules),
                parsed.GetValue(feed));
            files.CheckOneStandardInput();
            var rounds = HistoryInput.Of(files.Feed, parsed.GetValue(embedded), host);
            var question = ChecklistQuestion.Read(files, parsed.GetValue(on) ?? host.Today, host);
            ApplicationInput input = ChecklistCommand.Read(question, invitation.Find(parsed, rounds), rounds, host);
            ReportResults results = ReportInput.Of(input, parsed.GetValue(target));
            var report = new ClientReport(results)
            {
                Head = head.Find(parsed, input.Id, $"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(question.Profile.Utf8))}"),
                Language = host.Speech.Language,
                Sections = parsed.GetValue(sections) is { } names ? ReportInput.Sections(names) : ClientReport.AllSections,
            };
            if (results.Checklist is { } checklist)
            {
                ChecklistCommand.TellWithoutScore(input.With(checklist), files, host);
            }

            Write(report, path, files, host);
            return rounds.ExitCode;
        });
        return command;
    }

    /// <summary>Nobody reads HTML in a terminal.</summary>
    private static string? PathOf(string? output, ToolHost host) =>
        output is null && host.OutputIsTerminal ? throw ToolException.Invalid(ReportWords.NoTerminal) : output;

    private static void Write(ClientReport report, string? path, ChecklistFiles files, ToolHost host)
    {
        if (OutputFile.IsStandardOutput(path))
        {
            report.Write(host.Output);
            return;
        }

        using var to = OutputFile.Open(path!, host, files.Profile, files.Documents, RulesName.FileOf(files.Rules), files.Feed);
        report.Write(to.Stream);
        to.Keep();
        host.TellWritten(path!);
    }

    /// <summary>The options of the report's head.</summary>
    private sealed class HeadOptions(ToolHost host)
    {
        private readonly Option<string?> _preparedFor = CommonOptions.Text(
            "--prepared-for",
            "TEXT",
            host.Say(OptionWords.PreparedFor));

        private readonly Option<string?> _preparedBy = CommonOptions.Text(
            "--prepared-by",
            "TEXT",
            host.Say(OptionWords.PreparedBy));

        private readonly Option<string?> _licence = CommonOptions.Text(
            "--licence",
            "TEXT",
            host.Say(OptionWords.Licence));

        private readonly Option<string?> _purpose = CommonOptions.Text("--purpose", "TEXT", host.Say(OptionWords.Purpose));

        public void AddTo(Command command)
        {
            foreach (Option option in (Option[])[_preparedFor, _preparedBy, _licence, _purpose])
            {
                command.Add(option);
            }
        }

        public ReportHead Find(ParseResult parsed, string? id, string hash) => new()
        {
            PreparedFor = parsed.GetValue(_preparedFor),
            PreparedBy = parsed.GetValue(_preparedBy),
            Licence = parsed.GetValue(_licence),
            Purpose = parsed.GetValue(_purpose),
            Reference = id,
            InputHash = hash,
        };
    }
}
