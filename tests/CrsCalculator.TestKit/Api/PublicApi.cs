using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.TestKit.Api;

/// <summary>The public surface of an assembly as text, a line for each type and member: what a user's code can hang on.</summary>
public static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) =>
        string.Join('\n', assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal).Select(Of));

    private static string Of(Type type)
    {
        IEnumerable<string> members = type.IsEnum
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}")
            : Members(type).Order(StringComparer.Ordinal);
        return string.Concat(members.Select(static member => $"    {member}\n").Prepend($"{Head(type)}\n"));
    }

    /// <summary>The kind of a type, its name, and what it derives from.</summary>
    internal static string Head(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => $"enum {TypeName.Full(type)} : {TypeName.Of(Enum.GetUnderlyingType(type))}",
            { IsInterface: true } => $"interface {TypeName.Full(type)}",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : string.Empty)}struct {TypeName.Full(type)}",
            { IsAbstract: true, IsSealed: true } => $"static class {TypeName.Full(type)}",
            { IsAbstract: true } => $"abstract class {TypeName.Full(type)}",
            { IsSealed: true } => $"sealed class {TypeName.Full(type)}",
            _ => $"class {TypeName.Full(type)}",
        };
        IEnumerable<Type> bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? [parent] : [];
        IEnumerable<string> inherited = type.IsEnum ? [] : bases.Concat(type.GetInterfaces().Where(static i => i.IsPublic)).Select(TypeName.Of).Order(StringComparer.Ordinal);
        return string.Join(", ", inherited) is { Length: > 0 } all ? $"{kind} : {all}" : kind;
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(IsVisible))
        {
            yield return $".ctor({Parameters(constructor)})";
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(static field => field.IsPublic || field.IsFamily))
        {
            yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{TypeName.Of(field)} {field.Name}";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(static property => property.GetMethod is { } get && IsVisible(get)))
        {
            yield return Of(property);
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(static method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))))
        {
            yield return $"{Modifier(method)}{TypeName.Of(method.ReturnParameter)} {method.Name}{Generic(method)}({Parameters(method)})";
        }
    }

    private static string Of(PropertyInfo property)
    {
        string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(TypeName.Of))}]" : string.Empty;
        string set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : string.Empty;
        string required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : string.Empty;
        return $"{Modifier(property.GetMethod!)}{required}{TypeName.Of(property)} {property.Name}{index} {{ get;{set} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(static parameter =>
        $"{(parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : string.Empty)}{TypeName.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : string.Empty)}"));

    internal static string Generic(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name))}>" : string.Empty;

    internal static string Modifier(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => string.Empty,
    };

    internal static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
