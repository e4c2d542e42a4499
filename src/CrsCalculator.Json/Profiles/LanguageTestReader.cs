using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Profiles;

/// <summary>Reads a sitting of a language test of a <c>crs-profile/1</c> document.</summary>
internal static class LanguageTestReader
{
    // The bounds of what is read; whether a test shows such a score is the test's own question.
    private const decimal MostOfAnyTest = 1_000_000;

    private static readonly FieldNames Fields = new("test", "scale", "language", "takenOn", "listening", "reading", "writing", "speaking");
    private static readonly uint Required = Fields.MaskOf("test", "takenOn", "listening", "reading", "writing", "speaking");

    public static LanguageTestResult? Read(ref JsonCursor json)
    {
        LanguageTest? test = null;
        TefScale? scale = null;
        OfficialLanguage? language = null;
        LocalDate? takenOn = null;
        (decimal? listening, decimal? reading, decimal? writing, decimal? speaking) = (null, null, null, null);
        json.ReadObject(Fields, Required, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "test":
                    test = value.Code(Codes.LanguageTest);
                    break;
                case "scale":
                    scale = value.Code(Codes.TefScale);
                    break;
                case "language":
                    language = value.Code(Codes.OfficialLanguage);
                    break;
                case "takenOn":
                    takenOn = value.Date();
                    break;
                case "listening":
                    listening = Score(ref value);
                    break;
                case "reading":
                    reading = Score(ref value);
                    break;
                case "writing":
                    writing = Score(ref value);
                    break;
                case "speaking":
                    speaking = Score(ref value);
                    break;
            }
        });
        if (test is not { } known || takenOn is not { } day || listening is not { } l || reading is not { } r || writing is not { } w || speaking is not { } s)
        {
            return null;
        }

        LanguageTestResult.TryCreate(known, scale, language, day, new TestScores(l, r, w, s), out LanguageTestResult? result, out IReadOnlyList<Issue> issues);
        json.Issues.AddWithin(issues);
        return result;
    }

    private static decimal? Score(ref JsonCursor json) => json.Decimal(-MostOfAnyTest, MostOfAnyTest);
}
