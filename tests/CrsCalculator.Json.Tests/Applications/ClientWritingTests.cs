using System.Text.Json.Nodes;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests.Applications;

/// <summary>A client of a practice as crs-clients/1.</summary>
[Properties(Arbitrary = [typeof(FactArbitraries)])]
public class ClientWritingTests
{
    private static readonly LocalDate Since = new(2026, 1, 21);

    private static readonly ClientReview[] Reviews =
    [
        Review(ExpressEntry.Official, new LocalDate(2026, 3, 1)),
        Review(ExpressEntry.Official, new LocalDate(2026, 12, 1)),
        Review(ExpressEntry.Official.AssumingLastHeld(), new LocalDate(2026, 12, 1)),
    ];

    [Property(MaxTest = 60)]
    public void Rows_fit_the_schema(Candidate profile, byte kind, bool isFrench)
    {
        ClientReview review = Reviews[kind % Reviews.Length];
        if (!review.Rules.Open(profile).CanBeAssessedOn(review.On))
        {
            return;
        }

        var row = new ClientRow("id", review.Of(profile)) { File = "a.jsonl", Line = kind };
        string json = CrsDocument.Of(row, isFrench ? OfficialLanguage.French : OfficialLanguage.English).ToJson();
        SchemaCheck.Of("crs-clients/1").Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
    }

    [Fact]
    public void A_bad_row_fits_it_too_and_has_its_issues()
    {
        var row = new ClientRow("a.json", CrsJson.Profile.Read("{}").Issues);
        JsonNode json = JsonNode.Parse(CrsDocument.Of(row).ToJson())!;
        SchemaCheck.Of("crs-clients/1").Violations(json).Should().BeEmpty();
        json["issues"]!.AsArray().Should().NotBeEmpty();
        (json["score"], json["rounds"], json["flags"], json["line"]).Should().Be((null, null, null, null));
    }

    private static ClientReview Review(ExpressEntry rules, LocalDate on) => new(rules, RoundHistory.Official, on, Since);
}
