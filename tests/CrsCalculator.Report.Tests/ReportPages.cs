using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CrsCalculator.Report.Tests;

/// <summary>The reports of the clients in both languages, made once, as text and as a document.</summary>
internal static class ReportPages
{
    private static readonly ConcurrentDictionary<(string Client, OfficialLanguage Language), string> Made = new();

    private static readonly ConcurrentDictionary<string, ReportResults> Found = new(StringComparer.Ordinal);

    /// <summary>Each client in each language.</summary>
    public static TheoryData<string, OfficialLanguage> All
    {
        get
        {
            var all = new TheoryData<string, OfficialLanguage>();
            foreach (Client client in Clients.All)
            {
                all.Add(client.Name, OfficialLanguage.English);
                all.Add(client.Name, OfficialLanguage.French);
            }

            return all;
        }
    }

    /// <summary>The results of a client, made once.</summary>
    public static ReportResults Results(string client) =>
        Found.GetOrAdd(client, static key => Clients.All.Single(one => one.Name == key).Results());

    public static string Html(string client, OfficialLanguage language) =>
        Made.GetOrAdd((client, language), static key => Clients.All.Single(one => one.Name == key.Client).Report(key.Language).ToHtml());

    public static IDocument Read(string html) => new HtmlParser().ParseDocument(html);

    public static IDocument Read(Client client, OfficialLanguage language) => Read(Html(client.Name, language));

    /// <summary>The cells of a table, row by row, heads of groups left out.</summary>
    public static string[][] Rows(this IDocument page, string tableId) =>
    [
        .. page.QuerySelectorAll($"#{tableId} tbody tr:not(.group)")
            .Select(static row => row.Children.Select(static cell => cell.TextContent.Trim()).ToArray()),
    ];

    /// <summary>The lines of a cell.</summary>
    public static string[] Lines(this string cell) =>
        cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A number as it is printed: separators and the signs of print.</summary>
    public static int Number(this string printed) => int.Parse(
        new string([.. printed.Replace('\u2212', '-').Where(static c => char.IsAsciiDigit(c) || c == '-')]),
        System.Globalization.CultureInfo.InvariantCulture);
}
