namespace CrsCalculator.Cli.Interview;

/// <summary>What Enter alone answers.</summary>
internal enum Silence
{
    /// <summary>Nothing: the format requires an answer.</summary>
    NoAnswer,

    /// <summary>That there is none, as for the last day of a job that continues. It is stored as null.</summary>
    None,

    /// <summary>That the user does not know. The field is left out, and the question is not asked again in this interview.</summary>
    Unknown,
}
