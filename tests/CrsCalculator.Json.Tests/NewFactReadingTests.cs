using System.Text.Json.Nodes;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>
/// Faults in the facts that client files hold. The reader finds each where it is and says what helps; the schema refuses what it can.
/// </summary>
public class NewFactReadingTests
{
    /// <summary>A profile that has every fact that a profile can have.</summary>
    public const string EveryFact =
        """
        {
          "schema": "crs-profile/1",
          "id": "every-fact",
          "principal": {
            "dateOfBirth": "1990-05-04",
            "education": [
              {
                "level": "bachelorsOrThreeYear", "country": "IN", "awardedOn": "2011-06",
                "eca": { "issuedOn": "2024-02", "issuedBy": "WES", "level": "bachelorsOrThreeYear" }
              },
              {
                "level": "oneYear", "country": "CA", "awardedOn": "2021-12-17",
                "study": {
                  "years": 1, "fullTime": true, "monthsPresentInCanada": 12, "mostlyLanguageStudy": false, "conditionOfReturn": false,
                  "mostlyDistance": false
                }
              }
            ],
            "languageTests": [
              {
                "test": "ieltsGeneralTraining", "takenOn": "2025-02-08", "listening": 8, "reading": 7.5, "writing": 7, "speaking": 7,
                "oneSkillRetake": true
              },
              { "test": "celpipGeneral", "takenOn": "2025-03-01", "listening": 9, "reading": 9, "writing": "M", "speaking": 8 }
            ],
            "work": [
              {
                "noc": "21232", "country": "CA", "start": "2022-06", "end": "2025-10-31", "hoursPerWeek": 37.5,
                "employerCountry": "US", "province": "BC", "noc2016": "2174",
                "leave": [{ "kind": "parental", "from": "2024-01-08", "to": "2024-06-28" }]
              }
            ],
            "certificatesOfQualification": [{ "noc": "72106", "issuedBy": "SkilledTradesBC", "issuedOn": "2024-05-17" }],
            "nomination": { "province": "BC", "acceptedOn": "2025-09-01", "expiresOn": "2026-03-01", "endedOn": "2026-01-05" },
            "jobOffer": {
              "noc": "21232", "hoursPerWeek": 40, "lmia": true, "startsOn": "2026-03-02", "exemptPermit": false,
              "lmiaExpiresOn": "2026-06-30", "endedOn": "2026-07-15"
            },
            "residences": [
              { "country": "IN", "from": "2008-05-04", "to": "2019-08-20" },
              { "country": "CA", "from": "2019-08-21" }
            ],
            "permits": [
              { "kind": "study", "from": "2019-08-21", "to": "2021-12-31" },
              { "kind": "work", "from": "2022-01-01", "to": "2026-12-31" }
            ],
            "studies": [{ "country": "CA", "from": "2020-09-01", "to": "2021-12-17", "fullTime": true }],
            "passportExpiresOn": "2030-01-09"
          },
          "spouse": { "accompanying": true, "citizenOrPermanentResident": false, "dateOfBirth": "1991-02-03" },
          "maritalStatus": "married",
          "children": [{ "dateOfBirth": "2018-03-02", "accompanying": true, "adopted": false, "otherParentStays": false }],
          "familySize": 3,
          "settlementFunds": 26000.5,
          "settlementFundsSixMonthAverage": 24100.25,
          "intendedProvince": "BC",
          "profileSubmittedAt": "2025-09-30T14:02:11Z"
        }
        """;

    private static readonly LocalDate On = new(2026, 1, 21);

    /// <summary>What only the reader sees: it depends on a list, a calendar or another field.</summary>
    private static readonly string[] OfReader = ["notADate", "unknownNoc2016", "endBeforeStart", "notADateOrMonth"];

