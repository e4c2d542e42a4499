using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CrsCalculator.Bulk;
using CrsCalculator.Json.Converters;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Text;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json.Tests;

/// <summary>System.Text.Json with <c>options.AddCrsCalculator()</c> reads and writes the formats, and nothing else.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(FactArbitraries)])]
public class ConvertersTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    // Documents leave accents as they are; how a serializer escapes them is its own setting.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = Writing.Escaping.Encoder };
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(Plain).AddCrsCalculator();
    private static readonly JsonSerializerOptions French = new JsonSerializerOptions(Plain).AddCrsCalculator(OfficialLanguage.French);
    private static readonly JsonSerializerOptions WithoutReflection =
        new JsonSerializerOptions(Plain) { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddCrsCalculator();

    // They state how columns are laid out in memory, or are the kind of another value.
    private static readonly Type[] NeverOnTheWire = [typeof(BulkAssumption), typeof(BulkPath), typeof(CrsColumn), typeof(FactKind)];

    public static TheoryData<Type> Enumerations { get; } =
    [
        .. typeof(CrsFactors).Assembly.GetExportedTypes().Concat(typeof(Round).Assembly.GetExportedTypes())
            .Where(static type => type.IsEnum)
            .Except(NeverOnTheWire),
    ];

    public static TheoryData<string, Type, string> BadValues { get; } = new()
    {
        { "13", typeof(Clb), "$ outOfRange" },
        { "\"9\"", typeof(Clb), "$ wrongType" },
        { "9.5", typeof(Clb), "$ wrongType" },
        { "[9]", typeof(Clb), "$ wrongType" },
        { "null", typeof(Clb), "$ wrongType" },
        { "\"2174\"", typeof(NocCode), "$ codeOfNoc2016" },
        { "\"21239\"", typeof(NocCode), "$ unknownNoc" },
        { "21232", typeof(NocCode), "$ wrongType" },
        { "{\"a\":{}}", typeof(NocCode), "$ wrongType" },
        { "\"21232\"", typeof(Noc2016Code), "$ unknownNoc2016" },
        { "\"2024-13\"", typeof(DocumentDate), "$ notADateOrMonth" },
        { "\"2025-11\"", typeof(DocumentTime), "$ notATimeOrDay" },
        { "\"17/05/2024\"", typeof(DocumentDate), "$ dateInAnotherOrder" },
        { "\"392A\"", typeof(RoundNumber), "$ invalidText" },
        { "392", typeof(RoundNumber), "$ wrongType" },
        { "\"Doctoral\"", typeof(EducationLevel), "$ unknownValue" },
        { "7", typeof(EducationLevel), "$ wrongType" },
        { "\"\\ud800\"", typeof(EducationLevel), "$ unknownValue" },
        { "[]", typeof(CrsFactors), "$ wrongType" },
        { "{}", typeof(CrsFactors), "$.age missingField, $.education missingField, $.firstLanguage missingField" },
        { "{\"accompanying\":1,\"dateOfBirth\":\"2020-13-01\"}", typeof(Child), "$.accompanying wrongType, $.dateOfBirth notADate" },
        { "{\"kind\":\"sick\",\"from\":\"2024-02-01\",\"to\":\"2024-01-01\"}", typeof(Leave), "$.to endBeforeStart" },
        { "{\"country\":\"UK\",\"from\":\"2024-02-01\"}", typeof(Residence), "$.country notACountry" },
        { "{\"on\":\"2026-03-02\",\"invitedOn\":\"2026-03-03\"}", typeof(AssessmentDate), "$.on endBeforeStart" },
        { "\"2026-03-02\"", typeof(AssessmentDate), "$ wrongType" },
        { "null", typeof(AssessmentDate), "$ wrongType" },
        { "{\"listening\":13,\"reading\":9,\"writing\":9}", typeof(AbilityLevels), "$.listening outOfRange, $.speaking missingField" },
        { "{\"nomination\":{}}", typeof(Person), "$.nomination.province missingField, $.nomination.acceptedOn missingField" },
        { "{\"principle\":{}}", typeof(Candidate), "$.principle unknownField, $.schema missingField, $.principal missingField" },
    };

    public static TheoryData<string, Type> Results { get; } = new()
    {
        { "assessment", typeof(CrsAssessment) },
        { "breakdown", typeof(CrsBreakdown) },
        { "eligibility", typeof(EligibilityAssessment) },
        { "plan", typeof(ImprovementPlan) },
        { "timeline", typeof(ScoreTimeline) },
        { "candidate", typeof(Candidate) },
    };

    [Property(MaxTest = 200)]
    public void Factors_read_back_the_same(CrsFactors factors) => ReadsBack(factors, CrsDocument.Of(factors).ToJson());

    [Property(MaxTest = 200)]
    public void A_candidate_reads_back_the_same(Candidate candidate)
    {
        ReadsBack(candidate, CrsDocument.Of(candidate).ToJson());
        string json = CrsDocument.Of(candidate, "an id").ToJson();
        DocumentReading<Candidate> reading = JsonSerializer.Deserialize<DocumentReading<Candidate>>(json, Options)!;
        reading.Value.Should().Be(candidate);
        reading.Id.Should().Be("an id");
    }

    [Property(MaxTest = 20)]
    public void A_ruleset_reads_back_the_same(OfficialRuleset official) =>
        JsonSerializer.Deserialize<CrsRuleset>(JsonSerializer.Serialize(official.Value, Options), Options).Should()
            .BeSameAs(official.Value);

    [Fact]
    public void Values_are_what_they_are_in_the_formats()
    {
        ReadsBack(Clb.From(9), "9");
        ReadsBack(NocCode.Parse("00010"), "\"00010\"");
        ReadsBack(Noc2016Code.Parse("2174"), "\"2174\"");
        ReadsBack((DocumentDate)new LocalDate(2024, 5, 17), "\"2024-05-17\"");
        ReadsBack((DocumentDate)new YearMonth(2024, 5), "\"2024-05\"");
        ReadsBack((DocumentTime)Instant.FromUtc(2025, 11, 4, 15, 0), "\"2025-11-04T15:00:00Z\"");
        ReadsBack(DocumentTime.FromDay(new LocalDate(2025, 11, 4)), "\"2025-11-04\"");
        ReadsBack(RoundNumber.Parse("91a"), "\"91a\"");
        ReadsBack<EducationLevel?>(EducationLevel.MastersOrProfessional, "\"mastersOrProfessional\"");
        ReadsBack<EducationLevel?>(null, "null");
        ReadsBack<NocCode?>(null, "null");
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_enumeration_is_its_codes(Type type)
    {
        foreach (object value in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(value, type, Options);
            json.Should().MatchRegex("^\"([a-z0-9][a-zA-Z0-9.]*|[A-Z]+)\"$");
            JsonSerializer.Deserialize(json, type, Options).Should().Be(value);
        }
    }

    [Fact]
    public void A_code_can_be_the_key_of_a_dictionary()
    {
        var points = new Dictionary<FactorId, int> { [FactorId.Age] = 110, [FactorId.French] = 50 };
        string json = JsonSerializer.Serialize(points, Options);
        json.Should().Be("""{"core.age":110,"additional.french":50}""");
        JsonSerializer.Deserialize<Dictionary<FactorId, int>>(json, Options).Should().Equal(points);
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<Dictionary<Province, int>>("""{"on":1}""", Options))
            .Should().Throw<InvalidDocumentException>().Which.Issues.Should().ContainSingle().Which.Facts[0].Should().Be("on");
    }

    [Property(MaxTest = 25)]
    public void A_result_is_its_format_and_holds_nothing_personal(Candidate candidate)
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, On);
        Is(assessment, CrsDocument.Of(assessment), candidate);
        Is(assessment.Breakdown, CrsDocument.Of(assessment.Breakdown), candidate);
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(candidate, On);
        Is(eligibility, CrsDocument.Of(eligibility), candidate);
        string json = Written(eligibility);
        eligibility.Programs.Should().OnlyContain(program => json.Contains(Written(program, null), StringComparison.Ordinal));
        eligibility.Categories.Should().OnlyContain(category => json.Contains(Written(category, null), StringComparison.Ordinal));
    }

    [Property(MaxTest = 15)]
    public void A_plan_a_timeline_and_a_comparison_are_their_formats_and_hold_nothing_personal(Candidate candidate)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(candidate, On);
        Is(plan, CrsDocument.Of(plan), candidate);
        ScoreTimeline timeline = ExpressEntry.Official.Timeline(candidate, On, On.PlusDays(400));
        Is(timeline, CrsDocument.Of(timeline), candidate);
        RulesetComparison comparison = ExpressEntry.Official.Compare(candidate, On, ExpressEntry.Official.AssumingLastHeld());
        Is(comparison, CrsDocument.Of(comparison), candidate);
    }

    [Theory]
    [InlineData(OfficialLanguage.English)]
    [InlineData(OfficialLanguage.French)]
    public void Evidence_alone_holds_no_date_of_birth_either(OfficialLanguage language)
    {
        Candidate candidate = CrsJson.Profile.Read(Example("profile-couple.json")).Value;
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, On);
        string json = Written(assessment.EvidenceFor(FactorId.Age), language == OfficialLanguage.French ? French : Options);
        json.Should().Contain("$.principal.dateOfBirth").And.Contain("\"facts\":{}");
        json.Should().NotContain(LocalDatePattern.Iso.Format(candidate.Principal.DateOfBirth!.Value));
        CrsDocument.Of(assessment, language: language).ToJson().Should().Contain(json);
    }

    [Fact]
    public void Factors_that_are_a_profile_have_one_issue()
    {
        string json = Example("profile-couple.json");
        Issue[] expected = [.. CrsJson.Factors.Read(json).Issues];
        expected.Should().ContainSingle().Which.Code.Should().Be(IssueCodes.WrongSchema);
        JsonSerializer.Deserialize<DocumentReading<CrsFactors>>(json, Options)!.Issues.Should().Equal(expected);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CrsFactors>(json, Options))
            .Should().Throw<InvalidDocumentException>().Which.Issues.Should().Equal(expected);

        // A field beside a value is none of its own.
        JsonSerializer.Deserialize<Dictionary<string, DocumentReading<CrsFactors>>>("""{"x":"y","principal":{}}""", Options)!["x"].Issues
            .Should().ContainSingle().Which.Code.Should().Be(IssueCodes.WrongType);
    }

    [Theory]
    [InlineData("""{"x":{"y":[1,2]},"schema":"crs-profile/1"}""")]
    [InlineData("""{"x":[[]],"principal":{}}""")]
    public void Factors_that_are_a_profile_have_one_issue_when_more_may_follow(string json)
    {
        var reader = new Utf8JsonReader(Pieces.Sequence(Encoding.UTF8.GetBytes($"[{json}, 1")), isFinalBlock: false, default);
        reader.Read();
        reader.Read();
        var converter = (JsonConverter<DocumentReading<CrsFactors>>)Options.GetConverter(typeof(DocumentReading<CrsFactors>));
        converter.Read(ref reader, typeof(DocumentReading<CrsFactors>), Options)!.Issues.Should()
            .ContainSingle().Which.Code.Should().Be(IssueCodes.WrongSchema);
        (reader.TokenType, reader.CurrentDepth).Should().Be((JsonTokenType.EndObject, 1));
    }

    [Fact]
    public void A_document_writes_itself()
    {
        CrsDocument rounds = CrsDocument.Of(RoundHistory.Official.Rounds.Take(3), RoundHistory.Official);
        Written(rounds).Should().Be(rounds.ToJson());
        CutOffProjection projection = CutOffProjection.Of(RoundHistory.Official, PlannedRound.Every(new LocalDate(2026, 10, 14), 14, 2000));
        Written(projection).Should().Be(CrsDocument.Of(projection).ToJson());
    }

    [Fact]
    public void Findings_carry_sentence_and_facts()
    {
        Issue issue = CrsJson.Factors.Read("""{"age":200,"education":"doctoral","firstLanguage":null}""").Issues.Single();
        Written(issue).Should().StartWith("""{"path":"$.age","code":"outOfRange","message":"200 is """).And.Contain("\"facts\":{");
        Written(issue, French).Should().Contain(CrsText.French.Issue(issue));
        CrsAssessment assessment = ExpressEntry.Official.Assess(CrsJson.Profile.Read(Example("profile-couple.json")).Value, On);
        Written(assessment.Notices[0]).Should().StartWith("""{"code":"gapInWork",""").And.Contain("\"message\":\"No work history from ");
        Written(assessment.EvidenceFor(FactorId.Age)[0]).Should().StartWith("""{"path":"$.principal.dateOfBirth","code":""");
        Written(assessment.Score).Should().Be("""{"total":1008,"core":283,"spouse":25,"transferability":100,"additional":600}""");
    }

    [Fact]
    public void Messages_are_in_the_language_that_was_chosen_last()
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(CrsJson.Profile.Read(Example("profile-couple.json")).Value, On);
        string french = CrsDocument.Of(assessment, language: OfficialLanguage.French).ToJson();
        Written(assessment, French).Should().Be(french);
        var twice = new JsonSerializerOptions(Plain) { TypeInfoResolver = JsonTypeInfoResolver.Combine() };
        twice.AddCrsCalculator().AddCrsCalculator(OfficialLanguage.French).Should().BeSameAs(twice);
        (twice.Converters.Count, twice.TypeInfoResolverChain.Count).Should().Be((1, 1));
        Written(assessment, twice).Should().Be(french);
    }

    [Theory]
    [MemberData(nameof(BadValues))]
    public void A_bad_value_lists_its_issues(string json, Type type, string issues)
    {
        InvalidDocumentException thrown = FluentActions
            .Invoking(() => JsonSerializer.Deserialize($$"""{"Value":{{json}}}""", HolderOf(type), Options))
            .Should().Throw<InvalidDocumentException>().Which;
        string.Join(", ", thrown.Issues.Paths()).Should().Be(issues);
        thrown.Message.Should().Be(string.Join('\n', thrown.Issues.Select(Sentence)));
        thrown.Path.Should().Be("$.Value");
    }

    [Fact]
    public void A_reading_never_throws_for_JSON()
    {
        string[] documents =
        [
            "null", "1", "\"text\"", "[[]]", "{}", """{"principal":{"dateOfBirth":"2096-01-01","work":[{"noc":1}]},"x":[{}]}""",
        ];
        foreach (string json in documents)
        {
            DocumentReading<Candidate> reading = JsonSerializer.Deserialize<DocumentReading<Candidate>>(json, Options)!;
            reading.Issues.Should().Equal(CrsJson.Profile.Read(json).Issues).And.NotBeEmpty();
            JsonSerializer.Deserialize<DocumentReading<CrsFactors>>(json, Options)!.Issues.Should().NotBeEmpty();
            JsonSerializer.Deserialize<DocumentReading<CrsRuleset>>(json, Options)!.Issues.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Text_that_is_not_JSON_is_a_JSON_error() =>
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<DocumentReading<Candidate>>("""{"principal":""", Options))
            .Should().Throw<JsonException>().Which.Should().NotBeOfType<InvalidDocumentException>();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task A_body_may_come_in_pieces(int length)
    {
        string[] documents =
        [
            Example("profile-cec.json"),
            Example("profile-couple.json"),
            """
            { "id": "\u00e9\"", "principle": { "deep": [ 1, { "deeper": "\u00e9" } ] }, "principal": { "dateOfBirth": "14/08/1995",
              "work": [ { "noc": "2174", "country": "UK", "start": "2020-13", "hoursPerWeek": "37,5" }, "no", [ [ 12345 ] ] ],
              "languageTests": { "not": [ "a list" ] }, "siblingInCanada": 1.50 } }
            """,
        ];
        foreach (string json in documents)
        {
            foreach (bool isIndented in new[] { true, false })
            {
                string text = isIndented ? json : JsonSerializer.Serialize(JsonDocument.Parse(json));
                byte[] list = Encoding.UTF8.GetBytes($"[{text},{text}]");
                using var stream = new Pieces(list, length);
                DocumentReading<Candidate>[] read = (await JsonSerializer.DeserializeAsync<DocumentReading<Candidate>[]>(stream, Options))!;
                DocumentReading<Candidate> whole = CrsJson.Profile.Read(text);
                read.Should().HaveCount(2).And.OnlyContain(reading => reading.Issues.SequenceEqual(whole.Issues) && reading.Id == whole.Id);
                read.Should().OnlyContain(reading => !whole.IsValid || reading.Value == whole.Value);
            }
        }
    }

    [Fact]
    public void A_reader_may_stand_over_a_sequence()
    {
        string[] documents = [Example("profile-cec.json"), Example("profile-couple.json"), """{"id":"a","age":"3","principal":[{}]}"""];
        foreach (string json in documents)
        {
            var reader = new Utf8JsonReader(Pieces.Sequence(Encoding.UTF8.GetBytes(json)));
            DocumentReading<Candidate> reading = JsonSerializer.Deserialize<DocumentReading<Candidate>>(ref reader, Options)!;
            DocumentReading<Candidate> whole = CrsJson.Profile.Read(json);
            reading.Issues.Should().Equal(whole.Issues);
            reading.Id.Should().Be(whole.Id);
            (whole.IsValid ? reading.Value : null).Should().Be(whole.IsValid ? whole.Value : null);
        }
    }

    [Fact]
    public void A_partial_reader_over_a_sequence_is_read_to_the_end_of_the_value()
    {
        // As ASP.NET Core reads the body from its pipe: more may follow.
        foreach (string json in new[] { Example("profile-cec.json"), """{"id":"a","x":{"y":[1,2]},"principal":[{}]}""" })
        {
            var reader = new Utf8JsonReader(Pieces.Sequence(Encoding.UTF8.GetBytes($"[{json}, 1")), isFinalBlock: false, default);
            reader.Read();
            reader.Read();
            var converter = (JsonConverter<DocumentReading<Candidate>>)Options.GetConverter(typeof(DocumentReading<Candidate>));
            converter.Read(ref reader, typeof(DocumentReading<Candidate>), Options)!.Issues.Should()
                .Equal(CrsJson.Profile.Read(json).Issues);
            reader.TokenType.Should().Be(JsonTokenType.EndObject);
            reader.CurrentDepth.Should().Be(1);
        }
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Without_the_converters_nothing_is_written(string name, Type type) =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(ResultOf(name), type))
            .Should().Throw<NotSupportedException>().WithMessage("*CrsCalculator.Json*options.AddCrsCalculator()*");

    [Theory]
    [MemberData(nameof(Results))]
    public void No_reflection_is_needed(string name, Type type)
    {
        JsonSerializer.Serialize(ResultOf(name), WithoutReflection.GetTypeInfo(type)).Should()
            .Be(JsonSerializer.Serialize(ResultOf(name), type, Options));
        FluentActions.Invoking(static () => JsonSerializer.Serialize(new Holder<int>(1), WithoutReflection))
            .Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Options_with_reflection_keep_it()
    {
        var withResolver = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        foreach (JsonSerializerOptions options in new[] { Options, withResolver.AddCrsCalculator() })
        {
            JsonSerializer.Serialize(new { Level = Clb.From(9), Day = DayOfWeek.Friday }, options).Should().Be("""{"Level":9,"Day":5}""");
            new JsonSerializerOptions(Plain).AddCrsCalculator().GetTypeInfo(typeof(Clb)).Converter.Should()
                .BeAssignableTo<JsonConverter<Clb>>();
        }
    }

    [Fact]
    public void Days_alone_are_left_to_NodaTime() =>
        CrsConverters.Of(OfficialLanguage.English).CanConvert(typeof(LocalDate)).Should().BeFalse();

    [Fact]
    public void A_result_is_not_read() =>
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<CrsAssessment>("{}", Options))
            .Should().Throw<NotSupportedException>().WithMessage("CrsAssessment is a result*");

    [Fact]
    public void A_reading_is_not_written() =>
        FluentActions.Invoking(static () => JsonSerializer.Serialize(CrsJson.Profile.Read("{}"), Options))
            .Should().Throw<NotSupportedException>().WithMessage("*crs-profile/1*");

    [Fact]
    public void There_is_no_third_language() =>
        FluentActions.Invoking(static () => new JsonSerializerOptions().AddCrsCalculator((OfficialLanguage)2))
            .Should().Throw<ArgumentOutOfRangeException>();

    private static object ResultOf(string name)
    {
        Candidate candidate = CrsJson.Profile.Read(Example("profile-couple.json")).Value;
        return name switch
        {
            "assessment" => ExpressEntry.Official.Assess(candidate, On),
            "breakdown" => ExpressEntry.Official.Assess(candidate, On).Breakdown,
            "eligibility" => ExpressEntry.Official.Eligibility(candidate, On),
            "plan" => ExpressEntry.Official.Plan(candidate, On),
            "timeline" => ExpressEntry.Official.Timeline(candidate, On, On.PlusDays(30)),
            _ => candidate,
        };
    }

    private static void ReadsBack<T>(T value, string json)
    {
        Written(value).Should().Be(json);
        JsonSerializer.Deserialize<T>(json, Options).Should().Be(value);
        if (WithoutReflection.TypeInfoResolver!.GetTypeInfo(typeof(T), WithoutReflection) is not null)
        {
            JsonSerializer.Deserialize<T>(json, WithoutReflection).Should().Be(value);
        }
    }

    private static void Is<T>(T result, CrsDocument document, Candidate candidate)
    {
        string json = Written(result);
        json.Should().Be(document.ToJson());
        json.Should().NotContainAny("\"dateOfBirth\"", "calendar", "eras");
        foreach (LocalDate? day in new[] { candidate.Principal.DateOfBirth, candidate.Spouse?.Person.DateOfBirth })
        {
            if (day is { } born)
            {
                json.Should().NotContain(LocalDatePattern.Iso.Format(born));
            }
        }
    }

    private static string Written<T>(T value, JsonSerializerOptions? options = null) => JsonSerializer.Serialize(value, options ?? Options);

    private static string Sentence(Issue issue) =>
        issue.Path == "$" ? CrsText.English.Issue(issue) : $"{issue.Path}: {CrsText.English.Issue(issue)}";

    private static Type HolderOf(Type type) => typeof(Holder<>).MakeGenericType(type);

    private static string Example(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", name));

    private sealed record Holder<T>(T Value);
}
