using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Application;
using CrsCalculator.TestKit.Docs;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Json.Tests.Applications;

/// <summary>The papers at hand are read as they are written; bad ones become issues, all at once, each with its path.</summary>
[Properties(Arbitrary = [typeof(DocumentsReadingTests)])]
public class DocumentsReadingTests
{
    private static readonly string Example =
        Page.Of("docs/formats/crs-documents-1.md").Blocks.Single(static block => block.Language == "json").Text;

    public static TheoryData<string, Action<JsonObject>> Faults => new()
    {
        { "$.schema wrongSchema", static d => d["schema"] = "crs-documents/2" },
        { "$.schema missingField", static d => d.Remove("schema") },
        { "$.items missingField", static d => d.Remove("items") },
        { "$.items wrongType", static d => d["items"] = new JsonObject() },
        { "$.items wrongType", static d => d["items"] = null },
        { "$.papers unknownField", static d => d["papers"] = new JsonArray() },
        { "$.items[0] wrongType", static d => d["items"]![0] = "identity.passport" },
        { "$.items[0].id missingField", static d => Item(d, 0).Remove("id") },
        { "$.items[0].id invalidText", static d => Item(d, 0)["id"] = " " },
        { "$.items[1].subject missingField", static d => Item(d, 1).Remove("subject") },
        { "$.items[1].subject wrongType", static d => Item(d, 1)["subject"] = 1 },
        { "$.items[1].state missingField", static d => Item(d, 1).Remove("state") },
        { "$.items[1].state unknownValue", static d => Item(d, 1)["state"] = "lost" },
        { "$.items[1].issuedOn notADate", static d => Item(d, 1)["issuedOn"] = "2024-02-30" },
        { "$.items[0].validUntil dateOutOfRange", static d => Item(d, 0)["validUntil"] = "9999-12-31" },
        { "$.items[0].validUntil contradiction", static d => Item(d, 0)["validUntil"] = "2021-04-05" },
        { "$.items[2].has wrongType", static d => Item(d, 2)["has"] = "letterhead" },
        { "$.items[2].has[1] invalidText", static d => Item(d, 2)["has"]![1] = string.Empty },
        { "$.items[2].language invalidText", static d => Item(d, 2)["language"] = string.Empty },
        { "$.items[3].note wrongType", static d => Item(d, 3)["note"] = true },
        { "$.items[3].stat unknownField", static d => Item(d, 3)["stat"] = "held" },
    };

    public static Arbitrary<Papers> Lists() =>
        (from papers in Gen.ListOf(Paper, 6)
         from count in Gen.Choose(0, 6)
         select new Papers([.. papers.Take(count)])).ToArbitrary();

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_path(string expected, Action<JsonObject> change)
    {
        JsonObject document = JsonNode.Parse(Example)!.AsObject();
        change(document);
        DocumentReading<ImmutableArray<ApplicationDocument>> reading = CrsJson.Documents.Read(document.ToJsonString());
        reading.IsValid.Should().BeFalse();
        reading.Issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal(expected);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        JsonObject document = JsonNode.Parse(Example)!.AsObject();
        Item(document, 0).Remove("id");
        Item(document, 1)["state"] = "lost";
        Item(document, 3)["issuedOn"] = "soon";
        CrsJson.Documents.Read(document.ToJsonString()).Issues.Select(static issue => issue.Path).Should()
            .Equal("$.items[0].id", "$.items[1].state", "$.items[3].issuedOn");
    }

    [Fact]
    public void Absent_is_unknown_and_an_empty_list_is_none()
    {
        ApplicationDocument[] read =
        [
            .. CrsJson.Documents.Read("""
                {"schema":"crs-documents/1","items":[
                {"id":"work.letter","subject":"$.principal.work[0]","state":"held","has":[]},
                {"id":"work.letter","subject":"$.principal.work[1]","state":"held"}]}
                """).Value,
        ];
        read[0].Has.Should().NotBeNull();
        read[0].Has!.Value.IsEmpty.Should().BeTrue();
        read[1].Should().Be(new ApplicationDocument { Id = "work.letter", Subject = "$.principal.work[1]", State = DocumentState.Held });
    }

    [Property(MaxTest = 100)]
    public void Papers_read_back_the_same_and_fit_the_schema(Papers papers, bool indented)
    {
        string json = CrsDocument.Of(papers.Items).ToJson(indented);
        SchemaCheck.Of("crs-documents/1").Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
        DocumentReading<ImmutableArray<ApplicationDocument>> reading = CrsJson.Documents.Read(json);
        reading.Issues.Should().BeEmpty(json);
        (reading.Id, reading.Notices.Length).Should().Be((null, 0));
        reading.Value.Should().Equal(papers.Items);
        CrsDocument.Of(reading.Value).ToJson(indented).Should().Be(json);
    }

    [Property(MaxTest = 100)]
    public void Schema_and_reader_agree(Papers papers, DoNotSize<int> seed) =>
        SchemaAgreementTests.Agree(CrsJson.Documents, CrsDocument.Of(papers.Items).ToJson(), seed.Item);

    [Fact]
    public void A_reading_binds_and_a_paper_is_what_it_is_in_its_document()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { Encoder = Writing.Escaping.Encoder }.AddCrsCalculator();
        DocumentReading<ImmutableArray<ApplicationDocument>> reading =
            JsonSerializer.Deserialize<DocumentReading<ImmutableArray<ApplicationDocument>>>(Example, options)!;
        string json = CrsDocument.Of(reading.Value).ToJson();
        foreach (ApplicationDocument paper in reading.Value)
        {
            string alone = JsonSerializer.Serialize(paper, options);
            json.Should().Contain(alone);
            JsonSerializer.Deserialize<ApplicationDocument>(alone, options).Should().Be(paper);
        }
    }

    private static Gen<ApplicationDocument> Paper =>
        from id in Gen.Elements("identity.passport", "work.letter", "police.IN", "funds.letter")
        from subject in Gen.Elements("principal", "spouse", "$.principal.work[0]", "$.children[1]")
        from state in Gen.Elements(Enum.GetValues<DocumentState>())
        from issued in Gen.Choose(-1, 900)
        from valid in Gen.Choose(-1, 900)
        from has in Gen.Elements<string[]?>(null, [], ["letterhead"], ["letterhead", "duties"])
        from language in Gen.Elements("en", "hi", null)
        from note in Gen.Elements("a \"note\" é", "", null)
        select new ApplicationDocument
        {
            Id = id,
            Subject = subject,
            State = state,
            IssuedOn = issued < 0 ? null : new LocalDate(2023, 1, 1).PlusDays(issued),
            ValidUntil = valid < 0 ? null : new LocalDate(2026, 1, 1).PlusDays(valid),
            Has = has is null ? (ImmutableArray<string>?)null : [.. has],
            Language = language,
            Note = note,
        };

    private static JsonObject Item(JsonObject document, int place) => document["items"]![place]!.AsObject();

    /// <summary>Papers of an application.</summary>
    public sealed record Papers(ImmutableArray<ApplicationDocument> Items);
}
