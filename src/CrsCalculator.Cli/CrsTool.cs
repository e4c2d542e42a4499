using System.CommandLine;
using CrsCalculator.Cli.Commands;

namespace CrsCalculator.Cli;

/// <summary>The tool: reads the command line, runs a command, and turns every failure into sentences and an exit code.</summary>
internal static class CrsTool
{
    public static int Run(IReadOnlyList<string> args, ToolHost host)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            return Invoke(Root(host).Parse(args), host);
        }
        catch (ToolException e)
        {
            Complain(host, e.Lines);
            return e.ExitCode;
        }
        catch (IOException)
        {
            // The reader of a pipe went away; nobody is left to tell.
            return ExitCode.Invalid;
        }
#pragma warning disable CA1031 // Whoever runs the tool must never meet a stack trace.
        catch (Exception e)
        {
            Complain(host, [$"This is a defect of crs, not of your input: {e.GetType().Name}: {e.Message}", "Please report it together with the input."]);
            return ExitCode.Defect;
        }
#pragma warning restore CA1031
    }

    private static RootCommand Root(ToolHost host) => new("Canada's Express Entry: the Comprehensive Ranking System (CRS) score for any date, explained.")
    {
        ScoreCommand.Create(host),
        BatchCommand.Create(host),
        RulesCommand.Create(host),
    };

    private static int Invoke(ParseResult parsed, ToolHost host)
    {
        if (parsed.Errors.Count > 0)
        {
            string[] errors = [.. parsed.Errors.Select(static error => error.Message)];
            throw ToolException.Invalid([.. errors, "Run 'crs --help', or 'crs COMMAND --help', for the usage."]);
        }

        using var output = new StreamWriter(host.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static void Complain(ToolHost host, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            host.Error.WriteLine($"crs: {line}");
        }
    }
}
