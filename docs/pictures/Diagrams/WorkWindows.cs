using System.Globalization;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Pictures.Diagrams;

/// <summary>How far back work counts, and how the hours of several jobs are capped.</summary>
internal static class WorkWindows
{
    private const int Left = 24;
    private const int Earliest = 240;
    private const int Latest = 720;
    private const int FirstJob = 20;
    private const int SecondJob = 25;
    private const int Base = 500;

    private static readonly LocalDate Day = new(2026, 1, 21);
    private static readonly WorkRules Work = RuleBook.Official.Work.At(Day).Value;

    private static readonly (string First, string? Second, int Years, string Style)[] Windows =
    [
        ("CRS: Canadian work,", "foreign work; FSW", Same(Work.CrsWindowYears, RuleBook.Official.Fsw.At(Day).Value.WindowYears), "dark"),
        ("FST: work in the trade", null, RuleBook.Official.Fst.At(Day).Value.WindowYears, "middle"),
        (
            "CEC; categories",
            null,
            Same(RuleBook.Official.Cec.At(Day).Value.WindowYears, RuleBook.Official.Categories.At(Day).Value.WindowYears),
            "light"),
    ];

    private static int Cap => Work.FullTimeHoursPerWeek;

    public static Picture Picture { get; } = new(
        "windows-and-cap",
        $"Windows of work experience and the cap of {Cap} hours a week",
        $"Upper half: the windows before {Text(Day)}. "
        + string.Concat(Windows.Select(static window =>
            $"{window.First} {window.Second}: {window.Years} years, from {Text(Begin(window.Years))}. "))
        + $"All windows end on {Text(Day.PlusDays(-1))}, the day before the date. Lower half: in a year of 52 weeks, one job has "
        + $"{FirstJob} hours a week throughout, and a second job has {SecondJob} hours a week in the 26 weeks in the middle. There "
        + $"the jobs come to {FirstJob + SecondJob} hours a week, and {Cap} of them count. Counted are {13 * FirstJob}, {26 * Cap} and "
        + $"{13 * FirstJob} hours.",
        760,
        572,
        Draw);

    private static void Draw(Canvas canvas)
    {
        DrawWindows(canvas);
        DrawCap(canvas);
    }

    private static void DrawWindows(Canvas canvas)
    {
        canvas.Text("Windows before the date", Left, 34, "title");
        for (int years = 0; years <= Windows[0].Years; years++)
        {
            canvas.Line("rule", At(years), 54, At(years), 216);
        }

        for (int i = 0; i < Windows.Length; i++)
        {
            (string first, string? second, int years, string style) = Windows[i];
            int top = 62 + (i * 52);
            canvas.Text(first, Left, second is null ? top + 25 : top + 16);
            canvas.Text(second ?? string.Empty, Left, top + 34);
            canvas.Box(style, At(years), top, Latest - At(years), 40, 3);
            canvas.Centred($"{years} years", (At(years) + Latest) / 2, top + 25, style == "light" ? "strong" : "on-dark");
            canvas.Centred(Text(Begin(years)), At(years), 238, "quiet");
        }

        canvas.Line("mark", Latest, 46, Latest, 222);
        canvas.EndingAt(Text(Day), 736, 238, "strong");
        canvas.Text(
            $"Each window begins on the day shown and ends on {Text(Day.PlusDays(-1))}. Work on the date itself is not counted.",
            Left,
            266,
            "quiet");
    }

    private static void DrawCap(Canvas canvas)
    {
        canvas.Text($"At most {Cap} hours a week, over all jobs together", Left, 314, "title");
        canvas.Box("middle", 104, Hours(FirstJob), 616, Base - Hours(FirstJob));
        canvas.Box("light", 258, Hours(Cap), 308, Hours(FirstJob) - Hours(Cap));
        canvas.Box("gap", 258, Hours(FirstJob + SecondJob), 308, Hours(Cap) - Hours(FirstJob + SecondJob));
        canvas.Line("cap", 96, Hours(Cap), 728, Hours(Cap));
        canvas.Line("axis", 96, Base, 728, Base);
        foreach (int hours in (int[])[0, FirstJob, Cap, FirstJob + SecondJob])
        {
            canvas.EndingAt($"{hours} h", 90, Hours(hours) + 5, "quiet");
        }

        canvas.Box("paper", 290, Hours(FirstJob + SecondJob) + 14, 244, 26);
        canvas.Centred($"{FirstJob + SecondJob - Cap} h over the cap: not counted", 412, Hours(FirstJob + SecondJob) + 32);
        canvas.Centred($"second job, {SecondJob} h: {Cap - FirstJob} h of it count", 412, Hours(Cap) + 23);
        canvas.Centred($"first job, {FirstJob} h", 412, Hours(FirstJob) + 41, "on-dark");
        canvas.Centred(Weeks(13, FirstJob), 181, 522, "quiet");
        canvas.Centred(Weeks(26, Cap), 412, 522, "quiet");
        canvas.Centred(Weeks(13, FirstJob), 643, 522, "quiet");
        canvas.Text(
            $"Together {Number((26 * FirstJob) + (26 * Cap))} h in 52 weeks. A year of work is {Number(Work.HoursPerYear)} h: "
            + $"{Cap} h a week for 52 weeks.",
            Left,
            552,
            "quiet");
    }

    private static int Same(int one, int other) => one == other
        ? one
        : throw new InvalidOperationException($"One bar stands for windows of {one} and {other} years.");

    private static LocalDate Begin(int years) => Day.PlusYears(-years);

    private static decimal At(int years) => Latest - ((decimal)(Latest - Earliest) * years / Windows[0].Years);

    private static decimal Hours(int hours) => Base - (3.6m * hours);

    private static string Weeks(int weeks, int hours) => $"{weeks} weeks × {hours} h = {Number(weeks * hours)} h";

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
