namespace CrsCalculator.Application;

/// <summary>The codes of <see cref="RedFlag"/>.</summary>
public static class FlagCodes
{
    /// <summary>
    /// No day from the invitation to the last day passes deadline, program, category and rank. Facts: day of the invitation, last day.
    /// </summary>
    public const string SubmissionWindowEmpty = "submissionWindowEmpty";
}
