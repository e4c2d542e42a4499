using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>
/// The National Occupational Classification 2021, version 1.0 (Statistics Canada): its 516 unit groups. Express Entry has used it since
/// 2022-11-16.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. Loaded from the assembly on first use.</remarks>
public static class Noc2021
{
    /// <summary>All unit groups, by code.</summary>
    public static ImmutableArray<NocCode> All { get; } = [.. DataFile.TitledRows("noc2021.csv", cells: 3).Select(Read)];

    internal static Dictionary<string, NocCode> ByCode { get; } = All.ToDictionary(
        static noc => noc.Code,
        StringComparer.Ordinal);

    /// <summary>Finds occupations by words in their titles.</summary>
    /// <param name="text">
    /// The words, in any order, ignoring case, accents and plurals. The beginning of a word is enough: <c>account</c>.
    /// </param>
    /// <returns>
    /// The occupations whose titles contain every word. Those that contain more of them in full come first, then those with shorter titles,
    /// then by code. Empty if <paramref name="text"/> has no words.
    /// </returns>
    public static ImmutableArray<NocCode> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TitleSearch.Find(text);
    }

    private static NocCode Read(string[] cells) => new(cells[0], (Teer)(cells[1][0] - '0'), cells[2]);
}
