using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>
/// The National Occupational Classification 2021, version 1.0 (Statistics Canada): its 516 unit groups. Express Entry has used it since
/// 2022-11-16.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. Read from the assembly at first use.</remarks>
public static class Noc2021
{
    private const int CodeLength = 5;

    // A line is code,teer,title; the title stands in quotation marks where it has a comma.
    private const int TitleStart = CodeLength + 3;

    /// <summary>All unit groups, by code.</summary>
    public static ImmutableArray<NocCode> All { get; } = [.. DataFile.Lines("noc2021.csv").Select(Parse)];

    internal static FrozenDictionary<string, NocCode> ByCode { get; } = All.ToFrozenDictionary(
        static noc => noc.Code,
        StringComparer.Ordinal);

    private static NocCode Parse(string line) => new(line[..CodeLength], (Teer)(line[CodeLength + 1] - '0'), line[TitleStart..].Trim('"'));
}
