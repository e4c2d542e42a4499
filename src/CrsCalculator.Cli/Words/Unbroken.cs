using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Words;

/// <summary>Markup whose lines do not end in the middle of a number: the console would break them at spaces that must not break.</summary>
internal sealed class Unbroken : IRenderable
{
    private const char NoBreakSpace = '\u00A0';

    // A character that is no space and that nobody writes.
    private const char StandIn = '\uE000';

    private readonly IRenderable _inner;

    private Unbroken(IRenderable inner) => _inner = inner;

    /// <summary>Markup, as it is where it has no such space.</summary>
    public static IRenderable Of(string markup) => markup.Contains(NoBreakSpace, StringComparison.Ordinal)
        ? new Unbroken(new Markup(markup.Replace(NoBreakSpace, StandIn)))
        : new Markup(markup);

    public Measurement Measure(RenderOptions options, int maxWidth) => _inner.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => _inner.Render(options, maxWidth).Select(Restored);

    private static Segment Restored(Segment segment) => segment.Text.Contains(StandIn, StringComparison.Ordinal)
        ? new Segment(segment.Text.Replace(StandIn, NoBreakSpace), segment.Style)
        : segment;
}
