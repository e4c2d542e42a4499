using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Pictures.Diagrams;

/// <summary>From a profile to an application: what must hold on which day. The example is a round of the history.</summary>
internal static class RoundToSubmission
{
    private const int Left = 150;
    private const int Right = 716;
    private const int Line = 112;

    private static readonly Round Example = RoundHistory.Official[RoundNumber.Parse("392")];
    private static readonly InvitationRules Rules = RuleBook.Official.Invitations.At(Example.HeldOn).Value;
    private static readonly LocalDate Due = Example.HeldOn.PlusDays(Rules.DaysToApply);

    private static readonly (string Head, string BeforeRound, string OnRound, string OnSubmission)[] Conditions =
    [
        ("Profile", "in the pool", $"not older than {Rules.ProfileMonths} months", "–"),
        ("Score", "–", "above the cut-off, or equal", "not below the cut-off"),
        ("", "", "and submitted before the tie-break", ""),
        ("Program", "–", "requirements met", "requirements met"),
        ("Documents", "–", "tests and ECA valid", "tests and ECA valid"),
    ];

    public static Picture Picture { get; } = new(
        "round-to-submission",
        "From a round of invitations to the application",
        $"A line of days: the profile is submitted; the round of {Day(Example.HeldOn)} invites; the application must be received within "
        + $"{Rules.DaysToApply} days, by {Day(Due)}. On the day of the round the profile must be in the pool and not older than "
        + $"{Rules.ProfileMonths} months, the score must be above the cut-off or equal to it with an earlier submission, the requirements "
        + "of the program must be met, and tests and credential assessment must be valid. On the day of the application, score, program "
        + "and documents must hold again.",
        760,
        360,
        Draw);

    private static int Round => 372;

    private static int Submission => 566;

    private static void Draw(Canvas canvas)
    {
        canvas.Text($"From a round to the application: round {Example.Number}, {Day(Example.HeldOn)}", 24, 34, "title");
        canvas.Line("mark", Left, Line, Right, Line);
        canvas.Box("light", Round, Line - 8, Submission + 60 - Round, 16);
        Mark(canvas, Left + 40, "Profile submitted", "");
        Mark(canvas, Round, "Invitation", Day(Example.HeldOn));
        Mark(canvas, Submission + 60, "Last day to apply", Day(Due));
        canvas.Centred($"{Rules.DaysToApply} days to apply", (Round + Submission + 60) / 2m, Line + 30, "quiet");
        canvas.Text("What holds", 24, 182, "strong");
        canvas.Text("before", Left, 182, "quiet");
        canvas.Text("on the day of the round", Round - 110, 182, "quiet");
        canvas.Text("when it is received", Submission - 10, 182, "quiet");
        canvas.Line("axis", 24, 192, 736, 192);
        for (int i = 0; i < Conditions.Length; i++)
        {
            (string head, string before, string round, string submission) = Conditions[i];
            int baseline = 216 + (i * 26);
            canvas.Text(head, 24, baseline, "strong");
            canvas.Text(before, Left, baseline);
            canvas.Text(round, Round - 110, baseline);
            canvas.Text(submission, Submission - 10, baseline);
        }

        canvas.Text(
            "The hour at which the last day ends is not in the sources: apply before it to be safe.",
            24,
            346,
            "quiet");
    }

    private static void Mark(Canvas canvas, int x, string head, string day)
    {
        canvas.Dot("dark", x, Line, 7);
        canvas.Centred(head, x, Line - 38, "strong");
        canvas.Centred(day, x, Line - 18, "quiet");
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
