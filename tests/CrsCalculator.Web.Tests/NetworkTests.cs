using CrsCalculator.TestKit.Browsers;
using CrsCalculator.Web.Tests.Host;
using CrsCalculator.Web.Words;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CrsCalculator.Web.Tests;

/// <summary>Nothing leaves the browser, the page opens without a network, and it is small and quick.</summary>
[Collection(BrowserTests.Name)]
public class NetworkTests(BrowserHost browser, ITestOutputHelper output)
{
    private const long MostBytes = 4 * 1024 * 1024;
    private const int Keys = 40;

    private static readonly PageText English = new(OfficialLanguage.English);

    [BrowserFact]
    public async Task Once_loaded_the_page_makes_no_request_and_can_make_none()
    {
        OpenPage open = await browser.StartAsync(English, Clients.Day, BrowserHost.Desktop);
        await open.SettleAsync();
        int before = open.Server.Sent.Count;
        List<string> requests = [];
        open.Page.Request += (_, request) => requests.Add(request.Url);

        await open["example"].SelectOptionAsync("profile-couple.json");
        await open["principal-languageTests-0-listening"].FillAsync("9");
        await open.WorkedOutAsync();
        string saved = await open.DownloadAsync(English.Say(PageWords.SaveReport));
        saved.Should().StartWith("<!DOCTYPE html>");
        await open.PressAsync(English.Say(PageWords.PrintReport));
        IFrame printed = open.Page.Frames.Single(static frame => frame.ParentFrame is not null);
        (await printed.Locator("h1").CountAsync()).Should().Be(1);
        (await printed.EvaluateAsync<int>("() => document.adoptedStyleSheets[0].cssRules.length")).Should().BeGreaterThan(50);
        await open.PressAsync("Français");
        await open.WorkedOutAsync();

        requests.Where(static url => !url.StartsWith("blob:", StringComparison.Ordinal) && url != "about:srcdoc").Should().BeEmpty();
        open.Server.Sent.Should().HaveCount(before);
        open.Errors.Should().BeEmpty();
        string[] ways =
        [
            "() => fetch('index.html').then(() => 'sent', () => 'refused')",
            "() => new Promise(done => { const image = new Image(); image.onload = () => done('sent'); "
                + "image.onerror = () => done('refused'); image.src = 'icon.png?sent'; })",
        ];
        foreach (string way in ways)
        {
            (await open.Page.EvaluateAsync<string>(way)).Should().Be("refused");
        }

        open.Errors.Should().HaveCountGreaterThanOrEqualTo(ways.Length, "the browser says what its policy forbids");

        open.Server.Sent.Should().HaveCount(before);
    }

    [BrowserFact]
    public async Task Once_loaded_the_page_opens_without_a_network()
    {
        OpenPage open = await browser.StartAsync(English, Clients.Day, BrowserHost.Desktop);
        await open.SettleAsync();
        open.Server.IsDown = true;
        await open.GoToAsync("?lang=fr&on=2026-02-25");
        await open["example"].SelectOptionAsync("profile-cec.json");
        CrsAssessment assessment = ExpressEntry.Official.Assess(Clients.Read(Clients.Text("profile-cec.json")), Clients.Day);
        await open.ShowsAsync($"{assessment.Score.Total} points");
        (await open.Page.TitleAsync()).Should().Be("Calculatrice Entrée express");
        open.Server.IsDown = false;
    }

    [BrowserFact]
    public async Task The_first_load_is_small_and_an_answer_is_quick()
    {
        OpenPage open = await browser.StartAsync(English, Clients.Day, BrowserHost.Desktop);
        await open.SettleAsync();
        long bytes = open.Server.Sent.DistinctBy(static file => file.Path, StringComparer.Ordinal).Sum(static file => file.Bytes);
        output.WriteLine($"first load: {bytes / 1024.0 / 1024.0:F2} MiB compressed");
        bytes.Should().BeInRange(1, MostBytes);

        foreach (string client in (string[])["profile-cec.json", "profile-couple.json"])
        {
            await open["example"].SelectOptionAsync(client);
            await open.WorkedOutAsync();
            double[] times = await open.Page.EvaluateAsync<double[]>(Typing, Keys);
            Array.Sort(times);
            output.WriteLine(
                $"{client}: an answer after {times[times.Length / 2]:F1} ms (median of {Keys} keys; {times[0]:F1} to {times[^1]:F1})");
            times.Should().HaveCount(Keys);
        }
    }

    /// <summary>Types, and sees to it that each key has changed the total before its event is over.</summary>
    private const string Typing = """
        async keys => {
          const input = document.getElementById("principal-languageTests-0-listening");
          const total = document.getElementById("total");
          const times = [];
          for (let key = 0; key < keys; key++) {
            const before = total.textContent;
            input.value = key % 2 ? "7" : "5";
            const start = performance.now();
            input.dispatchEvent(new Event("input", { bubbles: true }));
            times.push(performance.now() - start);
            if (key > 0 && total.textContent === before) {
              throw new Error("The total did not follow.");
            }
            await new Promise(done => setTimeout(done, 10));
          }
          return times;
        }
        """;
}
