using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CrsCalculator.Tests.Text;

/// <summary>Text of an input as messages show it.</summary>
public class ExcerptTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab\U0001F600", 3, "ab…")]
    [InlineData("ab\U0001F600", 4, "ab\U0001F600")]
    [InlineData("\U0001F600b", 1, "…")]
    [InlineData("", 1, "")]
    [InlineData(null, 1, null)]
    public void A_text_is_cut(string? text, int most, string? shown) => Excerpt.Of(text, most).Should().Be(shown);

    [Fact]
    public void Half_a_character_is_replaced()
    {
        // Attributes cannot hold such texts.
        Excerpt.Of("a\uD800").Should().Be("a\uFFFD");
        Excerpt.Of("\uDC00\uD83D\uDE00\uD83D").Should().Be("\uFFFD\uD83D\uDE00\uFFFD");
    }

    [Property]
    public Property Any_text_is_shown_as_valid_text() =>
        Prop.ForAll(Texts(), Gen.Choose(1, 12).ToArbitrary(), static (text, most) =>
        {
            string shown = Excerpt.Of(text, most);
            Strict.GetBytes(shown).Should().NotBeNull();
            shown.Length.Should().BeLessThanOrEqualTo(most + 1);
            if (text.Length > most)
            {
                shown.Should().EndWith("…");
            }
        });

    /// <summary>Texts with many surrogates, in pairs and alone.</summary>
    private static Arbitrary<string> Texts() =>
        Gen.Elements("a", "é", "\n", "\uD83D", "\uDE00", "\U0001F600").ArrayOf().Select(string.Concat).ToArbitrary();
}
