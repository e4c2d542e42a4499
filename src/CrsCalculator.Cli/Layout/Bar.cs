using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>A bar of a chart: as much of it filled as a value is of the greatest.</summary>
internal sealed record Bar(int Value, int Greatest)
{
    private static readonly Style Filled = new(Color.Green);
    private static readonly Style Rest = new(decoration: Decoration.Dim);

    /// <summary>The bar, as long as a column is wide.</summary>
    public SegmentLine Within(int width)
    {
        int filled = Greatest == 0 ? 0 : ((Value * width) + (Greatest / 2)) / Greatest;
        return [new Segment(new string('█', filled), Filled), new Segment(new string('░', width - filled), Rest)];
    }
}
