using System.Reflection;

namespace CrsCalculator.Report.Html;

/// <summary>The style of a report.</summary>
internal static class StyleSheet
{
    /// <summary>The style, with the same line endings on every machine.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
