using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>What the facts of each code of <see cref="FlagCodes"/> are called, in the order in which they come.</summary>
/// <remarks>Immutable, and safe to use from several threads. Names do not change between versions.</remarks>
public static class FlagFactNames
{
    private static readonly FrozenDictionary<string, ImmutableArray<FactName>> Names =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FlagCodes.SubmissionWindowEmpty] = "invitedOn@, dueOn@",
        }.ToFrozenDictionary(static code => code.Key, static code => FactName.List(code.Value), StringComparer.Ordinal);

    /// <summary>The facts that a code can have.</summary>
    /// <param name="code">A code of <see cref="FlagCodes"/>.</param>
    /// <returns>Their names in order, for <see cref="Facts.Named(ImmutableArray{FactName})"/>. Empty where the code is not known.</returns>
    public static ImmutableArray<FactName> Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.TryGetValue(code, out ImmutableArray<FactName> names) ? names : [];
    }
}
