using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.Codes;

/// <summary>
/// The spelling of enumeration values in the wire formats: the name in camel case, unless a <see cref="SpelledAttribute"/> says otherwise.
/// Names in capitals, such as <c>ON</c>, are unchanged. Spellings do not change between versions.
/// </summary>
/// <remarks>
/// Works for the enumerations in these packages, which are bytes that count up from 0. All members are safe to use from several threads.
/// </remarks>
public static class Code
{
    private const DynamicallyAccessedMemberTypes Fields = DynamicallyAccessedMemberTypes.PublicFields;

    /// <summary>The code of a value.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>For example <c>mastersOrProfessional</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Of<[DynamicallyAccessedMembers(Fields)] TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        ImmutableArray<string> codes = Spellings<TEnum>.Codes;
        int ordinal = Unsafe.As<TEnum, byte>(ref value);
        return ordinal < codes.Length
            ? codes[ordinal]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value must be one of: {string.Join(", ", codes)}.");
    }

    /// <summary>All codes of an enumeration, in the order of its values.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <returns>The codes.</returns>
    public static ImmutableArray<string> All<[DynamicallyAccessedMembers(Fields)] TEnum>()
        where TEnum : struct, Enum => Spellings<TEnum>.Codes;

    /// <summary>Finds the value for a code. Codes are case-sensitive.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryParse<[DynamicallyAccessedMembers(Fields)] TEnum>(ReadOnlySpan<char> code, out TEnum value)
        where TEnum : struct, Enum
    {
        ImmutableArray<string> codes = Spellings<TEnum>.Codes;
        for (int i = 0; i < codes.Length; i++)
        {
            if (code.SequenceEqual(codes[i]))
            {
                value = Spellings<TEnum>.Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    private static class Spellings<[DynamicallyAccessedMembers(Fields)] TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly ImmutableArray<string> Codes = [.. Enum.GetNames<TEnum>().Select(CodeOf)];

        private static string CodeOf(string name) =>
            typeof(TEnum).GetField(name)?.GetCustomAttribute<SpelledAttribute>()?.Code ?? InCamelCase(name);

        private static string InCamelCase(string name) =>
            name.All(char.IsAsciiLetterUpper) ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }
}
