using System.Collections.Immutable;

namespace CrsCalculator.Web.Form;

/// <summary>Occupations to offer while somebody types.</summary>
internal static class OccupationSearch
{
    /// <summary>
    /// Occupations whose code begins with the digits or whose title has the words; none for a whole code, which needs no help.
    /// </summary>
    public static ImmutableArray<NocCode> Find(string text, int most)
    {
        string sought = text.Trim();
        return sought.Length == 0 || NocCode.TryParse(sought, out _) ? [] : [.. Matching(sought).Take(most)];
    }

    /// <summary>Whether any occupation fits what was typed; an empty text fits all of them.</summary>
    public static bool HasMatch(string text) => text.Trim() is not { Length: > 0 } sought || Matching(sought).Any();

    private static IEnumerable<NocCode> Matching(string sought) => sought.All(char.IsAsciiDigit)
        ? Noc2021.All.Where(occupation => occupation.Code.StartsWith(sought, StringComparison.Ordinal))
        : Noc2021.Search(sought);
}
