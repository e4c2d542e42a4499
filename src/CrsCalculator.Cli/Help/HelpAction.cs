using System.CommandLine;
using System.CommandLine.Invocation;

namespace CrsCalculator.Cli.Help;

/// <summary>Shows the help of the command that <c>--help</c> follows.</summary>
internal sealed class HelpAction(ToolHost host) : SynchronousCommandLineAction
{
    /// <summary>A user who asks for help need not have finished the command line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        host.Print(page => HelpPage.Print(page, parseResult.CommandResult.Command));
        return ExitCode.Done;
    }
}
