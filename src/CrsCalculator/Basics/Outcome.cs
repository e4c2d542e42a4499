namespace CrsCalculator;

/// <summary>The answer to one or more requirements. Unknown is not no.</summary>
public enum Outcome : byte
{
    /// <summary>A fact is missing, or a rule is not available. Never treat it as met.</summary>
    NotAssessed,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Met.</summary>
    Met,
}

/// <summary>Combines outcomes.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class Outcomes
{
    /// <summary>Converts a known answer to an outcome.</summary>
    /// <param name="isMet">Whether it is met.</param>
    /// <returns><see cref="Outcome.Met"/> or <see cref="Outcome.NotMet"/>.</returns>
    public static Outcome Of(bool isMet) => isMet ? Outcome.Met : Outcome.NotMet;

    /// <summary>Combines two outcomes; both must be met. One that is not met decides; otherwise one that was not assessed does.</summary>
    /// <param name="one">An outcome.</param>
    /// <param name="other">Another outcome.</param>
    /// <returns>The combined outcome.</returns>
    public static Outcome And(this Outcome one, Outcome other) =>
        one == Outcome.NotMet || other == Outcome.NotMet ? Outcome.NotMet
        : one == Outcome.NotAssessed || other == Outcome.NotAssessed ? Outcome.NotAssessed
        : Outcome.Met;

    /// <summary>
    /// Combines two outcomes; at least one must be met. One that is met decides; otherwise one that was not assessed does.
    /// </summary>
    /// <param name="one">An outcome.</param>
    /// <param name="other">Another outcome.</param>
    /// <returns>The combined outcome.</returns>
    public static Outcome Or(this Outcome one, Outcome other) =>
        one == Outcome.Met || other == Outcome.Met ? Outcome.Met
        : one == Outcome.NotAssessed || other == Outcome.NotAssessed ? Outcome.NotAssessed
        : Outcome.NotMet;

    /// <summary>Combines outcomes; all must be met.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns>The combined outcome; <see cref="Outcome.Met"/> if there are none.</returns>
    public static Outcome All(IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return outcomes.Aggregate(Outcome.Met, And);
    }

    /// <summary>Combines outcomes; at least one must be met.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns>The combined outcome; <see cref="Outcome.NotMet"/> if there are none.</returns>
    public static Outcome Any(IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return outcomes.Aggregate(Outcome.NotMet, Or);
    }
}
