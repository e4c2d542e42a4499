using CrsCalculator.Cli.Layout;
using CrsCalculator.Cli.Words;
using Spectre.Console;

namespace CrsCalculator.Cli.Tests;

/// <summary>What is printed on a page, without colours.</summary>
internal static class PageText
{
    public static string Of(Action<Page> print, Speech speech, int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        print(new Page(console, speech));
        return output.ToString();
    }
}
