using System.CommandLine;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs batch</c>: any number of candidates, a line each.</summary>
internal static class BatchCommand
{
    private const string JsonLines = "jsonl";
    private const string Csv = "csv";

    public static Command Create(ToolHost host)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = host.Say(OptionWords.BatchInput),
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = static _ => [InputFile.StandardInput],
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
            inputs,
            output,
            format,
            ignoreExtra,
            on,
            rules,
        };
        command.SetAction(parsed =>
        {
            string[] names = parsed.GetRequiredValue(inputs);
            CandidateFiles.CheckOneStandardInput(names, parsed.GetValue(rules));
            var files = BatchInputs.Of(names, FormOf(parsed.GetValue(format)), parsed.GetValue(ignoreExtra), host);
            RulesChoice choice = RulesChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            string? path = parsed.GetValue(output);
            if (OutputFile.IsStandardOutput(path))
            {
                return Run(files, choice, host.Output, writesFile: false, host);
            }

            CandidateFiles.ThrowIfAmong(names, path!);
            using var to = OutputFile.Open(path!, host, [.. CandidateFiles.Of(names), RulesName.FileOf(parsed.GetValue(rules))]);
            int exitCode = Run(files, choice, to.Stream, writesFile: true, host);
            to.Keep();
            return exitCode;
        });
        return command;
    }

    private static BatchForm? FormOf(string? format) => format switch
    {
        null => null,
        Csv => BatchForm.Csv,
        _ => BatchForm.JsonLines,
    };

    private static int Run(BatchInputs inputs, RulesChoice choice, Stream to, bool writesFile, ToolHost host)
    {
        LocalDate shownOn = CandidateInput.ShownOn(choice.On, host);
        OfficialLanguage language = host.Speech.Language;
        var report = new BatchReport(host) { ShowsProgress = host.ShowsProgress(writesFile), TotalBytes = inputs.Length };
        using var run = new BatchRun(() => new LineScorer(choice, shownOn, language) { NamesFiles = inputs.AreNamed }, report);
        using IDisposable undo = host.Signals.Undo(host.Progress.End);
        try
        {
            run.Run(inputs, to);
        }
        finally
        {
            host.Progress.Clear();
        }

        return Finish(run, inputs, host);
    }

    private static int Finish(BatchRun run, BatchInputs inputs, ToolHost host)
    {
        foreach (Sentence ignored in inputs.Ignored)
        {
            host.TellAtEnd(ignored);
        }

        if (run.Failed == 0)
        {
            return ExitCode.Done;
        }

        long all = run.Failed + run.Scored;
        Sentence failed = inputs.Name is { } name
            ? new Sentence(BatchWords.Failed, name, run.Failed, all)
            : new Sentence(BatchWords.FailedOfMany, run.Failed, all);
        host.Tell(host.Say(InputWords.Complaint, failed));
        return ExitCode.Invalid;
    }
}
