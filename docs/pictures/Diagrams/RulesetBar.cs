using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Pictures.Diagrams;

/// <summary>Which points rules are available, on a line of years.</summary>
internal static class RulesetBar
{
    private const int Left = 24;
    private const int Width = 712;
    private const int BarTop = 62;
    private const int BarHeight = 44;

    private static readonly string[] Shades = ["dark", "middle"];

    private static readonly Dated<CrsRuleset>[] Entries =
        [.. RuleBook.Official.Points.Entries.Where(static entry => entry.From >= First)];

    private static LocalDate First => new(2015, 1, 1);

    private static LocalDate Last => new(2027, 1, 1);

    public static Picture Picture { get; } = new(
        "rulesets",
        "Which rules are available from 2015 on",
        string.Join(" ", Entries.Select(static entry => $"From {Day(entry.From)}: {Said(entry)}.")),
        760,
        154 + (Entries.Length * 26),
        Draw);

    private static void Draw(Canvas canvas)
    {
        canvas.Text("Points rules by the day on which they came into force", Left, 34, "title");
        for (int i = 0; i < Entries.Length; i++)
        {
            LocalDate end = i + 1 < Entries.Length ? Entries[i + 1].From : Last;
            decimal left = At(Entries[i].From);
            canvas.Box(Entries[i].IsAvailable ? Shades[i % 2] : "gap", left, BarTop, At(end) - left, BarHeight);
            if (Entries[i].IsAvailable)
            {
                canvas.Centred($"{i + 1}", (left + At(end)) / 2, BarTop + 28, "on-dark");
            }
        }

        for (int year = First.Year; year < Last.Year; year++)
        {
            decimal x = At(new LocalDate(year, 1, 1));
            canvas.Line("axis", x, BarTop + BarHeight, x, BarTop + BarHeight + 6);
            canvas.Text($"{year}", x, BarTop + BarHeight + 22, "quiet");
        }

        for (int i = 0; i < Entries.Length; i++)
        {
            int baseline = 164 + (i * 26);
            canvas.Text(Entries[i].IsAvailable ? $"{i + 1}" : "?", Left, baseline, "strong");
            canvas.Text($"from {Day(Entries[i].From)}", Left + 26, baseline);
            canvas.Text(Said(Entries[i]), Left + 160, baseline);
        }
    }

    private static string Said(Dated<CrsRuleset> entry) => entry.IsAvailable
        ? CrsText.English.Summary(entry.Value)
        : "not available: a new instruction applies whose points are not known here";

    private static decimal At(LocalDate day) =>
        Left + ((decimal)Width * Period.DaysBetween(First, day) / Period.DaysBetween(First, Last));

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
