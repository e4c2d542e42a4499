using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>A bar in a chart, filled in proportion to a value and the highest value, with a mark at another value.</summary>
internal sealed record Bar(int Value, int Greatest, int? Mark = null)
{
    private const char MarkSign = '│';

    private static readonly Style Filled = new(Color.Green);
    private static readonly Style Rest = new(decoration: Decoration.Dim);

    /// <summary>Draws the bar at the width of its column.</summary>
    public SegmentLine Within(int width)
    {
        int filled = LengthOf(Value, width);
        char[] blocks = [.. Enumerable.Repeat('█', filled), .. Enumerable.Repeat('░', width - filled)];
        if (Mark is { } mark)
        {
            blocks[Math.Clamp(LengthOf(mark, width) - 1, 0, width - 1)] = MarkSign;
        }

        return [new Segment(new string(blocks, 0, filled), Filled), new Segment(new string(blocks, filled, width - filled), Rest)];
    }

    private int LengthOf(int value, int width) => Greatest == 0 ? 0 : ((value * width) + (Greatest / 2)) / Greatest;
}
