using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>Documents become a candidate's profile; bad ones become issues, all at once, each with its path.</summary>
public class ProfileReadingTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly string Developer = Example("profile-cec.json");
    private static readonly string Couple = Example("profile-couple.json");

    public static TheoryData<string, Action<JsonObject>> Faults => new()
    {
        { "$.schema wrongSchema", static d => d["schema"] = "crs-profile/2" },
        { "$.schema missingField", static d => d.Remove("schema") },
        { "$.principal missingField", static d => d.Remove("principal") },
        { "$.principal wrongType", static d => d["principal"] = null },
        { "$.colour unknownField", static d => d["colour"] = "red" },
        { "$.familySize outOfRange", static d => d["familySize"] = 0 },
        { "$.settlementFunds outOfRange", static d => d["settlementFunds"] = -1 },
        { "$.intendedProvince unknownValue", static d => d["intendedProvince"] = "Ontario" },
        { "$.profileSubmittedAt notATimeOrDay", static d => d["profileSubmittedAt"] = "2025-09" },
        { "$.principal.dateOfBirth missingField", static d => d["principal"]!.AsObject().Remove("dateOfBirth") },
        { "$.principal.dateOfBirth notADate", static d => d["principal"]!["dateOfBirth"] = "1995-02-30" },
        { "$.principal.accompanying unknownField", static d => d["principal"]!["accompanying"] = true },
        { "$.principal.education wrongType", static d => d["principal"]!["education"] = new JsonObject() },
        { "$.principal.education[0].level unknownValue", static d => d["principal"]!["education"]![0]!["level"] = "twoOrMoreCredentials" },
        { "$.principal.education[0].country notACountry", static d => d["principal"]!["education"]![0]!["country"] = "Canada" },
        { "$.principal.education[0].study.years missingField", static d => Study(d).AsObject().Remove("years") },
        { "$.principal.education[1].eca.issuedOn missingField", static d => d["principal"]!["education"]![1]!["eca"] = new JsonObject() },
        { "$.principal.languageTests[0].test unknownValue", static d => FirstTest(d)["test"] = "ieltsAcademic" },
        { "$.principal.languageTests[0].listening scoreNotOnScale", static d => FirstTest(d)["listening"] = 6.3 },
        { "$.principal.languageTests[0].speaking missingField", static d => FirstTest(d).AsObject().Remove("speaking") },
        { "$.principal.languageTests[1].scale missingField", static d => d["principal"]!["languageTests"]![1]!.AsObject().Remove("scale") },
        { "$.principal.languageTests[0].scale notOfThisTest", static d => FirstTest(d)["scale"] = "from2023" },
        { "$.principal.languageTests[0].language missingField", static d => d["principal"]!["languageTests"]![0] = Levels() },
        { "$.principal.work[0].noc unknownNoc", static d => d["principal"]!["work"]![0]!["noc"] = "21239" },
        { "$.principal.work[0].noc wrongType", static d => d["principal"]!["work"]![0]!["noc"] = 21232 },
        { "$.principal.work[0].end endBeforeStart", static d => d["principal"]!["work"]![0]!["end"] = "2017-07-02" },
        { "$.principal.work[2].hoursPerWeek outOfRange", static d => d["principal"]!["work"]![2]!["hoursPerWeek"] = 168.5 },
        { "$.principal.work[2].paid wrongType", static d => d["principal"]!["work"]![2]!["paid"] = "yes" },
        { "$.principal.nomination.province unknownValue", static d => d["principal"]!["nomination"] = Nomination("XX") },
        { "$.principal.jobOffer.lmia missingField", static d => d["principal"]!["jobOffer"] = OfferWithoutLmia() },
        {
            "$.principal.certificatesOfQualification[0].issuedOn notADate",
            static d => d["principal"]!["certificatesOfQualification"] = Certificates("soon")
        },
        { "$.principal.work[0].end dateOutOfRange", static d => d["principal"]!["work"]![0]!["end"] = "9999-12-31" },
        { "$.principal.dateOfBirth dateOutOfRange", static d => d["principal"]!["dateOfBirth"] = "1899-12-31" },
        { "$.principal.dateOfBirth dateOutOfRange", static d => d["principal"]!["dateOfBirth"] = "-0044-03-15" },
        { "$.principal.education[0].study.years outOfRange", static d => Study(d)["years"] = int.MaxValue },
        { "$.profileSubmittedAt notATimeOrDay", static d => d["profileSubmittedAt"] = "2025-09-30T14:02:11,5Z" },
        { "$.profileSubmittedAt notATimeOrDay", static d => d["profileSubmittedAt"] = "2025-09-30T14:02:11-18:01" },
        { "$.profileSubmittedAt notATimeOrDay", static d => d["profileSubmittedAt"] = "2025-09-30T14:02:11" },
        { "$.spouse.accompanying missingField", static d => d["spouse"] = new JsonObject { ["citizenOrPermanentResident"] = false } },
    };

    [Theory]
    [InlineData(
        """{"age":30,"educaton":"x"}""",
        "$",
        "crs-factors/1",
        "this is not a 'crs-profile/1' document; it looks like 'crs-factors/1'")]
    [InlineData("""{"classes":"wb","rounds":[]}""", "$", "ee_rounds_123_en.json", null)]
    [InlineData(
        """{"schema":"crs-rulebook/1","name":"x","parts":{}}""",
        "$.schema",
        "crs-rulebook/1",
        "the schema is 'crs-rulebook/1'; 'crs-profile/1' is expected")]
    public void A_document_of_another_format_has_one_issue_and_no_advice_on_its_fields(
        string json,
        string path,
        string found,
        string? said)
    {
        Issue issue = CrsJson.Profile.Read(json).Issues.Should().ContainSingle().Which;
        (issue.Path, issue.Code, issue.Facts[0], issue.Facts[1]).Should().Be((path, IssueCodes.WrongSchema, found, "crs-profile/1"));
        if (said is not null)
        {
            CrsText.English.Issue(issue).Should().Be(said);
        }
    }

    [Fact]
    public void The_developer_of_the_contract_scores_609()
    {
        DocumentReading<Candidate> reading = Read(Developer);
        reading.Issues.Should().BeEmpty();
        reading.Id.Should().Be("software-developer-toronto");
        reading.Value.IntendedProvince.Should().Be(Province.ON);
        reading.Value.ProfileSubmittedAt.Should().Be((DocumentTime)Instant.FromUtc(2025, 9, 30, 14, 2, 11));
        ExpressEntry.Official.Assess(reading.Value, On).Breakdown.Score.Total.Should().Be(609);
    }

    [Theory]
    [InlineData("2025-09-30T10:02:11-04:00", "2025-09-30T14:02:11Z")]
    [InlineData("2025-09-30T19:32:11.25+05:30", "2025-09-30T14:02:11.25Z")]
    [InlineData("2025-09-30T14:02:11Z", "2025-09-30T14:02:11Z")]
    [InlineData("2025-09-30", "2025-09-30")]
    public void A_profile_is_submitted_at_a_time_with_an_offset_or_on_a_day(string text, string expected)
    {
        DocumentReading<Candidate> reading = Read(Developer.Replace("2025-09-30T14:02:11Z", text, StringComparison.Ordinal));
        reading.Issues.Should().BeEmpty();
        reading.Value.ProfileSubmittedAt.ToString().Should().Be(expected);
        DocumentTime.TryParse(text, out DocumentTime time).Should().BeTrue();
        reading.Value.ProfileSubmittedAt.Should().Be(time);
    }

    [Fact]
    public void The_couple_of_the_contract_scores_1008()
    {
        DocumentReading<Candidate> reading = Read(Couple);
        reading.Issues.Should().BeEmpty();
        (reading.Value.FamilySize, reading.Value.SettlementFunds).Should().Be((3, 26000m));
        CrsAssessment assessment = ExpressEntry.Official.Assess(reading.Value, On);
        (assessment.Breakdown.Score.Total, assessment.SpouseTest!.Result.Test).Should().Be((1008, LanguageTest.PteCore));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is(string issue, Action<JsonObject> fault)
    {
        DocumentReading<Candidate> reading = Read(JsonText.Changed(Developer, fault));
        reading.IsValid.Should().BeFalse();
        reading.Issues.Paths().Should().Equal(issue);
        FluentActions.Invoking(() => reading.Value).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_schema_refuses_what_a_schema_can_refuse(string issue, Action<JsonObject> fault)
    {
        // What depends on a list, a calendar or another field is the reader's alone.
        string[] ofReader = ["notADate", "unknownNoc", "endBeforeStart", "scoreNotOnScale"];
        bool isRefused = SchemaCheck.Of("crs-profile/1").Violations(JsonNode.Parse(JsonText.Changed(Developer, fault))).Any();
        (isRefused || ofReader.Contains(issue.Split(' ')[1], StringComparer.Ordinal)).Should().BeTrue(issue);
    }

    [Theory]
    [InlineData("5.99999999999999999999999999999999")]
    [InlineData("168.0000000000000000000000000000000000000001")]
    [InlineData("1e-40")]
    [InlineData("6e99999999999")]
    public void A_number_that_cannot_be_read_exactly_is_refused(string number) =>
        Read(Developer.Replace("\"hoursPerWeek\": 40", $"\"hoursPerWeek\": {number}", StringComparison.Ordinal)).Issues.Paths()
            .Should().Equal("$.principal.work[0].hoursPerWeek tooManyDigits");

    [Fact]
    public void Contradictions_are_listed_with_the_faults_of_other_documents()
    {
        string json = JsonText.Changed(Developer, static d =>
        {
            d["principal"]!["work"]![0]!["noc"] = "99999";
            d["principal"]!["languageTests"]![1]!["takenOn"] = "2099-01-01";
            d["principal"]!["education"]![1]!["awardedOn"] = "1990-01-01";
        });
        DocumentReading<Candidate> reading = Read(json);
        reading.IsValid.Should().BeFalse();
        reading.IssuesOn(On, shownOn: On).Paths().Should().Equal(
            "$.principal.work[0].noc unknownNoc",
            "$.principal.education[1].awardedOn beforeBirth",
            "$.principal.languageTests[1].takenOn inTheFuture");
    }

    [Fact]
    public void Each_score_of_a_test_is_checked_whatever_else_is_wrong_with_it() =>
        Read(JsonText.Changed(Developer, static d =>
        {
            d["principal"]!["languageTests"]![0]!["takenOn"] = "2025-13-01";
            d["principal"]!["languageTests"]![0]!["listening"] = 6.3;
            d["principal"]!["languageTests"]![0]!["scale"] = "from2023";
        })).Issues.Paths().Should().Equal(
            "$.principal.languageTests[0].takenOn notADate",
            "$.principal.languageTests[0].scale notOfThisTest",
            "$.principal.languageTests[0].listening scoreNotOnScale");

    [Fact]
    public void All_faults_are_listed_at_once() =>
        Read(JsonText.Changed(Developer, static d =>
        {
            d["principal"]!["education"]![0]!["country"] = "Canada";
            d["principal"]!["languageTests"]![0]!["reading"] = 9.5;
            d["principal"]!["languageTests"]![0]!["writing"] = 6.3;
            d["principal"]!["work"]![2]!["noc"] = "99999";
            d["familySize"] = -1;
        })).Issues.Paths().Should().Equal(
            "$.principal.education[0].country notACountry",
            "$.principal.languageTests[0].reading scoreNotOnScale",
            "$.principal.languageTests[0].writing scoreNotOnScale",
            "$.principal.work[2].noc unknownNoc",
            "$.familySize outOfRange");

    [Fact]
    public void What_is_usual_about_work_needs_no_saying()
    {
        Job work = Read(Developer).Value.Principal.Work[0];
        (work.Authorized, work.TemporaryResidentStatus, work.Paid).Should().Be((true, true, true));
        (work.SelfEmployed, work.WhileFullTimeStudent, work.PhysicianPublicPolicy).Should().Be((false, false, false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_no_profile_is_an_issue(string json) => Read(json).IsValid.Should().BeFalse();

    [Property(MaxTest = 300)]
    public void A_profile_with_random_bytes_in_it_never_throws(byte[] bytes, ushort place)
    {
        byte[] document = Encoding.UTF8.GetBytes(Couple);
        byte[] noise = bytes ?? [];
        int start = place % document.Length;
        noise.AsSpan(0, Math.Min(noise.Length, document.Length - start)).CopyTo(document.AsSpan(start));
        FluentActions.Invoking(() => CrsJson.Profile.Read(document)).Should().NotThrow();
    }

    private static JsonNode Study(JsonObject profile) => profile["principal"]!["education"]![0]!["study"]!;

    private static JsonNode FirstTest(JsonObject profile) => profile["principal"]!["languageTests"]![0]!;

    private static JsonObject Levels() =>
        new() { ["test"] = "clb", ["takenOn"] = "2025-02-08", ["listening"] = 9, ["reading"] = 9, ["writing"] = 9, ["speaking"] = 9 };

    private static JsonObject Nomination(string province) => new() { ["province"] = province, ["acceptedOn"] = "2025-12-01" };

    private static JsonObject OfferWithoutLmia() => new() { ["noc"] = "21232", ["hoursPerWeek"] = 40 };

    private static JsonArray Certificates(string issuedOn) =>
        new(new JsonObject { ["noc"] = "72106", ["issuedBy"] = "AB", ["issuedOn"] = issuedOn });

    private static DocumentReading<Candidate> Read(string json) => CrsJson.Profile.Read(Encoding.UTF8.GetBytes(json));

    private static string Example(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", name));
}
