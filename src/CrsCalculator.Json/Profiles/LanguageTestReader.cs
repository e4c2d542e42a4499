using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Profiles;

/// <summary>Reads a language test result of a <c>crs-profile/1</c> document.</summary>
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
                    test = value.ReadCode<LanguageTest>();
                    break;
                case "scale":
                    scale = value.ReadCode<TefScale>();
                    break;
                case "language":
                    language = value.ReadCode<OfficialLanguage>();
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
        if (test is not { } known)
        {
            return null;
        }

        int before = json.Issues.Count;
        json.Issues.AddWithin(LanguageTestResult.Check(known, scale, language, ability => ability switch
        {
            Ability.Listening => listening,
            Ability.Reading => reading,
            Ability.Writing => writing,
            _ => speaking,
        }));
        return json.Issues.Count == before
            && takenOn is { } day && listening is { } l && reading is { } r && writing is { } w && speaking is { } s
            && LanguageTestResult.TryCreate(known, day, new TestScores(l, r, w, s), scale, language, out LanguageTestResult? result, out _)
            ? result
            : null;
    }

    private static decimal? Score(ref JsonCursor json) => json.Decimal(-MostOfAnyTest, MostOfAnyTest);
}
