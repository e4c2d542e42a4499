namespace CrsCalculator.Application;

/// <summary>What the submission window says on a day. Red flags may say more.</summary>
public enum SubmissionAdvice : byte
{
    /// <summary>The application can be submitted on the day.</summary>
    Submit,

    /// <summary>It can be submitted on a later day of the window.</summary>
    Wait,

    /// <summary>
    /// No day is left on which everything holds: before the last day to apply has passed, declining keeps the profile in the pool.
    /// </summary>
    Decline,
}
