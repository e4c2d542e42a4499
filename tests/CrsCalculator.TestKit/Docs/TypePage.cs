using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The page of a public type: what it is, and then its members by name.</summary>
internal sealed class TypePage
{
    private readonly Type _type;
    private readonly XmlDocumentation _documentation;
    private readonly DocLinks _links;
    private readonly DocText _text;
    private readonly List<string> _blocks = [];

    private TypePage(Type type)
    {
        _type = type;
        _documentation = XmlDocumentation.Of(type.Assembly);
        _links = new DocLinks(type);
        _text = new DocText(_links);
    }

    public static string Of(Type type) => new TypePage(type).Write();

    private string Write()
    {
        XElement? own = _documentation.Find(_type);
        Say($"# {TypeName.Of(_type).Replace("<", "\\<", StringComparison.Ordinal)}");
        Say($"Namespace `{_type.Namespace}`, package `{_type.Assembly.GetName().Name}`. [All types](../README.md)");
        Say($"```csharp\n{Declaration()}\n```");
        Say(_text.Blocks(own?.Element("summary")));
        Say(_text.Blocks(own?.Element("remarks")));
        Say(Items(own, "typeparam"));
        MemberInfo[] members = [.. PublicMembers.Of(_type).Where(IsTold)];
        if (IsTable(_type))
        {
            Say(Table(members.Cast<FieldInfo>()));
        }
        else
        {
            foreach (IGrouping<string, MemberInfo> named in members.GroupBy(Signature.Title, StringComparer.Ordinal))
            {
                Say($"## {named.Key}");
                WriteMembers(named);
            }
        }

        return $"{string.Join("\n\n", _blocks)}\n";
    }

    private void WriteMembers(IEnumerable<MemberInfo> members)
    {
        foreach (MemberInfo member in members)
        {
            XElement own = _documentation.Resolve(member)!;
            Say($"```csharp\n{Signature.Of(member)}\n```");
            Say(_text.Blocks(own.Element("summary")));
            Say(_text.Blocks(own.Element("remarks")));
            Say(Items(own, "param"));
            Say(own.Element("returns") is { } returns ? $"Returns: {_text.Line(returns)}" : string.Empty);
            Say(Items(own, "exception"));
        }
    }

    /// <summary>Enumerations, and classes that only name codes, are read as tables.</summary>
    public static bool IsTable(Type type) => type.IsEnum || (type is { IsAbstract: true, IsSealed: true } && PublicMembers.Of(type).All(static member => member is FieldInfo { IsLiteral: true }));

    private string Table(IEnumerable<FieldInfo> fields) =>
        string.Concat(fields.Select(field => $"\n| `{field.Name}` | {Constant(field)} | {_text.Line(_documentation.Find(field)?.Element("summary"))} |").Prepend("| name | value | meaning |\n|---|---|---|"));

    private static string Constant(FieldInfo field) => field.GetRawConstantValue() switch
    {
        string text => $"`{text}`",
        var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };

    private string Items(XElement? own, string element) => string.Join('\n', own?.Elements(element).Select(item => $"- {Name(item)}: {_text.Line(item)}") ?? []);

    private string Name(XElement item) => item.Attribute("cref") is { } cref ? $"throws {_links.Of(cref.Value)}" : $"`{item.Attribute("name")!.Value}`";

    /// <summary>What is only inherited from outside, such as Equals, is not told again.</summary>
    private bool IsTold(MemberInfo member) => _documentation.Resolve(member) is { } own && own.Element("inheritdoc") is null;

    /// <summary>The declaration, which also tells records and stack-only structs apart.</summary>
    private string Declaration()
    {
        string head = Declarations.Head(_type).Replace($"{_type.Namespace}.", string.Empty, StringComparison.Ordinal);
        bool isRecord = _type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        return (_type.IsValueType, isRecord, _type.IsByRefLike) switch
        {
            (true, true, _) => head.Replace("struct ", "record struct ", StringComparison.Ordinal),
            (true, _, true) => head.Replace("struct ", "ref struct ", StringComparison.Ordinal),
            (false, true, _) => head.Replace("class ", "record ", StringComparison.Ordinal),
            _ => head,
        };
    }

    private void Say(string block)
    {
        if (block.Length > 0)
        {
            _blocks.Add(block);
        }
    }
}
