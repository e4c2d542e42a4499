using System.Text;

namespace CrsCalculator.Rounds;

/// <summary>Normalizes text for comparison: lower case without accents, so that names and months match in both languages.</summary>
internal static class PlainText
{
    private const string Accented = "àâäçéèêëîïôöùûü";
    private const string Bare = "aaaceeeeiioouuu";

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char small = char.ToLowerInvariant(c);
            int accent = Accented.IndexOf(small, StringComparison.Ordinal);
            plain.Append(accent < 0 ? small : Bare[accent]);
        }

        return plain.ToString();
    }
}
