using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>How long a profile is in the pool.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class ProfileValidity
{
    /// <summary>
    /// When a profile expires: some months after it was submitted, at the same time of day by UTC. From then on it is not in the pool. The
    /// sources give the months and not the hour, so the hour is a choice.
    /// </summary>
    /// <param name="submittedAt">When the profile was submitted.</param>
    /// <param name="rules">The rules on invitations, those of <see cref="RuleBook.Invitations"/> on the day in question.</param>
    /// <returns>The first instant at which it is not in the pool.</returns>
    public static Instant ExpiresAt(Instant submittedAt, InvitationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return submittedAt.InUtc().LocalDateTime.PlusMonths(rules.ProfileMonths).InUtc().ToInstant();
    }
}
