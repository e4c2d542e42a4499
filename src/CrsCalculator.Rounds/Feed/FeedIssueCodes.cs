namespace CrsCalculator.Rounds;

/// <summary>The codes for what is wrong or odd in IRCC's feed, with the facts of each.</summary>
public static class FeedIssueCodes
{
    /// <summary>An entry of the array of rounds is not a readable JSON object. Facts: line from 1.</summary>
    public const string NotARound = "notARound";

    /// <summary>A field that a round needs is missing or empty. Facts: the round's number or <c>?</c>, the field.</summary>
    public const string FieldMissing = "fieldMissing";

    /// <summary>A field is neither text nor a number. Facts: the round's number or <c>?</c>, the field.</summary>
    public const string FieldNotText = "fieldNotText";

    /// <summary>
    /// A text is not a whole number, or is out of range. Facts: the round's number or <c>?</c>, what was found, lowest, highest.
    /// </summary>
    public const string FieldNotANumber = "fieldNotANumber";

    /// <summary>A text is not a round number. Facts: what was found.</summary>
    public const string NotARoundNumber = "notARoundNumber";

    /// <summary>A text is not a day, or is out of range. Facts: the round's number or <c>?</c>, what was found.</summary>
    public const string FieldNotADate = "fieldNotADate";

    /// <summary>A text is not a time. Facts: the round's number or <c>?</c>, what was found.</summary>
    public const string FieldNotATime = "fieldNotATime";

    /// <summary>A row has the same field twice, so it seems to mix two rounds. Facts: the round's number or <c>?</c>, the field.</summary>
    public const string FieldTwice = "fieldTwice";

    /// <summary>Between the numbers that were read, some have no round. Facts: the first and the last missing number.</summary>
    public const string NumbersMissing = "numbersMissing";

    /// <summary>Rows share a number but differ, or one of them cannot be read, so none was used. Facts: the number.</summary>
    public const string RoundTwice = "roundTwice";

    /// <summary>The two dates of a round differ; the first was used. Facts: the number, the date used, the other.</summary>
    public const string DatesDiffer = "datesDiffer";

    /// <summary>
    /// The time of the round is neither on its date in Ottawa nor on the next day, so the date is used. Facts: the number, the day of the
    /// time in Ottawa, the date.
    /// </summary>
    public const string HeldOnAnotherDay = "heldOnAnotherDay";

    /// <summary>The tie-breaking time is later than the round. Facts: the number, the time.</summary>
    public const string TieBreakAfterRound = "tieBreakAfterRound";

    /// <summary>
    /// The tie-breaking time is missing, though every round since the third fact has one. Facts: the number, the date, the first such date.
    /// </summary>
    public const string TieBreakMissing = "tieBreakMissing";

    /// <summary>
    /// The tie-breaking time is further before the round than the life of a profile, so no profile of that time could be left. Facts: the
    /// number, the time.
    /// </summary>
    public const string TieBreakTooOld = "tieBreakTooOld";

    /// <summary>The name of the round is unknown, so its category is too. Facts: the number, the name.</summary>
    public const string NameNotKnown = "nameNotKnown";

    /// <summary>
    /// The bands of a pool do not add up to its total; both were kept as published. Facts: the number, the sum published, the sum of its
    /// bands.
    /// </summary>
    public const string PoolDoesNotAddUp = "poolDoesNotAddUp";

    /// <summary>A count of the pool cannot be read, so the snapshot was left out. Facts: the number, the field, what was found.</summary>
    public const string PoolNotReadable = "poolNotReadable";

    /// <summary>A pool has counts, but its day is unknown, so they were left out. Facts: the number.</summary>
    public const string PoolWithoutDay = "poolWithoutDay";

    /// <summary>Rounds give different pools for the same day, so none was used. Facts: the number, the day.</summary>
    public const string PoolTwice = "poolTwice";

    /// <summary>There are more findings than are listed. Facts: the number listed.</summary>
    public const string TooMany = "tooMany";

    /// <summary>The text is longer than a feed may be. Facts: the maximum length in bytes.</summary>
    public const string TooLong = "tooLong";

    /// <summary>The text is empty. Facts: the length in bytes.</summary>
    public const string Empty = "empty";

    /// <summary>The bytes are compressed. Facts: <c>gzip</c> or <c>ZIP</c>.</summary>
    public const string Compressed = "compressed";

    /// <summary>The text has an unsupported encoding. Facts: its name.</summary>
    public const string OtherEncoding = "otherEncoding";

    /// <summary>The text is a web page, for example a server's error page. Facts: its title, if it has one.</summary>
    public const string WebPage = "webPage";

    /// <summary>
    /// The text is a document in another format of this library. Facts: the name of the format, for example crs-profile/1.
    /// </summary>
    public const string OtherFormat = "otherFormat";

    /// <summary>The text is not JSON. Facts: how it begins.</summary>
    public const string NotJson = "notJson";

    /// <summary>The text is JSON, but contains no row of the feed. Facts: the number of objects examined.</summary>
    public const string NoRow = "noRow";

    /// <summary>The text has rows of the feed, but none can be read. Facts: the number of rows.</summary>
    public const string NoRoundRead = "noRoundRead";
}
