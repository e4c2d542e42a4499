using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CrsCalculator.Json.Writing;

/// <summary>Which characters are escaped in what is written: only those that JSON or HTML gives a meaning. Accents stay as they are.</summary>
internal static class Escaping
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);
}
