using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace CrsCalculator;

/// <summary>A fact with its name, as the wire formats write it.</summary>
/// <remarks>The default value has neither name nor value. Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public readonly record struct NamedFact
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal NamedFact(FactName name, string value)
    {
        Name = name.Name;
        Value = value;
        Kind = Is(name.Kind, value) ? name.Kind : FactKind.Text;
    }

    /// <summary>The name, in camel case: <c>takenOn</c>.</summary>
    public string Name { get => field ?? string.Empty; }

    /// <summary>The fact.</summary>
    public string Value { get => field ?? string.Empty; }

    /// <summary>
    /// The kind of the value. A fact that is usually a number or a date is text if its value is neither: a job may end <c>now</c>.
    /// </summary>
    public FactKind Kind { get; }

    /// <summary>The name and the fact.</summary>
    /// <returns>For example <c>takenOn: 2025-02-08</c>.</returns>
    public override string ToString() => $"{Name}: {Value}";

    private static bool Is(FactKind kind, string value) => kind switch
    {
        // A number must be written back exactly as given.
        FactKind.Number =>
            decimal.TryParse(value, Plain, CultureInfo.InvariantCulture, out decimal number) && Invariant.Text(number) == value,
        FactKind.Date => LocalDatePattern.Iso.Parse(value).Success,
        _ => true,
    };
}
