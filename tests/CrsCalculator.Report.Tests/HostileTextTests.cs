using System.Text;
using AngleSharp.Dom;
using CrsCalculator.Report.Html;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace CrsCalculator.Report.Tests;

/// <summary>Text that comes from outside can be nothing but text.</summary>
[Properties(Arbitrary = [typeof(HostileTexts)])]
public class HostileTextTests
{
    private static readonly Lazy<string[]> Shape = new(() => ShapeOf(ReportPages.Read(WithEverywhere("benign").ToHtml())));

    [Property(MaxTest = 15)]
    public void It_changes_no_element_of_a_report(HostileText text)
    {
        string html = WithEverywhere(text.Value).ToHtml();
        IDocument page = ReportPages.Read(html);
        ShapeOf(page).Should().Equal(Shape.Value);
        page.QuerySelectorAll("header bdi").Should().OnlyContain(given => given.TextContent == Cleaned(text.Value));
        html.EnumerateRunes().Should().NotContain(static rune => IsForbidden(rune.Value));
    }

    [Property(MaxTest = 300)]
    public void Encoded_it_reads_back_as_it_was(HostileText text)
    {
        var inText = new StringBuilder("<p>");
        HtmlEncoding.AppendText(inText, text.Value);
        var inAttribute = new StringBuilder("<p title=\"");
        HtmlEncoding.AppendAttribute(inAttribute, text.Value);
        IDocument page = ReportPages.Read($"{inText}</p>{inAttribute}\"></p>");
        IElement[] paragraphs = [.. page.QuerySelectorAll("p")];
        paragraphs.Should().HaveCount(2);
        page.Body!.ChildElementCount.Should().Be(2);
        paragraphs[0].TextContent.Should().Be(Cleaned(text.Value));
        paragraphs[1].GetAttribute("title").Should().Be(Cleaned(text.Value));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("\"' ]]>", "\"' ]]&gt;")]
    [InlineData("\0\u001b\u202Eabc\uFFFE", "\uFFFD\uFFFD\uFFFDabc\uFFFD")]
    [InlineData("\U0001F341 é", "\U0001F341 é")]
    public void Text_is_encoded(string text, string expected)
    {
        var html = new StringBuilder();
        HtmlEncoding.AppendText(html, text);
        html.ToString().Should().Be(expected);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        var html = new StringBuilder();
        HtmlEncoding.AppendText(html, "a\uD800b\uDC00");
        html.ToString().Should().Be("a\uFFFDb\uFFFD");
    }

    /// <summary>A report with a text in every place that can hold one.</summary>
    private static ClientReport WithEverywhere(string text)
    {
        var rules = new ExpressEntry(RuleBook.Official.WithPoints(RuleBook.Official.Points.LastAvailable!.Derive(
            "own-rules",
            static tables => tables,
            instruction: text,
            summary: text)));
        Client client = Clients.Couple with
        {
            Target = null,
            Profile = Clients.CoupleWith(text),
            Rules = rules,
            Head = new ReportHead
            {
                PreparedFor = text,
                Reference = text,
                Purpose = text,
                PreparedBy = text,
                Licence = text,
                InputHash = text,
            },
        };
        var odd = new Round { Number = RoundNumber.Parse("999"), Name = $"{text} round", Date = Clients.Day, CutOff = 500 };
        return new ClientReport(client.Results() with
        {
            Timeline = null,
            Outlook = new PoolCandidate(client.Profile, rules).Outlook(RoundHistory.Official.With(odd), Clients.Day),
        })
        {
            Head = client.Head,
        };
    }

    private static string[] ShapeOf(IDocument page) =>
    [
        .. page.All.Select(static element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(static one => one.Name))}"),
    ];

    /// <summary>What can stand in a document, as a parser returns it.</summary>
    private static string Cleaned(string text) =>
        string.Concat(text.EnumerateRunes().Select(static rune => IsForbidden(rune.Value) ? "\uFFFD" : rune.ToString()));

    private static bool IsForbidden(int value) =>
        value is (< 0x20 and not (0x09 or 0x0A)) or (>= 0x7F and < 0xA0) or 0x061C or 0x200E or 0x200F
            or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFDD0 and <= 0xFDEF)
        || (value & 0xFFFE) == 0xFFFE;
}

/// <summary>A text that tries to be more; it has a character that shows.</summary>
public sealed record HostileText(string Value);

internal static class HostileTexts
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</title>", "</style>", "</table>", "</svg>", "<!--", "-->", "]]>", "<![CDATA[", "\"", "'", "`", 
        "&lt;", "&#0;", "&", "<", ">", "=", "/", "onload=x", "{0}", "{", "}", "$.principal.work[0]", "work[9]", "javascript:", "url(#x)",
        "é", " ",
        "\u00A0", "\t", "\n", "\r", "\0", "\u0001", "\u001B[31m", "\u0085", "\u009F", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066",
        "\u2069", "\u061C", "\uFEFF", "\uFFFE", "\uFDD0", "\uD800", "\uDC00", "\U0001F341", "שלום", "\u2028",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Elements(Pieces)),
        (1, Gen.Choose(0, char.MaxValue).Select(static value => ((char)value).ToString())));

    public static Arbitrary<HostileText> HostileText() => Arb.From(
        from pieces in Gen.NonEmptyListOf(Piece)
        select new HostileText($"x{string.Concat(pieces.Take(30))}"));
}
