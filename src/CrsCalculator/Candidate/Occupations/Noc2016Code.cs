using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CrsCalculator;

/// <summary>
/// An occupation as it was classified before 2022-11-16: a unit group of the National Occupational Classification (NOC) 2016. There is one
/// object for each of the 500 unit groups, so a code that exists is the only kind that can be held.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Read from the assembly at first use; successors are those of Statistics Canada's
/// concordance between NOC 2016 and NOC 2021.
/// </remarks>
[DebuggerDisplay("{Code} {Title}")]
public sealed class Noc2016Code
{
    private static readonly FrozenDictionary<string, Noc2016Code> ByCode = DataFile.TitledRows("noc2016.csv", cells: 4)
        .Select(Read)
        .ToFrozenDictionary(static noc => noc.Code, StringComparer.Ordinal);

    private static readonly Lazy<ILookup<NocCode, Noc2016Code>> BySuccessor = new(static () => ByCode.Values
        .OrderBy(static noc => noc.Code, StringComparer.Ordinal)
        .SelectMany(static noc => noc.Successors, static (noc, successor) => (Noc: noc, Successor: successor))
        .ToLookup(static pair => pair.Successor, static pair => pair.Noc));

    private Noc2016Code(string code, string title, SkillLevel level, ImmutableArray<NocCode> successors)
    {
        Title = title;
        Code = code;
        Level = level;
        Successors = successors;
    }

    /// <summary>The four digits, leading zeros included: <c>0011</c>.</summary>
    public string Code { get; }

    /// <summary>The title in English.</summary>
    public string Title { get; }

    /// <summary>The skill level or type.</summary>
    public SkillLevel Level { get; }

    /// <summary>The unit groups of NOC 2021 among which its jobs were divided, by code. There is at least one.</summary>
    public ImmutableArray<NocCode> Successors { get; }

    /// <summary>Finds an occupation by its code.</summary>
    /// <param name="code">The four digits.</param>
    /// <returns>The occupation.</returns>
    /// <exception cref="FormatException"><paramref name="code"/> is none of the 500 codes of NOC 2016.</exception>
    public static Noc2016Code Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out Noc2016Code? noc)
            ? noc
            : throw new FormatException(IssueSentences.Say(IssueSentences.UnknownNoc2016, Excerpt.Of(code)));
    }

    /// <summary>Finds an occupation by its code, if there is one.</summary>
    /// <param name="code">A text; white space around it is not ignored.</param>
    /// <param name="noc">The occupation, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Noc2016Code? noc)
    {
        noc = null;
        return code is not null && ByCode.TryGetValue(code, out noc);
    }

    /// <summary>The code.</summary>
    /// <returns>The four digits.</returns>
    public override string ToString() => Code;

    /// <summary>The unit groups whose jobs an occupation took over, by code.</summary>
    internal static ImmutableArray<Noc2016Code> PredecessorsOf(NocCode occupation) => [.. BySuccessor.Value[occupation]];

    private static Noc2016Code Read(string[] cells) =>
        new(
            cells[0],
            cells[3],
            Codes.Code.TryParse(cells[1], out SkillLevel level) ? level : throw new FormatException(cells[1]),
            [.. cells[2].Split(' ').Select(NocCode.Parse)]);
}
