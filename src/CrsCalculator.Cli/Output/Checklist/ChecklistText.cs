using CrsCalculator.Application;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>
/// A checklist for a reader: the days to submit, the flags that stop, the evidence by person, then expiries, fees, and what to ask.
/// </summary>
internal static class ChecklistText
{
    public static void Print(Page page, ChecklistInput input)
    {
        ApplicationChecklist checklist = input.Checklist;
        IdText.Print(page, input.Id);
        page.Line(ChecklistWords.Head, checklist.On, ScoreOf(checklist));
        WindowText.Print(page, checklist);
        FlagsText.PrintSerious(page, checklist);
        EvidenceText.Print(page, checklist);
        FlagsText.PrintOthers(page, checklist.Flags);
        PrintExpiries(page, checklist);
        FeesText.Print(page, checklist);
        QuestionsText.Print(page, checklist.MissingFacts);
        PrintNotices(page, checklist);
        page.Blank();
        page.Line(CommonWords.AsIs, page.Speech.Application.NotLegalAdvice);
        if (checklist.Invitation is { Round: not null })
        {
            RoundsText.PrintSource(page, input.Rounds);
        }
    }

    private static Sentence? ScoreOf(ApplicationChecklist checklist) => checklist.Score is { } score
        ? new Sentence(ChecklistWords.Score, score.Total, score.IsProvisional ? CommonWords.Provisional : null)
        : null;

    private static void PrintExpiries(Page page, ApplicationChecklist checklist)
    {
        if (checklist.Expiries.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(ChecklistWords.Expiries);
        foreach (DocumentExpiry expiry in checklist.Expiries)
        {
            string kind = page.Speech.Application.Expiry(expiry.Kind);
            if (StakeText.Of(page.Speech, expiry.Lost, checklist.Window, expiry.LastUsefulDay) is { } lost)
            {
                page.Inset(ChecklistWords.Expiry, expiry.LastUsefulDay, kind, expiry.Path, lost);
            }
            else
            {
                page.Inset(ChecklistWords.ExpiryOfNothing, expiry.LastUsefulDay, kind, expiry.Path);
            }
        }
    }

    private static void PrintNotices(Page page, ApplicationChecklist checklist)
    {
        if (checklist.Notices.IsEmpty)
        {
            return;
        }

        page.Blank();
        foreach (Notice notice in checklist.Notices)
        {
            NoticesText.PrintOne(page, notice);
        }
    }
}
