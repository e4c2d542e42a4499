using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CrsCalculator.Json.Writing;

/// <summary>How text is escaped: only characters with a meaning in JSON or HTML are. Accents are not escaped.</summary>
internal static class Escaping
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);
}
