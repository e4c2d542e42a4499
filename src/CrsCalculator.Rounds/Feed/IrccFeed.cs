namespace CrsCalculator.Rounds;

/// <summary>
/// Reads the feed of rounds that IRCC publishes (<c>ee_rounds_123_en.json</c>, in French <c>_fr</c>). It fetches nothing: you supply the
/// bytes.
/// </summary>
/// <remarks>All members are safe to use from several threads.</remarks>
/// <example>
/// <code>
/// FeedReading feed = IrccFeed.Read(bytes);
/// HistoryMerge merge = RoundHistory.Official.Merge(feed);
/// foreach (RoundChange change in merge.Changes)
/// {
///     Console.WriteLine(RoundText.English.Change(change));
/// }
/// </code>
/// </example>
public static class IrccFeed
{
    /// <summary>The maximum length of a feed in bytes: 32 MiB, forty times the feed of 2026.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Reads a feed.</summary>
    /// <param name="stream">
    /// The feed, UTF-8 or Windows-1252, with or without a byte order mark. It is read to its end and not disposed of.
    /// </param>
    /// <returns>Its rounds and pools, with everything that could not be read or is odd.</returns>
    /// <exception cref="FeedFormatException">No round can be read, or the feed is longer than <see cref="MaxBytes"/>.</exception>
    public static FeedReading Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        byte[] buffer = new byte[81_920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, count);
            CheckLength(copy.Length);
        }

        return Read(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">The feed, UTF-8 or Windows-1252, with or without a byte order mark.</param>
    /// <returns>Its rounds and pools, with everything that could not be read or is odd.</returns>
    /// <exception cref="FeedFormatException">No round can be read, or the feed is longer than <see cref="MaxBytes"/>.</exception>
    public static FeedReading Read(ReadOnlySpan<byte> bytes)
    {
        CheckLength(bytes.Length);
        if (FeedRefusals.OfBytes(bytes) is { } refusal)
        {
            throw refusal;
        }

        return FeedReader.Read(FeedEncoding.Utf8Of(bytes));
    }

    private static void CheckLength(long length)
    {
        if (length > MaxBytes)
        {
            throw FeedRefusals.TooLong();
        }
    }
}
