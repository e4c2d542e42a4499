using CrsCalculator.Text;
using NodaTime.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>Eligibility for a reader: a line for each requirement, the work that was not counted, the grid, the categories.</summary>
internal static class EligibilityText
{
    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, EligibilityAssessment assessment, string? id)
    {
        if (id is not null)
        {
            console.MarkupLineInterpolated($"[dim]{Printable.Of(id)}[/]");
        }

        console.MarkupLineInterpolated($"[bold]{Summary(assessment)}[/] on {LocalDatePattern.Iso.Format(assessment.Date.On)}");
        foreach (ProgrammeEligibility programme in assessment.Programmes)
        {
            PrintProgramme(console, programme);
        }

        PrintCategories(console, assessment);
        NoticesText.Print(console, assessment.Notices);
    }

    private static string Summary(EligibilityAssessment assessment) => assessment.InvitedUnder switch
    {
        { } programme => $"Eligible: an invitation would be issued under {Words.Programme(programme)}",
        null when assessment.IsEligible is null => "Not known to be eligible: facts are missing, or rules are not held",
        _ => "Not eligible",
    };

    private static void PrintProgramme(IAnsiConsole console, ProgrammeEligibility programme)
    {
        console.WriteLine();
        string trade = programme.Trade is { } noc ? $" (trade {noc.Code}, {noc.Title})" : string.Empty;
        console.MarkupLineInterpolated($"[bold]{Codes.Programme.Of(programme.Programme)} {Words.Programme(programme.Programme)}[/]{trade}: {Verdict(programme.IsEligible)}");
        foreach (Requirement requirement in programme.Requirements)
        {
            PrintRequirement(console, requirement);
            if (requirement.Id == RequirementId.FswPoints)
            {
                PrintGrid(console, programme.Grid!);
            }
        }

        foreach (ExcludedWork work in programme.ExcludedWork)
        {
            console.MarkupLineInterpolated($"  not counted: $.principal.work[[{work.Index}]]: {Words.WorkExclusions(work.Reasons)}");
        }
    }

    private static void PrintRequirement(IAnsiConsole console, Requirement requirement)
    {
        string colour = requirement.Outcome switch
        {
            RequirementOutcome.Met => "green",
            RequirementOutcome.NotMet => "red",
            _ => "yellow",
        };
        console.MarkupLine($"  [{colour}]{Words.Outcome(requirement.Outcome)}[/]: {Markup.Escape(Words.Requirement(requirement))} [dim]({Markup.Escape(requirement.Citation)})[/]");
    }

    private static void PrintGrid(IAnsiConsole console, FswScore grid)
    {
        foreach (FswScoreLine line in grid.Lines.Where(static line => line.BeforeCaps > 0 || line.Factor < FswFactorId.WorkInCanada))
        {
            string cut = line.Points < line.BeforeCaps ? $", cut from {line.BeforeCaps}" : string.Empty;
            console.MarkupLineInterpolated($"    {Words.GridFactor(line.Factor)}: {line.Points} of {line.Maximum}{cut} [dim]({line.Citation})[/]");
        }
    }

    private static void PrintCategories(IAnsiConsole console, EligibilityAssessment assessment)
    {
        if (assessment.Categories.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[bold]Categories[/]");
        foreach (CategoryEligibility category in assessment.Categories)
        {
            string why = string.Join("; ", category.Requirements.Where(static requirement => requirement.Outcome != RequirementOutcome.Met).Select(Told));
            console.MarkupLineInterpolated($"  {Words.Category(category.Category)}: {Verdict(category.Qualifies, "qualifies", "does not qualify")}{(why.Length == 0 ? string.Empty : $" ({why})")}");
        }
    }

    private static string Told(Requirement requirement) => $"{Words.Outcome(requirement.Outcome)}: {Words.Requirement(requirement)}";

    /// <summary>Whether somebody is eligible, in words.</summary>
    public static string Verdict(bool? isEligible) => Verdict(isEligible, "eligible", "not eligible");

    private static string Verdict(bool? verdict, string yes, string no) => verdict switch
    {
        true => yes,
        false => no,
        null => "not assessed",
    };
}
