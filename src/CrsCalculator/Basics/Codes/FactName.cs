using System.Collections.Immutable;

namespace CrsCalculator.Codes;

/// <summary>What a fact is called in the wire formats, and what it is as a rule.</summary>
/// <param name="Name">The name, in camel case: <c>takenOn</c>.</param>
/// <param name="Kind">Whether it is a number, a date or a text.</param>
/// <remarks>The default value is a text called <c>fact</c>. Immutable, and safe to use from several threads.</remarks>
public readonly record struct FactName(string Name, FactKind Kind)
{
    /// <summary>The name, in camel case.</summary>
    public string Name { get => field ?? "fact"; init; } = Name;

    /// <summary>Reads names with commas between them; one ends in # where the fact is a number, and in @ where it is a date.</summary>
    /// <param name="names">For example <c>age#, invitedOn@, province</c>.</param>
    /// <returns>The names.</returns>
    public static ImmutableArray<FactName> List(string names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. names.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    /// <summary>The name.</summary>
    /// <returns>For example <c>takenOn</c>.</returns>
    public override string ToString() => Name;

    private static FactName Read(string name) => name[^1] switch
    {
        '#' => new FactName(name[..^1], FactKind.Number),
        '@' => new FactName(name[..^1], FactKind.Date),
        _ => new FactName(name, FactKind.Text),
    };
}

/// <summary>What a fact is.</summary>
public enum FactKind : byte
{
    /// <summary>A text: a code, a name, or several with commas between them.</summary>
    Text,

    /// <summary>A number that a <see cref="decimal"/> holds.</summary>
    Number,

    /// <summary>A date <c>yyyy-MM-dd</c>.</summary>
    Date,
}
