using System.CommandLine;
using System.Text;
using CrsCalculator.Cli.Commands;
using CrsCalculator.Cli.Help;
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
            host.Speak(LanguageChoice.OfArguments(args) ?? host.Speech);
            return Invoke(ToolCommand.Create(host).Parse(args), host);
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
#pragma warning disable CA1031 // A user of the tool must never see a stack trace.
        catch (Exception e)
        {
            host.Complain([new Sentence(InputWords.Defect, e.GetType().Name, e.Message), new Sentence(InputWords.PleaseReport)]);
            return ExitCode.Defect;
        }
#pragma warning restore CA1031
    }

    private static int Invoke(ParseResult parsed, ToolHost host)
    {
        if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
        {
            throw ToolException.Invalid([.. errors, UsageErrors.SeeHelp(parsed.CommandResult.Command)]);
        }

        // Only the version and completions are written here; they are small enough to be kept until the end.
        using var small = new StringWriter();
        int exitCode = Invoke(parsed, small, host);
        host.Output.Write(Encoding.UTF8.GetBytes(small.ToString()));
        host.Output.Flush();
        return exitCode;
    }

    private static int Invoke(ParseResult parsed, TextWriter small, ToolHost host)
    {
        try
        {
            int exitCode = parsed.Invoke(
                new InvocationConfiguration { Output = small, Error = host.Error, EnableDefaultExceptionHandler = false });
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
