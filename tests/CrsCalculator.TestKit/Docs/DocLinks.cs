using System.Reflection;

namespace CrsCalculator.TestKit.Docs;

/// <summary>What a reference in the documentation becomes: a link for a type that has a page, and code for every other.</summary>
/// <param name="from">The type on whose page the reference stands; none on the index.</param>
internal sealed class DocLinks(Type? from)
{
    /// <summary>The path of a type's page from the folder of all pages.</summary>
    public static string PageOf(Type type) => $"{type.Namespace}/{Name(type)}.md";

    /// <summary>The file's name: that of the type, with those of the types around it.</summary>
    private static string Name(Type type) => type.IsNested ? $"{Name(type.DeclaringType!)}.{Signature.Name(type)}" : Signature.Name(type);

    public string Of(string cref)
    {
        string name = cref.Split(':')[^1].Split('(')[0];
        string[] parts = [.. name.Split('.').Select(static part => part.Split('`')[0])];
        if (cref.StartsWith("T:", StringComparison.Ordinal))
        {
            return Find(name) is { } type ? To(type, member: null) : $"`{parts[^1]}`";
        }

        return Find(name[..name.LastIndexOf('.')]) is { } owner ? To(owner, parts[^1]) : $"`{parts[^2]}.{parts[^1]}`";
    }

    public string To(Type type, string? member)
    {
        string text = member is null ? Name(type) : type == from ? member : $"{Name(type)}.{member}";
        string page = type == from ? string.Empty
            : type.Namespace == from?.Namespace ? $"{Name(type)}.md"
            : from is null ? PageOf(type)
            : $"../{PageOf(type)}";
        string anchor = member is null || TypePage.IsTable(type) ? string.Empty : $"#{member switch
        {
            "#ctor" => "constructors",
            "Item" => "this",
            _ when member.StartsWith("op_", StringComparison.Ordinal) => "operators",
            _ => string.Concat(member.Select(char.ToLowerInvariant)),
        }}";
        return page.Length + anchor.Length == 0 ? $"`{text}`" : $"[`{text.Replace(".#ctor", string.Empty, StringComparison.Ordinal)}`]({page}{anchor})";
    }

    /// <summary>A type of ours, in the assembly of the page or in one that it builds on.</summary>
    private Type? Find(string name) => AssembliesOf(from).Select(assembly => assembly.GetType(name)).FirstOrDefault(static type => type is { IsVisible: true });

    private static IEnumerable<Assembly> AssembliesOf(Type? type) => type is null ? [] : ApiPages.WithThoseBelow(type.Assembly);
}
