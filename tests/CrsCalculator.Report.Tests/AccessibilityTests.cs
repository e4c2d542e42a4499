using System.Text.Json.Nodes;
using CrsCalculator.TestKit.Browsers;

namespace CrsCalculator.Report.Tests;

/// <summary>
/// axe-core finds nothing against WCAG 2.1 AA in a browser, on a desktop and as narrow as 320 pixels, where nothing is cut off. Without a
/// browser this is skipped, except where <c>CI</c> is set: there it fails.
/// </summary>
public class AccessibilityTests
{
    public static TheoryData<string, OfficialLanguage, int> Pages => new()
    {
        { Clients.Invited.Name, OfficialLanguage.English, 1280 },
        { Clients.Couple.Name, OfficialLanguage.French, 320 },
    };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public void A_browser_finds_no_barrier(string client, OfficialLanguage language, int width)
    {
        JsonNode found = Axe.Run(ReportPages.Html(client, language), width);
        found["violations"]!.AsArray().Select(static violation => (string)violation!).Should().BeEmpty();
        ((int)found["passes"]!).Should().BeGreaterThan(20);
        ((int)found["width"]![1]!).Should().Be(width);
        ((int)found["width"]![0]!).Should().BeLessThanOrEqualTo(width, "nothing is cut off at the side");
    }
}
