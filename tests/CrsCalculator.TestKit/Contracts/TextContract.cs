using System.Globalization;
using System.Reflection;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.TestKit.Contracts;

/// <summary>What holds of the text that a public type shows of itself, to whoever prints it or meets it in a debugger.</summary>
public static class TextContract
{
    /// <summary>
    /// A culture with other signs for decimals, dates and numbers below zero. Built by hand: the machine may have none but the invariant
    /// one.
    /// </summary>
    private static readonly CultureInfo Other = new(string.Empty)
    {
        NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "\u2212" },
        DateTimeFormat = { ShortDatePattern = "d/M yyyy", LongDatePattern = "d/M yyyy", DateSeparator = "/" },
    };

    /// <summary>The types of an assembly that can be held in hand, and so are printed.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        PublicMembers.TypesOf(assembly)
            .Where(static type => type is { IsEnum: false, IsAbstract: false, IsByRefLike: false } && !IsForTheRuntime(type));

    /// <summary>Exceptions and attributes print what their base types make of them.</summary>
    private static bool IsForTheRuntime(Type type) => typeof(Exception).IsAssignableFrom(type) || typeof(Attribute).IsAssignableFrom(type);

    /// <summary>The types of an assembly that would print nothing but their name.</summary>
    public static IEnumerable<Type> NamelessIn(Assembly assembly) =>
        TypesOf(assembly).Where(
            static type =>
                type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } owner
                    && (owner == typeof(object) || owner == typeof(ValueType)));

    /// <summary>
    /// What is wrong with the text of a value: nothing there, the name of its type or of a list in it, or a text that follows the culture.
    /// </summary>
    public static string? BreachOf(object value)
    {
        string name = value.GetType().Name;
        string? text = TextIn(CultureInfo.InvariantCulture, value);
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"{name}: it prints nothing";
        }

        if (TextIn(Other, value) != text)
        {
            return $"{name}: its text depends on the culture: {text}";
        }

        return text.Contains('`', StringComparison.Ordinal)
            || text.Contains("System.", StringComparison.Ordinal)
            || text.Contains(value.GetType().FullName!, StringComparison.Ordinal)
            ? $"{name}: it prints the name of a type: {text}"
            : null;
    }

    private static string? TextIn(CultureInfo culture, object value)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return value.ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
