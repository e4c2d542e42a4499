namespace CrsCalculator.TestKit.Docs;

/// <summary>
/// Output as a page shows it: a line <c>…</c> stands for any lines, also for none; everything else is meant to the letter.
/// </summary>
public static class ShownOutput
{
    private const string Left = "…";

    /// <summary>Whether a page shows what was printed.</summary>
    public static bool IsOf(string shown, string printed)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(printed);
        return Fits(shown.Split('\n'), printed.Split('\n'));
    }

    private static bool Fits(ReadOnlySpan<string> shown, ReadOnlySpan<string> printed)
    {
        if (shown.IsEmpty)
        {
            return printed.IsEmpty;
        }

        if (shown[0].Trim() == Left)
        {
            return Fits(shown[1..], printed) || (!printed.IsEmpty && Fits(shown, printed[1..]));
        }

        return !printed.IsEmpty && shown[0] == printed[0] && Fits(shown[1..], printed[1..]);
    }
}
