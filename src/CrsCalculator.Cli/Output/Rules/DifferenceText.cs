using System.Text.Json;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Output.Rules;

/// <summary>The difference between rules for a reader, table by table.</summary>
internal sealed class DifferenceText
{
    private readonly Page _page;
    private readonly Speech _speech;
    private readonly RuleBookDifference _difference;

    private DifferenceText(Page page, RuleBookDifference difference)
    {
        _page = page;
        _speech = page.Speech;
        _difference = difference;
    }

    /// <summary>Prints the differences between two sides.</summary>
    public static void Print(Page page, RuleBookDifference difference)
    {
        var text = new DifferenceText(page, difference);
        page.Line(RuleBookWords.FromTo, difference.Before, difference.After);
        RuleEntryDifference[] other = [.. difference.Entries.Where(IsDifferent)];
        if (other.Length == 0)
        {
            page.Line(RuleBookWords.NothingDiffers);
            return;
        }

        foreach (RuleEntryDifference entry in other)
        {
            page.Blank();
            text.PrintPair(entry);
        }

        PrintCount(page, RuleBookWords.Alike, difference.Entries.Length - other.Length);
    }

    /// <summary>Prints what rules change once they are applied to a book, and warns if they change nothing.</summary>
    public static void PrintChanges(Page page, RuleBookDifference difference)
    {
        var text = new DifferenceText(page, difference);
        if (!difference.IsSameRules)
        {
            page.Blank();
            page.Line(RuleBookWords.Changes, RuleBookWords.OfficialRules);
        }

        RuleEntryDifference[] shown = [.. difference.Entries.Where(static entry => IsDifferent(entry) || IsCopy(entry))];
        foreach (RuleEntryDifference entry in shown.Where(IsDifferent))
        {
            page.Blank();
            text.PrintChange(entry);
        }

        PrintCount(page, RuleBookWords.AlikeOfficial, difference.Entries.Length - shown.Length);
        RuleEntryDifference[] copies = [.. shown.Where(IsCopy)];
        if (copies.Length > 0 || difference.IsSameRules)
        {
            page.Blank();
        }

        foreach (RuleEntryDifference copy in copies)
        {
            page.Line(
                RuleBookWords.UnchangedCopy,
                text._speech.Crs.Part(copy.Part),
                copy.AfterFrom,
                text.NameOf(copy.BeforeFrom, copy.BeforeId));
        }

        if (difference.IsSameRules)
        {
            page.Line(RuleBookWords.NothingChanges, RuleBookWords.OfficialRules);
        }
    }

    private static bool IsDifferent(RuleEntryDifference entry) =>
        entry.BeforeFrom is null || entry.AfterFrom is null || !entry.Differences.IsEmpty;

    /// <summary>Whether an entry repeats the values of an earlier day.</summary>
    private static bool IsCopy(RuleEntryDifference entry) => entry.IsSameRule && entry.BeforeFrom < entry.AfterFrom;

    private static void PrintCount(Page page, Phrase phrase, int count)
    {
        if (count > 0)
        {
            page.Blank();
            page.Line(phrase, count);
        }
    }

    private void PrintPair(RuleEntryDifference entry)
    {
        string part = _speech.Crs.Part(entry.Part);
        if (entry.BeforeFrom is null)
        {
            _page.Line(RuleBookWords.OnlyIn, part, NameOf(entry.AfterFrom, entry.AfterId), _difference.After);
        }
        else if (entry.AfterFrom is null)
        {
            _page.Line(RuleBookWords.OnlyIn, part, NameOf(entry.BeforeFrom, entry.BeforeId), _difference.Before);
        }
        else
        {
            PrintDifferences(entry);
        }
    }

    private void PrintChange(RuleEntryDifference entry)
    {
        if (entry.BeforeFrom is null)
        {
            _page.Line(RuleBookWords.NewEntry, _speech.Crs.Part(entry.Part), NameOf(entry.AfterFrom, entry.AfterId));
        }
        else
        {
            PrintDifferences(entry);
        }
    }

    private void PrintDifferences(RuleEntryDifference entry)
    {
        _page.Line(
            RuleBookWords.Entry,
            _speech.Crs.Part(entry.Part),
            NameOf(entry.BeforeFrom, entry.BeforeId),
            NameOf(entry.AfterFrom, entry.AfterId));
        ILookup<bool, RuleDifference> bySource = entry.Differences.ToLookup(static difference => difference.IsOfSource);
        foreach (IGrouping<string, RuleDifference> table in bySource[false].GroupBy(TableOf, StringComparer.Ordinal))
        {
            PrintTable(table.Key, table, hasOthers: entry.Part == RuleBookPart.Points);
        }

        if (bySource[true].Any())
        {
            _page.Line(RuleBookWords.Sources);
            PrintAll(bySource[true], isNamed: true);
        }
    }

