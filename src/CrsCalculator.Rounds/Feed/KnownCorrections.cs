namespace CrsCalculator.Rounds;

/// <summary>Where IRCC's feed is known to be wrong.</summary>
internal static class KnownCorrections
{
    private static readonly RoundNumber Round208 = RoundNumber.Parse("208");

    /// <summary>
    /// Round 208: every copy of the feed repeats the 681 invitations of round 207. The news of the day has 888, and with them the year 2021
    /// comes to exactly the 114,431 invitations that IRCC published.
    /// </summary>
    public static bool IsWrong(Round feed) => feed.Number == Round208 && feed.Invitations == 681;
}
