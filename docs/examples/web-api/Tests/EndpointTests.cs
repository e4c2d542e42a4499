using System.Net;
using System.Text.Json;

namespace WebApi.Tests;

public sealed class EndpointTests(Api api) : IClassFixture<Api>
{
    private const string Problem = "application/problem+json";

    public static string Faulty { get; } = Api.Changed(static profile =>
    {
        profile["principle"] = 1;
        profile["intendedProvince"] = "on";
        profile["principal"]!["work"]![0]!["noc"] = "2174";
        profile["principal"]!["work"]![2]!["country"] = "UK";
        profile["principal"]!["education"]![0]!["awardedOn"] = "15/06/2023";
        profile["principal"]!["languageTests"]![0]!["reading"] = "7,5";
    });

    [Fact]
    public async Task A_profile_is_answered_with_its_score_and_eligibility()
    {
        Answer answer = await api.Post("/assess?on=2026-01-21", Api.Profile);
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Json.GetProperty("id").GetString().Should().Be("software-developer-toronto");
        answer.Json.GetProperty("score").GetProperty("total").GetInt32().Should().Be(609);
        Cec(answer.Json.GetProperty("eligibility")).Should().BeTrue();
    }

    [Fact]
    public async Task A_bound_profile_is_answered_with_eligibility()
    {
        Answer answer = await api.Post("/eligibility?on=2026-01-21", Api.Profile);
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Json.GetProperty("schema").GetString().Should().Be("crs-eligibility/1");
        Cec(answer.Json).Should().BeTrue();
    }

    [Theory]
    [InlineData("/assess")]
    [InlineData("/eligibility")]
    public async Task No_answer_holds_the_date_of_birth(string endpoint)
    {
        Answer answer = await api.Post($"{endpoint}?on=2026-01-21", Api.Profile);
        answer.Text.Should().NotContainAny("1995-08-14", "\"dateOfBirth\"", "calendar", "eras");
    }

    [Theory]
    [InlineData("/assess")]
    [InlineData("/eligibility")]
    public async Task A_bad_profile_is_answered_with_every_fault_at_once(string endpoint)
    {
        Answer answer = await api.Post($"{endpoint}?on=2026-01-21", Faulty);
        (answer.Status, answer.Type).Should().Be((HttpStatusCode.BadRequest, Problem));
        answer.Errors.Keys.Should().BeEquivalentTo(
            "$.principle",
            "$.intendedProvince",
            "$.principal.work[0].noc",
            "$.principal.work[2].country",
            "$.principal.education[0].awardedOn",
            "$.principal.languageTests[0].reading");
        answer.Errors["$.principal.work[2].country"].Should().ContainSingle().Which.Should().Contain("GB");
    }

    [Theory]
    [InlineData("/assess")]
    [InlineData("/eligibility")]
    public async Task Facts_that_contradict_each_other_are_faults_too(string endpoint)
    {
        Answer answer = await api.Post($"{endpoint}?on=1990-01-01", Api.Profile);
        (answer.Status, answer.Type).Should().Be((HttpStatusCode.BadRequest, Problem));
        answer.Errors.Keys.Should().Contain("$.principal.dateOfBirth");
    }

    [Theory]
    [InlineData("{\"principal\": {\n  \"dateOfBirth\": 1995-08-14", "line 2")]
    [InlineData("", "nothing to read")]
    public async Task A_body_that_is_not_JSON_is_answered_with_the_place(string body, string words)
    {
        Answer answer = await api.Post("/assess?on=2026-01-21", body);
        (answer.Status, answer.Type).Should().Be((HttpStatusCode.BadRequest, Problem));
        answer.Errors["$"].Should().ContainSingle().Which.Should().Contain(words);
    }

    [Fact]
    public async Task A_bound_body_that_is_not_JSON_is_a_problem_as_well()
    {
        Answer answer = await api.Post("/eligibility?on=2026-01-21", "{\"principal\":");
        (answer.Status, answer.Type).Should().Be((HttpStatusCode.BadRequest, Problem));
    }

    [Theory]
    [InlineData("/assess?on=21.01.2026")]
    [InlineData("/assess?on=9999-12-31")]
    [InlineData("/eligibility?on=0001-01-01")]
    [InlineData("/assess")]
    public async Task Without_a_date_there_is_no_answer(string uri)
    {
        Answer answer = await api.Post(uri, Api.Profile);
        (answer.Status, answer.Type).Should().Be((HttpStatusCode.BadRequest, Problem));
    }

    [Fact]
    public async Task A_date_whose_rules_are_not_available_is_refused_with_the_reason()
    {
        Answer answer = await api.Post("/assess?on=2026-12-01", Api.Profile);
        (answer.Status, answer.Type).Should().Be((HttpStatusCode.UnprocessableEntity, Problem));
        answer.Json.GetProperty("detail").GetString().Should()
            .Be("No score for 2026-12-01: a new instruction applies from 2026-11-03 whose points are not available.");
    }

    private static bool Cec(JsonElement eligibility) => eligibility.GetProperty("programs").EnumerateArray()
        .Single(static program => program.GetProperty("program").GetString() == "CEC")
        .GetProperty("eligible")
        .GetBoolean();
}
