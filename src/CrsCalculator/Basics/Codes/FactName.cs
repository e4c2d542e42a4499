using System.Collections.Immutable;

namespace CrsCalculator.Codes;

/// <summary>The name of a fact in the wire formats, and its usual kind.</summary>
/// <param name="Name">The name, in camel case: <c>takenOn</c>.</param>
/// <param name="Kind">Whether it is a number, a date or a text.</param>
/// <remarks>The default value is a text called <c>fact</c>. Immutable, and safe to use from several threads.</remarks>
public readonly record struct FactName(string Name, FactKind Kind)
{
    /// <summary>The name, in camel case.</summary>
    public string Name { get => field ?? "fact"; init; } = Name;

    /// <summary>Parses names separated by commas; a name ends in # if the fact is a number, and in @ if it is a date.</summary>
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

/// <summary>The kind of a fact.</summary>
public enum FactKind : byte
{
    /// <summary>Text: a code, a name, or several separated by commas.</summary>
    Text,

    /// <summary>A number in the range of <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A date <c>yyyy-MM-dd</c>.</summary>
    Date,
}
