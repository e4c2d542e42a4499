using System.Reflection;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The pages of packages: one for each public type, and the index of all.</summary>
public static class ApiPages
{
    /// <summary>The pages of a package by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Of(Assembly assembly) =>
        PublicMembers.TypesOf(assembly).ToDictionary(DocLinks.PageOf, TypePage.Of, StringComparer.Ordinal);

    /// <summary>The index of a package and of those that it builds on.</summary>
    public static string IndexOf(Assembly assembly) =>
        $"# The API\n\nWritten from the documentation in the source; do not edit. A page for each public type.\n{string.Concat(Namespaces(assembly).Select(Section))}";

    /// <summary>The folders of a package and of those that it builds on: one for each namespace.</summary>
    public static IEnumerable<string> FoldersOf(Assembly assembly) => Namespaces(assembly).Select(static types => types.Key);

    /// <summary>An assembly and those of ours below it.</summary>
    internal static IEnumerable<Assembly> WithThoseBelow(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Where(static name => name.Name!.StartsWith("CrsCalculator", StringComparison.Ordinal)).Select(Assembly.Load)
            .SelectMany(WithThoseBelow).Append(assembly).Distinct();

    private static IEnumerable<IGrouping<string, Type>> Namespaces(Assembly assembly) =>
        WithThoseBelow(assembly).SelectMany(PublicMembers.TypesOf).GroupBy(static type => type.Namespace!, StringComparer.Ordinal).OrderBy(static types => types.Key, StringComparer.Ordinal);

    private static string Section(IGrouping<string, Type> types)
    {
        var text = new DocText(new DocLinks(from: null));
        IEnumerable<string> rows = types.OrderBy(TypeName.Of, StringComparer.Ordinal).Select(type =>
            $"| [{TypeName.Of(type).Replace("<", "\\<", StringComparison.Ordinal)}]({DocLinks.PageOf(type)}) | {text.Line(XmlDocumentation.Of(type.Assembly).Find(type)?.Element("summary"))} |\n");
        return $"\n## {types.Key}\n\nPackage `{types.First().Assembly.GetName().Name}`.\n\n| type | what it is |\n|---|---|\n{string.Concat(rows)}";
    }
}
