using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of a language test result. Which of them it has, and which scores, depends on the test.</summary>
internal static class LanguageTestShape
{
    private const string Conditions =
        """
        [
          { "if": { "properties": { "test": { "const": "tefCanada" } } },
            "then": { "required": ["scale"], "properties": { "scale": { "not": { "type": "null" } } } },
            "else": { "properties": { "scale": { "type": "null" } } } },
          { "if": { "properties": { "test": { "const": "clb" } } },
            "then": { "required": ["language"], "properties": { "language": { "not": { "type": "null" } } } },
            "else": { "properties": { "language": { "type": "null" } } } },
          { "if": { "properties": { "test": { "const": "celpipGeneral" } } },
            "else": { "properties": {
              "listening": { "type": "number" }, "reading": { "type": "number" },
              "writing": { "type": "number" }, "speaking": { "type": "number" } } } },
          { "if": { "properties": { "test": { "const": "ieltsGeneralTraining" } } },
            "else": { "properties": { "oneSkillRetake": { "const": false } } } }
        ]
        """;

    public static Shape<LanguageTestResult> Create()
    {
        // Checking a whole result makes it; it waits behind the fields.
        var made = new Slot<LanguageTestResult> { Place = 31 };
        return new Shape<LanguageTestResult>(
            "languageTest",
            [
                Field.Required(
                    "test",
                    "the test, or `clb` for levels that are already converted",
                    Values.CodeOf<LanguageTest>(),
                    (LanguageTestResult r) => r.Test,
                    out var test),
                Field.Optional(
                    "scale",
                    "the column of the certificate that the scores come from; required for `tefCanada`, not allowed otherwise",
                    Values.CodeOf<TefScale>(),
                    (LanguageTestResult r) => r.Scale,
                    out var scale),
                Field.Optional(
                    "language",
                    "the language; required for `clb`, not allowed otherwise",
                    Values.CodeOf<OfficialLanguage>(),
                    (LanguageTestResult r) => r.Test == LanguageTest.Clb ? r.Language : null,
                    out var language),
                Field.Required("takenOn", "the day of the test", Values.Day, (LanguageTestResult r) => r.TakenOn, out var takenOn),
                Score("listening", Ability.Listening, out Slot<decimal> listening),
                Score("reading", Ability.Reading, out Slot<decimal> reading),
                Score("writing", Ability.Writing, out Slot<decimal> writing),
                Score("speaking", Ability.Speaking, out Slot<decimal> speaking),
                Field.Usually(
                    usual: false,
                    "oneSkillRetake",
                    "whether it is an IELTS One Skill Retake, which Express Entry does not accept",
                    (LanguageTestResult r) => r.OneSkillRetake,
                    out var isRetake),
            ],
            (ref v) => v.Get(made))
        {
            Check = (ref v, issues) =>
            {
                foreach (Issue issue in IssuesOf(ref v))
                {
                    issues.AddWithin(TestScoreKind.AsWritten(issue));
                }
            },
            Conditions = Conditions,
        };

        ImmutableArray<Issue> IssuesOf(ref Slots v) =>
            v.Has(test) && v.Has(takenOn) && v.Has(listening) && v.Has(reading) && v.Has(writing) && v.Has(speaking) ? IssuesOfAll(ref v)
            : v.Has(test) ? IssuesOfSome(ref v)
            : [];

        ImmutableArray<Issue> IssuesOfAll(ref Slots v)
        {
            var scores = new TestScores(Number(ref v, listening), Number(ref v, reading), Number(ref v, writing), Number(ref v, speaking));
            bool isMade = LanguageTestResult.TryCreate(
                v.Get(test),
                v.Get(takenOn),
                scores,
                v.Find(scale),
                v.Find(language),
                out LanguageTestResult? result,
                out ImmutableArray<Issue> issues,
                v.Get(isRetake));
            if (isMade)
            {
                v.Set(made, result!);
            }

            return issues;
        }

        decimal Number(ref Slots v, Slot<decimal> score) => TestScoreKind.NumberOf(v.Get(score), v.Get(test));

        decimal? Find(ref Slots v, Slot<decimal> score) => v.Has(score) ? Number(ref v, score) : null;

        // What is known is checked, whatever else is wrong with the result.
        ImmutableArray<Issue> IssuesOfSome(ref Slots v)
        {
            (decimal?, decimal?, decimal?, decimal?) scores = (
                Find(ref v, listening),
                Find(ref v, reading),
                Find(ref v, writing),
                Find(ref v, speaking));
            return LanguageTestResult.Check(
                v.Get(test),
                v.Find(scale),
                v.Find(language),
                ability => ScoreOf(scores, ability),
                v.Get(isRetake));
        }
    }

    private static Field<LanguageTestResult> Score(string name, Ability ability, out Slot<decimal> slot) => Field.Required(
        name,
        "the score as the report shows it",
        TestScoreKind.Instance,
        (LanguageTestResult r) => TestScoreKind.Of(r, ability),
        out slot);

    private static decimal? ScoreOf((decimal? L, decimal? R, decimal? W, decimal? S) scores, Ability ability) => ability switch
    {
        Ability.Listening => scores.L,
        Ability.Reading => scores.R,
        Ability.Writing => scores.W,
        _ => scores.S,
    };
}
