using System.Runtime.InteropServices.JavaScript;

namespace CrsCalculator.Web.Browser;

/// <summary>What the page asks of the browser: the functions of <c>browser.js</c>.</summary>
internal static partial class BrowserPage
{
    private const string Module = "browser";

    /// <summary>Loads the functions; before that, none can be called.</summary>
    public static Task OpenAsync() => JSHost.ImportAsync(Module, "../browser.js");

    /// <summary>Keeps the files for use without a network, and allows no request any more.</summary>
    [JSImport("close", Module)]
    public static partial Task CloseAsync();

    /// <summary>The query of the page's address, for example <c>?lang=fr</c>.</summary>
    [JSImport("search", Module)]
    public static partial string Search();

    /// <summary>The language of the browser, for example <c>fr-CA</c>.</summary>
    [JSImport("language", Module)]
    public static partial string Language();

    [JSImport("setLanguage", Module)]
    public static partial void SetLanguage(string code, string title);

    /// <summary>The names of countries in a language.</summary>
    [JSImport("countryNames", Module)]
    public static partial string[] CountryNames(string[] codes, string language);

    /// <summary>The places of names in the order of a language.</summary>
    [JSImport("order", Module)]
    public static partial int[] Order(string[] names, string language);

    /// <summary>Whether changes that were not saved may be lost; asks only where there are some.</summary>
    [JSImport("mayLose", Module)]
    public static partial bool MayLose(string question);

    /// <summary>Whether the browser asks before the page is closed.</summary>
    [JSImport("setChanged", Module)]
    public static partial void SetChanged(bool value);

    [JSImport("focus", Module)]
    public static partial void Focus(string id);

    /// <summary>The text of the file that was chosen in an input, up to a number of bytes and one more.</summary>
    [JSImport("readFile", Module)]
    public static partial Task<string> ReadFileAsync(string id, int most);

    /// <summary>Offers a text as a file to keep.</summary>
    [JSImport("save", Module)]
    public static partial void Save(string name, string type, string text);

    /// <summary>Prints a document of HTML.</summary>
    [JSImport("print", Module)]
    public static partial void Print(string html);
}
