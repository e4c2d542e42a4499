using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of a language test result. The test determines which fields and scores it has.</summary>
internal sealed class LanguageTestShape
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

    // Checking a whole result creates it; it is kept in the reference row, as no field has a reference.
    private readonly Slot<LanguageTestResult> _made = new() { Place = 31 };
    private readonly Slot<LanguageTest> _test;
    private readonly Slot<TefScale> _scale;
    private readonly Slot<OfficialLanguage> _language;
    private readonly Slot<LocalDate> _takenOn;
    private readonly Slot<decimal> _listening;
    private readonly Slot<decimal> _reading;
    private readonly Slot<decimal> _writing;
    private readonly Slot<decimal> _speaking;
    private readonly Slot<bool> _isRetake;
    private readonly ImmutableArray<Field<LanguageTestResult>> _fields;

    private LanguageTestShape() => _fields =
    [
        Field.Required(
            "test",
            "the test, or `clb` for levels that are already converted",
            Values.CodeOf<LanguageTest>(),
            (LanguageTestResult r) => r.Test,
            out _test),
        Field.Optional(
            "scale",
            "the column of the certificate that the scores come from; required for `tefCanada`, not allowed otherwise",
            Values.CodeOf<TefScale>(),
            (LanguageTestResult r) => r.Scale,
            out _scale),
        Field.Optional(
            "language",
            "the language; required for `clb`, not allowed otherwise",
            Values.CodeOf<OfficialLanguage>(),
            (LanguageTestResult r) => r.Test == LanguageTest.Clb ? r.Language : null,
            out _language),
        Field.Required("takenOn", "the day of the test", Values.Day, (LanguageTestResult r) => r.TakenOn, out _takenOn),
        Score("listening", Ability.Listening, out _listening),
        Score("reading", Ability.Reading, out _reading),
        Score("writing", Ability.Writing, out _writing),
        Score("speaking", Ability.Speaking, out _speaking),
        Field.Usually(
            usual: false,
            "oneSkillRetake",
            "whether it is an IELTS One Skill Retake, which Express Entry does not accept",
            (LanguageTestResult r) => r.OneSkillRetake,
            out _isRetake),
    ];

    public static Shape<LanguageTestResult> Create()
    {
        var shape = new LanguageTestShape();
        return new Shape<LanguageTestResult>("languageTest", shape._fields, (ref v) => v.Get(shape._made))
        {
            Check = shape.Check,
            Conditions = Conditions,
        };
    }

    private static Field<LanguageTestResult> Score(string name, Ability ability, out Slot<decimal> slot) => Field.Required(
        name,
        "the score as the report shows it",
        TestScoreKind.Instance,
        (LanguageTestResult r) => TestScoreKind.Of(r, ability),
        out slot);

    private void Check(ref Slots v, IssueList issues)
    {
        foreach (Issue issue in IssuesOf(ref v))
        {
            if (!IsOfUnreadable(issue, ref v))
            {
                issues.AddWithin(TestScoreKind.AsWritten(issue));
            }
        }
    }

    /// <summary>An unreadable value has already been reported; it is not missing.</summary>
    private bool IsOfUnreadable(Issue issue, ref Slots v) => issue is { Code: IssueCodes.MissingField, Path: var path }
        && ((path == "$.scale" && v.IsUnreadable(_scale)) || (path == "$.language" && v.IsUnreadable(_language)));

    private ImmutableArray<Issue> IssuesOf(ref Slots v) =>
        IsWhole(ref v) ? IssuesOfAll(ref v)
        : v.Has(_test) ? IssuesOfSome(ref v)
        : [];

    private bool IsWhole(ref Slots v) =>
        v.Has(_test) && v.Has(_takenOn) && v.Has(_listening) && v.Has(_reading) && v.Has(_writing) && v.Has(_speaking);

    private ImmutableArray<Issue> IssuesOfAll(ref Slots v)
    {
        bool isMade = LanguageTestResult.TryCreate(
            v.Get(_test),
            v.Get(_takenOn),
            new TestScores(Number(ref v, _listening), Number(ref v, _reading), Number(ref v, _writing), Number(ref v, _speaking)),
            v.Find(_scale),
            v.Find(_language),
            out LanguageTestResult? result,
            out ImmutableArray<Issue> issues,
            v.Get(_isRetake));
        if (isMade)
        {
            v.Set(_made, result!);
        }

        return issues;
    }

    /// <summary>Checks the known values, whatever else is wrong with the result.</summary>
    private ImmutableArray<Issue> IssuesOfSome(ref Slots v)
    {
        (decimal? listening, decimal? reading) = (Find(ref v, _listening), Find(ref v, _reading));
        (decimal? writing, decimal? speaking) = (Find(ref v, _writing), Find(ref v, _speaking));
        return LanguageTestResult.Check(v.Get(_test), v.Find(_scale), v.Find(_language), Known, v.Get(_isRetake));

        decimal? Known(Ability ability) => ability switch
        {
            Ability.Listening => listening,
            Ability.Reading => reading,
            Ability.Writing => writing,
            _ => speaking,
        };
    }

    private decimal Number(ref Slots v, Slot<decimal> score) => TestScoreKind.NumberOf(v.Get(score), v.Get(_test));

    private decimal? Find(ref Slots v, Slot<decimal> score) => v.Has(score) ? Number(ref v, score) : null;
}
