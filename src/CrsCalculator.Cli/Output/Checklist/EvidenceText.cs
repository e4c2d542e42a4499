using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>Evidence for a reader: what to have, by person, with the most points at stake first.</summary>
internal static class EvidenceText
{
    public static void Print(Page page, ImmutableArray<ChecklistItem> items)
    {
        if (items.IsEmpty)
        {
            page.Blank();
            page.Line(ChecklistWords.NothingListed);
            return;
        }

        foreach (IGrouping<(ApplicantRole Person, int? Index), ChecklistItem> person in items.GroupBy(static item =>
            (item.Person, item.Index)))
        {
            page.Blank();
            page.Line(ChecklistWords.Evidence, page.Speech.Application.Person(person.Key.Person, person.Key.Index));
            foreach (ChecklistItem item in person)
            {
                PrintItem(page, item);
            }
        }

        page.Blank();
        page.Line(ChecklistWords.StakesDoNotAddUp);
    }

    private static void PrintItem(Page page, ChecklistItem item)
    {
        Sentence? paths = item.Paths.IsEmpty ? null : new Sentence(ChecklistWords.PathsOf, string.Join(", ", item.Paths));
        page.Inset(ChecklistWords.Item, page.Speech.Application.Have(item), paths);
        PrintNeed(page, item);
        if (item.Need == EvidenceNeed.NotNeeded)
        {
            return;
        }

        PrintElements(page, ChecklistWords.MustShow, item.MustShow);
        PrintElements(page, ChecklistWords.Lacks, item.Lacks);
        if (StakeText.Of(page.Speech, item.AtStake) is { } stake)
        {
            page.Below(ChecklistWords.ItemAtStake, stake);
        }

        if (item.Row.Certainty != Certainty.Certain)
        {
            page.Below(
                ChecklistWords.ItemSource,
                item.Row.Citation,
                page.Speech.Crs.Certainty(item.Row.Certainty),
                item.Row.SourceDate);
        }
    }

    private static void PrintNeed(Page page, ChecklistItem item)
    {
        string need = page.Speech.Application.Need(item.Need);
        switch (item.Need)
        {
            case EvidenceNeed.NotNeeded:
                page.Below(ChecklistWords.NotNeeded, need, page.Speech.Application.Reason(item));
                break;
            case EvidenceNeed.Unknown:
                page.Below(ChecklistWords.DependsOn, need, string.Join(", ", item.MissingFacts));
                break;
            default:
                page.Below(ChecklistWords.NeedAndState, need, page.Speech.Application.State(item.State), Usable(item));
                break;
        }
    }

    private static Sentence? Usable(ChecklistItem item) => (item.UsableFrom, item.UsableUntil) switch
    {
        (null, null) => null,
        ({ } from, null) => new Sentence(ChecklistWords.UsableFrom, from),
        (null, { } until) => new Sentence(ChecklistWords.UsableUntil, until),
        ({ } from, { } until) => new Sentence(ChecklistWords.UsableBetween, from, until),
    };

    private static void PrintElements(Page page, Phrase phrase, ImmutableArray<string> elements)
    {
        if (!elements.IsEmpty)
        {
            page.Below(phrase, string.Join(", ", elements.Select(page.Speech.Application.Element)));
        }
    }
}
