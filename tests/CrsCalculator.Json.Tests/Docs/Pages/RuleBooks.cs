using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace PagesOfDocs;

/// <summary>The C# of docs/rule-books.md.</summary>
internal static class RuleBooks
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        RuleBookLayer layer = CrsJson.RuleBook.Read(File.ReadAllBytes("docs/examples/rulebook-funds.json")).Value;
        var difference = RuleBookDifference.Of(layer, RuleBook.Official);
        Console.WriteLine(difference);
        foreach (RuleDifference value in difference.Entries[0].Differences.Where(value => !value.IsOfSource).Take(2))
        {
            Console.WriteLine($"{value.Path}: {value.Before} to {value.After}");
        }
        // </block>
    }
}
