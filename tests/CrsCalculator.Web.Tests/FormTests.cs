using System.Text.Json.Nodes;
using CrsCalculator.Json;
using CrsCalculator.Web.Form;

namespace CrsCalculator.Web.Tests;

/// <summary>The form compared with the format that it edits.</summary>
public class FormTests
{
    private static readonly JsonObject Schema = ReadSchema();

    [Fact]
    public void Every_field_of_a_profile_has_an_input()
    {
        Draft draft = Draft.Begin();
        draft.Root[Draft.SpouseField] = new JsonObject();
        string[] edited = [.. ProfileForm.Of(draft).SelectMany(section => Edited(section.Entries, $"{section.Owner}."))];
        IEnumerable<string> fields = FieldsOf(Schema, "").Where(static path => path != "schema");
        edited.Select(static path => path.TrimStart('.')).Should().BeEquivalentTo(fields);
    }

    [Fact]
    public void A_fold_is_open_if_a_fact_would_be_hidden_in_it()
    {
        Fold fold = ProfileForm.Of(Draft.Begin()).SelectMany(static section => section.Entries).OfType<Fold>().First();
        fold.HasFacts([]).Should().BeFalse();
        fold.HasFacts(new JsonObject { [fold.Entries.OfType<FieldEntry>().First().Field] = new JsonArray() }).Should().BeTrue();
    }

    private static IEnumerable<string> Edited(IEnumerable<Entry> entries, string owner) => entries.SelectMany(entry => entry switch
    {
        Fold fold => Edited(fold.Entries, owner),
        Series series => Edited(series.Entries, $"{owner}{series.Field}[]."),
        Part part => Edited(part.Entries, $"{owner}{part.Field}."),
        FieldEntry field => [owner + field.Field],
        _ => throw new ArgumentException("an entry of no known kind", nameof(entries)),
    });

    private static IEnumerable<string> FieldsOf(JsonNode type, string path)
    {
        JsonNode bare = Bare(type);
        if (bare["properties"] is JsonObject fields)
        {
            return fields.SelectMany(field => FieldsOf(field.Value!, path.Length == 0 ? field.Key : $"{path}.{field.Key}"));
        }

        return bare["items"] is { } item && Bare(item)["properties"] is not null ? FieldsOf(item, $"{path}[]") : [path];
    }

    /// <summary>A type without the null that it allows, and not by its name.</summary>
    private static JsonNode Bare(JsonNode type)
    {
        JsonNode bare = type["anyOf"] is JsonArray ways ? ways[0]! : type;
        return bare["$ref"] is { } name ? Schema["$defs"]![((string)name!).Split('/')[^1]]! : bare;
    }

    private static JsonObject ReadSchema()
    {
        using Stream stream = CrsSchemas.Open(CrsJson.Profile.Format);
        return (JsonObject)JsonNode.Parse(stream)!;
    }
}
