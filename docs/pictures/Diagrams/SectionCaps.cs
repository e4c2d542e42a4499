using System.Globalization;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Pictures.Diagrams;

/// <summary>The four sections of the CRS with their factors and caps, by the last ruleset available.</summary>
internal static class SectionCaps
{
    private const int Left = 24;
    private const int Single = 470;
    private const int WithSpouse = 620;
    private const int Bar = 110;
    private const int RowHeight = 24;
    private const int HeadHeight = 38;
    private const int Top = 78;

    private static CrsRuleset Ruleset { get; } = RuleBook.Official.Points.LastAvailable!;

    public static Picture Picture { get; } = new(
        "sections",
        "Sections A to D of the CRS and what each can give",
        $"By the rules of {Ruleset.Id}, for a candidate without and with a spouse: "
        + string.Join("; ", Ruleset.Tables.Sections.Select(Said))
        + ". "
        + "Under each section stand its factors with their own maximum.",
        760,
        Top + Ruleset.Tables.Sections.Sum(static section => HeadHeight + (RowHeight * FactorsOf(section).Length)) + 50,
        Draw);

    private static void Draw(Canvas canvas)
    {
        canvas.Text($"What each section can give, by the rules of {Ruleset.Id}", Left, 34, "title");
        canvas.Text("without a spouse", Single, 62, "quiet");
        canvas.Text("with a spouse", WithSpouse, 62, "quiet");
        int top = Top;
        foreach (PointsSection section in Ruleset.Tables.Sections)
        {
            top = Draw(canvas, section, top);
        }

        canvas.Line("axis", Left, top + 2, 736, top + 2);
        canvas.Text("Together", Left, top + 24, "strong");
        DrawPoints(canvas, Single, top + 24, Total(hasSpouse: false), "strong");
        DrawPoints(canvas, WithSpouse, top + 24, Total(hasSpouse: true), "strong");
    }

    private static int Draw(Canvas canvas, PointsSection section, int top)
    {
        canvas.Line("axis", Left, top, 736, top);
        canvas.Text(CrsText.English.Section(section.Id), Left, top + 25, "strong");
        DrawCap(canvas, Single, top + 8, section.Cap.Single);
        DrawCap(canvas, WithSpouse, top + 8, section.Cap.WithSpouse);
        top += HeadHeight;
        foreach (CrsFactorRule factor in FactorsOf(section))
        {
            canvas.Text(CrsText.English.Factor(factor), Left + 20, top + 16);
            DrawPoints(canvas, Single, top + 16, factor.IsOfSpouse ? 0 : factor.Maximum(hasSpouse: false), string.Empty);
            DrawPoints(canvas, WithSpouse, top + 16, factor.Maximum(hasSpouse: true), string.Empty);
            top += RowHeight;
        }

        return top;
    }

    /// <summary>A section's cap as a bar; 600 fill it.</summary>
    private static void DrawCap(Canvas canvas, int left, int top, int cap)
    {
        if (cap == 0)
        {
            DrawPoints(canvas, left, top + 16, cap, string.Empty);
            return;
        }

        canvas.Box("dark", left, top, Bar * cap / 600m, 22, 2);
        string points = Number(cap);
        bool fits = cap >= 300;
        canvas.Text(points, fits ? left + 10 : left + (Bar * cap / 600m) + 8, top + 16, fits ? "on-dark" : "strong");
    }

    private static void DrawPoints(Canvas canvas, int left, int baseline, int points, string style) =>
        canvas.EndingAt(points == 0 ? "–" : Number(points), left + 40, baseline, style);

    private static CrsFactorRule[] FactorsOf(PointsSection section) =>
        [.. Ruleset.Tables.Factors.Where(factor => factor.Section == section.Id)];

    private static int Total(bool hasSpouse) => Ruleset.Tables.Sections.Sum(section => section.Cap.Of(hasSpouse));

    private static string Said(PointsSection section) =>
        $"{CrsText.English.Section(section.Id)} at most {Number(section.Cap.Single)} and {Number(section.Cap.WithSpouse)}";

    private static string Number(int points) => points.ToString("#,0", CultureInfo.InvariantCulture);
}
