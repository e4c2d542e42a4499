using CrsCalculator.Report;
using CrsCalculator.Web.Words;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using NodaTime;

namespace CrsCalculator.Web.Tests.Host;

/// <summary>The page in a browser, with what a reader does on it.</summary>
public sealed class OpenPage(IPage page, PageServer server) : IAsyncDisposable
{
    // A busy machine takes long to load the page; no test is about how long.
    private const float Patience = 300_000;

    /// <summary>
    /// Runs axe-core on what is not excluded, and names each barrier with its first elements. The options are thousands, and all alike: axe
    /// sees the first three of a list, and the others are put back afterwards.
    /// </summary>
    private const string Axe = """
        async excluded => {
          const away = [...document.querySelectorAll("option:nth-child(n+4)")].map(option => ({ option, list: option.parentNode }));
          away.forEach(({ option }) => option.remove());
          try {
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
            const { violations } = await axe.run(
              { exclude: excluded.map(selector => [selector]) },
              { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false });
            const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html).join(" | ")}`);
            return document.documentElement.scrollWidth > innerWidth ? [...found, "wider than the screen"] : found;
          } finally {
            away.forEach(({ option, list }) => list.append(option));
          }
        }
        """;

    private readonly List<string> _errors = [];

    public IPage Page => page;

    public PageServer Server => server;

    /// <summary>What the page complained about on the browser's console.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public ILocator Total => page.Locator("#total");

    public ILocator this[string id] => page.Locator($"[id='{id}']");

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        server.Dispose();
    }

    public async Task LoadAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        page.SetDefaultTimeout(Patience);
        page.Console += (_, message) => Note(message);
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        page.PageError += (_, error) => _errors.Add(error);
        await GoToAsync(string.Empty);
    }

    /// <summary>Goes to the page's address, with a query such as <c>?lang=fr&amp;on=2026-02-25</c>.</summary>
    public async Task GoToAsync(string query)
    {
        await page.GotoAsync(server.Address + query);
        await Total.WaitForAsync();
    }

    /// <summary>Waits until the page has kept its files and every section of the report is there.</summary>
    public async Task SettleAsync()
    {
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => undefined)");
        await WorkedOutAsync();
    }

    /// <summary>Waits until every section of the report is there.</summary>
    public async Task WorkedOutAsync() =>
        await page.WaitForFunctionAsync("() => document.querySelector('.working').hidden");

    /// <summary>Drops the profile and asks in a language about a day.</summary>
    public async Task StartOverAsync(PageText words, LocalDate on)
    {
        _errors.Clear();
        await ShowAsync(answer: false);
        ILocator language = page.Locator($".top button[lang='{words.Code}']");
        if (await language.CountAsync() == 1)
        {
            await language.ClickAsync();
        }

        await PressAsync(words.Say(PageWords.Clear));
        await this["on"].FillAsync(PageText.Day(on));
        await this["on"].DispatchEventAsync("change");
        await ShowsAsync(Spaced(words.Say(PageWords.NoScoreYet)));
    }

    public Task PressAsync(string button) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    /// <summary>Sees to it that the page shows a total.</summary>
    public Task ShowsAsync(string total) =>
        Assertions.Expect(Total).ToHaveTextAsync(total, new LocatorAssertionsToHaveTextOptions { UseInnerText = true });

    /// <summary>Shows the form or the answer on a phone; on a desktop both are there.</summary>
    public async Task ShowAsync(bool answer)
    {
        ILocator button = page.Locator(".views button").Nth(answer ? 1 : 0);
        if (await button.IsVisibleAsync())
        {
            await button.ClickAsync();
        }
    }

    /// <summary>What axe-core finds against the state of the page, and whether it is wider than the screen.</summary>
    /// <param name="withReport">Whether the report is looked at, too. That takes long, and the report's own tests do it.</param>
    public async Task<string[]> BarriersAsync(bool withReport = false)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        }

        return await page.EvaluateAsync<string[]>(Axe, withReport ? Array.Empty<string>() : [".report"]);
    }

    /// <summary>The text of the answer.</summary>
    public async Task<string> AnswerAsync() => Spaced((await page.Locator(".report").TextContentAsync())!);

    /// <summary>The library's report as a browser reads it.</summary>
    public async Task<string> TextOfAsync(ClientReport report) => Spaced(
        await page.EvaluateAsync<string>(
            "html => new DOMParser().parseFromString(html, 'text/html').body.textContent",
            string.Concat(report.Parts().Select(static part => part.ToHtml()))));

    /// <summary>What a button keeps as a file.</summary>
    public async Task<string> DownloadAsync(string button)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => PressAsync(button));
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    /// <summary>A text with one kind of space.</summary>
    public static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            _errors.Add(message.Text);
        }
    }
}
