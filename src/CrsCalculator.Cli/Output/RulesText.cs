using CrsCalculator.Cli.Output.Parts;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>Which rule is in force when, for a reader: the rulesets of points, then every other part of the book.</summary>
internal static class RulesText
{
    public static void Print(Page page, RuleBook book)
    {
        page.Line(RuleBookWords.Part, page.Speech.Crs.Part(RuleBookPart.Points), Code.Of(RuleBookPart.Points));
        PrintPoints(page, book.Points);
        foreach (PartView part in PartView.Of(book))
        {
            page.Blank();
            page.Line(RuleBookWords.Part, part.Title, part.Name);
            PrintPart(page, part);
        }
    }

    private static void PrintPoints(Page page, RulePart<CrsRuleset> points)
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
                    page.Cell(RuleBookWords.Ruleset, ruleset.Instruction, page.Speech.Crs.Summary(ruleset), Status(page, entry, ruleset)));
            }
            else
            {
                grid.AddRow(page.Cell(RulesetWords.NotAvailable), days, page.Cell(RulesetWords.Gap, page.Speech.Crs.Gap(entry.Gap!)));
            }
        }

        page.Write(grid);
    }

    private static Sentence Status(Page page, Dated<CrsRuleset> entry, CrsRuleset ruleset) => ruleset.IsOfficial
        ? Sentence.AsIs(page.Speech.Crs.Certainty(entry.Certainty))
        : new Sentence(RuleBookWords.NotOfficial);

    private static void PrintPart(Page page, PartView part)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn())
            .AddColumn(new GridColumn());
        grid.AddRow(page.Head(RulesetWords.InForce), page.Head(RuleBookWords.Source), page.Head(RuleBookWords.CertaintyHead));
        foreach (PartEntry entry in part.Entries)
        {
            var days = new Cell(page.Speech.Say(PartText.Days(entry)));
            if (entry.Gap is { } gap)
            {
                grid.AddRow(days, page.Cell(RulesetWords.Gap, page.Speech.Crs.Gap(gap)), new Cell(string.Empty));
            }
            else
            {
                grid.AddRow(
                    days,
                    page.Cell(RuleBookWords.SourceOf, entry.Citation!.Instruction, entry.Citation.Section),
                    Certainty(page, entry));
            }
        }

        page.Write(grid);
    }

    private static IRenderable Certainty(Page page, PartEntry entry)
    {
        string certainty = page.Speech.Crs.Certainty(entry.Certainty);
        Sentence said = entry.VerifiedTo is { } day
            ? new Sentence(RuleBookWords.VerifiedTo, certainty, day)
            : Sentence.AsIs(certainty);
        return page.Cell(RuleBookWords.CertaintyAndStatus, said, entry.IsOfficial ? null : new Sentence(RuleBookWords.NotOfficialBehind));
    }

    private static Sentence Days(Dated<CrsRuleset> entry, LocalDate? last) =>
        entry.Gap is { Reason: GapReason.NotYetInForce } ? new Sentence(RulesetWords.Until, last)
        : last is null ? new Sentence(RulesetWords.Since, entry.From)
        : new Sentence(RulesetWords.Days, entry.From, last);
}
