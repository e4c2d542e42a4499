namespace CrsCalculator;

/// <summary>The answer to a requirement, or to several together. Unknown is not no.</summary>
public enum Outcome : byte
{
    /// <summary>A fact is missing, or a rule is not available. Never read it as met.</summary>
    NotAssessed,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>It is met.</summary>
    Met,
}

/// <summary>Combines outcomes.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class Outcomes
{
    /// <summary>The outcome of something that is known.</summary>
    /// <param name="isMet">Whether it is met.</param>
    /// <returns><see cref="Outcome.Met"/> or <see cref="Outcome.NotMet"/>.</returns>
    public static Outcome Of(bool isMet) => isMet ? Outcome.Met : Outcome.NotMet;

    /// <summary>Both must be met: one that is not met decides, then one that was not assessed.</summary>
    /// <param name="one">An outcome.</param>
    /// <param name="other">Another one.</param>
    /// <returns>The outcome of both together.</returns>
    public static Outcome And(this Outcome one, Outcome other) =>
        one == Outcome.NotMet || other == Outcome.NotMet ? Outcome.NotMet
        : one == Outcome.NotAssessed || other == Outcome.NotAssessed ? Outcome.NotAssessed
        : Outcome.Met;

    /// <summary>One must be met: one that is met decides, then one that was not assessed.</summary>
    /// <param name="one">An outcome.</param>
    /// <param name="other">Another one.</param>
    /// <returns>The outcome of either.</returns>
    public static Outcome Or(this Outcome one, Outcome other) =>
        one == Outcome.Met || other == Outcome.Met ? Outcome.Met
        : one == Outcome.NotAssessed || other == Outcome.NotAssessed ? Outcome.NotAssessed
        : Outcome.NotMet;

    /// <summary>All must be met.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns><see cref="Outcome.Met"/> where there are none.</returns>
    public static Outcome All(IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return outcomes.Aggregate(Outcome.Met, And);
    }

    /// <summary>One must be met.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns><see cref="Outcome.NotMet"/> where there are none.</returns>
    public static Outcome Any(IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return outcomes.Aggregate(Outcome.NotMet, Or);
    }
}
