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

    public static XmlDocumentation Of(Assembly assembly) =>
        Files.GetOrAdd(assembly, static known => new XmlDocumentation(Path.ChangeExtension(known.Location, ".xml")));

    /// <summary>What is written at a member itself, if anything is.</summary>
    public XElement? Find(MemberInfo member) => _members.GetValueOrDefault(DocId.Of(member));
}
