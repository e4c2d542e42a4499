using System.Buffers;
using System.Text;
using CrsCalculator.Json.Writing;

namespace CrsCalculator.Json.Tests;

/// <summary>What is written is the same to the byte on every machine.</summary>
public class LineFeedTests
{
    [Theory]
    [InlineData("{\r\n  \"age\": 30\r\n}", "{\n  \"age\": 30\n}")]
    [InlineData("{\n  \"age\": 30\n}", "{\n  \"age\": 30\n}")]
    [InlineData("\r\n", "\n")]
    [InlineData("{}", "{}")]
    [InlineData("", "")]
    public void Lines_end_with_a_line_feed(string written, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        LineFeeds.Write(output, Encoding.UTF8.GetBytes(written));
        Encoding.UTF8.GetString(output.WrittenSpan).Should().Be(expected);
    }

    [Fact]
    public void A_document_has_no_other_end_of_a_line_and_keeps_those_of_its_texts()
    {
        string json = JsonText.WriteFactors(default, id: "a\r\nb");
        json.Should().NotContain("\r").And.Contain("\n").And.Contain("a\\r\\nb");
    }
}
