namespace CrsCalculator.Cli.Tests;

/// <summary>Text of a document in a terminal.</summary>
public class PrintableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Zoë 😀", "Zoë 😀")]
    [InlineData("a\tb\u001b[31m", @"a\u0009b\u001b[31m")]
    [InlineData("a\u202Eb", @"a\u202eb")]
    [InlineData("a\U000E0041b", @"a\udb40\udc41b")]
    public void What_would_move_the_cursor_is_spelled_out(string text, string shown) => Printable.Of(text).Should().Be(shown);

    [Fact]
    public void Half_a_character_is_spelled_out() => Printable.Of("😀\uD83D").Should().Be(@"😀\ud83d");
}
