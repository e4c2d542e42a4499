using System.Text;
using CrsCalculator.Json.Fields;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>The tables of the fields of a format, as its page shows them: one for the document, one for each object inside it.</summary>
internal sealed class FieldTables
{
    // With more places than this, only the objects that have such a field are named.
    private const int MostPlaces = 6;

    private static readonly string[] Separators = [" or ", "` `", ", "];

    private readonly List<(IShape Shape, List<(string Owner, string Path)> Places)> _parts = [];

    private FieldTables(IShape document) => Find(document, owner: string.Empty, path: string.Empty);

    /// <summary>The tables as Markdown.</summary>
    public static string Of(IShape document)
    {
        var text = new StringBuilder();
        AppendTable(document, text);
        foreach ((IShape shape, List<(string Owner, string Path)> places) in new FieldTables(document)._parts)
        {
            text.Append("\n### ").Append(shape.Name).Append("\n\n");
            if (shape.Description is not null)
            {
                text.Append(shape.Description).Append(' ');
            }

            text.Append(Where(places)).Append("\n\n");
            AppendTable(shape, text);
        }

        return text.ToString();
    }

    private static string Where(List<(string Owner, string Path)> places) => places.Count <= MostPlaces
        ? $"Place: {string.Join(", ", places.Select(static place => $"`{place.Path}`"))}"
        : $"Part of: {string.Join(", ", places.Select(static place => $"`{place.Owner}`").Distinct(StringComparer.Ordinal))}";

    private static void AppendTable(IShape shape, StringBuilder text)
    {
        text.Append("| field | ").Append(shape.IsRead ? "required" : "always there").Append(" | type | meaning |\n|---|---|---|---|\n");
        foreach (IField field in shape.Parts)
        {
            bool isThere = shape.IsRead ? field.IsRequired : field.IsAlwaysWritten;
            string type = field.AllowsNull ? OrNull(TypeOf(field.Kind)) : TypeOf(field.Kind);
            text.Append("| `").Append(field.Name).Append("` | ").Append(isThere ? "yes" : "no").Append(" | ");
            text.Append(type).Append(" | ").Append(field.Meaning).Append(" |\n");
        }
    }

    private static string OrNull(string type) => type switch
    {
        "true or false" => "true, false or null",
        _ when type.Contains(", or ", StringComparison.Ordinal) => $"{type.Replace(", or ", ", ", StringComparison.Ordinal)}, or null",
        _ when Separators.Any(part => type.Contains(part, StringComparison.Ordinal)) => $"{type}, or null",
        _ => $"{type} or null",
    };

#pragma warning disable CA1308 // Anchors are in small letters.
    private static string TypeOf(ValueKind kind) => kind switch
    {
        IShape shape => LinkTo(shape),
        { Element: IShape element } => $"list of {LinkTo(element)}",
        { Element.Choices: { IsEmpty: false } choices } =>
            $"list of {string.Join(" or ", choices.Select(static choice => LinkTo((IShape)choice)))}",
        { Alternative: IShape parts } => $"{kind.Words}, or {LinkTo(parts)}",
        _ => kind.Words,
    };

    /// <summary>A format has its own page, any other object its own table.</summary>
    private static string LinkTo(IShape shape) => IsFormat(shape)
        ? $"[{shape.Name}]({shape.Name.Replace('/', '-')}.md)"
        : $"[{shape.Name}](#{shape.Name.ToLowerInvariant()})";
#pragma warning restore CA1308

    private static bool IsFormat(IShape shape) => shape.Name.Contains('/', StringComparison.Ordinal);

    /// <summary>The objects that a value is or lists, those with a page of their own left aside.</summary>
    private static IEnumerable<IShape> ShapesOf(ValueKind kind) => kind switch
    {
        IShape shape => [shape],
        { Element: IShape element } => [element],
        { Alternative: IShape parts } => [parts],
        { Element.Choices: { IsEmpty: false } choices } => choices.Cast<IShape>().Where(static choice => !IsFormat(choice)),
        _ => [],
    };

    private void Find(IShape shape, string owner, string path)
    {
        foreach (IField field in shape.Parts)
        {
            foreach (IShape part in ShapesOf(field.Kind))
            {
                Add(part, owner, $"{path}{field.Name}{(field.Kind.Element is null ? string.Empty : "[]")}");
            }
        }
    }

    /// <summary>An object of the same shape can stand in several places: it has one table.</summary>
    private void Add(IShape part, string owner, string path)
    {
        int known = _parts.FindIndex(other => other.Shape.Name == part.Name);
        if (known < 0)
        {
            known = _parts.Count;
            _parts.Add((part, []));
        }

        _parts[known].Places.Add((owner, path));
        Find(part, part.Name, $"{path}.");
    }
}
