using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CrsCalculator.Json.Writing;

/// <summary>How texts are escaped: only characters with a meaning in JSON or HTML are. Accents stay as they are.</summary>
internal static class Escaping
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);
}
