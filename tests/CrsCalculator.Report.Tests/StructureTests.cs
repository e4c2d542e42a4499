using System.Text;
using AngleSharp.Dom;

namespace CrsCalculator.Report.Tests;

/// <summary>What holds of every report as a document.</summary>
public class StructureTests
{
    private const int MostBytes = 200_000;

    public static TheoryData<string, OfficialLanguage> Pages => ReportPages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_report_has_one_main_heading_and_every_landmark(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelectorAll("main").Should().ContainSingle();
        page.QuerySelectorAll("nav").Should().ContainSingle();
        page.QuerySelectorAll("h1, h2, h3").Should().OnlyContain(static heading => heading.TextContent.Trim().Length > 0);
        page.QuerySelectorAll("section").Should().OnlyContain(section => IsLabelled(page, section));
        page.Title.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_language_is_stated(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        page.DocumentElement.GetAttribute("lang").Should().Be(language == OfficialLanguage.French ? "fr-CA" : "en-CA");
        page.QuerySelectorAll("body [lang]").Where(static part => part.GetAttribute("lang") != "en").Should().BeEmpty();
        (page.QuerySelector("body [lang]") is not null).Should().Be(language == OfficialLanguage.French);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_table_has_a_caption_and_every_head_a_scope(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        IHtmlCollection<IElement> tables = page.QuerySelectorAll("table");
        tables.Should().NotBeEmpty();
        tables.Should().OnlyContain(static table => table.QuerySelector("caption")!.TextContent.Trim().Length > 0);
        tables.Should().OnlyContain(static table => table.QuerySelectorAll("tbody tr").Length > 0);
        page.QuerySelectorAll("th").Should().OnlyContain(static head => head.HasAttribute("scope"));
        page.QuerySelectorAll("thead th").Should().OnlyContain(static head => head.TextContent.Trim().Length > 0);
        foreach (IElement table in tables)
        {
            int columns = table.QuerySelectorAll("thead th").Length;
            table.QuerySelectorAll("tbody tr:not(.group)").Should().OnlyContain(row => row.Children.Length == columns, "of #{0}", table.Id);
        }
    }

    /// <summary>A style that stacks cells on a phone takes the roles that elements have by themselves.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_part_of_a_table_states_its_role(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        (string Selector, string Role)[] roles =
        [
            ("table", "table"), ("thead, tbody", "rowgroup"), ("tr", "row"), ("thead th", "columnheader"), ("tbody th", "rowheader"),
            ("td", "cell"),
        ];
        foreach ((string selector, string role) in roles)
        {
            page.QuerySelectorAll(selector).Should().NotBeEmpty().And.OnlyContain(part => part.GetAttribute("role") == role);
        }
    }

    /// <summary>Provisions stand in the tables; the sources name each act and page once.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_source_is_named_once(string client, OfficialLanguage language)
    {
        string[] sources = [.. ReportPages.Read(ReportPages.Html(client, language)).Rows("sources-table").Select(static row => row[0])];
        sources.Should().OnlyHaveUniqueItems().And.Contain("IRPR");
        sources.Should().NotContain(static source => source.StartsWith("IRPR ", StringComparison.Ordinal));
        sources.Should().NotContain(static source => source.StartsWith("IRPA ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_chart_is_described_and_has_its_table_in_the_same_section(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        IHtmlCollection<IElement> charts = page.QuerySelectorAll("svg");
        charts.Should().NotBeEmpty();
        foreach (IElement chart in charts)
        {
            chart.GetAttribute("role").Should().Be("img");
            chart.QuerySelector("title")!.TextContent.Should().NotBeNullOrWhiteSpace();
            chart.QuerySelector("desc")!.TextContent.Should().NotBeNullOrWhiteSpace();
            IElement table = page.GetElementById(chart.GetAttribute("aria-details")!)!;
            table.LocalName.Should().Be("table");
            table.Closest("section").Should().BeSameAs(chart.Closest("section"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_runs_and_nothing_is_loaded(string client, OfficialLanguage language)
    {
        string html = ReportPages.Html(client, language);
        IDocument page = ReportPages.Read(html);
        page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, image, use, foreignObject").Should().BeEmpty();
        page.All.SelectMany(static element => element.Attributes)
            .Should()
            .OnlyContain(static attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal) && attribute.Name != "src");
        page.QuerySelectorAll("[href]").Should().OnlyContain(static link => link.GetAttribute("href")!.StartsWith('#'));
        html.Should().NotContain("http://").And.NotContain("https://").And.NotContain("@import");
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")
            .Should()
            .Be("default-src 'none'; style-src 'unsafe-inline'");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void References_within_the_document_lead_somewhere(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(static element => element.Id!)];
        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("[href]").Select(static link => link.GetAttribute("href")![1..]).Should().BeSubsetOf(ids);
        page.QuerySelectorAll("[fill^=url]").Select(static shape => shape.GetAttribute("fill")![5..^1]).Should().BeSubsetOf(ids);
        page.QuerySelectorAll("[aria-labelledby]")
            .SelectMany(static element => element.GetAttribute("aria-labelledby")!.Split(' '))
            .Should()
            .BeSubsetOf(ids);
        page.QuerySelectorAll("main > section").Select(static section => section.Id)
            .Should()
            .Equal(page.QuerySelectorAll("nav a").Select(static link => link.GetAttribute("href")![1..]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_report_is_small(string client, OfficialLanguage language) =>
        Encoding.UTF8.GetByteCount(ReportPages.Html(client, language)).Should().BeLessThan(MostBytes);

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_sentence_shows_a_path_or_an_unknown_code(string client, OfficialLanguage language)
    {
        string text = ReportPages.Read(ReportPages.Html(client, language)).Body!.TextContent;
        text.Should().NotMatchRegex(@"\$\.[a-z]").And.NotContain("work[").And.NotMatchRegex(@"\{\d\}");
        text.Should().NotMatchRegex(@"\b(row|flag|remedy|element|need|state|edge|cause|notice|evidence|factor)\.[a-z]");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void French_spaces_do_not_break(string client, OfficialLanguage language)
    {
        if (language == OfficialLanguage.French)
        {
            IDocument page = ReportPages.Read(ReportPages.Html(client, language));
            foreach (IElement english in page.QuerySelectorAll("body [lang=en], bdi"))
            {
                english.Remove();
            }

            page.Body!.TextContent.Should().NotMatchRegex(@" [:;?!%»]|« ");
        }
    }

    private static bool IsLabelled(IDocument page, IElement section) =>
        page.GetElementById(section.GetAttribute("aria-labelledby")!)!.LocalName == "h2";
}
