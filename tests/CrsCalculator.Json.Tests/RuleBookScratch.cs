using CrsCalculator.Rules;
namespace CrsCalculator.Json.Tests;
public class RuleBookScratch
{
    [Fact]
    public void Scratch()
    {
        CrsDocument document = CrsDocument.Of(RuleBook.Official.ToLayer("official"));
        File.WriteAllText("/tmp/w/scratch/official.json", document.ToJson(indented: true));
        DocumentReading<RuleBookLayer> reading = CrsJson.RuleBook.Read(document.ToJson());
        reading.Issues.Should().BeEmpty();
        RuleBook.Official.With(reading.Value).Should().BeSameAs(RuleBook.Official);
        reading.Value.Should().Be(RuleBook.Official.ToLayer("official"));
    }
}
