using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>Which ruleset is in force when, for a reader.</summary>
internal static class TimelineText
{
    public static void Print(IAnsiConsole console, RulesetTimeline timeline)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn());
        grid.AddRow(new Markup("[bold]id[/]"), new Markup("[bold]in force[/]"), new Markup("[bold]what it is[/]"));
        foreach (RulesetPeriod period in timeline.Periods)
        {
            if (period.Ruleset is { } ruleset)
            {
                grid.AddRow(new Cell(ruleset.Id), new Cell(Days(period)), new Cell($"{ruleset.Instruction}: {ruleset.Summary}"));
            }
            else
            {
                grid.AddRow(new Cell("not held"), new Cell(Days(period)), new Markup($"[yellow]{Markup.Escape(period.Gap!.Summary)}[/]"));
            }
        }

        console.Write(grid);
    }

    private static string Days(RulesetPeriod period)
    {
        string? until = period.Until is { } last ? LocalDatePattern.Iso.Format(last) : null;
        return period switch
        {
            { Gap.Reason: RulesetGapReason.BeforeTheCrs } => $"to {until}",
            _ when until is null => $"from {LocalDatePattern.Iso.Format(period.From)}",
            _ => $"{LocalDatePattern.Iso.Format(period.From)} to {until}",
        };
    }
}
