using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.TestKit.Api;

/// <summary>What holds for the public surface of every package. Each rule gives the members that break it.</summary>
public static class PublicRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Whole = [typeof(byte), typeof(ushort), typeof(int), typeof(long), typeof(char)];

    private static readonly Type[] Changeable =
    [
        typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(ICollection<>), typeof(IList<>),
        typeof(List<>),
    ];

    /// <summary>Parameters with <c>params</c> that are no arrays: whoever compiles for .NET 8 has C# 12, which knows no others.</summary>
    public static IEnumerable<string> ParamsThatAreNoArrays(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared))
        from parameter in method.GetParameters()
        where parameter.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "ParamCollectionAttribute")
        select $"{type.Name}.{method.Name}";

    /// <summary>Lists that are handed out as something that might change behind them.</summary>
    public static IEnumerable<string> ListsThatMightChange(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from method in type.GetMethods(Declared)
        from given in method.GetParameters().Where(static parameter => parameter.IsOut).Append(method.ReturnParameter)
        let list = given.ParameterType.IsByRef ? given.ParameterType.GetElementType()! : given.ParameterType
        where list.IsArray || (list.IsGenericType && Changeable.Contains(list.GetGenericTypeDefinition()))
        select $"{type.Name}.{method.Name}";

    /// <summary>Records that print a date or a decimal number as the machine is set, since nothing else was said.</summary>
    public static IEnumerable<string> RecordsThatReadCulture(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where type.GetMethod(nameof(ToString), Declared, Type.EmptyTypes)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
        from property in type.GetProperties(Declared & ~BindingFlags.Static)
        let value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where typeof(IFormattable).IsAssignableFrom(value) && !value.IsEnum && !Whole.Contains(value)
        select $"{type.Name}.{property.Name}";

    /// <summary>Enumerations that are more than a byte.</summary>
    public static IEnumerable<string> EnumerationsThatAreNoBytes(Assembly assembly) =>
        from type in assembly.GetExportedTypes() where type.IsEnum && Enum.GetUnderlyingType(type) != typeof(byte) select type.Name;
}