    /// <summary>A path, its new value or nothing, the code of the issue at that path, and its sentence.</summary>
    public static TheoryData<string, string?, string, string> Faults { get; } = new()
    {
        { "$.principal.passportExpiresOn", "20300109", "wrongType", "found a number (20300109); expected a date (yyyy-MM-dd)" },
        { "$.principal.residences", "{}", "wrongType", "found an object; expected an array" },
        { "$.principal.permits[0]", "\"work\"", "wrongType", "found text (work); expected an object" },
        { "$.principal.work[0].leave", "\"none\"", "wrongType", "found text (none); expected an array" },
        { "$.principal.work[0].noc2016", "2174", "wrongType", "found 2174, a number; write it in quotation marks: \"2174\"" },
        { "$.principal.studies[0].fullTime", "\"yes\"", "wrongType", "found text (yes); expected true or false" },
        { "$.children[0].accompanying", "null", "wrongType", "found null; expected true or false" },
        { "$.children[0].adopted", "\"no\"", "wrongType", "found text (no); expected true or false" },
        { "$.principal.languageTests[0].oneSkillRetake", "null", "wrongType", "found null; expected true or false" },
        { "$.principal.education[1].study.mostlyDistance", "1", "wrongType", "found a number (1); expected true or false" },
        { "$.principal.jobOffer.exemptPermit", "0", "wrongType", "found a number (0); expected true or false" },
        {
            "$.maritalStatus", "\"common-law\"", "unknownValue",
            "'common-law' is not a value of this field; did you mean 'commonLaw'? It is one of: single, married, "
                + "commonLaw, separated, divorced, widowed"
        },
        {
            "$.maritalStatus", "\"engaged\"", "unknownValue",
            "'engaged' is not a value of this field; it is one of: single, married, commonLaw, separated, divorced, widowed"
        },
        {
            "$.principal.education[0].level", "\"twoOrMoreCredentials\"", "unknownValue",
            "'twoOrMoreCredentials' is not a value of this field; it is one of: lessThanSecondary, secondary, "
                + "lessThanOneYear, oneYear, twoYear, bachelorsOrThreeYear, mastersOrProfessional, doctoral"
        },
        {
            "$.principal.education[0].level", "\"bachelors\"", "unknownValue",
            "'bachelors' is not a value of this field; did you mean 'bachelorsOrThreeYear'? It is one of: "
                + "lessThanSecondary, secondary, lessThanOneYear, oneYear, twoYear, bachelorsOrThreeYear, mastersOrProfessional, doctoral"
        },
        {
            "$.principal.education[0].eca.level", "\"twoOrMoreCredentials\"", "unknownValue",
            "'twoOrMoreCredentials' is not a value of this field; it is one of: lessThanSecondary, secondary, "
                + "lessThanOneYear, oneYear, twoYear, bachelorsOrThreeYear, mastersOrProfessional, doctoral"
        },
        {
            "$.principal.education[0].eca.issuedBy", "\"wes\"", "unknownValue",
            "'wes' is not a value of this field; did you mean 'WES'? It is one of: CES, ICAS, WES, IQAS, ICES, MCC, PEBC, CACB"
        },
        {
            "$.principal.work[0].leave[0].kind", "\"maternity\"", "unknownValue",
            "'maternity' is not a value of this field; it is one of: vacation, parental, sick, unpaid, layoff, strike"
        },
        {
            "$.principal.work[0].leave[0].kind", "\"lay-off\"", "unknownValue",
            "'lay-off' is not a value of this field; did you mean 'layoff'? It is one of: vacation, parental, sick, unpaid, layoff, strike"
        },
        {
            "$.principal.permits[1].kind", "\"implied\"", "unknownValue",
            "'implied' is not a value of this field; it is one of: work, study, visitor, maintained, restored"
        },
        {
            "$.principal.permits[1].kind", "\"worker\"", "unknownValue",
            "'worker' is not a value of this field; did you mean 'work'? It is one of: work, study, visitor, maintained, restored"
        },
        {
            "$.principal.work[0].province", "\"bc\"", "unknownValue",
            "'bc' is not a value of this field; did you mean 'BC'? It is one of: AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT"
        },
        { "$.principal.dateOfBirth", "\"1990-05\"", "dayNeeded", "'1990-05' is a month, and the day is needed here; write yyyy-MM-dd" },
        {
            "$.principal.languageTests[0].takenOn", "\"2025-02\"", "dayNeeded",
            "'2025-02' is a month, and the day is needed here; write yyyy-MM-dd"
        },
        {
            "$.principal.work[0].leave[0].from", "\"2024-01\"", "dayNeeded",
            "'2024-01' is a month, and the day is needed here; write yyyy-MM-dd"
        },
        {
            "$.principal.work[0].start", "\"June 2022\"", "notADateOrMonth",
            "'June 2022' is neither a date nor a month; write yyyy-MM-dd, or yyyy-MM if you do not know the day"
        },
        {
            "$.principal.work[0].start", "\"2022-13\"", "notADateOrMonth",
            "'2022-13' is neither a date nor a month; write yyyy-MM-dd, or yyyy-MM if you do not know the day"
        },
        {
            "$.principal.education[0].eca.issuedOn", "\"14/02/2024\"", "dateInAnotherOrder",
            "'14/02/2024' is not written as yyyy-MM-dd; did you mean 2024-02-14?"
        },
        {
            "$.principal.passportExpiresOn", "\"09/01/2030\"", "dateInAnotherOrder",
            "'09/01/2030' can mean more than one date; write the year first, then the month, then the day (yyyy-MM-dd)"
        },
        {
            "$.principal.studies[0].from", "\"2020/09/01\"", "dateInAnotherOrder",
            "'2020/09/01' is not written as yyyy-MM-dd; did you mean 2020-09-01?"
        },
        { "$.children[0].dateOfBirth", "\"2018-02-30\"", "notADate", "'2018-02-30' is not a date; write yyyy-MM-dd" },
        {
            "$.principal.residences[0].to", "\"9999-12-31\"", "dateOutOfRange",
            "9999-12-31 cannot be the date of a document; dates from 1900-01-01 to 2199-12-31 are allowed (leave out "
                + "the end of what has not ended)"
        },
        { "$.principal.nomination.expiresOn", "\"soon\"", "notADate", "'soon' is not a date; write yyyy-MM-dd" },
        {
            "$.principal.work[0].hoursPerWeek", "\"37,5\"", "decimalComma",
            "'37,5' has a decimal comma; write 37.5, with a decimal point and without quotation marks"
        },
        {
            "$.settlementFunds", "\"15,263\"", "decimalComma",
            "'15,263' has a comma; write 15263 or 15.263, whichever you mean, without quotation marks"
        },
        {
            "$.principal.work[0].hoursPerWeek", "\"37,500\"", "decimalComma",
            "'37,500' has a decimal comma; write 37.500, with a decimal point and without quotation marks"
        },
        {
            "$.principal.work[0].hoursPerWeek", "\"200,5\"", "decimalComma",
            "'200,5' has a comma; write the number with a decimal point, and without quotation marks"
        },
        {
            "$.settlementFunds", "\"-5,5\"", "decimalComma",
            "'-5,5' has a comma; write the number with a decimal point, and without quotation marks"
        },
        { "$.settlementFunds", "\"5,\"", "wrongType", "found text (5,); expected a number" },
        { "$.settlementFunds", "\"1,234,567\"", "wrongType", "found text (1,234,567); expected a number" },
        { "$.settlementFunds", "\"05,5\"", "wrongType", "found text (05,5); expected a number" },
        { "$.familySize", "\"3,0\"", "wrongType", "found text (3,0); expected a whole number" },
        { "$.familySize", "\"1,000\"", "wrongType", "found text (1,000); expected a whole number" },
        {
            "$.principal.passportExpiresOn", "\"31/12/2399\"", "dateOutOfRange",
            "31/12/2399 cannot be the date of a document; dates from 1900-01-01 to 2199-12-31 are allowed (leave out "
                + "the end of what has not ended)"
        },
        {
            "$.principal.dateOfBirth", "\"1890/05/04\"", "dateOutOfRange",
            "1890/05/04 cannot be the date of a document; dates from 1900-01-01 to 2199-12-31 are allowed (leave out "
                + "the end of what has not ended)"
        },
        { "$.settlementFundsSixMonthAverage", "\"24 100\"", "wrongType", "found text (24 100); expected a number" },
        { "$.settlementFundsSixMonthAverage", "-0.01", "outOfRange", "-0.01 is out of range; 0 or more is allowed" },
        { "$.familySize", "\"3\"", "wrongType", "found a number in quotation marks (3); expected a whole number" },
        {
            "$.principal.residences[0].country", "\"UK\"", "notACountry",
            "'UK' is not an ISO 3166-1 country code (two capital letters); did you mean GB?"
        },
        {
            "$.principal.work[0].country", "\"ca\"", "notACountry",
            "'ca' is not an ISO 3166-1 country code (two capital letters); did you mean CA?"
        },
        {
            "$.principal.work[0].employerCountry", "\"USA\"", "notACountry",
            "'USA' is not an ISO 3166-1 country code (two capital letters); did you mean US?"
        },
        {
            "$.principal.studies[0].country", "\"YU\"", "formerCountry",
            "'YU' is no longer an ISO 3166-1 country code; write the code of the country that the place belongs to today"
        },
        {
            "$.principal.studies[0].country", "\"N/A\"", "notACountry",
            "'N/A' is not an ISO 3166-1 country code; write two capital letters, such as CA"
        },
        {
            "$.principal.studies[0].country", "\"QQ\"", "notACountry",
            "'QQ' is not an ISO 3166-1 country code; write two capital letters, such as CA"
        },
        {
            "$.principal.education[0].country", "\"India\"", "notACountry",
            "'India' is not an ISO 3166-1 country code (two capital letters); did you mean IN?"
        },
        {
            "$.principal.work[0].noc", "\"2174\"", "codeOfNoc2016",
            "'2174' is a NOC 2016 code; write the NOC 2021 code that matches the duties: "
                + "21230 (Computer systems developers and programmers), 21232 (Software developers and programmers), "
                + "21234 (Web developers and programmers)"
        },
        {
            "$.principal.jobOffer.noc", "\"0213\"", "codeOfNoc2016",
            "'0213' is a NOC 2016 code; write the NOC 2021 code that matches the duties: 20012 (Computer and information "
                + "systems managers)"
        },
        {
            "$.principal.work[0].noc2016", "\"9998\"", "unknownNoc2016",
            "'9998' is not a NOC 2016 unit group; write four digits, leading zeros included"
        },
        {
            "$.principal.work[0].noc2016", "\"21232\"", "unknownNoc2016",
            "'21232' is not a NOC 2016 unit group; write four digits, leading zeros included"
        },
        {
            "$.principal.certificatesOfQualification[0].issuedBy", "\"  \\t\"", "invalidText",
            "the text is blank; write what the document says"
        },
        {
            "$.principal.languageTests[0].writing", "\"M\"", "scoreNotOnScale",
            "M is not a score of this test; its scores are 0 to 9 in steps of 0.5"
        },
        { "$.principal.languageTests[1].writing", "\"m\"", "wrongType", "found text (m); expected a number" },
        {
            "$.principal.languageTests[1].oneSkillRetake", "true", "notOfThisTest",
            "'oneSkillRetake' does not belong to celpipGeneral, only to ieltsGeneralTraining; remove it"
        },
        { "$.principal.work[0].leave[0].to", null, "missingField", "'to' is required and missing" },
        { "$.principal.work[0].leave[0].to", "\"2023-12-31\"", "endBeforeStart", "the end, 2023-12-31, is before the start, 2024-01-08" },
        { "$.principal.residences[0].to", "\"2008-05-03\"", "endBeforeStart", "the end, 2008-05-03, is before the start, 2008-05-04" },
        { "$.principal.permits[0].to", "\"2019-08-20\"", "endBeforeStart", "the end, 2019-08-20, is before the start, 2019-08-21" },
        { "$.principal.permits[0].to", null, "missingField", "'to' is required and missing" },
        { "$.principal.studies[0].to", "\"2020-08-31\"", "endBeforeStart", "the end, 2020-08-31, is before the start, 2020-09-01" },
        { "$.principal.work[0].end", "\"2022-05\"", "endBeforeStart", "the end, 2022-05, is before the start, 2022-06" },
        { "$.principal.studies[0].fullTime", null, "missingField", "'fullTime' is required and missing" },
        { "$.children[0].dateOfBirth", null, "missingField", "'dateOfBirth' is required and missing" },
        {
            "$.principal.work[0].leave[0].type", "\"sick\"", "unknownField",
            "'type' is not a field of this format; remove it or correct its spelling"
        },
        {
            "$.principal.residences[0].city", "\"Pune\"", "unknownField",
            "'city' is not a field of this format; remove it or correct its spelling"
        },
        {
            "$.principal.permits[0].number", "\"F1\"", "unknownField",
            "'number' is not a field of this format; remove it or correct its spelling"
        },
        {
            "$.principal.studies[0].full_time", "true", "unknownField",
            "'full_time' is not a field of this format; remove it or correct its spelling"
        },
        {
            "$.children[0].dateOfbirth", "\"2018-03-02\"", "unknownField",
            "'dateOfbirth' is not a field of this format; remove it or correct its spelling"
        },
        {
            "$.spouse.passportExpiryDate", "\"2030-01-09\"", "unknownField",
            "'passportExpiryDate' is not a field of this format; remove it or correct its spelling"
        },
    };

