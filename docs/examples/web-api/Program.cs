using System.IO.Pipelines;
using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Text;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(ExpressEntry.Official);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddCrsCalculator());
builder.Services.AddProblemDetails();
var app = builder.Build();
app.UseStatusCodePages();

// Reads the body itself, so that a body that is not JSON is answered like any other fault: with its place.
app.MapPost("/assess", async (PipeReader body, AssessmentDate on, ExpressEntry expressEntry) =>
{
    var profile = await CrsJson.Profile.ReadAsync(body);
    if (profile.IssuesOn(on) is { IsEmpty: false } issues)
    {
        return Results.ValidationProblem(CrsText.English.Problems(issues));
    }

    return expressEntry.TryAssess(profile.Value, on, out var score, out var gap)
        ? Results.Ok(new { profile.Id, score, eligibility = expressEntry.Eligibility(profile.Value, on) })
        : Results.Problem($"No score for {on}: {CrsText.English.Gap(gap)}.", statusCode: 422);
});

// Binds the body: shorter, and described to OpenAPI. ASP.NET Core then answers a body that is not JSON, without its place.
app.MapPost("/eligibility", (DocumentReading<Candidate> profile, AssessmentDate on, ExpressEntry expressEntry) =>
    profile.IssuesOn(on) is { IsEmpty: false } issues
        ? Results.ValidationProblem(CrsText.English.Problems(issues))
        : Results.Ok(expressEntry.Eligibility(profile.Value, on)));

app.Run();
