using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>Which ruleset is in force when, for a reader.</summary>
internal static class RulesText
{
    public static void Print(Page page, RulePart<CrsRuleset> points)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn());
        grid.AddRow(page.Head(RulesetWords.Id), page.Head(RulesetWords.InForce), page.Head(RulesetWords.WhatItIs));
        foreach (Dated<CrsRuleset> entry in points.Entries)
        {
            var days = new Cell(page.Speech.Say(Days(entry, points.LastDayOf(entry))));
            if (entry.ValueOrNull is { } ruleset)
            {
                grid.AddRow(
                    new Cell(ruleset.Id),
                    days,
                    page.Cell(RulesetWords.Instruction, ruleset.Instruction, page.Speech.Crs.Summary(ruleset)));
            }
            else
            {
                grid.AddRow(page.Cell(RulesetWords.NotAvailable), days, page.Cell(RulesetWords.Gap, page.Speech.Crs.Gap(entry.Gap!)));
            }
        }

        page.Write(grid);
    }

    private static Sentence Days(Dated<CrsRuleset> entry, LocalDate? last) =>
        entry.Gap is { Reason: GapReason.NotYetInForce } ? new Sentence(RulesetWords.Until, last)
        : last is null ? new Sentence(RulesetWords.Since, entry.From)
        : new Sentence(RulesetWords.Days, entry.From, last);
}
