using System.Reflection;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.TestKit.Contracts;

/// <summary>What holds of the text that a public type shows of itself, to whoever prints it or meets it in a debugger.</summary>
public static class TextContract
{
    /// <summary>The types of an assembly that can be held in hand, and so are printed.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        PublicMembers.TypesOf(assembly).Where(static type => type is { IsEnum: false, IsAbstract: false, IsByRefLike: false, ContainsGenericParameters: false } && !typeof(Exception).IsAssignableFrom(type));

    /// <summary>The types of an assembly that would print nothing but their name.</summary>
    public static IEnumerable<Type> NamelessIn(Assembly assembly) =>
        TypesOf(assembly).Where(static type => type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } owner && (owner == typeof(object) || owner == typeof(ValueType)));

    /// <summary>What is wrong with the text of a value: nothing, the name of its type, or that of a list in it.</summary>
    public static string? BreachOf(object value)
    {
        string name = value.GetType().Name;
        string? text = value.ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"{name}: it prints nothing";
        }

        return text.Contains('`', StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal) || text.Contains(value.GetType().FullName!, StringComparison.Ordinal)
            ? $"{name}: it prints the name of a type: {text}"
            : null;
    }
}
