using System.Runtime.Versioning;
using CrsCalculator.Web.Browser;
using CrsCalculator.Web.Pages;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

[assembly: SupportedOSPlatform("browser")]

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
await BrowserPage.OpenAsync();
await builder.Build().RunAsync();
