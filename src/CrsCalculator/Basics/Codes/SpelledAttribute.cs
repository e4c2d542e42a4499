namespace CrsCalculator.Codes;

/// <summary>The spelling of a value in the wire formats, if it is not the name in camel case.</summary>
/// <param name="code">The spelling.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SpelledAttribute(string code) : Attribute
{
    /// <summary>The spelling.</summary>
    public string Code { get; } = code;
}
