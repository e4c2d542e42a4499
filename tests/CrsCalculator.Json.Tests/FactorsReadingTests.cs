using System.Text;
using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Json.Tests;

/// <summary>Good documents become candidates; bad ones become issues, all at once, each with its path.</summary>
public class FactorsReadingTests
{
    [Fact]
    public void The_required_fields_are_enough()
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(JsonText.Minimal);
        reading.Issues.Should().BeEmpty();
        reading.Value.Should().Be(new CrsFactors { Age = 30, Education = EducationLevel.Doctoral, Languages = OfficialLanguages.None });
        reading.Id.Should().BeNull();
        reading.Notices.Should().BeEmpty();
    }

    [Fact]
    public void Every_field_is_read()
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors("""
            {
              "schema": "crs-factors/1", "id": "x", "accompanyingSpouse": true, "age": 44, "education": "twoOrMoreCredentials",
              "firstLanguage": { "language": "french", "listening": 1, "reading": 2, "writing": 3, "speaking": 4 },
              "secondLanguage": { "language": "english", "listening": 9, "reading": 10, "writing": 11, "speaking": 12 },
              "canadianWorkYears": 3, "canadianWorkYearsInTiers": { "tier1": 3, "tier2": 2, "tier3": 1 }, "foreignWorkYears": 2,
              "certificateOfQualification": true, "redSeal": true,
              "spouse": {
                "education": "oneYear",
                "firstLanguage": { "language": "french", "listening": 5, "reading": 6, "writing": 7, "speaking": 8 },
                "canadianWorkYears": 3
              },
              "canadianStudy": "threeYearsOrMore", "graduateStudy": true, "siblingInCanada": true, "provincialNomination": true,
              "jobOffer": "otherSkilled", "jobOfferTier": 2
            }
            """);
        reading.Issues.Should().BeEmpty();
        reading.Id.Should().Be("x");
        reading.Value.Should().Be(new CrsFactors
        {
            Age = 44,
            Education = EducationLevel.TwoOrMoreCredentials,
            Languages = OfficialLanguages.FrenchFirst(AbilityLevels.From(1, 2, 3, 4), AbilityLevels.From(9, 10, 11, 12)),
            CanadianWorkYears = 3,
            CanadianWorkYearsInTiers = new TierYears(3, 2, 1),
            ForeignWorkYears = 2,
            CertificateOfQualification = true,
            RedSeal = true,
            Spouse = new SpouseFactors
            {
                Education = EducationLevel.OneYear,
                Language = OfficialLanguage.French,
                LanguageLevels = AbilityLevels.From(5, 6, 7, 8),
                CanadianWorkYears = 3,
            },
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
            GraduateStudy = true,
            SiblingInCanada = true,
            ProvincialNomination = true,
            JobOffer = JobOfferKind.OtherSkilled,
            JobOfferTier = 2,
        });
    }

    [Theory]
    [InlineData("""{"age":200}""", "$.age outOfRange")]
    [InlineData("""{"age":-1}""", "$.age outOfRange")]
    [InlineData("""{"age":99999999999999999999}""", "$.age outOfRange")]
    [InlineData("""{"age":30.5}""", "$.age wrongType")]
    [InlineData("""{"age":3e1}""", "$.age wrongType")]
    [InlineData("""{"age":"30"}""", "$.age wrongType")]
    [InlineData("""{"age":null}""", "$.age wrongType")]
    [InlineData("""{"age":[30]}""", "$.age wrongType")]
    [InlineData("""{"education":"phd"}""", "$.education unknownValue")]
    [InlineData("""{"education":"Doctoral"}""", "$.education unknownValue")]
    [InlineData("""{"education":7}""", "$.education wrongType")]
    [InlineData("""{"education":null}""", "$.education wrongType")]
    [InlineData("""{"canadianWorkYears":-1}""", "$.canadianWorkYears outOfRange")]
    [InlineData("""{"foreignWorkYears":-3}""", "$.foreignWorkYears outOfRange")]
    [InlineData("""{"foreignWorkYears":2147483648}""", "$.foreignWorkYears outOfRange")]
    [InlineData("""{"siblingInCanada":"yes"}""", "$.siblingInCanada wrongType")]
    [InlineData("""{"provincialNomination":1}""", "$.provincialNomination wrongType")]
    [InlineData("""{"jobOffer":"senior"}""", "$.jobOffer unknownValue")]
    [InlineData("""{"canadianStudy":"yes"}""", "$.canadianStudy unknownValue")]
    [InlineData("""{"jobOfferTier":4}""", "$.jobOfferTier outOfRange")]
    [InlineData("""{"jobOfferTier":-1}""", "$.jobOfferTier outOfRange")]
    [InlineData("""{"jobOfferTier":"tier1"}""", "$.jobOfferTier wrongType")]
    [InlineData("""{"jobOfferWageTier":"tier1"}""", "$.jobOfferWageTier unknownField")]
    [InlineData("""{"canadianWorkWageTier":"tier1"}""", "$.canadianWorkWageTier unknownField")]
    [InlineData("""{"canadianWorkYearsInTiers":2}""", "$.canadianWorkYearsInTiers wrongType")]
    [InlineData("""{"canadianWorkYearsInTiers":{"tier4":1}}""", "$.canadianWorkYearsInTiers.tier4 unknownField")]
    [InlineData("""{"canadianWorkYearsInTiers":{"tier1":-1}}""", "$.canadianWorkYearsInTiers.tier1 outOfRange")]
    [InlineData(
        """{"canadianWorkYears":1,"canadianWorkYearsInTiers":{"tier1":1,"tier2":2}}""",
        "$.canadianWorkYearsInTiers.tier2 outOfRange")]
    [InlineData(
        """{"canadianWorkYears":2,"canadianWorkYearsInTiers":{"tier1":2,"tier2":1,"tier3":2}}""",
        "$.canadianWorkYearsInTiers.tier3 outOfRange")]
    [InlineData("""{"canadianWorkYearsInTiers":{"tier1":1}}""", "$.canadianWorkYearsInTiers.tier1 outOfRange")]
    [InlineData(
        """{"canadianWorkYears":2,"canadianWorkYearsInTiers":{"tier1":3,"tier2":3,"tier3":3}}""",
        "$.canadianWorkYearsInTiers.tier1 outOfRange")]
    [InlineData(
        """{"canadianWorkYears":2,"canadianWorkYearsInTiers":{"tier1":"2","tier2":2}}""",
        "$.canadianWorkYearsInTiers.tier1 wrongType")]
    [InlineData(
        """{"canadianWorkYears":2,"canadianWorkYearsInTiers":{"tier1":2,"tier2":-1,"tier3":2}}""",
        "$.canadianWorkYearsInTiers.tier2 outOfRange")]
    [InlineData(
        """{"canadianWorkYears":-1,"canadianWorkYearsInTiers":{"tier1":2,"tier2":2}}""",
        "$.canadianWorkYears outOfRange")]
    [InlineData("""{"redSeal":true}""", "$.redSeal contradiction")]
    [InlineData("""{"redSeal":true,"certificateOfQualification":false}""", "$.redSeal contradiction")]
    [InlineData("""{"redSeal":true,"certificateOfQualification":"yes"}""", "$.certificateOfQualification wrongType")]
    [InlineData("""{"graduateStudy":true}""", "$.graduateStudy contradiction")]
    [InlineData("""{"graduateStudy":true,"canadianStudy":"none"}""", "$.graduateStudy contradiction")]
    [InlineData("""{"graduateStudy":true,"canadianStudy":"oneOrTwoYears"}""", "$.graduateStudy contradiction")]
    [InlineData("""{"graduateStudy":true,"canadianStudy":"long"}""", "$.canadianStudy unknownValue")]
    [InlineData("""{"redSeal":"yes"}""", "$.redSeal wrongType")]
    [InlineData("""{"graduateStudy":1}""", "$.graduateStudy wrongType")]
    [InlineData("""{"id":5}""", "$.id wrongType")]
    [InlineData("""{"schema":"crs-factors/2"}""", "$.schema wrongSchema")]
    [InlineData("""{"colour":"red"}""", "$.colour unknownField")]
    [InlineData("""{"Age":30}""", "$.Age unknownField")]
    [InlineData("""{"firstLanguage":"english"}""", "$.firstLanguage wrongType")]
    [InlineData(
        """{"firstLanguage":{"language":"english","listening":15,"reading":9,"writing":9,"speaking":9}}""",
        "$.firstLanguage.listening outOfRange")]
    [InlineData(
        """{"firstLanguage":{"language":"german","listening":9,"reading":9,"writing":9,"speaking":9}}""",
        "$.firstLanguage.language unknownValue")]
    [InlineData(
        """{"firstLanguage":{"language":"english","listening":9,"reading":9,"writing":9}}""",
        "$.firstLanguage.speaking missingField")]
    [InlineData(
        """{"firstLanguage":{"language":"english","listening":9,"reading":9,"writing":9,"speaking":9,"singing":9}}""",
        "$.firstLanguage.singing unknownField")]
    [InlineData(
        """{"secondLanguage":{"language":"french","listening":9,"reading":9,"writing":9,"speaking":9}}""",
        "$.secondLanguage secondLanguageWithoutFirst")]
    [InlineData("""{"accompanyingSpouse":true,"spouse":{"age":30}}""", "$.spouse.age unknownField")]
    [InlineData("""{"accompanyingSpouse":true,"spouse":{"canadianWorkYears":-1}}""", "$.spouse.canadianWorkYears outOfRange")]
    [InlineData(
        """
        {"accompanyingSpouse":true,"spouse":{"firstLanguage":{"language":"english","listening":13,"reading":0,"writing":0,"speaking":0}}}
        """,
        "$.spouse.firstLanguage.listening outOfRange")]
    [InlineData("""{"accompanyingSpouse":false,"spouse":{"education":"none"}}""", "$.spouse.education unknownValue")]
    public void A_bad_value_is_an_issue_with_its_path(string change, string issue)
    {
        string json = JsonText.Changed(JsonText.Minimal, document =>
        {
            foreach ((string name, System.Text.Json.Nodes.JsonNode? value) in System.Text.Json.Nodes.JsonNode.Parse(change)!.AsObject())
            {
                document[name] = value?.DeepClone();
            }
        });
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(json);
        reading.IsValid.Should().BeFalse();
        reading.Issues.Paths().Should().Equal(issue);
        FluentActions.Invoking(() => reading.Value).Should()
            .Throw<InvalidOperationException>().WithMessage($"*{reading.Issues[0].Path}*");
    }

    [Fact]
    public void Contradictions_are_listed_at_once_with_what_contradicts() =>
        JsonText.ReadFactors(
            """
            {"age":30,"education":"doctoral","firstLanguage":null,"canadianWorkYears":1,
             "canadianWorkYearsInTiers":{"tier1":2,"tier2":2},"redSeal":true,
             "canadianStudy":"oneOrTwoYears","graduateStudy":true}
            """).Issues.Select(static issue => issue.ToString()).Should().Equal(
                "$.canadianWorkYearsInTiers.tier1: outOfRange (2, 0, 1)",
                "$.redSeal: contradiction (redSeal, true, certificateOfQualification, false)",
                "$.graduateStudy: contradiction (graduateStudy, true, canadianStudy, oneOrTwoYears)");

    /// <summary>Facts that go with others are accepted with them and only with them, whatever they are.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(CrsArbitraries)])]
    public void Half_of_a_fact_is_refused(CrsFactors factors, byte years, byte tier1, bool redSeal, bool graduate)
    {
        CrsFactors changed = factors with
        {
            CanadianWorkYears = years % 6,
            CanadianWorkYearsInTiers = new TierYears(tier1 % 6, 0, 0),
            RedSeal = redSeal,
            GraduateStudy = graduate,
        };
        string[] expected =
        [
            .. tier1 % 6 > years % 6 ? (string[])["$.canadianWorkYearsInTiers.tier1 outOfRange"] : [],
            .. redSeal && !factors.CertificateOfQualification ? (string[])["$.redSeal contradiction"] : [],
            .. graduate && factors.CanadianStudy != CanadianStudy.ThreeYearsOrMore ? (string[])["$.graduateStudy contradiction"] : [],
        ];
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(JsonText.WriteFactors(changed));
        reading.Issues.Paths().Should().Equal(expected);
        if (reading.IsValid)
        {
            reading.Value.Should().Be(changed);
        }
    }

    [Fact]
    public void All_issues_are_listed_at_once_and_the_id_is_still_known()
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors("""
            {"id":"many","age":200,"education":"phd","colour":"red","canadianWorkYears":-1,
             "secondLanguage":{"language":"english","listening":15,"reading":9,"writing":9},
             "firstLanguage":{"language":"english","listening":9,"reading":9,"writing":9,"speaking":9}}
            """);
        reading.Id.Should().Be("many");
        reading.Issues.Paths().Should().Equal(
            "$.age outOfRange",
            "$.education unknownValue",
            "$.colour unknownField",
            "$.canadianWorkYears outOfRange",
            "$.secondLanguage.listening outOfRange",
            "$.secondLanguage.speaking missingField",
            "$.secondLanguage.language sameLanguageTwice");
    }

    [Fact]
    public void Missing_required_fields_are_named() =>
        JsonText.ReadFactors("{}").Issues.Paths().Should()
            .Equal("$.age missingField", "$.education missingField", "$.firstLanguage missingField");

    [Fact]
    public void A_field_that_stands_twice_is_an_issue() =>
        JsonText.ReadFactors("""{"age":30,"age":29,"education":"doctoral","firstLanguage":null}""").Issues.Paths().Should()
            .Equal("$.age duplicateField");

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void A_spouse_who_does_not_accompany_is_not_used_and_that_is_said(bool? accompanies)
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(JsonText.Changed(JsonText.Minimal, document =>
        {
            document["spouse"] = new System.Text.Json.Nodes.JsonObject { ["education"] = "doctoral" };
            if (accompanies is { } truth)
            {
                document["accompanyingSpouse"] = truth;
            }
        }));
        reading.Value.Spouse.Should().BeNull();
        reading.Notices.Should().Equal(new Notice(NoticeCodes.SpouseIgnored, new Facts()));
    }

    [Theory]
    [InlineData("", "$ empty")]
    [InlineData("  \r\n\t ", "$ empty")]
    [InlineData("{", "$ malformedJson")]
    [InlineData("{\"age\":30,}", "$ malformedJson")]
    [InlineData("{} {}", "$ malformedJson")]
    [InlineData("[]", "$ wrongType")]
    [InlineData("null", "$ wrongType")]
    [InlineData("\"text\"", "$ wrongType")]
    public void What_is_no_object_is_an_issue_of_the_document(string text, string issue) =>
        JsonText.ReadFactors(text).Issues.Paths().Should().Contain(issue);

    [Fact]
    public void Malformed_JSON_names_line_and_byte_and_keeps_the_issues_before_it()
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors("{\n \"age\": 200,\n \"education\": oops }");
        reading.Issues.Paths().Should().Equal("$.age outOfRange", "$ malformedJson");
        reading.Issues[1].Facts.Should().Equal("3", "15", " \"education\": oops }", "14");
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_an_issue()
    {
        CrsJson.Factors.Read([0x7B, 0xFF, 0xFE, 0x7D]).Issues.Paths().Should().Equal("$ notUtf8");
    }

    [Theory]
    [InlineData("""{"id":"\ud800","age":200,"education":"doctoral","firstLanguage":null}""", "$.id invalidEscape", "$.age outOfRange")]
    [InlineData("""{"id":"x","\ud800":1,"age":30,"education":"doctoral","firstLanguage":null}""", "$['\\ud800'] unknownField")]
    [InlineData("""{"id":"x","age":30,"education":"\ud800","firstLanguage":null}""", "$.education unknownValue")]
    [InlineData("""{"schema":"\ud800","age":30,"education":"doctoral","firstLanguage":null}""", "$.schema invalidEscape")]
    public void Half_a_character_is_an_issue_where_it_stands(string json, params string[] issues) =>
        JsonText.ReadFactors(json).Issues
            .Select(static issue => $"{issue.Path} {issue.Code}".Replace("\\\\", "\\", StringComparison.Ordinal)).Should().Equal(issues);

    [Theory]
    [InlineData("a b", "$['a b']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("[0]", "$['[0]']")]
    [InlineData("", "$['']")]
    [InlineData("a\nb", "$['a\\nb']")]
    public void A_name_that_is_no_plain_word_is_quoted_in_the_path(string name, string path)
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(JsonText.Changed(JsonText.Minimal, document => document[name] = 1));
        reading.Issues.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Fact]
    public void Issues_are_listed_up_to_a_hundred()
    {
        string many = string.Concat(Enumerable.Range(0, 5000).Select(static i => $"\"x{i}\":0,"));
        IReadOnlyList<Issue> issues =
            JsonText.ReadFactors($"{{{many}\"age\":30,\"education\":\"doctoral\",\"firstLanguage\":null}}").Issues;
        issues.Should().HaveCount(101);
        issues[^1].Code.Should().Be(IssueCodes.TooManyIssues);
    }

    [Fact]
    public void A_byte_order_mark_is_no_issue() =>
        CrsJson.Factors.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(JsonText.Minimal)]).IsValid.Should().BeTrue();

    [Fact]
    public void Escaped_names_and_values_are_read() =>
        JsonText.ReadFactors("""{"\u0061ge":30,"education":"\u0064octoral","firstLanguage":null}""").Issues.Should().BeEmpty();

    [Fact]
    public void A_document_that_is_too_long_is_not_read() =>
        JsonText.ReadFactors(new string(' ', CrsJson.MaxDocumentBytes) + JsonText.Minimal).Issues.Paths().Should().Equal("$ tooLong");

    [Fact]
    public void A_long_value_is_cut_in_the_issue()
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(
            $$"""{"age":30,"education":"{{new string('x', 5000)}}","firstLanguage":null}""");
        reading.Issues[0].Facts[0].Length.Should().BeLessThan(100);
    }

    [Theory]
    [InlineData("""{"schema":"crs-profile/1","principal":{"dateOfBirth":"1995-08-14"}}""")]
    [InlineData("""{"principal":{"dateOfBirth":"1995-08-14"}}""")]
    [InlineData("\uFEFF{\"principal\":{\"dateOfBirth\":\"1995-08-14\"}}")]
    public void A_profile_is_told_apart(string json) =>
        JsonText.ReadFactors(json).Issues.Paths().Should().Equal("$ wrongSchema");

    [Property(MaxTest = 500)]
    public void Random_bytes_never_throw(byte[] bytes) => CrsJson.Factors.Read(bytes ?? []).IsValid.Should().BeFalse();

    [Property(MaxTest = 500)]
    public void A_document_with_random_bytes_in_it_never_throws(byte[] bytes, ushort place)
    {
        var factors = new CrsFactors
        {
            Age = 30,
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9)),
        };
        byte[] document = Encoding.UTF8.GetBytes(JsonText.WriteFactors(factors));
        byte[] noise = bytes ?? [];
        int start = place % document.Length;
        noise.AsSpan(0, Math.Min(noise.Length, document.Length - start)).CopyTo(document.AsSpan(start));
        FluentActions.Invoking(() => CrsJson.Factors.Read(document)).Should().NotThrow();
        FluentActions.Invoking(() => CrsJson.Ruleset.Read(document)).Should().NotThrow();
    }
}
