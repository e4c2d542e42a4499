using CrsCalculator.Planning;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>How a plan reaches its target: a score, or the cut-off of a round that fits the candidate.</summary>
internal static class TargetSection
{
    // The maximum number of sets shown: this library's choice.
    private const int ShownSets = 5;

    public static void Write(ReportPage page, RoundPlanAnswer answer)
    {
        page.Heading(Heading(page.Text, answer));
        if (!answer.Answer.CanMeetCondition)
        {
            WriteMissing(page, answer);
        }
        else if (!answer.Answer.IsReachable)
        {
            page.Paragraph(OutOfReach(page.Text, answer));
        }
        else if (answer.Answer.Sets[0].Levers.IsEmpty)
        {
            page.Paragraph(ReachedAlready(page.Text, answer));
        }
        else
        {
            WriteSets(page, answer);
        }
    }

    private static string Heading(ReportText text, RoundPlanAnswer answer) => answer.Round is { } round
        ? text.Say(
            ReportPhrases.ToReachRound,
            RoundsSection.NameOf(text, round).Text,
            round.Number.ToString(),
            text.Number(round.CutOff))
        : text.Say(ReportPhrases.ToReach, Target(text, answer));

    /// <summary>Returns the target as part of a sentence.</summary>
    private static string Target(ReportText text, RoundPlanAnswer answer) => answer.Round is { } round
        ? text.Say(ReportPhrases.RoundNamed, round.Number.ToString())
        : text.Number(answer.Answer.Target);

    private static void WriteMissing(ReportPage page, RoundPlanAnswer answer)
    {
        page.Paragraph(page.Text.Say(ReportPhrases.DoesNotFit, Target(page.Text, answer)));
        if (!answer.Missing.IsEmpty)
        {
            page.List(answer.Missing.Select(requirement => new Line(page.Text.Crs(words => words.Needed(requirement)))).Distinct());
        }
    }

    private static string OutOfReach(ReportText text, RoundPlanAnswer answer) => text.Say(
        answer.Round is null ? ReportPhrases.OutOfReach : ReportPhrases.CutOffOutOfReach,
        Target(text, answer),
        text.Number(answer.Answer.GreatestTotal));

    private static string ReachedAlready(ReportText text, RoundPlanAnswer answer) =>
        text.Say(answer.Round is null ? ReportPhrases.ReachedAlready : ReportPhrases.RoundReachedAlready, Target(text, answer));

    private static void WriteSets(ReportPage page, RoundPlanAnswer answer)
    {
        TargetAnswer found = answer.Answer;
        string target = Target(page.Text, answer);
        page.Paragraph(page.Text.Count(
            found.IsLeastCostProven ? ReportPhrases.Needs : ReportPhrases.Suffices,
            found.Sets[0].Levers.Length,
            target));
        if (answer.Round is not null)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.ChangesMakeEligible));
        }

        Table table = page.Table(
            "answer-table",
            page.Text.Say(ReportPhrases.AnswerTable, target),
            page.NumberHead(ReportPhrases.NewScore),
            page.Head(ReportPhrases.Together));
        foreach (LeverSet set in found.Sets.Take(ShownSets))
        {
            table.Row(page.Text.Number(set.Total), PlanSection.Changes(page.Text, answer.Plan.Plan, set));
        }

        table.End();
        if (found.Sets.Length > ShownSets || !found.IsComplete)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.MoreSets));
        }
    }
}
