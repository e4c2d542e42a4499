using System.CommandLine;
using System.Text;
using CrsCalculator.Cli.Assistant;
using CrsCalculator.Cli.Commands;
using CrsCalculator.Cli.Commands.Planning;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Commands.Rules;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli;

/// <summary>The tool: reads the command line, runs a command, and turns every failure into sentences and an exit code.</summary>
internal static class CrsTool
{
    public static int Run(IReadOnlyList<string> args, ToolHost host)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            host.Keep(args);
            Option<string> language = CommonOptions.Language();
            return Invoke(Root(host, language).Parse(args), language, host);
        }
        catch (ToolException e)
        {
            host.Complain(e.Lines);
            return e.ExitCode;
        }
        catch (RulesNotAvailableException e)
        {
            host.Complain([new Sentence(InputWords.RulesForDateNotAvailable, host.Speech.Crs.Gap(e.Gap))]);
            return ExitCode.RulesNotAvailable;
        }
        catch (IOException e) when (ToolHost.IsClosedPipe(e))
        {
            // The reader of the pipe has seen enough; nobody is left to tell.
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Complain([new Sentence(InputWords.ReadingFailed, e.Message)]);
            return ExitCode.Invalid;
        }
#pragma warning disable CA1031 // Whoever runs the tool must never meet a stack trace.
        catch (Exception e)
        {
            host.Complain([new Sentence(InputWords.Defect, e.GetType().Name, e.Message), new Sentence(InputWords.PleaseReport)]);
            return ExitCode.Defect;
        }
#pragma warning restore CA1031
    }

    private static RootCommand Root(ToolHost host, Option<string> language) =>
        new("Canada's Express Entry: the Comprehensive Ranking System (CRS) score for any date, explained.")
    {
        ScoreCommand.Create(host),
        EligibilityCommand.Create(host),
        BatchCommand.Create(host),
        ImproveCommand.Create(host),
        TimelineCommand.Create(host),
        CompareCommand.Create(host),
        ChecklistCommand.Create(host),
        ReportCommand.Create(host),
        ClientsCommand.Create(host),
        RoundsCommand.Create(host),
        RulesCommand.Create(host),
        McpCommand.Create(host),
        language,
    };

    private static Sentence OnOneLine(string text) =>
        Sentence.AsIs(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static int Invoke(ParseResult parsed, Option<string> language, ToolHost host)
    {
        host.Speak(CommonOptions.SpeechOf(parsed.GetResult(language)));
        if (parsed.Errors.Count > 0)
        {
            IEnumerable<Sentence> errors = parsed.Errors.Select(static error => OnOneLine(error.Message));
            throw ToolException.Invalid([.. errors, new Sentence(InputWords.SeeHelp)]);
        }

        // Only help and the version are written here; they are small enough to be kept until the end.
        using var help = new StringWriter();
        int exitCode = Invoke(parsed, help, host);
        host.Output.Write(Encoding.UTF8.GetBytes(help.ToString()));
        host.Output.Flush();
        return exitCode;
    }

    private static int Invoke(ParseResult parsed, TextWriter help, ToolHost host)
    {
        try
        {
            int exitCode = parsed.Invoke(
                new InvocationConfiguration { Output = help, Error = host.Error, EnableDefaultExceptionHandler = false });
            host.Complain(host.ToTell);
            return exitCode;
        }
        catch (RefusedException e)
        {
            bool isJson = CommonOptions.WantsJson(parsed);
            Refuse(e.Refusal, isJson, host);
            host.Complain(isJson ? [] : host.ToTell);
            return ExitCode.RulesNotAvailable;
        }
    }

    /// <summary>Says on standard error why there is no answer; standard output has documents of the command's own format alone.</summary>
    private static void Refuse(Refusal refusal, bool isJson, ToolHost host)
    {
        if (isJson)
        {
            string? next = refusal.NextFor(host.CommandLine);
            host.Error.WriteLine(CrsDocument.Of(refusal.Gap, refusal.On, next, host.Speech.Language).ToJson(indented: true));
        }
        else
        {
            host.PrintError(page => RefusalText.Print(page, refusal, host.CommandLine));
        }
    }
}
