namespace CrsCalculator.Pictures.Diagrams;

/// <summary>How facts become points, and which package does what.</summary>
internal static class DataFlow
{
    private const int Left = 24;
    private const int StepWidth = 160;
    private const int StepGap = 24;
    private const int StepTop = 176;
    private const int StepHeight = 84;
    private const int AnswerTop = 332;
    private const int AnswerHeight = 70;

    private static readonly (string Heading, string First, string Second)[] Steps =
    [
        ("Documents", "tests, diplomas, jobs:", "a Candidate"),
        ("Counted facts", "levels, years, hours", "on the day asked"),
        ("Factors", "what the grid reads:", "CrsFactors"),
        ("Points", "each with its reason", "and provision"),
    ];

    private static readonly (string Heading, string Text, int From)[] Answers =
    [
        ("Programs", "and categories", 1),
        ("Timeline", "when it changes", 1),
        ("Plan", "what would raise it", 2),
        ("Comparison", "what a reform changes", 3),
    ];

    private static readonly (string Package, string Does)[] Packages =
    [
        ("CrsCalculator.Rounds", "rounds of invitations: who is invited, and by when to apply"),
        ("CrsCalculator.Application", "from the invitation to the submission: days, evidence, red flags, fees"),
        ("CrsCalculator.Json", "formats and schemas: documents in, answers out"),
        ("CrsCalculator.Report", "one HTML file for the client, in English or French"),
        ("CrsCalculator.Cli", "the tool crs: everything above on a command line"),
    ];

    public static Picture Picture { get; } = new(
        "data-flow",
        "From documents to points, and the packages",
        "Documents are counted on the day asked, which gives levels, years and hours. From these come the factors, and from the factors "
        + "the points. Each step reads the rules of the day from one rule book. Programs, timeline, plan and comparison branch off. "
        + "All of this is the package CrsCalculator. The packages Rounds, Application, Json, Report and Cli build on it, "
        + "each on those before it.",
        760,
        704,
        Draw);

    private static void Draw(Canvas canvas)
    {
        canvas.Box("frame", 8, 40, 744, 384, 6);
        canvas.Text("CrsCalculator", Left, 30, "title");
        canvas.Text("the domain: no clock, no files, no network", 160, 30, "quiet");
        DrawRuleBook(canvas);
        for (int i = 0; i < Steps.Length; i++)
        {
            DrawStep(canvas, i);
        }

        for (int i = 0; i < Answers.Length; i++)
        {
            DrawAnswer(canvas, i);
        }

        DrawPackages(canvas);
    }

    private static void DrawRuleBook(Canvas canvas)
    {
        canvas.Box("dark", Left, 60, 712, 62, 4);
        canvas.Centred("Rule book", 380, 86, "on-dark");
        canvas.Centred(
            "the law as dated data: counting, tests, points, programs, funds, categories, invitations",
            380,
            108,
            "on-dark-quiet");
        for (int i = 0; i < Steps.Length; i++)
        {
            canvas.Line("arrow", Centre(i), 122, Centre(i), StepTop - 2);
        }

        canvas.Text("rules in force on the day", Centre(0) + 8, 152, "quiet");
    }

    private static void DrawStep(Canvas canvas, int i)
    {
        (string heading, string first, string second) = Steps[i];
        canvas.Box("light", LeftOf(i), StepTop, StepWidth, StepHeight, 4);
        canvas.Centred(heading, Centre(i), StepTop + 26, "strong");
        canvas.Centred(first, Centre(i), StepTop + 48);
        canvas.Centred(second, Centre(i), StepTop + 68);
        if (i > 0)
        {
            canvas.Line("arrow", LeftOf(i) - StepGap, StepTop + (StepHeight / 2), LeftOf(i) - 2, StepTop + (StepHeight / 2));
        }
    }

    private static void DrawAnswer(Canvas canvas, int i)
    {
        (string heading, string text, int from) = Answers[i];
        canvas.Box("wash", LeftOf(i), AnswerTop, StepWidth, AnswerHeight, 4);
        canvas.Centred(heading, Centre(i), AnswerTop + 28, "strong");
        canvas.Centred(text, Centre(i), AnswerTop + 50, "quiet");
        int bend = StepTop + StepHeight + 24 + (from * 10);
        decimal start = Centre(from) + ((i - from) * 12);
        canvas.Path("arrow", $"M{start} {StepTop + StepHeight}V{bend}H{Centre(i)}V{AnswerTop - 2}");
    }

    private static void DrawPackages(Canvas canvas)
    {
        for (int i = 0; i < Packages.Length; i++)
        {
            (string package, string does) = Packages[i];
            int top = 446 + (i * 46);
            canvas.Box("wash", 8, top, 744, 38, 4);
            canvas.Text(package, Left, top + 24, "strong");
            canvas.Text(does, 248, top + 24, "quiet");
        }

        canvas.Text("Each package builds on those above it. The report is also what the page in the browser shows.", Left, 694, "quiet");
    }

    private static int LeftOf(int i) => Left + (i * (StepWidth + StepGap));

    private static int Centre(int i) => LeftOf(i) + (StepWidth / 2);
}
