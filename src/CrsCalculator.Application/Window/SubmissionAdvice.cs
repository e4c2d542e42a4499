namespace CrsCalculator.Application;

/// <summary>The submission window's advice on a day. Red flags may add to it.</summary>
public enum SubmissionAdvice : byte
{
    /// <summary>The application can be submitted on the day.</summary>
    Submit,

    /// <summary>It can be submitted on a later day of the window.</summary>
    Wait,

    /// <summary>
    /// There is no day left on which everything holds. Until the last day to apply has passed, declining keeps the profile in the pool.
    /// </summary>
    Decline,
}
