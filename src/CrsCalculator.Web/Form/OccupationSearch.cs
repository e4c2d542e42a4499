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
        if (sought.Length == 0 || NocCode.TryParse(sought, out _))
        {
            return [];
        }

        IEnumerable<NocCode> found = sought.All(char.IsAsciiDigit)
            ? Noc2021.All.Where(occupation => occupation.Code.StartsWith(sought, StringComparison.Ordinal))
            : Noc2021.Search(sought);
        return [.. found.Take(most)];
    }
}
