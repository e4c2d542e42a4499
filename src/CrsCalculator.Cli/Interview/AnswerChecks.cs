using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Interview;

/// <summary>Checks of answers that the format allows.</summary>
internal static class AnswerChecks
{
    // Younger applicants are possible; a mistyped year is more likely.
    private const int YoungestUsualAge = 16;

    private const int Couple = 2;

    /// <summary>Doubts a date of birth that makes the person a child.</summary>
    public static Sentence? Age(JsonNode birth, JsonObject document, LocalDate today)
    {
        if (!LocalDatePattern.Iso.Parse(TextOf(birth)).TryGetValue(default, out LocalDate day) || day > today)
        {
            return null;
        }

        int age = Period.Between(day, today, PeriodUnits.Years).Years;
        return age < YoungestUsualAge ? new Sentence(InterviewWords.YoungAge, age) : null;
    }

    /// <summary>Objects to a family that is smaller than the applicant and the spouse together.</summary>
    public static Sentence? FamilySize(JsonNode size, JsonObject document, LocalDate today) =>
        document["spouse"] is JsonObject && size is JsonValue value && value.TryGetValue(out decimal number) && number < Couple
            ? new Sentence(InterviewWords.FamilyTooSmall, number)
            : null;

    private static string TextOf(JsonNode answer) => answer is JsonValue value && value.TryGetValue(out string? text) ? text : string.Empty;
}
