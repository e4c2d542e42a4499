namespace CrsCalculator.Rounds;

/// <summary>Known errors in IRCC's feed.</summary>
internal static class KnownCorrections
{
    private static readonly RoundNumber Round208 = RoundNumber.Parse("208");

    /// <summary>
    /// Round 208: every copy of the feed repeats the 681 invitations of round 207. The news release of that day has 888, which brings 2021
    /// to exactly the 114,431 invitations that IRCC published.
    /// </summary>
    public static bool IsWrong(Round feed) => feed.Number == Round208 && feed.Invitations == 681;
}