    private static string TableOf(RuleDifference difference) => difference.Factor ?? string.Empty;

    private void PrintTable(string factor, IEnumerable<RuleDifference> differences, bool hasOthers)
    {
        if (factor.Length > 0)
        {
            string name = _speech.Crs.Factor(FactorId.Parse(factor));
            _page.Line(name == factor ? RuleBookWords.OwnTable : RuleBookWords.Table, name, factor);
        }
        else if (hasOthers)
        {
            _page.Line(RuleBookWords.OtherValues);
        }

        // The heading gives the id of a factor that only one side has.
        bool isIdSaid = factor.Length > 0;
        PrintAll(
            differences.Where(difference => !isIdSaid || !difference.Path.EndsWith(".id", StringComparison.Ordinal)),
            isNamed: false);
    }

    private void PrintAll(IEnumerable<RuleDifference> differences, bool isNamed)
    {
        foreach (IGrouping<string, RuleDifference> line in differences.GroupBy(LineOf, StringComparer.Ordinal))
        {
            Sentence said = line.Count() == 1 ? SentenceOf(line.First(), isNamed) : SentenceOf([.. line], isNamed);
            _page.Inset(2, said.Phrase, said.Facts);
        }
    }

    /// <summary>
    /// Returns the key by which differences are grouped: elements added to a list are on one line, and those removed on another.
    /// </summary>
    private static string LineOf(RuleDifference difference) =>
        difference is { Row: null, Before: null } or { Row: null, After: null } && difference.Path.EndsWith(']')
            ? $"{ListOf(difference)} {difference.Before is null}"
            : $"{difference.Path} {difference.Row} {difference.Column} {difference.Candidates}";

    private static string ListOf(RuleDifference difference) => difference.Path[..difference.Path.LastIndexOf('[')];

    private Sentence SentenceOf(RuleDifference[] ofList, bool isNamed)
    {
        string values = string.Join(", ", ofList.Select(one => ValueOf((one.After ?? one.Before)!)));
        return new Sentence(
            ofList[0].Before is null ? RuleBookWords.Added : RuleBookWords.Removed,
            PlaceOf(ofList[0] with { Path = ListOf(ofList[0]) }, isNamed),
            values,
            null);
    }

    private Sentence SentenceOf(RuleDifference difference, bool isNamed)
    {
        object place = difference switch
        {
            { Row: { } row, Column: { } column } => new Sentence(RuleBookWords.Cell, row, column),
            { Row: { } row } => row,
            _ => PlaceOf(difference, isNamed),
        };
        Sentence? candidates = difference.Candidates is { } only
            ? new Sentence(RuleBookWords.ForCandidates, only == "single" ? RulesetWords.Single : RulesetWords.WithSpouse)
            : null;
        return difference switch
        {
            { Before: null } => new Sentence(RuleBookWords.Added, place, ValueOf(difference.After!), candidates),
            { After: null } => new Sentence(RuleBookWords.Removed, place, ValueOf(difference.Before), candidates),
            _ => new Sentence(RuleBookWords.Changed, place, ValueOf(difference.Before), ValueOf(difference.After), candidates),
        };
    }

    /// <summary>Returns the path, without what its heading already says.</summary>
    private static string PlaceOf(RuleDifference difference, bool isNamed)
    {
        string path = difference.Path[2..];
        if (difference.Factor is null)
        {
            return path;
        }

        string inFactor = path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return isNamed ? $"{difference.Factor}, {inFactor}" : inFactor;
    }

    /// <summary>Returns a text unchanged, numbers with separators, anything else as JSON.</summary>
    private string ValueOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        JsonElement value = document.RootElement;
        return value.ValueKind switch
        {
            JsonValueKind.String => Printable.Of(value.GetString()!),
            JsonValueKind.Number when value.TryGetInt64(out long number) => _speech.Say(PartWords.Number, number),
            _ => Printable.Of(json),
        };
    }

    private string NameOf(LocalDate? from, string? id)
    {
        string day = from == LocalDate.MinIsoValue ? _speech.Of(RuleBookWords.Beginning) : _speech.Say(RuleBookWords.Day, from);
        return id is null || id == day ? day : _speech.Say(RuleBookWords.RulesetOf, id, day);
    }
}
