using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.TestKit.Browsers;
using NodaTime;

namespace CrsCalculator.Report.Tests;

/// <summary>The page on the clients of a practice.</summary>
[Properties(Arbitrary = [typeof(HostileTexts)])]
public class ClientsPageTests
{
    private static readonly ClientReview Review = new(
        ExpressEntry.Official,
        RoundHistory.Official,
        new LocalDate(2026, 9, 30),
        new LocalDate(2026, 1, 21));

    [Theory]
    [InlineData(OfficialLanguage.English, "en-CA")]
    [InlineData(OfficialLanguage.French, "fr-CA")]
    public void The_page_is_a_document_with_one_table_that_loads_nothing(OfficialLanguage language, string code)
    {
        IDocument page = ReportPages.Read(Page(language).ToHtml());
        page.DocumentElement.GetAttribute("lang").Should().Be(code);
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelectorAll("main").Should().ContainSingle();
        page.QuerySelectorAll("script, link, img, iframe, [src]").Should().BeEmpty();
        page.QuerySelectorAll("th").Should().OnlyContain(static head => head.HasAttribute("scope") && head.HasAttribute("role"));
        IElement table = page.QuerySelectorAll("table").Should().ContainSingle().Which;
        int columns = table.QuerySelectorAll("thead th").Length;
        table.QuerySelectorAll("tbody tr").Select(static row => row.Children.Sum(static cell =>
                int.Parse(cell.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture))).Should()
            .HaveCount(4).And.OnlyContain(sum => sum == columns);
        page.Body!.TextContent.Should().NotMatchRegex(@"\{\d\}");
        if (language == OfficialLanguage.French)
        {
            page.QuerySelectorAll("bdi").ToList().ForEach(static foreign => foreign.Remove());
            page.Body.TextContent.Should().NotMatchRegex(" [:;?!%»]|« ");
        }
    }

    [Fact]
    public void A_document_that_cannot_be_read_says_where_and_shows_three_problems_at_most()
    {
        IElement cell = ReportPages.Read(Page(OfficialLanguage.English).ToHtml()).QuerySelector("td.wide")!;
        cell.Children.Select(static line => line.TextContent).Should().Equal(
            "not reviewed",
            "$.field1: \u2018field1\u2019 is required and missing",
            "$.field2: \u2018field2\u2019 is required and missing",
            "$.field3: \u2018field3\u2019 is required and missing",
            "7 more");
    }

    [Fact]
    public void A_profile_that_has_expired_and_the_first_invitation_are_marked()
    {
        IDocument page = ReportPages.Read(Page(OfficialLanguage.English).ToHtml());
        string[] rounds = [.. page.QuerySelectorAll("tbody tr").Where(static row => row.Children.Length > 2)
            .Select(static row => row.Children[3].TextContent)];
        ClientRow[] rows = Rows();
        for (int i = 0; i < rounds.Length; i++)
        {
            ClientOverview client = rows[i].Overview!;
            rounds[i].Contains("not in the pool", StringComparison.Ordinal).Should().Be(client.ProfileExpiredOn is not null);
            rounds[i].Contains("new: the first invitation", StringComparison.Ordinal).Should().Be(client.FirstInvitation is not null);
            foreach (InvitationCheck check in client.InvitingRounds)
            {
                rounds[i].Should().Contain($"apply by {check.Invitation!.DueOn:uuuu-MM-dd}");
            }
        }

        rows.Should().Contain(static row => row.Overview != null && row.Overview.ProfileExpiredOn != null);
        rows.Should().Contain(static row => row.Overview != null && row.Overview.FirstInvitation != null);
    }

    [Property(MaxTest = 15)]
    public void Hostile_text_changes_no_element(HostileText text)
    {
        string[] benign = ShapeOf(ReportPages.Read(Page(OfficialLanguage.English, "benign").ToHtml()));
        IDocument page = ReportPages.Read(Page(OfficialLanguage.English, text.Value).ToHtml());
        ShapeOf(page).Should().Equal(benign);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string before = Page(OfficialLanguage.French).ToHtml();
        CultureInfo usual = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Page(OfficialLanguage.French).ToHtml().Should().Be(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [BrowserTheory]
    [InlineData(OfficialLanguage.English, 1280)]
    [InlineData(OfficialLanguage.French, 320)]
    public void A_browser_finds_no_barrier(OfficialLanguage language, int width)
    {
        JsonNode found = Axe.Run(Page(language).ToHtml(), width);
        found["violations"]!.AsArray().Select(static violation => (string)violation!).Should().BeEmpty();
        ((int)found["width"]![0]!).Should().BeLessThanOrEqualTo(width, "nothing is cut off at the side");
    }

    private static ClientsPage Page(OfficialLanguage language, string id = "client") => new(Review, Rows(id)) { Language = language };

    private static ClientRow[] Rows(string id = "client") =>
    [
        new(id, Review.Of(Clients.Couple.Profile)),
        new(id, Review.Of(Clients.Single.Profile)),
        new(id, Review.Of(Clients.Couple.Profile with { ProfileSubmittedAt = Instant.FromUtc(2026, 1, 22, 12, 0) })),
        new(id, [.. Enumerable.Range(1, 10).Select(i => new Issue($"$.field{i}", IssueCodes.MissingField, new Facts($"field{i}")))]),
    ];

    private static string[] ShapeOf(IDocument page) =>
    [
        .. page.All.Select(static element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(static one => one.Name))}"),
    ];
}
