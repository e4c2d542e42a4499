using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CrsCalculator.Web.Form;

/// <summary>Where the form shows what: the paths of a profile's fields and the ids of their elements.</summary>
internal static class FormPaths
{
    private const string Root = "$";

    /// <summary>The path of what a section edits.</summary>
    public static string Of(Section section) => section.Owner is null ? Root : Of(Root, section.Owner);

    public static string Of(string owner, string field) => $"{owner}.{field}";

    public static string Of(string list, int index) => $"{list}[{Invariant.Text(index)}]";

    /// <summary>The id of the element that edits a path: <c>principal-work-0-noc</c>.</summary>
    public static string IdOf(string path) =>
        path.Replace("$.", string.Empty, StringComparison.Ordinal)
            .Replace("[", "-", StringComparison.Ordinal)
            .Replace("]", string.Empty, StringComparison.Ordinal)
            .Replace('.', '-');

    /// <summary>Every path that the form shows for a draft, in its order.</summary>
    public static ImmutableArray<string> Shown(Draft draft) =>
    [
        .. ProfileForm.Of(draft).SelectMany(section =>
            section.Owner is null
                ? Shown(section.Entries, draft.Root, Root)
                : Shown(section.Entries, (JsonObject)draft.Root[section.Owner]!, Of(section))),
    ];

    private static IEnumerable<string> Shown(IEnumerable<Entry> entries, JsonObject facts, string owner) =>
        entries.Where(entry => entry.When(facts)).SelectMany(entry => entry switch
        {
            Fold fold => Shown(fold.Entries, facts, owner),
            FieldEntry field => Shown(field, facts[field.Field], Of(owner, field.Field)),
            _ => [],
        });

    private static IEnumerable<string> Shown(FieldEntry entry, JsonNode? node, string path) => (entry, node) switch
    {
        (Part part, JsonObject facts) => [path, .. Shown(part.Entries, facts, path)],
        (Series series, JsonArray items) => [path, .. items.SelectMany((item, index) => ShownItem(series, item, Of(path, index)))],
        _ => [path],
    };

    private static IEnumerable<string> ShownItem(Series series, JsonNode? item, string path) =>
        item is JsonObject facts ? [path, .. Shown(series.Entries, facts, path)] : [];
}
