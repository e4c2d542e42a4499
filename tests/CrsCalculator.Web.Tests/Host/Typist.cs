using System.Text.Json.Nodes;
using CrsCalculator.Web.Form;
using Microsoft.Playwright;

namespace CrsCalculator.Web.Tests.Host;

/// <summary>Types a profile into the form, field by field, as somebody with its papers does.</summary>
internal static class Typist
{
    private const string Root = "$";

    /// <summary>Opens what hides an input, and says of what type it is.</summary>
    private const string Unfold = """
        input => {
          const fold = input.closest("details");
          if (fold) {
            fold.open = true;
          }
          return input.type;
        }
        """;

    public static async Task TypeAsync(OpenPage open, JsonObject profile)
    {
        foreach ((string field, JsonNode? value) in profile)
        {
            if (field != "schema")
            {
                await TypeAsync(open, FormPaths.Of(Root, field), value!);
            }
        }
    }

    private static async Task TypeAsync(OpenPage open, string path, JsonNode value)
    {
        switch (value)
        {
            case JsonObject facts:
                await TypeFactsAsync(open, path, facts);
                break;
            case JsonArray items:
                await TypeItemsAsync(open, path, items);
                break;
            default:
                await TypeValueAsync(open[FormPaths.IdOf(path)], value);
                break;
        }
    }

    /// <summary>A part such as a nomination has a box that opens it.</summary>
    private static async Task TypeFactsAsync(OpenPage open, string path, JsonObject facts)
    {
        ILocator box = open[FormPaths.IdOf(path)];
        if (await box.CountAsync() == 1 && await box.GetAttributeAsync("type") == "checkbox")
        {
            await box.CheckAsync();
        }

        foreach ((string field, JsonNode? value) in facts)
        {
            await TypeAsync(open, FormPaths.Of(path, field), value!);
        }
    }

    private static async Task TypeItemsAsync(OpenPage open, string path, JsonArray items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            ILocator add = open[FormPaths.IdOf(path)];
            await add.EvaluateAsync<string>(Unfold);
            await add.ClickAsync();
            await TypeFactsAsync(open, FormPaths.Of(path, i), (JsonObject)items[i]!);
        }
    }

    private static async Task TypeValueAsync(ILocator input, JsonNode value)
    {
        string text = Draft.Shown(value);
        switch (await input.EvaluateAsync<string>(Unfold))
        {
            case "select-one":
                await input.SelectOptionAsync(text);
                break;
            case "checkbox":
                await input.SetCheckedAsync(text == "true");
                break;
            default:
                await input.FillAsync(text);
                break;
        }
    }
}
