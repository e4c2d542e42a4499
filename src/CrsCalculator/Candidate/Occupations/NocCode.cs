using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CrsCalculator;

/// <summary>
/// An occupation: a unit group of the National Occupational Classification (NOC) 2021, version 1.0. There is one object for each of the 516
/// unit groups, so every instance has a valid code.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[DebuggerDisplay("{Code} {Title}")]
public sealed class NocCode
{
    internal NocCode(string code, Teer teer, string title)
    {
        Code = code;
        Teer = teer;
        Title = title;
    }

    /// <summary>The five digits, leading zeros included: <c>00012</c>.</summary>
    public string Code { get; }

    /// <summary>The occupation's TEER category.</summary>
    public Teer Teer { get; }

    /// <summary>The title in English.</summary>
    public string Title { get; }

    /// <summary>Whether the occupation belongs to major group 00, senior management.</summary>
    public bool IsSeniorManagement => Code.StartsWith("00", StringComparison.Ordinal);

    /// <summary>The NOC 2016 unit groups whose jobs it took over, wholly or in part, by code; at least one.</summary>
    public ImmutableArray<Noc2016Code> Predecessors => Noc2016Code.PredecessorsOf(this);

    /// <summary>Finds an occupation by its code.</summary>
    /// <param name="code">The five digits.</param>
    /// <returns>The occupation.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="code"/> is not one of the 516 NOC 2021 codes. The message names the successors of a NOC 2016 code.
    /// </exception>
    public static NocCode Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out NocCode? noc)
            ? noc
            : throw new FormatException(NotNoc2021(code));
    }

    /// <summary>Finds an occupation by its code, if there is one.</summary>
    /// <param name="code">A text; white space around it is not ignored.</param>
    /// <param name="noc">The occupation, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out NocCode? noc)
    {
        noc = null;
        return code is not null && Noc2021.ByCode.TryGetValue(code, out noc);
    }

    /// <summary>The code.</summary>
    /// <returns>The five digits.</returns>
    public override string ToString() => Code;

    private static string NotNoc2021(string code) =>
        Noc2016Code.TryParse(code, out Noc2016Code? old)
            ? IssueSentences.Say(
                IssueSentences.CodeOfNoc2016,
                code,
                string.Join(", ", old.Successors.Select(static noc => $"{noc.Code} ({noc.Title})")))
            : IssueSentences.Say(IssueSentences.UnknownNoc, Excerpt.Of(code));
}