    /// <summary>Facts that can be read and cannot be true, with the issue.</summary>
    public static TheoryData<string, string?, string> Contradictions { get; } = new()
    {
        { "$.principal.work[0].leave[0].to", "\"2025-11-01\"", "$.principal.work[0].leave[0] leaveOutsideJob" },
        { "$.principal.work[0].leave[0].from", "\"2022-05-31\"", "$.principal.work[0].leave[0] leaveOutsideJob" },
        { "$.principal.work[0].country", "\"US\"", "$.principal.work[0].province contradiction" },
        { "$.children[0].dateOfBirth", "\"2026-01-22\"", "$.children[0].dateOfBirth inTheFuture" },
        { "$.maritalStatus", "\"single\"", "$.maritalStatus contradiction" },
        { "$.maritalStatus", "\"divorced\"", "$.maritalStatus contradiction" },
        { "$.maritalStatus", "\"widowed\"", "$.maritalStatus contradiction" },
        { "$.maritalStatus", "\"separated\"", "$.maritalStatus contradiction" },
        { "$.spouse", null, "$.maritalStatus contradiction" },
        { "$.principal.nomination.expiresOn", "\"2025-08-31\"", "$.principal.nomination.expiresOn contradiction" },
        { "$.principal.nomination.endedOn", "\"2025-08-31\"", "$.principal.nomination.endedOn contradiction" },
        { "$.principal.residences[0].from", "\"1990-05-03\"", "$.principal.residences[0].from beforeBirth" },
        { "$.principal.studies[0].from", "\"1990-05-03\"", "$.principal.studies[0].from beforeBirth" },
        { "$.principal.permits[0].from", "\"1990-05-03\"", "$.principal.permits[0].from beforeBirth" },
        { "$.principal.education[0].eca.issuedOn", "\"2026-02\"", "$.principal.education[0].eca.issuedOn inTheFuture" },
        { "$.principal.languageTests[1].takenOn", "\"2026-01-22\"", "$.principal.languageTests[1].takenOn inTheFuture" },
    };

