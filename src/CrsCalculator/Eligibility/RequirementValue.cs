namespace CrsCalculator;

/// <summary>What was found or is asked for: a number, or a code or text where it is none.</summary>
/// <remarks>The default value is the number 0. Immutable, and safe to use from several threads.</remarks>
public readonly record struct RequirementValue
{
    internal RequirementValue(decimal number)
    {
        Number = number;
        Text = null;
    }

    internal RequirementValue(string text)
    {
        Number = null;
        Text = text;
    }

    /// <summary>The number; <see langword="null"/> where it is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text; <see langword="null"/> where it is a number.</summary>
    public string? Text { get; }

    /// <summary>The number or the text.</summary>
    /// <returns>For example <c>1560</c>.</returns>
    public override string ToString() => Text ?? Invariant.Text(Number ?? 0);
}
