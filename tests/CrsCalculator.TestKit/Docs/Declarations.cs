using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The parts of a declaration as C# writes them.</summary>
internal static class Declarations
{
    /// <summary>The kind of a type, its name, and what it derives from.</summary>
    public static string Head(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => $"enum {TypeName.Full(type)} : {TypeName.Of(Enum.GetUnderlyingType(type))}",
            { IsInterface: true } => $"interface {TypeName.Full(type)}",
            { IsValueType: true } when type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) => $"readonly struct {TypeName.Full(type)}",
            { IsValueType: true } => $"struct {TypeName.Full(type)}",
            { IsAbstract: true, IsSealed: true } => $"static class {TypeName.Full(type)}",
            { IsAbstract: true } => $"abstract class {TypeName.Full(type)}",
            { IsSealed: true } => $"sealed class {TypeName.Full(type)}",
            _ => $"class {TypeName.Full(type)}",
        };
        if (type.IsEnum)
        {
            return kind;
        }

        IEnumerable<Type> bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : [];
        IEnumerable<Type> interfaces = type.GetInterfaces().Where(static i => i.IsPublic);
        IEnumerable<string> inherited = bases.Concat(interfaces).Select(TypeName.Of).Order(StringComparer.Ordinal);
        return string.Join(", ", inherited) is { Length: > 0 } all ? $"{kind} : {all}" : kind;
    }

    public static string Generic(MethodInfo method) =>
        method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name))}>"
            : string.Empty;

    public static string Modifier(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => string.Empty,
    };

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
