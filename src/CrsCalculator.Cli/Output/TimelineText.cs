using CrsCalculator.Cli.Words;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>Which ruleset is in force when, for a reader.</summary>
internal static class TimelineText
{
    public static void Print(Page page, RulesetTimeline timeline)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn());
        grid.AddRow(page.Head(RulesetWords.Id), page.Head(RulesetWords.InForce), page.Head(RulesetWords.WhatItIs));
        foreach (RulesetPeriod period in timeline.Periods)
        {
            var days = new Cell(page.Speech.Say(Days(period)));
            if (period.Ruleset is { } ruleset)
            {
                grid.AddRow(new Cell(ruleset.Id), days, page.Cell(RulesetWords.Instruction, ruleset.Instruction, page.Speech.Crs.Summary(ruleset)));
            }
            else
            {
                grid.AddRow(page.Cell(RulesetWords.NotHeld), days, page.Cell(RulesetWords.Gap, page.Speech.Crs.Gap(period.Gap!)));
            }
        }

        page.Write(grid);
    }

    private static Sentence Days(RulesetPeriod period) => period switch
    {
        { Gap.Reason: RulesetGapReason.BeforeTheCrs } => new Sentence(RulesetWords.Until, period.Until),
        { Until: null } => new Sentence(RulesetWords.Since, period.From),
        _ => new Sentence(RulesetWords.Days, period.From, period.Until),
    };
}
