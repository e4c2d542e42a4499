using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>The programs, requirement by requirement, and the categories.</summary>
internal static class ProgramsSection
{
    public const string Id = "programs";

    public static void Write(ReportPage page, EligibilityAssessment eligibility, InvitationToApply? invitation)
    {
        page.Section(Id, ReportPhrases.Programs);
        page.Paragraph(Summary(page.Text, eligibility, invitation));
        foreach (ProgramEligibility program in eligibility.Programs)
        {
            Write(page, program);
        }

        WriteCategories(page, eligibility);
        page.EndSection();
    }

    /// <summary>
    /// Returns the program under which an invitation would be issued; if the candidate has one, the programs whose requirements are met.
    /// </summary>
    public static string Summary(ReportText text, EligibilityAssessment eligibility, InvitationToApply? invitation) =>
        eligibility.InvitedUnder switch
        {
            not null when invitation is not null => text.Say(ReportPhrases.RequirementsMet, Met(text, eligibility)),
            { } program => text.Say(ReportPhrases.InvitedUnder, text.Crs(words => words.Program(program))),
            null when eligibility.Outcome == Outcome.Met => text.Say(ReportPhrases.InvitedUnderOneOf),
            null when eligibility.Outcome == Outcome.NotAssessed => text.Say(ReportPhrases.EligibilityNotKnown),
            _ => text.Say(ReportPhrases.NoProgram),
        };

    private static string Met(ReportText text, EligibilityAssessment eligibility) => string.Join(
        ", ",
        eligibility.Programs.Where(static one => one.Outcome == Outcome.Met).Select(one => text.Crs(words => words.Program(one.Program))));

    private static void Write(ReportPage page, ProgramEligibility program)
    {
        string name = page.Text.Crs(words => words.Program(program.Program));
        page.Heading(name, page.Verdict(program.Outcome, ReportPhrases.Eligible, ReportPhrases.NotEligible));
        string code = Code.Of(program.Program);
        WriteRequirements(page, program, $"{code}-requirements", name);
        if (program.Grid is { } grid)
        {
            WriteGrid(page, grid, $"{code}-grid");
        }

        if (!program.ExcludedWork.IsEmpty)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.WorkNotCounted));
            page.List(program.ExcludedWork.Select(job => new Line(Excluded(page.Text, job))));
        }
    }

    private static void WriteRequirements(ReportPage page, ProgramEligibility program, string id, string name)
    {
        Table table = page.Table(
            id,
            page.Text.Say(ReportPhrases.RequirementsTable, name),
            page.Head(ReportPhrases.Requirement),
            page.Head(ReportPhrases.Outcome),
            page.Head(ReportPhrases.Provision));
        foreach (Requirement requirement in program.Requirements)
        {
            table.Row(
                page.Text.Crs(words => words.Requirement(requirement)),
                page.Verdict(requirement.Outcome),
                page.Provision(requirement.Citation));
        }

        table.End();
    }

    /// <summary>Writes every factor; for adaptability only what earns points.</summary>
    private static void WriteGrid(ReportPage page, FswScore grid, string id)
    {
        Table table = page.Table(
            id,
            page.Text.Say(ReportPhrases.GridTable),
            page.Head(ReportPhrases.Factor),
            page.NumberHead(ReportPhrases.PointsHead),
            page.NumberHead(ReportPhrases.Maximum),
            page.Head(ReportPhrases.Provision));
        foreach (FswScoreLine line in grid.Lines.Where(static line => line.BeforeCaps > 0 || !line.Factor.IsAdaptability()))
        {
            table.Row(
                page.Text.Crs(words => words.GridFactor(line.Factor)),
                page.Text.Number(line.Points),
                page.Text.Number(line.Maximum),
                page.Provision(line.Citation));
        }

        table.TotalRow(
            page.Text.Say(ReportPhrases.TotalToPass, page.Text.Number(grid.PassMark)),
            page.Text.Number(grid.Total),
            page.Text.Number(grid.Maximum),
            string.Empty);
        table.End();
    }

    private static string Excluded(ReportText text, ExcludedJob job) => text.Say(
        ReportPhrases.Named,
        $"$.principal.work[{Invariant.Text(job.Index)}]",
        text.Crs(words => words.WorkExclusions(job.Reasons)));

    private static void WriteCategories(ReportPage page, EligibilityAssessment eligibility)
    {
        if (eligibility.Categories.IsEmpty)
        {
            return;
        }

        page.Heading(page.Text.Say(ReportPhrases.Categories));
        Table table = page.Table(
            "categories-table",
            page.Text.Say(ReportPhrases.CategoriesTable),
            page.Head(ReportPhrases.Category),
            page.Head(ReportPhrases.Outcome),
            page.Head(ReportPhrases.StillNeeded));
        foreach (CategoryEligibility category in eligibility.Categories)
        {
            table.Row(
                page.Text.Crs(words => words.Category(category.Category)),
                page.Verdict(category.Outcome, ReportPhrases.Qualifies, ReportPhrases.DoesNotQualify),
                Cell.Of(category.Requirements
                    .Where(static requirement => requirement.Outcome != Outcome.Met)
                    .Select(requirement => new Line(page.Text.Crs(words => words.Needed(requirement))))));
        }

        table.End();
    }
}
