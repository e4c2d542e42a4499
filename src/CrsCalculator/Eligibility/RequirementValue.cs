namespace CrsCalculator.Eligibility;

/// <summary>What was found or is required: a number or, if it is not one, a code or text.</summary>
/// <remarks>The default value is the number 0. Immutable, and safe to use from several threads.</remarks>
public readonly record struct RequirementValue
{
    private readonly decimal _number;

    internal RequirementValue(decimal number)
    {
        _number = number;
        Text = null;
    }

    internal RequirementValue(string text)
    {
        _number = 0;
        Text = text;
    }

    /// <summary>The number; <see langword="null"/> if it is text.</summary>
    public decimal? Number => Text is null ? _number : null;

    /// <summary>The text; <see langword="null"/> if it is a number.</summary>
    public string? Text { get; }

    /// <summary>The number or the text.</summary>
    /// <returns>For example <c>1560</c>.</returns>
    public override string ToString() => Text ?? Invariant.Text(_number);
}
