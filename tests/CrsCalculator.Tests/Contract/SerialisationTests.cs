using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Tests.Contract;

/// <summary>What a serialiser makes of results when nobody told it how.</summary>
public class SerialisationTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    public static TheoryData<object> Results { get; } =
    [
        Profiles.Couple,
        Profiles.Couple.Principal,
        Profiles.Couple.Spouse!,
        ExpressEntry.Official.Assess(Profiles.Couple, On),
        ExpressEntry.Official.Assess(Profiles.Couple, On).Breakdown,
        ExpressEntry.Official.Eligibility(Profiles.Couple, On),
        ExpressEntry.Official.Plan(Profiles.Couple, On),
        ExpressEntry.Official.Timeline(Profiles.Couple, On, On.PlusDays(30)),
        ExpressEntry.Official.CompareApplicants(Profiles.Couple, On),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void Nothing_personal_is_written_by_accident(object result)
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize(result, result.GetType()))
            .Should().Throw<NotSupportedException>().WithMessage("*CrsCalculator.Json*options.AddCrsCalculator()*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new { Result = result }))
            .Should().Throw<NotSupportedException>().WithMessage("*CrsCalculator.Json*options.AddCrsCalculator()*");
    }

    [Fact]
    public void Nothing_is_read_by_accident() =>
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<Candidate>("{}"))
            .Should().Throw<NotSupportedException>().WithMessage("*options.AddCrsCalculator()*");

    [Fact]
    public void A_converter_that_is_added_takes_its_place()
    {
        var options = new JsonSerializerOptions { Converters = { new Named() } };
        JsonSerializer.Serialize(Profiles.Couple, options).Should().Be("\"a candidate\"");
        JsonSerializer.Deserialize<Candidate>("\"a candidate\"", options).Should().Be(Profiles.Couple);
    }

    private sealed class Named : JsonConverter<Candidate>
    {
        public override Candidate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Profiles.Couple;

        public override void Write(Utf8JsonWriter writer, Candidate value, JsonSerializerOptions options) =>
            writer.WriteStringValue("a candidate");
    }
}
