using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Pictures.Diagrams;

/// <summary>The cut-off of every round, by whom the round was for.</summary>
internal static class CutOffs
{
    private const int Left = 60;
    private const int Right = 736;
    private const int Top = 100;
    private const int Bottom = 460;
    private const int Highest = 1_000;

    private const string Style =
        """
        .general { fill: #1c232b; }
        .cec { fill: #1f77b4; }
        .pnp { fill: #9aa5b1; }
        .french { fill: #c2410c; }
        .occupations { fill: #2f855a; }
        .programs { fill: #ffffff; stroke: #1c232b; }
        """;

    private static readonly (string Style, string Name)[] Groups =
    [
        ("general", "general"),
        ("cec", "Canadian Experience Class"),
        ("pnp", "provincial nominees"),
        ("programs", "FSW or FST"),
        ("french", "French"),
        ("occupations", "other categories"),
    ];

    private static readonly RoundHistory History = RoundHistory.Official;

    private static LocalDate First => new(2015, 1, 1);

    private static LocalDate Last => new(2027, 1, 1);

    public static Picture Picture { get; } = new(
        "cut-offs",
        "Cut-offs of all rounds of invitations",
        $"A dot for each of the {History.Rounds.Length} rounds from 2015 to {Day(History.CompleteTo)}: across, the day; upward, the "
        + "cut-off. Rounds for provincial nominees lie above 600, because a nomination gives 600 points. The last cut-offs: "
        + string.Join(", ", Groups.Select(static group => $"{group.Name} {LastOf(group.Style).CutOff} on {Day(LastOf(group.Style).Date)}"))
        + ".",
        760,
        520,
        Draw);

    private static void Draw(Canvas canvas)
    {
        canvas.AddStyle(Style);
        canvas.Text($"Cut-offs of {History.Rounds.Length} rounds, to {Day(History.CompleteTo)}", 24, 34, "title");
        DrawLegend(canvas);
        for (int score = 0; score <= Highest; score += 200)
        {
            canvas.Line("rule", Left, At(score), Right, At(score));
            canvas.EndingAt($"{score}", Left - 8, At(score) + 5, "quiet");
        }

        for (int year = First.Year; year < Last.Year; year++)
        {
            canvas.Line("rule", At(new LocalDate(year, 1, 1)), Top, At(new LocalDate(year, 1, 1)), Bottom);
            canvas.Text($"{year}", At(new LocalDate(year, 1, 1)) + 4, Bottom + 20, "quiet");
        }

        foreach (Round round in History.Rounds)
        {
            canvas.Dot(StyleOf(round.Category), At(round.Date), At(round.CutOff), 3);
        }

        canvas.Text("Source: Immigration, Refugees and Citizenship Canada, Express Entry rounds of invitations.", 24, 506, "quiet");
    }

    private static void DrawLegend(Canvas canvas)
    {
        int[] places = [24, 98, 300, 458, 559, 629];
        for (int i = 0; i < Groups.Length; i++)
        {
            canvas.Dot(Groups[i].Style, places[i] + 5, 62, 5);
            canvas.Text(Groups[i].Name, places[i] + 16, 67, "quiet");
        }
    }

    private static Round LastOf(string style) => History.Rounds.Last(round => StyleOf(round.Category) == style);

    private static string StyleOf(RoundCategory category) => category switch
    {
        RoundCategory.General => "general",
        RoundCategory.CanadianExperienceClass => "cec",
        RoundCategory.ProvincialNominee => "pnp",
        RoundCategory.FederalSkilledWorker or RoundCategory.FederalSkilledTrades => "programs",
        RoundCategory.French => "french",
        _ => "occupations",
    };

    private static decimal At(LocalDate day) =>
        Left + ((decimal)(Right - Left) * Period.DaysBetween(First, day) / Period.DaysBetween(First, Last));

    private static decimal At(int score) => Bottom - ((decimal)(Bottom - Top) * score / Highest);

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
