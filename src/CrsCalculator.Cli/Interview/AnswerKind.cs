namespace CrsCalculator.Cli.Interview;

/// <summary>How an answer is read.</summary>
internal enum AnswerKind
{
    /// <summary>A text, unchanged: a date, a name.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A value of a closed list, by its number in the list or its code.</summary>
    Choice,

    /// <summary>An occupation, by its code or by words of its title.</summary>
    Occupation,

    /// <summary>A country, by its code or its name in either language.</summary>
    Country,

    /// <summary>A province or territory, by its code or its name in either language.</summary>
    Province,
}
