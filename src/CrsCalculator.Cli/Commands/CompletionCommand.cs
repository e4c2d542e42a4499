using System.CommandLine;
using System.Text;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs completion</c>: a script with which a shell completes commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # In ~/.bashrc: source <(crs completion bash)
            _crs() {
                local found
                found=$(crs "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)
                mapfile -t COMPREPLY < <(compgen -W "$found" -- "${COMP_WORDS[COMP_CWORD]}")
            }
            complete -o default -F _crs crs

            """,
        ["zsh"] = """
            # In ~/.zshrc, after compinit: source <(crs completion zsh)
            _crs() {
                local -a found
                found=("${(@f)$(crs "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
                [[ -n "$found" ]] && compadd -a found
                _files
            }
            compdef _crs crs

            """,
        ["pwsh"] = """
            # In $PROFILE: crs completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName crs -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                crs "[suggest:$cursorPosition]" "$commandAst" 2> $null | Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """,
    };

    /// <summary>The supported shells.</summary>
    public static IReadOnlyCollection<string> Shells => Scripts.Keys;

    public static Command Create(ToolHost host)
    {
        var shell = new Argument<string>("SHELL") { Description = host.Say(OptionWords.Shell), HelpName = string.Join('|', Shells) };
        shell.CompletionSources.Add([.. Shells]);
        var command = new Command("completion", host.Say(CommandWords.Completion)) { shell };
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(shell);
            string script = Scripts.GetValueOrDefault(name)
                ?? throw ToolException.Invalid(HelpWords.NotAChoice, shell.Name, name, string.Join(", ", Shells));
            host.Output.Write(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n")));
            return ExitCode.Done;
        });
        return command;
    }
}
