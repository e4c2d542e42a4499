using System.Globalization;

namespace CrsCalculator.Codes;

/// <summary>
/// The English sentences that exceptions share with issues. <c>{0}</c>, <c>{1}</c> … stand for the facts of the issue, in order; these
/// members have the names of <see cref="IssueCodes"/>.
/// </summary>
internal static class IssueSentences
{
    public const string OutOfRange = "{0} is out of range; {1} to {2} is allowed";

    public const string DateOutOfRange =
        "{0} cannot be the date of a document; dates from {1} to {2} are allowed (leave out the end of what has not ended)";

    public const string MissingField = "'{0}' is required and missing";

    public const string NotOfThisTest = "'{0}' does not belong to {1}, only to {2}; remove it";

    public const string ScoreNotOnScale = "{0} is not a score of this test; its scores are 0 to {1} in steps of {2}";

    public const string EndBeforeStart = "the end, {0}, is before the start, {1}";

    public const string NotACountry = "'{0}' is not an ISO 3166-1 country code; write two capital letters, such as CA";

    public const string NotACountryButProbably = "'{0}' is not an ISO 3166-1 country code (two capital letters); did you mean {1}?";

    public const string FormerCountry =
        "'{0}' is no longer an ISO 3166-1 country code; write the code of the country that the place belongs to today";

    public const string UnknownNoc = "'{0}' is not a NOC 2021 unit group; write five digits, leading zeros included";

    public const string CodeOfNoc2016 = "'{0}' is a NOC 2016 code; write the NOC 2021 code that matches the duties: {1}";

    public const string UnknownNoc2016 = "'{0}' is not a NOC 2016 unit group; write four digits, leading zeros included";

    public const string InvalidText = "'{0}' is not allowed here";

    public const string BlankText = "the text is blank; write what the document says";

    public const string UnknownLever = "there is no lever '{0}' for this candidate";

    public const string LeversExclude = "'{0}' and '{1}' cannot go together; take one of them";

    public const string CredentialsLeft = "exclude all of a person's credential levers or none; '{0}' would remain";

    /// <summary>What an exception says of an issue; its code and facts if no exception reports it.</summary>
    public static string Of(Issue issue) => issue.Code switch
    {
        IssueCodes.ScoreNotOnScale => Say(ScoreNotOnScale, [.. issue.Facts]),
        IssueCodes.DateOutOfRange => Say(DateOutOfRange, [.. issue.Facts]),
        IssueCodes.NotOfThisTest => Say(NotOfThisTest, [.. issue.Facts]),
        IssueCodes.MissingField => Say(MissingField, [.. issue.Facts]),
        IssueCodes.UnknownLever => Say(UnknownLever, [.. issue.Facts]),
        IssueCodes.LeversExclude => Say(LeversExclude, [.. issue.Facts]),
        IssueCodes.CredentialsLeft => Say(CredentialsLeft, [.. issue.Facts]),
        _ => issue.ToString(),
    };

    /// <summary>A sentence with its facts, as an exception says it: with a capital letter and a full stop.</summary>
    public static string Say(string sentence, params string[] facts)
    {
        string said = string.Format(CultureInfo.InvariantCulture, sentence, facts);
        string end = said[^1] is '?' or '.' ? string.Empty : ".";
        return $"{char.ToUpperInvariant(said[0])}{said.AsSpan(1)}{end}";
    }
}
