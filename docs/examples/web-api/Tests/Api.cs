using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace WebApi.Tests;

/// <summary>The API as its clients meet it: in production, without pages for developers.</summary>
public sealed class Api : WebApplicationFactory<Program>
{
    public static string Profile { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "profile-cec.json"));

    public async Task<Answer> Post(string uri, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await CreateClient().PostAsync(new Uri(uri, UriKind.Relative), content);
        string text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, text);
    }

    /// <summary>The example with something changed.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        JsonNode profile = JsonNode.Parse(Profile)!;
        change(profile);
        return profile.ToJsonString();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production");
}

public sealed record Answer(HttpStatusCode Status, string? Type, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The paths of problem details, with their sentences.</summary>
    public Dictionary<string, string[]> Errors => Json.GetProperty("errors").Deserialize<Dictionary<string, string[]>>()!;
}
