using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using CrsCalculator.Application;
using CrsCalculator.Cli.Clients;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Report;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs clients</c>: the clients of a practice, one per row.</summary>
internal static class ClientsCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new ClientOptions(host);
        Option<LocalDate?> on = CommonOptions.ReviewedOn(host);
        Option<LocalDate?> since = CommonOptions.ReviewedSince(host);
        Option<string?> rules = RoundsCommand.Rules(host);
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        var command = new Command("clients", host.Say(CommandWords.Clients)) { options.Inputs, on, since };
        foreach (Option option in (Option[])[.. options.All, rules, feed, embedded])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var files = new ClientFiles(
                parsed.GetRequiredValue(options.Inputs),
                parsed.GetValue(rules),
                parsed.GetValue(feed),
                parsed.GetValue(options.Output));
            files.CheckOneStandardInput();
            ClientFilter filter = options.FilterOf(parsed);
            Form form = FormOf(parsed.GetValue(options.Json), parsed.GetValue(options.Csv), files.Output);
            var rounds = HistoryInput.Of(files.Feed, parsed.GetValue(embedded), host);
            ClientReview review = ReviewOf(files, rounds, parsed.GetValue(on) ?? host.Today, parsed.GetValue(since), host);
            return Run(new Job(files, review, rounds, filter, parsed.GetValue(options.Sort), form), host);
        });
        return command;
    }

    private static Form FormOf(bool json, bool csv, string? output) => (json, csv) switch
    {
        (true, true) => throw ToolException.Invalid(ClientsWords.JsonAndCsv),
        (true, _) => Form.Json,
        (_, true) => Form.Csv,
        _ => output is null ? Form.Text : Form.Html,
    };

    private static ClientReview ReviewOf(ClientFiles files, HistoryInput rounds, LocalDate on, LocalDate? since, ToolHost host)
    {
        ExpressEntry calculator = RulesChoice.OnEachDay(files.Rules, host);
        LocalDate first = RulesChoice.FirstDayOf(calculator.Rules);
        if (on < first)
        {
            throw new ToolException(ExitCode.RulesNotAvailable, new Sentence(ClientsWords.NotAvailable, on, first));
        }

        return since > on
            ? throw ToolException.Invalid(ClientsWords.SinceAfterOn, since, on)
            : new ClientReview(
                calculator,
                rounds.History,
                on,
                since ?? rounds.History.Rounds.LastOrDefault(round => round.Date < on)?.Date ?? on);
    }

    private static int Run(Job job, ToolHost host)
    {
        var run = new ClientsRun(job.Review, CandidateInput.ShownOn(job.Review.On, host), host)
        {
            ShowsProgress = host.ShowsProgress(writesFile: !OutputFile.IsStandardOutput(job.Files.Output)),
        };
        IEnumerable<ImmutableArray<ClientRow>> pieces = run.Review(ClientSources.Of(job.Files.Inputs, host))
            .Select(piece => piece.Where(job.Filter.Fits).ToImmutableArray());
        if (job.SortKey is { } key)
        {
            pieces = Sorted(pieces, key);
        }

        WriteWithProgress(job, pieces, run, host);
        var choice = new RulesChoice(job.Review.On, job.Review.Rules);
        if (run.Totals.Clients > run.Totals.NotReviewed)
        {
            RefusalText.PrintBeside(host, choice.WithoutScore(new Sentence(RefusalWords.NoScore, choice.On), job.Files.Rules));
        }

        if (run.Totals.NotReviewed == 0)
        {
            return job.Rounds.ExitCode;
        }

        host.TellAtEnd(new Sentence(ClientsWords.Failed, run.Totals.NotReviewed, run.Totals.Clients));
        return ExitCode.Invalid;
    }

    private static void WriteWithProgress(Job job, IEnumerable<ImmutableArray<ClientRow>> pieces, ClientsRun run, ToolHost host)
    {
        using IDisposable undo = host.Signals.Undo(host.Progress.End);
        try
        {
            Write(job, pieces, run, host);
        }
        finally
        {
            host.Progress.Clear();
        }
    }

    /// <summary>Sorts all clients at once. Apart from a table and a page, nothing else needs all of them in memory.</summary>
    private static IEnumerable<ImmutableArray<ClientRow>> Sorted(IEnumerable<ImmutableArray<ClientRow>> pieces, string key)
    {
        yield return [.. ClientOrder.Sort(pieces.SelectMany(static piece => piece), key)];
    }

    private static void Write(Job job, IEnumerable<ImmutableArray<ClientRow>> pieces, ClientsRun run, ToolHost host)
    {
        if (OutputFile.IsStandardOutput(job.Files.Output))
        {
            Write(job, pieces, run, host.Output, host);
            return;
        }

        CandidateFiles.ThrowIfAmong(job.Files.Inputs, job.Files.Output!);
        IEnumerable<string> inputs = CandidateFiles.Of(job.Files.Inputs);
        using var to = OutputFile.Open(job.Files.Output!, host, [.. inputs, job.Files.Feed, RulesName.FileOf(job.Files.Rules)]);
        Write(job, pieces, run, to.Stream, host);
        to.Keep();
        host.TellWritten(job.Files.Output!);
    }

    /// <summary>An input without a client is an error, and leaves an existing file unchanged.</summary>
    private static void ThrowIfNone(ClientsRun run)
    {
        if (run.Totals.Clients == 0)
        {
            throw ToolException.Invalid(ClientsWords.Nothing);
        }
    }

    private static void Write(
        Job job,
        IEnumerable<ImmutableArray<ClientRow>> pieces,
        ClientsRun run,
        Stream output,
        ToolHost host)
    {
        switch (job.Form)
        {
            case Form.Json:
                WriteLines(pieces, output, static _ => { }, (line, row) => WriteJson(line, row, host.Speech.Language));
                break;
            case Form.Csv:
                WriteLines(pieces, output, ClientsCsv.WriteHeader, ClientsCsv.Write);
                break;
            case Form.Html:
                Page(job, pieces, run, host.Speech.Language).Write(output);
                break;
            default:
                Print(job, All(pieces, run), run.Totals, host);
                break;
        }

        ThrowIfNone(run);
    }

    /// <summary>The totals are those of the practice, whatever the filter shows.</summary>
    private static ClientsPage Page(
        Job job,
        IEnumerable<ImmutableArray<ClientRow>> pieces,
        ClientsRun run,
        OfficialLanguage language)
    {
        ClientRow[] rows = All(pieces, run);
        return new ClientsPage(job.Review, rows) { Language = language, Filter = job.Filter, Totals = run.Totals };
    }

    private static ClientRow[] All(IEnumerable<ImmutableArray<ClientRow>> pieces, ClientsRun run)
    {
        ClientRow[] rows = [.. pieces.SelectMany(static piece => piece)];
        ThrowIfNone(run);
        return rows;
    }

    /// <summary>Writes each piece as soon as it is available.</summary>
    private static void WriteLines(
        IEnumerable<ImmutableArray<ClientRow>> pieces,
        Stream output,
        Action<IBufferWriter<byte>> writeHeader,
        Action<IBufferWriter<byte>, ClientRow> writeLine)
    {
        var pending = new ArrayBufferWriter<byte>();
        bool isFirst = true;
        foreach (ImmutableArray<ClientRow> piece in pieces)
        {
            if (isFirst)
            {
                writeHeader(pending);
                isFirst = false;
            }

            foreach (ClientRow row in piece)
            {
                writeLine(pending, row);
            }

            output.Write(pending.WrittenSpan);
            output.Flush();
            pending.ResetWrittenCount();
        }
    }

    private static void WriteJson(IBufferWriter<byte> output, ClientRow row, OfficialLanguage language)
    {
        CrsDocument.Of(row, language).WriteTo(output);
        output.Write("\n"u8);
    }

    private static void Print(Job job, ClientRow[] rows, ClientTotals totals, ToolHost host)
    {
        host.Print(
            page =>
            {
                ClientsText.Print(page, job.Review, rows, totals, job.Filter);
                RoundsText.PrintSource(page, job.Rounds);
            });
    }

    /// <summary>The form in which clients are shown.</summary>
    private enum Form
    {
        Text,
        Json,
        Csv,
        Html,
    }

    /// <summary>What was requested.</summary>
    private sealed record Job(
        ClientFiles Files,
        ClientReview Review,
        HistoryInput Rounds,
        ClientFilter Filter,
        string? SortKey,
        Form Form);

    /// <summary>The files of a review; only one can be standard input.</summary>
    private sealed record ClientFiles(string[] Inputs, string? Rules, string? Feed, string? Output)
    {
        public void CheckOneStandardInput()
        {
            string input = Inputs.Contains(InputFile.StandardInput) ? InputFile.StandardInput : string.Empty;
            InputFile.CheckOneStandardInput(input, Feed, InputWords.TheFeed);
            CandidateFiles.CheckOneStandardInput(Inputs, Rules);
            InputFile.CheckOneStandardInput(Feed ?? string.Empty, Rules);
        }
    }
}
