using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/formats/crs-rulebook-1.md.</summary>
internal static class CrsRulebook1
{
    public static void Block1(TextWriter Console)
    {
        string json = CrsCalculator.TestKit.Docs.Page.Of("docs/formats/crs-rulebook-1.md").Blocks[0].Text;

        // <block>
        DocumentReading<RuleBookLayer> reading = CrsJson.RuleBook.Read(json);
        RuleBook book = RuleBook.Official.With(reading.Value);
        var calculator = new ExpressEntry(book);
        Console.WriteLine(book.Funds.At(new LocalDate(2026, 7, 1)).Value.For(3));
        Console.WriteLine(string.Join(", ", book.NotOfficialOn(new LocalDate(2026, 7, 1))));
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        // <block>
        string official = CrsDocument.Of(RuleBook.Official.ToLayer("a copy")).ToJson(indented: true);
        Console.WriteLine(RuleBook.Official.With(CrsJson.RuleBook.Read(official).Value) == RuleBook.Official);
        // </block>
    }
}
