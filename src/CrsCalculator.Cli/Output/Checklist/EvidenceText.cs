using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>Evidence for a reader: what to have, by person and by document, most points at stake first.</summary>
internal static class EvidenceText
{
    public static void Print(Page page, ApplicationChecklist checklist)
    {
        if (checklist.Items.IsEmpty)
        {
            page.Blank();
            page.Line(ChecklistWords.NothingListed);
            return;
        }

        foreach (ImmutableArray<ChecklistItem> person in InRow(checklist.Items, static item => (item.Person, item.Index)))
        {
            page.Blank();
            page.Line(ChecklistWords.Evidence, page.Speech.Application.Person(person[0].Person, person[0].Index).TrimEnd());
            foreach (ImmutableArray<ChecklistItem> document in InRow(person, static item =>
                (string.Join(", ", item.Paths), item.AtStake)))
            {
                PrintDocument(page, checklist, document);
            }
        }

        page.Blank();
        page.Line(ChecklistWords.StakesDoNotAddUp);
        page.Line(checklist.Items.Any(IsChecked) ? ChecklistWords.OthersNotChecked : ChecklistWords.NothingChecked);
    }

    /// <summary>Groups consecutive items with the same key.</summary>
    private static IEnumerable<ImmutableArray<ChecklistItem>> InRow<TKey>(
        ImmutableArray<ChecklistItem> items,
        Func<ChecklistItem, TKey> keyOf)
    {
        int first = 0;
        for (int i = 1; i <= items.Length; i++)
        {
            if (i == items.Length || !EqualityComparer<TKey>.Default.Equals(keyOf(items[i]), keyOf(items[first])))
            {
                yield return items[first..i];
                first = i;
            }
        }
    }

    /// <summary>Prints everything that proves one document, below what is at stake for it; papers that prove none stand alone.</summary>
    private static void PrintDocument(Page page, ApplicationChecklist checklist, ImmutableArray<ChecklistItem> items)
    {
        if (items[0].Paths.IsEmpty)
        {
            PrintItems(page, items, depth: 1);
            return;
        }

        string document = string.Join(", ", items[0].Paths.Select(path => NameOf(page.Speech, checklist.Profile, path)));
        Sentence? stake = StakeText.Of(page.Speech, items[0].AtStake, checklist.Window, checklist.On) is { } lost
            ? new Sentence(ChecklistWords.Behind, lost)
            : null;
        page.Inset(ChecklistWords.Document, document, stake);
        PrintItems(page, items, depth: 2);
    }

    private static string NameOf(Speech speech, Candidate profile, string path)
    {
        string name = speech.Application.Document(profile, path);
        return name == path ? path : speech.Say(ChecklistWords.NameAndPath, name, path);
    }

    private static void PrintItems(Page page, ImmutableArray<ChecklistItem> items, int depth)
    {
        foreach (ChecklistItem item in items)
        {
            page.Inset(
                depth,
                ChecklistWords.Item,
                page.Speech.Application.Have(item),
                page.Speech.Application.Need(item.Need),
                IsChecked(item) ? new Sentence(ChecklistWords.State, page.Speech.Application.State(item.State)) : null,
                IsAsked(item) ? Usable(item) : null);
            PrintDetails(page, item, depth + 1);
        }
    }

    /// <summary>Whether the papers at hand say anything about the item.</summary>
    private static bool IsChecked(ChecklistItem item) => item.State != EvidenceState.Unknown;

    /// <summary>Whether the item is needed, or may be.</summary>
    private static bool IsAsked(ChecklistItem item) => item.Need is not (EvidenceNeed.NotNeeded or EvidenceNeed.Unknown);

    private static void PrintDetails(Page page, ChecklistItem item, int depth)
    {
        if (item.Need == EvidenceNeed.NotNeeded)
        {
            page.Inset(depth, CommonWords.AsIs, page.Speech.Application.Reason(item));
            return;
        }

        if (item.Need == EvidenceNeed.Unknown)
        {
            page.Inset(depth, ChecklistWords.DependsOn, string.Join(", ", item.MissingFacts));
        }

        PrintElements(page, depth, ChecklistWords.MustShow, item.MustShow);
        PrintElements(page, depth, ChecklistWords.Recommended, item.Recommended);
        PrintElements(page, depth, ChecklistWords.Lacks, item.Lacks);
        if (item.Row.Certainty != Certainty.Certain)
        {
            page.Inset(
                depth,
                ChecklistWords.ItemSource,
                page.Speech.Source(item.Row.Citation),
                page.Speech.Crs.Certainty(item.Row.Certainty),
                item.Row.SourceDate);
        }
    }

    private static Sentence? Usable(ChecklistItem item) => (item.UsableFrom, item.UsableUntil) switch
    {
        (null, null) => null,
        ({ } from, null) => new Sentence(ChecklistWords.UsableFrom, from),
        (null, { } until) => new Sentence(ChecklistWords.UsableUntil, until),
        ({ } from, { } until) => new Sentence(ChecklistWords.UsableBetween, from, until),
    };

    private static void PrintElements(Page page, int depth, Phrase phrase, ImmutableArray<string> elements)
    {
        if (!elements.IsEmpty)
        {
            page.Inset(depth, phrase, string.Join(", ", elements.Select(page.Speech.Application.Element)));
        }
    }
}
