using System.Collections.Immutable;
using CrsCalculator.Pictures.Diagrams;
using CrsCalculator.Pictures.Terminal;

namespace CrsCalculator.Pictures;

/// <summary>Every picture that the documentation shows.</summary>
internal static class Gallery
{
    /// <summary>The diagrams, which are drawn from the rule book and the history of rounds.</summary>
    public static ImmutableArray<Picture> Diagrams { get; } =
    [
        DataFlow.Picture,
        SectionCaps.Picture,
        RulesetBar.Picture,
        WorkWindows.Picture,
        RoundToSubmission.Picture,
        CutOffs.Picture,
    ];

    /// <summary>What the commands show in a terminal.</summary>
    public static ImmutableArray<Screenshot> Screenshots { get; } =
    [
        new("score", "score docs/examples/factors-single.json --on 2026-01-21"),
        new("today", "score docs/examples/factors-single.json"),
        new("eligibility", "eligibility docs/examples/profile-cec.json --on 2026-01-21"),
        new("improve", "improve docs/examples/profile-cec.json --on 2026-01-21"),
        new("timeline", "timeline docs/examples/profile-couple.json --from 2026-01-01 --to 2026-10-31"),
        new("rounds-check", "rounds check docs/examples/profile-cec.json --on 2026-10-02"),
        new("noc", "noc welder"),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Picture> All => Diagrams.Concat(Screenshots.Select(static screenshot => screenshot.ToPicture()));
}