    [Fact]
    public void Every_fact_can_be_read_and_fits_the_schema()
    {
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(EveryFact);
        reading.IssuesOn(On, On).Should().BeEmpty();
        SchemaCheck.Of("crs-profile/1").Violations(JsonNode.Parse(EveryFact)).Should().BeEmpty();
        CrsJson.Profile.Read(CrsDocument.Of(reading.Value, reading.Id).ToJson()).Value.Should().Be(reading.Value);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is_in_words_that_help(string path, string? value, string code, string sentence)
    {
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(DocumentEdit.With(EveryFact, path, value));
        reading.IsValid.Should().BeFalse();
        reading.Issues.Paths().Should().Equal($"{path} {code}");
        CrsText.English.Issue(reading.Issues[0]).Should().Be(sentence);
        CrsText.French.Issue(reading.Issues[0]).Should().NotContainAny("{", "issue.").And.NotBe(sentence);
    }

    /// <summary>The right name is offered where the object does not have it already: then it would be there twice.</summary>
    [Theory]
    [InlineData("fullTime", "full_time", "$.principal.studies[0]")]
    [InlineData("dateOfBirth", "dateOfbirth", "$.children[0]")]
    [InlineData("issuedBy", "issueBy", "$.principal.education[0].eca")]
    [InlineData("endedOn", "endsOn", "$.principal.nomination")]
    [InlineData("lmiaExpiresOn", "lmiaExpires", "$.principal.jobOffer")]
    [InlineData("maritalStatus", "martialStatus", "$")]
    public void The_name_that_is_meant_is_offered(string name, string wrong, string place)
    {
        string json = DocumentEdit.With(DocumentEdit.With(EveryFact, $"{place}.{name}", null), $"{place}.{wrong}", "1");
        Issue issue = CrsJson.Profile.Read(json).Issues.Single(static issue => issue.Code == IssueCodes.UnknownField);
        issue.Path.Should().Be($"{place}.{wrong}");
        CrsText.English.Issue(issue).Should().Be($"'{wrong}' is not a field of this format; did you mean '{name}'?");
    }

    /// <summary>What stands there and cannot be read is not missing, too.</summary>
    [Theory]
    [InlineData("tefCanada", "scale", "\"until2023\"", "unknownValue")]
    [InlineData("tefCanada", "scale", "5", "wrongType")]
    [InlineData("tefCanada", "scale", "null", "missingField")]
    [InlineData("tefCanada", "scale", null, "missingField")]
    [InlineData("clb", "language", "\"en\"", "unknownValue")]
    [InlineData("clb", "language", null, "missingField")]
    public void A_field_of_a_test_that_cannot_be_read_is_one_fault(string test, string field, string? value, string code)
    {
        foreach (bool isWhole in (bool[])[true, false])
        {
            string result =
                $$"""{ "test": "{{test}}", "takenOn": "2025-02-08", "listening": 1, "reading": 1, "writing": 1, "speaking": 1 }""";
            string json = DocumentEdit.With(EveryFact, "$.principal.languageTests[0]", result);
            json = value is null ? json : DocumentEdit.With(json, $"$.principal.languageTests[0].{field}", value);
            json = isWhole ? json : DocumentEdit.With(json, "$.principal.languageTests[0].takenOn", null);
            DocumentReading<Candidate> reading = CrsJson.Profile.Read(json);
            reading.Issues.Paths().Where(static issue => !issue.Contains("takenOn", StringComparison.Ordinal))
                .Should().Equal($"$.principal.languageTests[0].{field} {code}");
            reading.IsValid.Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_schema_refuses_what_a_schema_can_refuse(string path, string? value, string code, string sentence)
    {
        JsonNode? document = JsonNode.Parse(DocumentEdit.With(EveryFact, path, value));
        bool isRefused = SchemaCheck.Of("crs-profile/1").Violations(document).Any();
        (isRefused || OfReader.Contains(code, StringComparer.Ordinal)).Should().BeTrue(sentence);
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Facts_that_cannot_be_true_are_found_on_a_date(string path, string? value, string issue)
    {
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(DocumentEdit.With(EveryFact, path, value));
        reading.Issues.Should().BeEmpty();
        reading.IssuesOn(On, On).Paths().Should().Equal(issue);
    }

    [Theory]
    [InlineData("\"maritalStatus\": \"married\",", "$.maritalStatus")]
    [InlineData("\"passportExpiresOn\": \"2030-01-09\"", "$.principal.passportExpiresOn")]
    [InlineData("\"kind\": \"parental\",", "$.principal.work[0].leave[0].kind")]
    [InlineData("\"kind\": \"study\",", "$.principal.permits[0].kind")]
    [InlineData("\"otherParentStays\": false", "$.children[0].otherParentStays")]
    [InlineData("\"endedOn\": \"2026-01-05\"", "$.principal.nomination.endedOn")]
    public void A_field_that_appears_twice_is_refused(string field, string path)
    {
        string twice = EveryFact.Replace(field, $"{field.TrimEnd(',')}, {field}", StringComparison.Ordinal);
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(twice);
        reading.Issues.Paths().Should().Equal($"{path} duplicateField");
        CrsText.English.Issue(reading.Issues[0]).Should().Be($"'{path.Split('.')[^1]}' appears here twice; keep one");
    }

    [Fact]
    public void A_spouse_who_cannot_be_read_does_not_contradict_the_marital_status()
    {
        const string Document = """
            {"schema":"crs-profile/1","maritalStatus":"married","principal":{"dateOfBirth":"1990-05-04"},
            "spouse":{"accompanying":"yes","citizenOrPermanentResident":false}}
            """;
        CrsJson.Profile.Read(Document).IssuesOn(On, On).Paths().Should().Equal("$.spouse.accompanying wrongType");
    }

    [Fact]
    public void Escapes_are_what_they_stand_for()
    {
        string escaped = EveryFact
            .Replace("\"M\"", "\"\\u004d\"", StringComparison.Ordinal)
            .Replace("1990-05-04", "1990\\u002d05-04", StringComparison.Ordinal)
            .Replace("\"2022-06\"", "\"\\u0032022-06\"", StringComparison.Ordinal)
            .Replace("\"WES\"", "\"W\\u0045S\"", StringComparison.Ordinal)
            .Replace("\"residences\"", "\"\\u0072esidences\"", StringComparison.Ordinal);
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(escaped);
        reading.Issues.Should().BeEmpty();
        reading.Value.Should().Be(CrsJson.Profile.Read(EveryFact).Value);
    }
}
