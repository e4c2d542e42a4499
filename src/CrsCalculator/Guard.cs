using System.Runtime.CompilerServices;

namespace CrsCalculator;

/// <summary>The checks at the border: inside, nothing is checked again. Each failure names the legal range.</summary>
internal static class Guard
{
    public static byte Age(int value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= CrsFactors.MaxAge
            ? (byte)value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is 0 to {CrsFactors.MaxAge} whole years.");

    public static int CompletedYears(int value, [CallerMemberName] string name = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is 0 or more completed years.");

    public const string Canada = "CA";

    public static string Country(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Length == 2 && value.All(char.IsAsciiLetterUpper)
            ? value
            : throw new ArgumentException($"A country is two capital letters (ISO 3166-1), such as {Canada}; '{value}' is not.", name);
    }

    public static TEnum Defined<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is one of: {string.Join(", ", Enum.GetNames<TEnum>())}.");
}
