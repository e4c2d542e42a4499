using CrsCalculator.Cli.Words;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>Eligibility for a reader: one line per requirement, the work that was not counted, the grid, the categories.</summary>
internal static class EligibilityText
{
    public static void Print(Page page, EligibilityAssessment assessment, string? id)
    {
        IdText.Print(page, id);
        page.Line(EligibilityWords.Head, Summary(page, assessment), assessment.Date.On);
        foreach (ProgramEligibility program in assessment.Programs)
        {
            PrintProgram(page, program);
        }

        PrintCategories(page, assessment);
        NoticesText.Print(page, assessment.Notices);
    }

    private static Sentence Summary(Page page, EligibilityAssessment assessment) => assessment.InvitedUnder switch
    {
        { } program => new Sentence(EligibilityWords.EligibleUnder, page.Speech.Crs.Program(program)),
        null when assessment.Outcome == Outcome.Met => new Sentence(EligibilityWords.EligibleUnderOneOf),
        null when assessment.Outcome == Outcome.NotAssessed => new Sentence(EligibilityWords.NotKnown),
        _ => new Sentence(EligibilityWords.NotEligible),
    };

    private static void PrintProgram(Page page, ProgramEligibility program)
    {
        page.Blank();
        Sentence? trade = program.Trade is { } noc ? new Sentence(EligibilityWords.Trade, page.Speech.Crs.Occupation(noc)) : null;
        page.Line(
            EligibilityWords.Program,
            Code.Of(program.Program),
            page.Speech.Crs.Program(program.Program),
            trade,
            CommonWords.Verdict(program.Outcome));
        if (program is { Program: ImmigrationProgram.FederalSkilledTrades, Trade: null })
        {
            page.Line(EligibilityWords.NoTrade);
            return;
        }

        foreach (Requirement requirement in program.Requirements)
        {
            page.Line(
                EligibilityWords.RequirementOf(requirement.Outcome),
                page.Speech.Crs.Outcome(requirement.Outcome),
                page.Speech.Crs.Requirement(requirement),
                page.Speech.Source(requirement.Citation));
            if (requirement.Id == RequirementId.FswPoints)
            {
                PrintGrid(page, program.Grid!);
            }
        }

        foreach (ExcludedJob work in program.ExcludedWork)
        {
            CrsText words = page.Speech.Crs;
            page.Line(EligibilityWords.ExcludedWork, work.Index, words.Occupation(work.Job.Occupation), words.WorkExclusions(work.Reasons));
        }
    }

    private static void PrintGrid(Page page, FswScore grid)
    {
        foreach (FswScoreLine line in grid.Lines.Where(static line => line.BeforeCaps > 0 || !line.Factor.IsAdaptability()))
        {
            Sentence? cut = line.Points < line.BeforeCaps ? new Sentence(CommonWords.CutFromBehind, line.BeforeCaps) : null;
            page.Line(
                EligibilityWords.GridLine,
                page.Speech.Crs.GridFactor(line.Factor),
                line.Points,
                line.Maximum,
                cut,
                page.Speech.Source(line.Citation));
        }
    }

    private static void PrintCategories(Page page, EligibilityAssessment assessment)
    {
        if (assessment.Categories.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(EligibilityWords.Categories);
        foreach (IGrouping<(Outcome Outcome, string Why), CategoryEligibility> alike in
            assessment.Categories.GroupBy(category => (category.Outcome, Lacks(page.Speech, category))))
        {
            page.Line(
                EligibilityWords.Category,
                string.Join(page.Speech.Of(CommonWords.Next), alike.Select(category => page.Speech.Crs.Category(category.Category))),
                EligibilityWords.Verdict(alike.Key.Outcome),
                alike.Key.Why.Length == 0 ? null : new Sentence(EligibilityWords.Why, alike.Key.Why));
        }
    }

    /// <summary>Returns what a category requires that is not met. Categories that lack the same are named together.</summary>
    private static string Lacks(Speech speech, CategoryEligibility category) => string.Join(
        speech.Of(CommonWords.Next),
        category.Requirements.Where(static requirement => requirement.Outcome != Outcome.Met)
            .Select(requirement => Told(speech, requirement)));

    private static string Told(Speech speech, Requirement requirement) =>
        speech.Say(EligibilityWords.Requirement, speech.Crs.Outcome(requirement.Outcome), speech.Crs.Requirement(requirement));
}
