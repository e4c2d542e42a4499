namespace CrsCalculator.Web.Browser;

/// <summary>What the page's address asks for: <c>?lang=fr&amp;on=2026-02-25</c>.</summary>
internal static class Address
{
    /// <summary>The value of a name in a query.</summary>
    public static string? Find(string query, string name)
    {
        foreach (string pair in query.TrimStart('?').Split('&'))
        {
            string[] sides = pair.Split('=', 2);
            if (sides is [var given, var value] && given == name)
            {
                return Uri.UnescapeDataString(value);
            }
        }

        return null;
    }
}
