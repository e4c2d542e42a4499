using System.Text.Json.Nodes;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using CrsCalculator.TestKit.Browsers;
using CrsCalculator.Web.Tests.Host;
using CrsCalculator.Web.Words;
using Microsoft.Playwright;

namespace CrsCalculator.Web.Tests;

/// <summary>What the page does where there is no score, where something is wrong, and with files.</summary>
[Collection(BrowserTests.Name)]
public class StateTests(BrowserHost browser)
{
    private const string Cec = "profile-cec.json";

    private static readonly PageText English = new(OfficialLanguage.English);

    [BrowserFact]
    public async Task In_a_gap_the_page_refuses_and_shows_the_way_on()
    {
        string refusal = $"No score for {PageText.Day(Clients.DayInGap)}";
        OpenPage open = await browser.StartAsync(English, Clients.DayInGap, BrowserHost.Phone);
        await open["example"].SelectOptionAsync(Cec);
        await open.ShowsAsync(refusal);
        (await open.BarriersAsync()).Should().BeEmpty();

        await open.PressAsync(English.Say(PageWords.ByLast));
        ExpressEntry last = ExpressEntry.Official.AssumingLastHeld();
        int total = last.Assess(Clients.Read(Clients.Text(Cec)), Clients.DayInGap).Score.Total;
        await open.ShowsAsync($"{total} points Provisional");
        await open.ShowAsync(answer: true);
        await open.WorkedOutAsync();
        (await open["score"].TextContentAsync()).Should().Contain("provisional");
        (await open.BarriersAsync(withReport: true)).Should().BeEmpty();

        await open.PressAsync(English.Say(PageWords.StopByLast));
        await open.ShowsAsync(refusal);
        open.Errors.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_wrong_value_shows_its_issue_beside_the_field()
    {
        OpenPage open = await browser.StartAsync(English, Clients.Day, BrowserHost.Desktop);
        await open.ShowsAsync("No score yet");
        (await open.BarriersAsync()).Should().BeEmpty();
        await open["example"].SelectOptionAsync(Cec);
        ILocator listening = open["principal-languageTests-0-listening"];
        await listening.FillAsync("9.7");
        await open.ShowsAsync("No score yet");
        (await listening.GetAttributeAsync("aria-invalid")).Should().Be("true");
        (await listening.GetAttributeAsync("aria-describedby")).Should().Contain("principal-languageTests-0-listening-issue");
        (await open["principal-languageTests-0-listening-issue"].TextContentAsync()).Should().Contain("9.7");
        (await open["headline"].TextContentAsync()).Should().Contain("Entries to correct: 1.");
        (await open.BarriersAsync()).Should().BeEmpty();

        await listening.FillAsync("nine");
        (await open["principal-languageTests-0-listening-issue"].TextContentAsync()).Should().Contain("nine");
        await listening.FillAsync("");
        (await open["headline"].TextContentAsync()).Should().Contain("Facts still needed: 1.");
        await open.PressAsync(English.Say(PageWords.GoThere));
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("principal-languageTests-0-listening");
        await open.Page.Keyboard.TypeAsync("8.0");
        await open.ShowsAsync(Total(Cec));
        (await listening.GetAttributeAsync("aria-invalid")).Should().BeNull();
        open.Errors.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_file_is_opened_and_saved_with_everything_that_the_form_does_not_show()
    {
        JsonObject profile = Clients.Json(Cec);
        JsonNode job = profile["principal"]!["work"]![2]!;
        job["leave"] = JsonNode.Parse("""[{ "kind": "parental", "from": "2024-03-01", "to": "2024-04-30" }]""");
        job["noc2016"] = "2173";
        profile["principal"]!["studies"] =
            JsonNode.Parse("""[{ "country": "CA", "from": "2021-09-01", "to": "2023-06-15", "fullTime": true }]""");
        OpenPage open = await browser.StartAsync(English, Clients.Day, BrowserHost.Desktop);
        await OpenAsync(open, profile.ToJsonString());
        await open.WorkedOutAsync();
        await open.ShowsAsync(Total(Cec));
        (await open["principal-work-2-noc2016"].IsVisibleAsync()).Should().BeTrue("a fold with a fact is open");
        (await open["principal-work-2-leave-0-kind"].InputValueAsync()).Should().Be("parental");
        (await open["principal-studies-0-fullTime"].InputValueAsync()).Should().Be("true");
        (await open["principal-work-0-noc2016"].IsVisibleAsync()).Should().BeFalse();
        JsonNode.DeepEquals(JsonNode.Parse(await open.DownloadAsync(English.Say(PageWords.Save))), profile).Should().BeTrue();

        profile["shoeSize"] = 43;
        await OpenAsync(open, profile.ToJsonString());
        (await open.Page.Locator(".other").TextContentAsync()).Should().Contain("$.shoeSize");
        (await open.BarriersAsync()).Should().BeEmpty();
        JsonNode.DeepEquals(JsonNode.Parse(await open.DownloadAsync(English.Say(PageWords.Save))), profile).Should().BeTrue();

        await OpenAsync(open, """{ "schema": "crs-profile/1", "principal": { "dateOfBirth": "1990-01-01", }""");
        (await open.Page.Locator(".file .issue").TextContentAsync()).Should().Contain(English.Say(PageWords.NotOpened));
        (await open.BarriersAsync()).Should().BeEmpty();
        open.Errors.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task An_invitation_and_a_target_are_answered_as_the_library_does()
    {
        const int target = 640;
        Round round = RoundHistory.Official.Rounds.Last(static round =>
            round.Category == RoundCategory.French && round.HeldOn <= Clients.LaterDay);
        OpenPage open = await browser.StartAsync(English, Clients.LaterDay, BrowserHost.Phone);
        await open["example"].SelectOptionAsync(Cec);
        await PressAsync(open, "#form-rounds details:nth-of-type(1) summary", "Enter");
        await open["invitation"].SelectOptionAsync(round.Number.ToString());
        await PressAsync(open, "#form-rounds details:nth-of-type(2) summary", "Space");
        await open["target-score"].FillAsync("many");
        (await open["target-score"].GetAttributeAsync("aria-invalid")).Should().Be("true");
        (await open.BarriersAsync()).Should().BeEmpty();
        await open["invited-program"].SelectOptionAsync("CEC");
        await open["target-score"].FillAsync(Invariant.Text(target));

        var invitation = new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        ReportResults results = Clients.Results(Clients.Read(Clients.Text(Cec)), Clients.LaterDay, invitation, target);
        await open.ShowsAsync($"{results.Assessment!.Score.Total} points");
        await open.ShowAsync(answer: true);
        await open.WorkedOutAsync();
        (await open.Page.Locator(".way-on").TextContentAsync()).Should().Contain(PageText.Day(invitation.DueOn));
        (await open.AnswerAsync()).Should().Be(await open.TextOfAsync(new ClientReport(results)));

        await open["on"].FillAsync(PageText.Day(round.HeldOn.PlusDays(-1)));
        await open["on"].DispatchEventAsync("change");
        await open.WorkedOutAsync();
        (await open["invitation"].InputValueAsync()).Should().BeEmpty("nobody is invited in a round to come");
        open.Errors.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        OpenPage open = await browser.StartAsync(English, Clients.Day, BrowserHost.Desktop);
        await open["principal-dateOfBirth"].FocusAsync();
        await open.Page.Keyboard.TypeAsync("08141995");
        await open["principal-work"].FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open["principal-work-0-noc"].FocusAsync();
        await open.Page.Keyboard.TypeAsync("software dev");
        await open.Page.Locator("[role=option]").First.WaitForAsync();
        (await open.BarriersAsync()).Should().BeEmpty();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        string chosen = (await open.Page.Locator("[aria-selected=true]").TextContentAsync())!;
        chosen.Should().StartWith(Noc2021.Search("software dev")[0].Code);
        await open.Page.Keyboard.PressAsync("Enter");
        (await open["principal-work-0-noc"].InputValueAsync()).Should().Be(chosen[..5]);
        (await open.Page.Locator("[role=option]").CountAsync()).Should().Be(0);
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("principal-work-0-country");

        await PressAsync(open, "fieldset summary", "Enter");
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("principal-work-0-leave");
        await open.Page.Keyboard.PressAsync("Enter");
        await open["principal-work-0-leave-0-kind"].FocusAsync();
        await open.Page.Keyboard.TypeAsync("sick");
        (await open["principal-work-0-leave-0-kind"].InputValueAsync()).Should().Be("sick");
        (await open.BarriersAsync()).Should().BeEmpty();
        open.Errors.Should().BeEmpty();
    }

    private static async Task PressAsync(OpenPage open, string selector, string key)
    {
        await open.Page.Locator(selector).FocusAsync();
        await open.Page.Keyboard.PressAsync(key);
    }

    private static string Total(string client) =>
        $"{ExpressEntry.Official.Assess(Clients.Read(Clients.Text(client)), Clients.Day).Score.Total} points";

    private static Task OpenAsync(OpenPage open, string json) => open["file"].SetInputFilesAsync(
        new FilePayload { Name = "client.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(json) });
}
