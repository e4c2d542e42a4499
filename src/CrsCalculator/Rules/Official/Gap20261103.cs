using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// From 2026-11-03 an instruction applies that reportedly rewards work and job offers in high-wage occupations. Its points are not
/// available here, so dates from that day are refused. Once you have the official page, you can enter it as a ruleset of your own.
/// </summary>
internal static class Gap20261103
{
    private const string Guide = "BryceYuuu/RUN, guide to Canada, October 2026";

    public static RuleGap Gap { get; } = new(
        GapReason.NotAvailable,
        new LocalDate(2026, 11, 3),
        "a new instruction applies from 2026-11-03 whose points are not available")
    {
        Code = "2026-11-03",
        Known =
        [
            Claim(
                "inForce",
                "An instruction that changes the CRS has applied since 2026-11-03. Profiles in the pool were rescored on that day.",
                "two unrelated texts of October 2026"),
            Claim(
                "invitations",
                "An invitation to apply keeps the rules under which it was issued, IRCC said. The provision was not read.",
                "IRCC webinar of 2026-04-21"),
            Claim(
                "highWageList",
                "A list names 186 high-wage occupations (NOC 2021) in three levels: 2, 1.5 and 1.3 times the national median wage. Other "
                    + "occupations earn no high-wage or job-offer points.",
                "CELPass occupation tool, as listed on glama.ai"),
            Claim(
                "workOrOffer",
                "Canadian work in a listed occupation, or a job offer in one, can earn points. The offer needs no LMIA.",
                Guide),
            Claim("nomination", "A provincial nomination still earns 600 points.", Guide),
            Claim(
                "cuts",
                "IRCC proposed to lower or remove the points for French, a sibling in Canada and general study in Canada. Whether the "
                    + "instruction does so is not known.",
                "IRCC consultation of 2026-04-23 to 2026-05-24"),
        ],
        NotKnown = "the points, the listed occupations, and what became of French, sibling, study, spouse and certificate points",
        Pages = OfficialPages.OfPoints,
    };

    /// <summary>Finds a claim by the last part of its code.</summary>
    public static GapClaim ClaimOf(string name) => Gap.Known.Single(claim => claim.Code == CodeOf(name));

    private static string CodeOf(string name) => $"2026-11-03.{name}";

    private static GapClaim Claim(string name, string statement, string source) => new()
    {
        Code = CodeOf(name),
        Statement = statement,
        Certainty = Certainty.Probable,
        Source = source,
    };
}
