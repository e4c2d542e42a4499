namespace CrsCalculator.Rounds;

/// <summary>The codes of what is wrong or odd in IRCC's feed, with the facts that each carries.</summary>
public static class FeedIssueCodes
{
    /// <summary>Something stands where a round should be, but is no JSON object that can be read. Facts: line from 1.</summary>
    public const string NotARound = "notARound";

    /// <summary>A field that a round cannot do without is missing or empty. Facts: the round's number or <c>?</c>, the field.</summary>
    public const string FieldMissing = "fieldMissing";

    /// <summary>A field is not a text (or a number). Facts: the round's number or <c>?</c>, the field.</summary>
    public const string FieldNotText = "fieldNotText";

    /// <summary>
    /// A text is not a whole number, or out of range. Facts: the round's number or <c>?</c>, what was found, least, greatest.
    /// </summary>
    public const string FieldNotANumber = "fieldNotANumber";

    /// <summary>A text is not the number of a round. Facts: what was found.</summary>
    public const string NotARoundNumber = "notARoundNumber";

    /// <summary>A text is not a day, or out of range. Facts: the round's number or <c>?</c>, what was found.</summary>
    public const string FieldNotADate = "fieldNotADate";

    /// <summary>A text is not a time. Facts: the round's number or <c>?</c>, what was found.</summary>
    public const string FieldNotATime = "fieldNotATime";

    /// <summary>
    /// A field appears twice in a row, which is then pieced together from two. Facts: the round's number or <c>?</c>, the field.
    /// </summary>
    public const string FieldTwice = "fieldTwice";

    /// <summary>
    /// There are numbers between those that were read for which there is no round. Facts: the first and the last of them.
    /// </summary>
    public const string NumbersMissing = "numbersMissing";

    /// <summary>Rows have the same number and differ, or one cannot be read, so none of them was taken. Facts: the number.</summary>
    public const string RoundTwice = "roundTwice";

    /// <summary>The two dates of a round differ; the first was taken. Facts: the number, the date taken, the other.</summary>
    public const string DatesDiffer = "datesDiffer";

    /// <summary>
    /// The time of the round falls neither on its date in Ottawa nor on the next day, so the date is used. Facts: the number, the day of
    /// the time in Ottawa, the date.
    /// </summary>
    public const string HeldOnAnotherDay = "heldOnAnotherDay";

    /// <summary>The tie-breaking time is later than the round. Facts: the number, the time.</summary>
    public const string TieBreakAfterRound = "tieBreakAfterRound";

    /// <summary>
    /// There is no tie-breaking time, though every round since the third fact has one. Facts: the number, the date, the first such date.
    /// </summary>
    public const string TieBreakMissing = "tieBreakMissing";

    /// <summary>
    /// The tie-breaking time is before the round by more than a profile lives, when no profile of it could be left. Facts: the number,
    /// the time.
    /// </summary>
    public const string TieBreakTooOld = "tieBreakTooOld";

    /// <summary>The name of the round is not known, so it cannot be told whom it is for. Facts: the number, the name.</summary>
    public const string NameNotKnown = "nameNotKnown";

    /// <summary>
    /// The bands of a pool do not add up; they were kept as published. Facts: the number, the sum published, the sum of its bands.
    /// </summary>
    public const string PoolDoesNotAddUp = "poolDoesNotAddUp";

    /// <summary>A count of the pool cannot be read, so the snapshot was left out. Facts: the number, the field, what was found.</summary>
    public const string PoolNotReadable = "poolNotReadable";

    /// <summary>There are counts of a pool, but its day cannot be told, so they were left out. Facts: the number.</summary>
    public const string PoolWithoutDay = "poolWithoutDay";

    /// <summary>Rounds give different pools of the same day, so none of them was taken. Facts: the number, the day.</summary>
    public const string PoolTwice = "poolTwice";

    /// <summary>There are more findings than are listed. Facts: how many are listed.</summary>
    public const string TooMany = "tooMany";

    /// <summary>The text is longer than a feed that is read. Facts: greatest length in bytes.</summary>
    public const string TooLong = "tooLong";

    /// <summary>There is no text. Facts: the length in bytes.</summary>
    public const string Empty = "empty";

    /// <summary>The bytes are compressed. Facts: <c>gzip</c> or <c>ZIP</c>.</summary>
    public const string Compressed = "compressed";

    /// <summary>The text has an encoding that is not read. Facts: its name.</summary>
    public const string OtherEncoding = "otherEncoding";

    /// <summary>It is a web page, for example the error page of a server. Facts: its title, if it has one.</summary>
    public const string WebPage = "webPage";

    /// <summary>It is a document of another format of this library. Facts: the name of the format, for example crs-profile/1.</summary>
    public const string OtherFormat = "otherFormat";

    /// <summary>It is text, but not JSON. Facts: how it begins.</summary>
    public const string NotJson = "notJson";

    /// <summary>It is JSON, but nothing in it is a row of the feed. Facts: how many objects were looked at.</summary>
    public const string NoRow = "noRow";

    /// <summary>There are rows of the feed, but none of them can be read. Facts: how many.</summary>
    public const string NoRoundRead = "noRoundRead";
}
