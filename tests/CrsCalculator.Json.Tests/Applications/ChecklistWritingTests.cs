using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests.Applications;

/// <summary>A checklist as crs-checklist/1.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(FactArbitraries)])]
public class ChecklistWritingTests
{
    private static readonly LocalDate March = new(2026, 3, 1);
    private static readonly Candidate Early = CrsJson.Profile.Read(File.ReadAllBytes(Docs.Example.PathOf("profile-cec-window.json"))).Value;
    private static readonly Round Round392 = RoundHistory.Official[RoundNumber.Parse("392")];

    [Property(MaxTest = 60)]
    public void Checklists_fit_the_schema(Candidate profile, byte kind, bool isFrench)
    {
        OfficialLanguage language = isFrench ? OfficialLanguage.French : OfficialLanguage.English;
        ApplicationChecklist checklist = new Applicant(profile, ExpressEntry.Official).Checklist(March, InvitationOf(kind));
        string json = CrsDocument.Of(checklist, "id", language).ToJson();
        SchemaCheck.Of("crs-checklist/1").Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
    }

    [Fact]
    public void The_example_has_its_window_and_nothing_is_said_otherwise()
    {
        ApplicationChecklist checklist = Checklist(Early, new LocalDate(2026, 2, 25));
        JsonNode json = Parsed(checklist);
        json["window"]!["ranges"]!.ToJsonString().Should().Be("""[{"from":"2026-02-23","to":"2026-02-28"}]""");
        ((string)json["window"]!["advice"]!, (string)json["window"]!["dueOn"]!, (int)json["score"]!).Should()
            .Be(("submit", "2026-03-22", 521));
        Parsed(Checklist(Early, new LocalDate(2026, 2, 1)))["window"]!["advice"]!.GetValue<string>().Should().Be("wait");
        Parsed(Checklist(Early, March))["window"]!["advice"]!.GetValue<string>().Should().Be("decline");
        JsonNode invitation = json["invitation"]!;
        ((string)invitation["number"]!, (string)invitation["issuedOn"]!, (string)invitation["program"]!, (int)invitation["lowestScore"]!)
            .Should().Be(("392", "2026-01-21", "CEC", 509));
        ((string)invitation["tieBreak"]!, (int)invitation["daysToApply"]!).Should().Be(("2025-10-29T04:35:24Z", 60));
        json["fees"]!["total"]!.GetValue<int>().Should().Be(checklist.Fees!.Total).And.Be(1525);
    }

    [Fact]
    public void Without_an_invitation_there_is_no_window_and_in_a_gap_no_points()
    {
        JsonNode json = Parsed(new Applicant(Early, ExpressEntry.Official).Checklist(new LocalDate(2026, 12, 1)));
        (json["invitation"], json["window"], json["score"]).Should().Be((null, null, null));
        Codes(json["notices"]!).Should().Contain(ChecklistNoticeCodes.PointsNotAvailable);
        json["expiries"]!.AsArray().Should().NotBeEmpty().And
            .OnlyContain(static expiry => expiry!["kind"]!.GetValue<string>() == "profile" || expiry["lost"]!["points"] == null);
    }

    [Fact]
    public void A_provisional_score_says_so()
    {
        var gap = new LocalDate(2026, 12, 1);
        ApplicationChecklist checklist = new Applicant(Early, ExpressEntry.Official.AssumingLastHeld()).Checklist(gap);
        Parsed(checklist)["provisional"]!.GetValue<bool>().Should().BeTrue();
        Parsed(Checklist(Early, March)).AsObject().ContainsKey("provisional").Should().BeFalse();
    }

    [Property(MaxTest = 30)]
    public void The_document_states_what_the_checklist_states(Candidate profile, byte kind)
    {
        ApplicationChecklist checklist = new Applicant(profile, ExpressEntry.Official).Checklist(March, InvitationOf(kind));
        JsonNode json = Parsed(checklist);
        Codes(json["flags"]!).Should().Equal(checklist.Flags.Select(static flag => flag.Code));
        Texts(json["items"]!, "id").Should().Equal(checklist.Items.Select(static item => item.Id));
        Texts(json["items"]!, "need").Should().Equal(checklist.Items.Select(static item => Code.Of(item.Need)));
        Texts(json["missingFacts"]!, "path").Should().Equal(checklist.MissingFacts.Select(static fact => fact.Path));
        Texts(json["expiries"]!, "path").Should().Equal(checklist.Expiries.Select(static expiry => expiry.Path));
        Codes(json["notices"]!).Should().Equal(checklist.Notices.Select(static notice => notice.Code));
        json["items"]!.AsArray().Select(static item => (int?)item!["atStake"]!["points"]).Should()
            .Equal(checklist.Items.Select(static item => item.AtStake.Points));
    }

