using System.CommandLine;
using System.CommandLine.Invocation;

namespace CrsCalculator.Cli.Help;

/// <summary>Shows the version, after any command.</summary>
internal sealed class VersionAction(CommandLineAction? action) : SynchronousCommandLineAction
{
    /// <summary>A user who asks for the version need not have finished the command line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult) => (action as SynchronousCommandLineAction)?.Invoke(parseResult) ?? ExitCode.Done;
}
