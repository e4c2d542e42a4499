using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>SOR/2022-220: NOC 2021 replaced NOC 2016. It made 16 occupations eligible and 3 ineligible.</summary>
internal static class Noc2021Begins
{
    private static readonly ImmutableArray<string> Changed =
    [
        "13102", "33100", "33102", "33103", "43100", "43200", "43201", "43202", "63211", "73200", "73202", "73209", "73300", "73301",
        "73400", "93200", "55109", "54100", "64200",
    ];

    public static LocalDate Day { get; } = new(2022, 11, 16);

    public static Citation Citation { get; } = new("SOR/2022-220", "NOC 2021", Day);

    public static EarlierClassification Earlier { get; } = new()
    {
        ReplacedOn = Day,
        LowestSkilledLevel = SkillLevel.B,
        ChangedOccupations = [.. Changed.Select(NocCode.Parse)],
    };
}
