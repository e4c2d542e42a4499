using System.CommandLine;
using System.Globalization;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using NodaTime;
using Spectre.Console;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs batch</c>: any number of candidates, a line each.</summary>
internal static class BatchCommand
{
    private const string JsonLines = "jsonl";
    private const string Csv = "csv";

    public static Command Create(ToolHost host)
    {
        var input = new Argument<string>("INPUT")
        {
            Description = "Candidates as crs-factors/1, a line each; - is standard input, also when left out.",
            DefaultValueFactory = static _ => InputFile.StandardInput,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to. Standard output when left out.", HelpName = "OUTPUT" };
        var format = new Option<string?>("--format") { Description = "The form of the input. When left out, csv for a file so named and jsonl for all else." };
        format.AcceptOnlyFromAmong(JsonLines, Csv);
        Option<LocalDate?> on = CommonOptions.On();
        Option<string?> rules = CommonOptions.Rules();

        var command = new Command("batch", "One score line (JSON) for each line of a file. A bad line does not stop the others.") { input, output, format, on, rules };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(input);
            RulesetChoice choice = RulesetChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            ILineFormat lines = (parsed.GetValue(format) ?? FormatOf(path)) == Csv ? new CsvFormat() : new JsonLinesFormat();
            using Stream from = InputFile.Open(path, host);
            return Finish(Run(lines, choice, from, parsed.GetValue(output), path, host), host);
        });
        return command;
    }

    private static string FormatOf(string path) =>
        string.Equals(Path.GetExtension(path), ".csv", StringComparison.OrdinalIgnoreCase) ? Csv : JsonLines;

    private static BatchRun Run(ILineFormat lines, RulesetChoice choice, Stream from, string? outputPath, string inputPath, ToolHost host)
    {
        if (OutputFile.IsStandardOutput(outputPath))
        {
            return Run(lines, choice, from, host.Output, host.ErrorIsTerminal && !host.OutputIsTerminal, host);
        }

        using Stream to = OutputFile.Open(outputPath!, inputPath);
        return Run(lines, choice, from, to, host.ErrorIsTerminal, host);
    }

    private static BatchRun Run(ILineFormat lines, RulesetChoice choice, Stream from, Stream to, bool showsProgress, ToolHost host)
    {
        if (!showsProgress)
        {
            return Run(new BatchRun(lines, choice, new PipeReport(host.Error)), from, to);
        }

        IAnsiConsole console = host.ErrorConsole();
        long? length = from.CanSeek ? from.Length : null;
        return console.Status().Start("reading", status => Run(new BatchRun(lines, choice, new TerminalReport(console, status, length)), from, to));
    }

    private static BatchRun Run(BatchRun run, Stream from, Stream to)
    {
        using (run)
        {
            run.Run(from, to);
        }

        return run;
    }

    private static int Finish(BatchRun run, ToolHost host)
    {
        if (run.Failed == 0)
        {
            return ExitCode.Done;
        }

        host.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"crs: {run.Failed:N0} of {run.Failed + run.Scored:N0} lines were not scored; each is told above and in the output."));
        return ExitCode.Invalid;
    }
}
