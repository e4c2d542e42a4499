using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The public types of an assembly and those of their members that somebody wrote: what documentation must speak of.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal);

    /// <summary>The members of a type that somebody wrote, by their name in the documentation.</summary>
    public static IEnumerable<MemberInfo> Of(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static);
        }

        return type.GetMembers(Declared)
            .Where(static member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && IsPublic(member))
            .OrderBy(DocId.Of, StringComparer.Ordinal);
    }

    private static bool IsOperator(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } && member.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsPublic(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo { GetMethod: { } get } => IsVisible(get),
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || IsOperator(method)),
        ConstructorInfo constructor => IsVisible(constructor) && !constructor.IsStatic && !IsImplicit(constructor),
        _ => false,
    };

    /// <summary>Whether nobody wrote the constructor. One that was written and not documented stops the build.</summary>
    private static bool IsImplicit(ConstructorInfo constructor) =>
        constructor.GetParameters().Length == 0 && XmlDocumentation.Of(constructor.Module.Assembly).Find(constructor) is null;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
