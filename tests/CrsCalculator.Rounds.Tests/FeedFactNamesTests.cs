using System.Text;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Every fact of every finding in the feed has a name.</summary>
public class FeedFactNamesTests
{
    public static TheoryData<string> Codes { get; } =
        [.. typeof(FeedIssueCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_names_and_its_sentence_says_no_more(string code)
    {
        FeedFactNames.Of(code).Should().NotBeEmpty();
        FeedFactNames.Of(code).Select(static name => name.Name).Should().OnlyHaveUniqueItems();
        string[] facts = [.. FeedFactNames.Of(code).Select(static name => $"[{name}]")];
        RoundText.English.Issue(new Issue("$", code, new Facts(facts))).Should().NotStartWith("issue.", "no fact is missing");
    }

    [Fact]
    public void A_code_that_is_not_known_has_no_names() => FeedFactNames.Of(IssueCodes.UnknownField).Should().BeEmpty();

    [Theory]
    [InlineData("\"drawCRS\": \"51", "\"drawCrs\": \"51")]
    [InlineData("\"drawCRS\": \"5", "\"drawCRS\": \"x")]
    [InlineData("\"drawDate\": \"202", "\"drawDate\": \"x")]
    [InlineData("\"drawCutOff\": \"", "\"drawCutOff\": \"x")]
    [InlineData("\"drawName\": \"", "\"drawName\": \"x")]
    [InlineData("\"drawNumber\": \"1", "\"drawNumber\": \"x")]
    [InlineData("\"dd1\": \"", "\"dd1\": \"x")]
    [InlineData("2025", "2024")]
    public void Every_finding_in_a_damaged_feed_has_as_many_facts_as_names(string text, string damage)
    {
        string feed = Encoding.UTF8.GetString(DataFile.Feed).Replace(text, damage, StringComparison.Ordinal);
        FeedReading reading = IrccFeed.Read(Encoding.UTF8.GetBytes(feed));
        reading.Unread.Concat(reading.Remarks).Where(static issue => issue.Facts.Count != FeedFactNames.Of(issue.Code).Length)
            .Should().BeEmpty();
    }

    [Fact]
    public void A_fact_is_no_longer_than_somebody_reads()
    {
        string feed = Encoding.UTF8.GetString(DataFile.Feed)
            .Replace("\"drawName\": \"", $"\"drawName\": \"{new string('x', 199)}😀", StringComparison.Ordinal);
        FeedReading reading = IrccFeed.Read(Encoding.UTF8.GetBytes(feed));
        reading.Remarks.Where(static issue => issue.Code == FeedIssueCodes.NameNotKnown).Should().NotBeEmpty()
            .And.OnlyContain(static issue => issue.Facts[1] == new string('x', 199) + "…");
    }
}
