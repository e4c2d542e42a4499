namespace CrsCalculator.Cli.Interview;

/// <summary>How an answer is read.</summary>
internal enum AnswerKind
{
    /// <summary>A text, unchanged: a date, a country code, a name.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A value of a closed list, by its number in the list or its code.</summary>
    Choice,

    /// <summary>An occupation, by its code or by words of its title.</summary>
    Occupation,
}
