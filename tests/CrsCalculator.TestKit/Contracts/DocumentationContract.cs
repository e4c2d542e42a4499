using System.Reflection;
using System.Xml.Linq;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.TestKit.Contracts;

/// <summary>What the documentation of a public type or member must say. What the compiler makes of a record needs none.</summary>
public static class DocumentationContract
{
    private static readonly string[] OfThreads = ["safe to use from several threads", "one thread"];

    /// <summary>Everything that the documentation of an assembly does not say.</summary>
    public static IReadOnlyList<string> GapsOf(Assembly assembly)
    {
        var documentation = XmlDocumentation.Of(assembly);
        return [.. PublicMembers.TypesOf(assembly).SelectMany(type => GapsOf(type, documentation))];
    }

    private static IEnumerable<string> GapsOf(Type type, XmlDocumentation documentation)
    {
        XElement? own = documentation.Find(type);
        IEnumerable<string> gaps = [.. Summary(own), .. TypeParameters(type, own), .. Threads(type, own), .. Default(type, own)];
        return gaps.Select(gap => $"{type}: {gap}")
            .Concat(PublicMembers.Of(type).SelectMany(member => GapsOf(member, documentation.Find(member)).Select(gap => $"{type}: "
                + $"{DocId.Of(member)[2..]}: {gap}")));
    }

    private static IEnumerable<string> GapsOf(MemberInfo member, XElement? own) =>
        own?.Element("inheritdoc") is not null ? [] : [.. Summary(own), .. Parameters(member, own), .. Returns(member, own)];

    private static string[] Summary(XElement? own) => IsSaid(own?.Element("summary")) ? [] : ["no summary"];

    private static IEnumerable<string> TypeParameters(Type type, XElement? own) =>
        type.GetGenericArguments()
            .Where(argument => !Names(own, "typeparam").Contains(argument.Name, StringComparer.Ordinal))
            .Select(static argument => $"nothing of the type {argument.Name}");

    private static IEnumerable<string> Parameters(MemberInfo member, XElement? own)
    {
        ParameterInfo[] parameters = member switch
        {
            MethodBase method => method.GetParameters(),
            PropertyInfo property => property.GetIndexParameters(),
            _ => [],
        };
        return parameters.Where(parameter => !Names(own, "param").Contains(parameter.Name, StringComparer.Ordinal))
            .Select(static parameter => $"nothing of the parameter {parameter.Name}");
    }

    private static string[] Returns(MemberInfo member, XElement? own) =>
        member is MethodInfo method && method.ReturnType != typeof(void) && !IsSaid(own?.Element("returns")) ? ["nothing of what it "
            + "returns"] : [];

    private static string[] Threads(Type type, XElement? own) =>
        type.IsEnum
            || type is { IsAbstract: true, IsSealed: true }
            || typeof(Exception).IsAssignableFrom(type)
            || OfThreads.Any(words => Mentions(own, words))
            ? []
            : ["nothing of threads"];

    private static string[] Default(Type type, XElement? own) =>
        !type.IsValueType || type.IsEnum || Mentions(own, "The default") ? [] : ["nothing of its default value"];

    private static IEnumerable<string?> Names(XElement? own, string element) =>
        own?.Elements(element).Where(IsSaid).Select(static said => said.Attribute("name")?.Value) ?? [];

    /// <summary>Whether a type's summary or remarks say some words, however their lines are broken.</summary>
    private static bool Mentions(XElement? own, string words) =>
        string.Join(
            ' ',
            string.Concat(own?.Element("summary")?.Value, " ", own?.Element("remarks")?.Value)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsSaid(XElement? said) => said is not null && (said.HasElements || !string.IsNullOrWhiteSpace(said.Value));
}
