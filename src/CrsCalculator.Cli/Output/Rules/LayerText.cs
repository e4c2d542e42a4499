using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Output.Rules;

/// <summary>Rules to apply to the book, for a reader: their parts, and from when.</summary>
internal static class LayerText
{
    /// <summary>Says which rules are kept, from when, and how to return to the official ones.</summary>
    public static void PrintKept(Page page, RulesFile rules, Phrase what, string path)
    {
        page.Line(what, rules.Layer.Name);
        foreach (RuleBookPart part in rules.Layer.Parts)
        {
            page.Line(RuleBookWords.SetIn, PartFrom(page.Speech, rules.Layer, part));
        }

        page.Verbatim(page.Speech.Say(RuleBookWords.KeptIn, Printable.Of(path)));
        if (RuleBookDifference.Of(rules.Layer, RuleBook.Official).IsSameRules)
        {
            page.Line(RuleBookWords.NothingChanges, RuleBookWords.OfficialRules);
        }

        page.Line(RuleBookWords.HowBack);
        page.Verbatim("  crs rules use --none");
    }

    /// <summary>Returns the parts on one line, each with its days.</summary>
    public static string Parts(Speech speech, RuleBookLayer layer) => layer.Parts.IsEmpty
        ? speech.Of(RuleBookWords.NoEntries)
        : string.Join(speech.Of(CommonWords.Next), layer.Parts.Select(part => speech.Say(PartFrom(speech, layer, part))));

    private static Sentence PartFrom(Speech speech, RuleBookLayer layer, RuleBookPart part)
    {
        ImmutableArray<LocalDate> days = layer.DaysOf(part);
        string name = speech.Crs.Part(part);
        return days[0] == LocalDate.MinIsoValue
            ? new Sentence(RuleBookWords.FromBeginning, name)
            : new Sentence(RuleBookWords.PartFrom, name, days[0]);
    }
}
