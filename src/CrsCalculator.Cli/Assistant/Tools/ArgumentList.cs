using System.Collections.Immutable;
using System.Text.Json;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>An argument of a tool.</summary>
internal sealed record Argument(string Name, string Description, ArgumentKind Kind)
{
    /// <summary>Whether it is required.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>The arguments of a tool; no others are accepted.</summary>
internal sealed record ArgumentList(params ImmutableArray<Argument> All)
{
    /// <summary>The formats of documents among the arguments.</summary>
    public ImmutableArray<string> Formats => [.. All.SelectMany(static argument => argument.Kind.Formats).Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the same arguments, with documents as plain objects whose schemas are resources.</summary>
    public ArgumentList WithSchemasAsResources() => new([.. All.Select(WithSchemaAsResource)]);

    /// <summary>Writes the fields of the schema.</summary>
    public void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Argument argument in All)
        {
            json.WriteStartObject(argument.Name);
            argument.Kind.Describe(json);
            json.WriteString("description", argument.Description);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (Argument argument in All.Where(static argument => argument.IsRequired))
        {
            json.WriteStringValue(argument.Name);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Returns every issue of the arguments. A null argument counts as omitted.</summary>
    public IEnumerable<Issue> Check(ILookup<string, JsonElement> given, string path)
    {
        foreach (IGrouping<string, JsonElement> field in given)
        {
            if (All.FirstOrDefault(argument => argument.Name == field.Key) is not { } known)
            {
                yield return Unknown(field.Key, given, path);
            }
            else if (field.Count() > 1)
            {
                yield return new Issue($"{path}.{known.Name}", IssueCodes.DuplicateField, new Facts(known.Name));
            }
            else if (field.Single().ValueKind != JsonValueKind.Null)
            {
                foreach (Issue issue in known.Kind.Check(field.Single(), $"{path}.{known.Name}"))
                {
                    yield return issue;
                }
            }
        }

        foreach (Argument missing in All.Where(argument => argument.IsRequired && !IsGiven(given[argument.Name])))
        {
            yield return new Issue($"{path}.{missing.Name}", IssueCodes.MissingField, new Facts(missing.Name));
        }
    }

    private static Argument WithSchemaAsResource(Argument argument)
    {
        string schemas = string.Join(", ", argument.Kind.Formats.Select(static format => AssistantResources.Schemas + format));
        return argument.Kind is DocumentKind
            ? argument with { Description = $"{argument.Description} Read first: {schemas}.", Kind = new PlainObjectKind() }
            : argument;
    }

    private static bool IsGiven(IEnumerable<JsonElement> values) => values.Any(static value => value.ValueKind != JsonValueKind.Null);

    private Issue Unknown(string name, ILookup<string, JsonElement> given, string path)
    {
        string shown = Excerpt.Of(name);
        string? meant = Suggestion.For(name, All.Select(static argument => argument.Name).Where(other => !given.Contains(other)));
        return new Issue($"{path}.{shown}", IssueCodes.UnknownField, meant is null ? new Facts(shown) : new Facts(shown, meant));
    }
}
