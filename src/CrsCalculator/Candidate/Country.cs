using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>
/// Country codes: the 249 that ISO 3166-1 assigns, and two that it leaves to users: <c>XK</c> for Kosovo, and <c>ZZ</c> for an unknown
/// country.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. Loaded from the assembly on first use.</remarks>
public static class Country
{
    // "N/A" means none; only the plain letters can mean Namibia.
    private const string NotApplicable = "NA";

    // No name is longer, so a longer text is not a country.
    private const int Longest = 64;

    private static readonly FrozenDictionary<string, string> Names = Table.ToFrozenDictionary(
        static row => row.Code,
        static row => row.Name,
        StringComparer.Ordinal);

    // ISO 3166-3: codes of countries that no longer exist or have another name, and that were not reassigned.
    private static readonly FrozenSet<string> Withdrawn =
        "AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // By code, name and common mistake, in capital letters without accents.
    private static readonly Lazy<FrozenDictionary<string, string>> Meanings = new(FindMeanings);

    /// <summary>All codes, in alphabetical order.</summary>
    public static ImmutableArray<string> All { get; } = [.. Table.Select(static row => row.Code)];

    private static IEnumerable<(string Code, string Name, string[] Also)> Table =>
        from cells in DataFile.Rows("countries.csv")
        select (cells[0], cells[1], cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a text is a country code.</summary>
    /// <param name="code">The text. Codes are two capital letters.</param>
    /// <returns>Whether it is assigned. <c>UK</c> is not: the code is <c>GB</c>.</returns>
    public static bool IsAssigned(string? code) => code is not null && Names.ContainsKey(code);

    /// <summary>Whether a text is a country code that has been withdrawn.</summary>
    /// <param name="code">The text.</param>
    /// <returns>Whether it is withdrawn: <c>SU</c>, <c>YU</c> and <c>AN</c> are.</returns>
    public static bool IsWithdrawn(string? code) => code is not null && Withdrawn.Contains(code);

    /// <summary>The English name of a country.</summary>
    /// <param name="code">The code.</param>
    /// <returns>For example <c>India</c>; <see langword="null"/> if the code is not assigned.</returns>
    public static string? NameOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.GetValueOrDefault(code);
    }

    /// <summary>Guesses the intended code from a lowercase or three-letter code, an English or French name, or a common mistake.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// <c>GB</c> for <c>UK</c>, <c>IN</c> for <c>in</c> and <c>India</c>, <c>US</c> for <c>USA</c>; <see langword="null"/> if there is no
    /// guess.
    /// </returns>
    public static string? SuggestFor(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string meant = Folded(text);
        bool saysNone = meant == NotApplicable && text.Trim().Length != NotApplicable.Length;
        return saysNone ? null : Meanings.Value.GetValueOrDefault(meant);
    }

    private static FrozenDictionary<string, string> FindMeanings()
    {
        Dictionary<string, string> meanings = new(StringComparer.Ordinal);
        foreach ((string code, string name, string[] also) in Table)
        {
            foreach (string text in also.Prepend(name).Append(code))
            {
                meanings.Add(Folded(text), code);
            }
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Folded(string text) =>
        text.Length > Longest
            ? string.Empty
            : string.Concat(
                text.ToUpperInvariant()
                    .Replace("&", "AND", StringComparison.Ordinal)
                    .Select(Accents.Without)
                    .Where(char.IsAsciiLetter));
}
