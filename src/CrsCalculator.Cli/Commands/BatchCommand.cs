using System.Buffers;
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
        Option<string[]?> with = CommonOptions.Choices(host, "--with", OptionWords.BatchWith, BatchQuestion.Names);
        var csv = new Option<bool>("--csv") { Description = host.Say(OptionWords.BatchCsv) };
        Option<LocalDate?> on = CommonOptions.On(host);
        Option<string?> rules = CommonOptions.Rules(host);

        var command = new Command("batch", host.Say(CommandWords.Batch))
        {
            inputs,
            output,
            format,
            ignoreExtra,
            with,
            csv,
            on,
            rules,
        };
        command.SetAction(parsed =>
        {
            string[] names = parsed.GetRequiredValue(inputs);
            CandidateFiles.CheckOneStandardInput(names, parsed.GetValue(rules));
            var files = BatchInputs.Of(names, FormOf(parsed.GetValue(format)), parsed.GetValue(ignoreExtra), host);
            RulesChoice choice = RulesChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            var job = new Job(files, choice, QuestionOf(parsed.GetValue(with) ?? []), parsed.GetValue(csv));
            string? path = parsed.GetValue(output);
            if (OutputFile.IsStandardOutput(path))
            {
                return Run(job, host.Output, writesFile: false, host);
            }

            CandidateFiles.ThrowIfAmong(names, path!);
            using var to = OutputFile.Open(path!, host, [.. CandidateFiles.Of(names), RulesName.FileOf(parsed.GetValue(rules))]);
            int exitCode = Run(job, to.Stream, writesFile: true, host);
            to.Keep();
            host.TellWritten(path!);
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

    private static BatchQuestion QuestionOf(string[] names) => new()
    {
        HasEligibility = names.Contains(BatchQuestion.EligibilityName, StringComparer.Ordinal),
        HasExpiries = names.Contains(BatchQuestion.ExpiryName, StringComparer.Ordinal),
    };

    private static int Run(Job job, Stream to, bool writesFile, ToolHost host)
    {
        var report = new BatchReport(host) { ShowsProgress = host.ShowsProgress(writesFile), TotalBytes = job.Inputs.Length };
        using BatchRun run = job.IsCsv ? CsvRun(job, report, host) : JsonRun(job, report, host);
        using IDisposable undo = host.Signals.Undo(host.Progress.End);
        try
        {
            run.Run(job.Inputs, to);
        }
        finally
        {
            host.Progress.Clear();
        }

        return Finish(run, job.Inputs, host);
    }

    private static BatchRun JsonRun(Job job, BatchReport report, ToolHost host)
    {
        OfficialLanguage language = host.Speech.Language;
        BatchQuestion question = job.Question with { NamesFiles = job.Inputs.AreNamed };
        return new BatchRun(NewScorer(job, question, output => new JsonResults(output, language), host), report);
    }

    /// <summary>A table has the same columns whatever is read.</summary>
    private static BatchRun CsvRun(Job job, BatchReport report, ToolHost host)
    {
        BatchQuestion question = job.Question with { NamesFiles = true };
        var table = new BatchCsv(question);
        return new BatchRun(NewScorer(job, question, output => new CsvResults(output, table), host), report) { Header = table.Header() };
    }

    private static Func<LineScorer> NewScorer(
        Job job,
        BatchQuestion question,
        Func<IBufferWriter<byte>, IResultWriter> newWriter,
        ToolHost host)
    {
        LocalDate shownOn = CandidateInput.ShownOn(job.Choice.On, host);
        return () => new LineScorer(job.Choice, shownOn, question, newWriter);
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

    /// <summary>What was asked.</summary>
    private sealed record Job(BatchInputs Inputs, RulesChoice Choice, BatchQuestion Question, bool IsCsv);
}
