using CrsCalculator.Report;
using CrsCalculator.TestKit.Browsers;
using CrsCalculator.Web.Tests.Host;
using CrsCalculator.Web.Words;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Web.Tests;

/// <summary>
/// Three clients are typed in, and every number of the page is the library's, in both languages, on a phone and a desktop.
/// </summary>
[Collection(BrowserTests.Name)]
public class ClientTests(BrowserHost browser)
{
    public static TheoryData<string, OfficialLanguage, int, string> Typed => new()
    {
        { "profile-cec.json", OfficialLanguage.English, BrowserHost.Desktop, LocalDatePattern.Iso.Format(Clients.Day) },
        { "profile-couple.json", OfficialLanguage.French, BrowserHost.Phone, LocalDatePattern.Iso.Format(Clients.Day) },
        { "profile-fsw-french.json", OfficialLanguage.English, BrowserHost.Phone, LocalDatePattern.Iso.Format(Clients.LaterDay) },
    };

    [BrowserTheory]
    [MemberData(nameof(Typed))]
    public async Task Every_number_of_a_client_is_the_library_s(string client, OfficialLanguage language, int width, string on)
    {
        var words = new PageText(language);
        OpenPage open = await browser.StartAsync(words, LocalDatePattern.Iso.Parse(on).Value, width);
        await Typist.TypeAsync(open, Clients.Json(client));
        await ComparesAsync(open, client, words, on);

        string[] chosen = await ChosenAsync(open);
        await open.PressAsync(words.Say(PageWords.OtherLanguage));
        int otherWidth = width == BrowserHost.Phone ? BrowserHost.Desktop : BrowserHost.Phone;
        await open.Page.SetViewportSizeAsync(otherWidth, 900);
        await open.ShowAsync(answer: false);
        await ComparesAsync(open, client, new PageText(words.Other), on);
        (await ChosenAsync(open)).Should().Equal(chosen);

        await open.ShowAsync(answer: false);
        string saved = await open.DownloadAsync(new PageText(words.Other).Say(PageWords.Save));
        Clients.Read(saved).Should().Be(Clients.Read(Clients.Text(client)));
        open.Errors.Should().BeEmpty();
    }

    private static async Task ComparesAsync(OpenPage open, string client, PageText words, string on)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(on).Value;
        ClientReport expected = Clients.Report(client, day, words.Language);
        int total = Clients.Results(Clients.Read(Clients.Text(client)), day, ExpressEntry.Official).Assessment!.Score.Total;
        await open.ShowsAsync($"{words.Number(total)} {words.Say(PageWords.Unit)}");
        (await open.Page.Locator(".issue, .missing").CountAsync()).Should().Be(0);
        (await open.BarriersAsync()).Should().BeEmpty();

        await open.ShowAsync(answer: true);
        await open.WorkedOutAsync();
        (await open.Page.EvaluateAsync<string>("() => document.documentElement.lang")).Should().Be(words.Code);
        (await SectionsAsync(open)).Should().Equal(expected.Parts().Select(static part => part.Id));
        (await open.AnswerAsync()).Should().Be(await open.TextOfAsync(expected));
    }

    private static Task<string[]> ChosenAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('select')].map(list => `${list.id}: ${list.value}`)");

    private static Task<string[]> SectionsAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.report section')].map(section => section.id)");
}
