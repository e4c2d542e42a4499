using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The public types of an assembly and those of their members that somebody wrote: what documentation must speak of.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal);

    /// <summary>Constants and fields, constructors, properties, methods, operators, in this order and then by name.</summary>
    public static IEnumerable<MemberInfo> Of(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static);
        }

        return type.GetMembers(Declared)
            .Where(static member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && IsPublic(member))
            .OrderBy(Rank)
            .ThenBy(static member => member.Name, StringComparer.Ordinal)
            .ThenBy(DocId.Of, StringComparer.Ordinal);
    }

    public static bool IsOperator(MemberInfo member) => member is MethodInfo { IsSpecialName: true } && member.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsPublic(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo { GetMethod: { } get } => Declarations.IsVisible(get),
        MethodInfo method => Declarations.IsVisible(method) && (!method.IsSpecialName || IsOperator(method)),
        ConstructorInfo constructor => Declarations.IsVisible(constructor) && !constructor.IsStatic && !IsImplicit(constructor),
        _ => false,
    };

    /// <summary>Whether nobody wrote the constructor. One that was written and not documented stops the build.</summary>
    private static bool IsImplicit(ConstructorInfo constructor) =>
        constructor.GetParameters().Length == 0 && XmlDocumentation.Of(constructor.Module.Assembly).Find(constructor) is null;

    private static int Rank(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        _ => IsOperator(member) ? 4 : 3,
    };
}
