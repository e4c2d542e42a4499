using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>How long a profile is in the pool.</summary>
public static class ProfileValidity
{
    /// <summary>The provision.</summary>
    public const string Citation = "Ministerial Instructions respecting the Express Entry system, 4(1)(b)";

    private const int Months = 12;

    /// <summary>
    /// When a profile expires: twelve months after it was submitted, at the same time of day by UTC. From then on it is not in the pool. The sources
    /// give the twelve months and not the hour, so the hour is a choice.
    /// </summary>
    /// <param name="submittedAt">When it was first submitted. Changes to a profile keep that time; a new profile has a new one.</param>
    /// <returns>The time.</returns>
    public static Instant ExpiresAt(Instant submittedAt) => submittedAt.InUtc().LocalDateTime.PlusMonths(Months).InUtc().ToInstant();
}
