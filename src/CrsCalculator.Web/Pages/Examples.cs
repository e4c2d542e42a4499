using System.Reflection;

namespace CrsCalculator.Web.Pages;

/// <summary>The profiles of the guides, which are embedded.</summary>
internal static class Examples
{
    /// <summary>The document of a file.</summary>
    public static string Read(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
