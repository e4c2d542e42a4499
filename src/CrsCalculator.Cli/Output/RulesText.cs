using CrsCalculator.Cli.Output.Parts;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Output;

/// <summary>Which rules are in force and when, for a reader: the rulesets of points, then every other part of the book.</summary>
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
        var table = new Table(
            page,
            Column.Fixed(page.Head(RulesetWords.Id)),
            Column.Fixed(page.Head(RulesetWords.InForce)),
            Column.Text(page.Head(RulesetWords.WhatItIs)));
        foreach (Dated<CrsRuleset> entry in points.Entries)
        {
            Cell days = page.Cell(Days(entry, points.LastDayOf(entry)));
            if (entry.ValueOrNull is { } ruleset)
            {
                table.Add(
                    Cell.Of(ruleset.Id),
                    days,
                    page.Cell(
                        RuleBookWords.Ruleset,
                        page.Speech.Source(ruleset.Instruction),
                        page.Speech.Crs.Summary(ruleset),
                        Status(page, entry, ruleset)));
            }
            else
            {
                table.Add(page.Cell(RulesetWords.NotAvailable), days, page.Cell(RulesetWords.Gap, page.Speech.Crs.Gap(entry.Gap!)));
            }
        }

        table.Print();
    }

    private static Sentence Status(Page page, Dated<CrsRuleset> entry, CrsRuleset ruleset) => ruleset.IsOfficial
        ? Sentence.AsIs(page.Speech.Crs.Certainty(entry.Certainty))
        : new Sentence(RuleBookWords.NotOfficial);

    private static void PrintPart(Page page, PartView part)
    {
        var table = new Table(
            page,
            Column.Fixed(page.Head(RulesetWords.InForce)),
            Column.Text(page.Head(RuleBookWords.Source)),
            Column.Text(page.Head(RuleBookWords.CertaintyHead)));
        foreach (PartEntry entry in part.Entries)
        {
            Cell days = page.Cell(PartText.Days(entry));
            if (entry.Gap is { } gap)
            {
                table.Add(days, page.Cell(RulesetWords.Gap, page.Speech.Crs.Gap(gap)), Cell.Empty);
            }
            else
            {
                table.Add(
                    days,
                    page.Cell(
                        RuleBookWords.SourceOf,
                        page.Speech.Source(entry.Citation!.Instruction),
                        page.Speech.Source(entry.Citation.Section)),
                    Certainty(page, entry));
            }
        }

        table.Print();
    }

    private static Cell Certainty(Page page, PartEntry entry)
    {
        string certainty = entry.CertaintyIn(page.Speech);
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
