using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CrsCalculator.Rounds;

/// <summary>The number of a round: <c>392</c>, or with a letter where a number was given twice: <c>91a</c>, <c>91b</c>.</summary>
/// <remarks>
/// Ordered by number, then letter. The default value stands for a round that IRCC has not numbered yet. Immutable, and safe to use from
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

    /// <summary>The number, 1 to 99,999; 0 where there is none.</summary>
    public int Number { get; }

    /// <summary>The letter <c>a</c> to <c>z</c>, or <c>\0</c> for none.</summary>
    public char Letter { get; }

    /// <summary>Whether it is the default value: IRCC has not numbered the round yet.</summary>
    public bool IsNone => Number == 0;

    /// <summary>Reads a number.</summary>
    /// <param name="text">For example <c>392</c> or <c>91a</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not the number of a round.</exception>
    public static RoundNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out RoundNumber number)
            ? number
            : throw new FormatException($"'{text}' is not the number of a round: write 392, or 91a.");
    }

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">A text.</param>
    /// <param name="number">The number, or the default.</param>
    /// <returns>Whether it is one.</returns>
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

    /// <summary>Whether one comes before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public static bool operator <(RoundNumber left, RoundNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public static bool operator >(RoundNumber left, RoundNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is another or comes before it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public static bool operator <=(RoundNumber left, RoundNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is another or comes after it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public static bool operator >=(RoundNumber left, RoundNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number as IRCC writes it.</summary>
    /// <returns>For example <c>91a</c>; <c>not numbered</c> for the default value.</returns>
    public override string ToString() =>
        IsNone ? "not numbered"
        : Letter == '\0' ? Invariant.Text(Number)
        : $"{Invariant.Text(Number)}{Letter}";
}
