using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CrsCalculator.Rounds;

/// <summary>The number of a round: <c>392</c>, or with a letter if a number was given twice: <c>91a</c>, <c>91b</c>.</summary>
/// <remarks>
/// Ordered by number, then letter. The default value means that IRCC has not numbered the round yet. Immutable, and safe to use from
/// several threads.
/// </remarks>
public readonly record struct RoundNumber : IComparable<RoundNumber>
{
    private const int Greatest = 99_999;

    private RoundNumber(int number, char letter)
    {
        Number = number;
        Letter = letter;
    }

    /// <summary>The number, 1 to 99,999; 0 if there is none.</summary>
    public int Number { get; }

    /// <summary>The letter <c>a</c> to <c>z</c>, or <c>\0</c> for none.</summary>
    public char Letter { get; }

    /// <summary>Whether this is the default value: IRCC has not numbered the round yet.</summary>
    public bool IsNone => Number == 0;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text, for example <c>392</c> or <c>91a</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a round number.</exception>
    public static RoundNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out RoundNumber number)
            ? number
            : throw new FormatException($"'{text}' is not the number of a round: write 392, or 91a.");
    }

    /// <summary>Tries to read a number.</summary>
    /// <param name="text">A text.</param>
    /// <param name="number">The number, or the default.</param>
    /// <returns>Whether the text is a round number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RoundNumber number)
    {
        ReadOnlySpan<char> rest = text;
        char letter = rest is [.., >= 'a' and <= 'z'] ? rest[^1] : '\0';
        ReadOnlySpan<char> digits = letter == '\0' ? rest : rest[..^1];
        bool isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value is > 0 and <= Greatest;
        number = isNumber ? new RoundNumber(value, letter) : default;
        return isNumber;
    }

    /// <inheritdoc/>
    public int CompareTo(RoundNumber other) => (Number, Letter).CompareTo((other.Number, other.Letter));

    /// <summary>Whether the left number comes before the right one.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool operator <(RoundNumber left, RoundNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number comes after the right one.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool operator >(RoundNumber left, RoundNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number equals the right one or comes before it.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool operator <=(RoundNumber left, RoundNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number equals the right one or comes after it.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool operator >=(RoundNumber left, RoundNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number as IRCC writes it.</summary>
    /// <returns>For example <c>91a</c>; <c>not numbered</c> for the default value.</returns>
    public override string ToString() =>
        IsNone ? "not numbered"
        : Letter == '\0' ? Invariant.Text(Number)
        : $"{Invariant.Text(Number)}{Letter}";
}
