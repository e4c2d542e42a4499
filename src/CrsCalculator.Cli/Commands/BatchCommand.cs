using System.CommandLine;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs batch</c>: any number of candidates, one per line.</summary>
internal static class BatchCommand
{
    private const string JsonLines = "jsonl";
    private const string Csv = "csv";

    public static Command Create(ToolHost host)
    {
        var input = new Argument<string>("INPUT")
        {
            Description = host.Say(OptionWords.BatchInput),
            DefaultValueFactory = static _ => InputFile.StandardInput,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = host.Say(OptionWords.BatchOutput),
            HelpName = "OUTPUT",
        };
        Option<string?> format = CommonOptions.Choice(host, "--format", OptionWords.BatchFormat, JsonLines, Csv);
        var ignoreExtra = new Option<bool>("--ignore-extra") { Description = host.Say(OptionWords.IgnoreExtra) };
        Option<LocalDate?> on = CommonOptions.On(host);
        Option<string?> rules = CommonOptions.Rules(host);

        var command = new Command("batch", host.Say(CommandWords.Batch))
        {
            input,
            output,
            format,
            ignoreExtra,
            on,
            rules,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(input);
            InputFile.CheckOneStandardInput(path, parsed.GetValue(rules));
            using Stream from = InputFile.Open(path, host);
            RulesChoice choice = RulesChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            ILineFormat lines = (parsed.GetValue(format) ?? FormatOf(path)) == Csv
                ? new CsvFormat(parsed.GetValue(ignoreExtra))
                : new JsonLinesFormat();
            var job = new Job(lines, choice, CandidateInput.ShownOn(choice.On, host), from, InputFile.NameOf(path), host.Speech.Language);
            BatchRun run = Run(job, parsed.GetValue(output), path, parsed.GetValue(rules), host);
            if (lines is CsvFormat { Ignored: { Count: > 0 } ignored })
            {
                host.TellAtEnd(new Sentence(BatchWords.Ignored, job.Name, string.Join(", ", ignored)));
            }

            return Finish(run, job.Name, host);
        });
        return command;
    }

    private static string FormatOf(string path) =>
        string.Equals(Path.GetExtension(path), ".csv", StringComparison.OrdinalIgnoreCase) ? Csv : JsonLines;

    private static BatchRun Run(Job job, string? outputPath, string inputPath, string? rulesPath, ToolHost host)
    {
        if (OutputFile.IsStandardOutput(outputPath))
        {
            return Run(job, host.Output, writesFile: false, host);
        }

        using var to = OutputFile.Open(outputPath!, host, inputPath, RulesName.FileOf(rulesPath));
        BatchRun run = Run(job, to.Stream, writesFile: true, host);
        to.Keep();
        return run;
    }

    private static BatchRun Run(Job job, Stream to, bool writesFile, ToolHost host)
    {
        var problems = new PipeReport(host.Error, job.Name, host.Speech);
        if (!host.ShowsProgress(writesFile))
        {
            return Run(job, to, problems);
        }

        long? length = job.From.CanSeek ? job.From.Length : null;
        using IDisposable undo = host.Signals.Undo(host.Progress.End);
        try
        {
            return Run(job, to, new TerminalReport(host.Progress, problems, host.Speech, length));
        }
        finally
        {
            host.Progress.Clear();
        }
    }

    /// <summary>An input without a candidate is an error, and leaves an existing file unchanged.</summary>
    private static BatchRun Run(Job job, Stream to, IBatchReport report)
    {
        using var run = new BatchRun(job.Lines, job.Choice, job.ShownOn, report, job.Language);
        run.Run(job.From, to);
        return run.Failed + run.Scored > 0 ? run : throw ToolException.Invalid(BatchWords.Nothing, job.Name);
    }

    private static int Finish(BatchRun run, Sentence name, ToolHost host)
    {
        if (run.Failed == 0)
        {
            return ExitCode.Done;
        }

        host.Error.WriteLine(host.Speech.Say(BatchWords.Failed, name, run.Failed, run.Failed + run.Scored));
        return ExitCode.Invalid;
    }

    /// <summary>What to score: lines in a format, under rules, from a named source.</summary>
    private sealed record Job(
        ILineFormat Lines,
        RulesChoice Choice,
        LocalDate ShownOn,
        Stream From,
        Sentence Name,
        OfficialLanguage Language);
}
