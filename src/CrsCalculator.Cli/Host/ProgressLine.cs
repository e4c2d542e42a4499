namespace CrsCalculator.Cli.Host;

/// <summary>A single line on a terminal that shows the progress of a run. Each text replaces the previous one.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class ProgressLine(TextWriter terminal)
{
    // Faster than anyone reads, and rare enough to cost nothing.
    private const int MillisecondsBetween = 100;

    private readonly Lock _gate = new();
    private long _shownAt = long.MinValue / 2;
    private int _length;
    private bool _hasEnded;

    /// <summary>Shows a text, unless another was just shown.</summary>
    public void Show(string text)
    {
        lock (_gate)
        {
            long now = Environment.TickCount64;
            if (_hasEnded || now - _shownAt < MillisecondsBetween)
            {
                return;
            }

            terminal.Write($"\r{text.PadRight(_length)}");
            _shownAt = now;
            _length = text.Length;
        }
    }

    /// <summary>Clears the line, for whatever is written next.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_length > 0)
            {
                terminal.Write($"\r{new string(' ', _length)}\r");
                _length = 0;
            }
        }
    }

    /// <summary>Clears the line and shows nothing more.</summary>
    public void End()
    {
        lock (_gate)
        {
            Clear();
            _hasEnded = true;
        }
    }
}
