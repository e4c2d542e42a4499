using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>A bar of a chart: as much of it filled as a value is of the greatest.</summary>
internal static class Bar
{
    public static Markup Of(int value, int greatest, int width)
    {
        int filled = greatest == 0 ? 0 : ((value * width) + (greatest / 2)) / greatest;
        return new Markup($"[green]{new string('█', filled)}[/][dim]{new string('░', width - filled)}[/]");
    }
}
