using System.Net;
using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace WebApi.Tests;

/// <summary>The same in a controller.</summary>
public sealed class ControllerTests
{
    [Fact]
    public async Task A_controller_binds_a_profile_and_lists_every_fault()
    {
        await using WebApplication app = await Started();
        HttpClient client = app.GetTestClient();
        using HttpResponseMessage good = await client.PostAsync("/score", Json(Api.Profile));
        good.StatusCode.Should().Be(HttpStatusCode.OK);
        (await good.Content.ReadAsStringAsync()).Should().StartWith("{\"schema\":\"crs-score/1\"").And.NotContain("1995-08-14");
        using HttpResponseMessage bad = await client.PostAsync("/score", Json(EndpointTests.Faulty));
        bad.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        bad.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await bad.Content.ReadAsStringAsync()).Should()
            .ContainAll("\"$.principle\"", "\"$.principal.work[0].noc\"", "\"$.principal.work[2].country\"");
    }

    private static async Task<WebApplication> Started()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Services
            .AddControllers(options => options.ModelMetadataDetailsProviders.Add(
                new SuppressChildValidationMetadataProvider(typeof(DocumentReading<Candidate>))))
            .AddJsonOptions(options => options.JsonSerializerOptions.AddCrsCalculator())
            .AddApplicationPart(typeof(ScoreController).Assembly);
        WebApplication app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        return app;
    }

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");
}

[ApiController]
[Route("score")]
public sealed class ScoreController : ControllerBase
{
    [HttpPost]
    public IActionResult Post(DocumentReading<Candidate> profile)
    {
        AssessmentDate date = new LocalDate(2026, 1, 21);
        return profile.IssuesOn(date) is { IsEmpty: false } issues
            ? ValidationProblem(new ValidationProblemDetails(CrsText.English.Problems(issues)))
            : Ok(ExpressEntry.Official.Assess(profile.Value, date));
    }
}