    [Property(MaxTest = 30)]
    public void Every_fact_of_a_message_has_a_name(Candidate profile, byte kind)
    {
        JsonNode json = Parsed(new Applicant(profile, ExpressEntry.Official).Checklist(March, InvitationOf(kind)));
        json["flags"]!.AsArray().Concat(json["notices"]!.AsArray())
            .SelectMany(static found => found!["facts"]!.AsObject().Select(fact => $"{found["code"]}: {fact.Key}"))
            .Where(static fact => fact.Contains(": fact", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Titles_messages_and_questions_are_in_the_language()
    {
        ApplicationChecklist checklist = Checklist(Early, March);
        JsonNode english = JsonNode.Parse(CrsDocument.Of(checklist).ToJson())!;
        JsonNode french = JsonNode.Parse(CrsDocument.Of(checklist, language: OfficialLanguage.French).ToJson())!;
        foreach ((string list, string field) in new[]
        {
            ("items", "title"), ("flags", "message"), ("flags", "remedy"), ("missingFacts", "question"), ("notices", "message"),
        })
        {
            Texts(french[list]!, field).Zip(Texts(english[list]!, field)).Should().NotContain(
                static pair => pair.First == pair.Second || pair.First.Length == 0, "'{0}' of {1}", field, list);
        }
    }

    [Property(MaxTest = 15)]
    public void A_part_of_a_checklist_is_what_it_is_in_its_document(Candidate profile, byte kind)
    {
        JsonSerializerOptions options = new JsonSerializerOptions { Encoder = Writing.Escaping.Encoder }.AddCrsCalculator();
        ApplicationChecklist checklist = new Applicant(profile, ExpressEntry.Official).Checklist(March, InvitationOf(kind));
        string json = CrsDocument.Of(checklist).ToJson();
        JsonSerializer.Serialize(checklist, options).Should().Be(json);
        string[] parts =
        [
            .. Written(checklist.Items),
            .. Written(checklist.Items.Select(static item => item.AtStake)),
            .. Written(checklist.Flags),
            .. Written(checklist.Expiries),
            .. Written(checklist.MissingFacts),
            .. Written([checklist.Fees!]),
            .. Written(checklist.Fees!.Persons),
        ];
        parts.Should().OnlyContain(part => json.Contains(part, StringComparison.Ordinal));
        if (checklist.Window is { } window)
        {
            string[] partsOfWindow = [.. Written(window.Edges), .. Written(window.Ranges), Written([window]).Single()[..^1]];
            partsOfWindow.Should().OnlyContain(part => json.Contains(part, StringComparison.Ordinal));
        }

        IEnumerable<string> Written<T>(IEnumerable<T> some) => some.Select(part => JsonSerializer.Serialize(part, options));
    }

    private static ApplicationChecklist Checklist(Candidate profile, LocalDate on) =>
        new Applicant(profile, ExpressEntry.Official).Checklist(on, InvitationOf(kind: 1));

    /// <summary>None, that of a round, or that of a letter.</summary>
    private static InvitationToApply? InvitationOf(byte kind)
    {
        InvitationProgram program = Enum.GetValues<InvitationProgram>()[kind % 4];
        return (kind % 3) switch
        {
            0 => null,
            1 => new InvitationToApply(Round392, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official),
            _ => new InvitationToApply(Round392.HeldOn, program, ExpressEntry.Official) { LowestScore = kind % 2 == 0 ? 450 : null },
        };
    }

    private static JsonNode Parsed(ApplicationChecklist checklist) => JsonNode.Parse(CrsDocument.Of(checklist).ToJson())!;

    private static ImmutableArray<string> Codes(JsonNode list) => Texts(list, "code");

    private static ImmutableArray<string> Texts(JsonNode list, string field) =>
        [.. list.AsArray().Select(element => element![field]!.GetValue<string>())];
}
