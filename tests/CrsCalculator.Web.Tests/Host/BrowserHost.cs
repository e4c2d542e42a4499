using System.Reflection;
using CrsCalculator.TestKit.Browsers;
using CrsCalculator.Web.Words;
using Microsoft.Playwright;
using NodaTime;

namespace CrsCalculator.Web.Tests.Host;

/// <summary>One browser and one server for all tests.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    /// <summary>A phone and a desktop.</summary>
    public const int Phone = 360;
    public const int Desktop = 1280;

    private const int Height = 900;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private OpenPage? _shared;

    /// <summary>The published page.</summary>
    public static string Folder { get; } = Path.GetFullPath(
        typeof(BrowserHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key == "Published")
            .Value!);

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox"],
        });
    }

    public async Task DisposeAsync()
    {
        await (_shared?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>The page that tests use one after the other, without a profile: it takes long to load.</summary>
    public async Task<OpenPage> StartAsync(PageText words, LocalDate on, int width)
    {
        _shared ??= await OpenAsync();
        await _shared.Page.SetViewportSizeAsync(width, Height);
        await _shared.StartOverAsync(words, on);
        return _shared;
    }

    private async Task<OpenPage> OpenAsync()
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { Locale = "en-CA" });
        var open = new OpenPage(await context.NewPageAsync(), new PageServer(Folder));
        await open.LoadAsync();
        return open;
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserHost>
{
    public const string Name = "Browser";
}
