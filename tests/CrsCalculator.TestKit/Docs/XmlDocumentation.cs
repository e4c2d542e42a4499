using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace CrsCalculator.TestKit.Docs;

/// <summary>What the compiler wrote of the documentation of an assembly: the XML file beside it.</summary>
internal sealed class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, XmlDocumentation> Files = new();

    private readonly Dictionary<string, XElement> _members;

    private XmlDocumentation(string path) =>
        _members = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
            .ToDictionary(static member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static XmlDocumentation Of(Assembly assembly) => Files.GetOrAdd(assembly, static known => new XmlDocumentation(Path.ChangeExtension(known.Location, ".xml")));

    /// <summary>What is written at a member itself, if anything is.</summary>
    public XElement? Find(MemberInfo member) => _members.GetValueOrDefault(DocId.Of(member));

    /// <summary>What is written at a member, or at the one that it overrides.</summary>
    public XElement? Resolve(MemberInfo member)
    {
        XElement? own = Find(member);
        return own?.Element("inheritdoc") is not null && Overridden(member) is { } above ? Of(above.Module.Assembly).Resolve(above) : own;
    }

    private static MemberInfo? Overridden(MemberInfo member)
    {
        MethodInfo? method = member is PropertyInfo property ? property.GetMethod : member as MethodInfo;
        Type? owner = method?.GetBaseDefinition().DeclaringType;
        return owner is null || owner == member.DeclaringType || !File.Exists(Path.ChangeExtension(owner.Assembly.Location, ".xml"))
            ? null
            : owner.GetMember(member.Name).FirstOrDefault(above => above.MemberType == member.MemberType);
    }
}
