using System.IO.Pipelines;
using System.Text;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Json.Tests;

/// <summary>What is written reads back the same, from wherever it is read.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(FactArbitraries), typeof(HistoryReadingTests)])]
public class EveryWayInTests
{
    private const string Id = "id \"quoted\" é \uD83D\uDE00";

    [Property(MaxTest = 150)]
    public async Task Factors_read_back_the_same(CrsFactors factors, bool indented)
    {
        string json = CrsDocument.Of(factors, Id).ToJson(indented);
        foreach (DocumentReading<CrsFactors> reading in await EveryReading(CrsJson.Factors, json).ConfigureAwait(true))
        {
            reading.Issues.Should().BeEmpty(json);
            (reading.Value, reading.Id).Should().Be((factors, Id));
            CrsDocument.Of(reading.Value, reading.Id).ToJson(indented).Should().Be(json);
        }
    }

    [Property(MaxTest = 150)]
    public async Task Profiles_with_every_fact_read_back_the_same(Candidate candidate, bool indented)
    {
        string json = CrsDocument.Of(candidate, Id).ToJson(indented);
        foreach (DocumentReading<Candidate> reading in await EveryReading(CrsJson.Profile, json).ConfigureAwait(true))
        {
            reading.Issues.Should().BeEmpty(json);
            (reading.Value, reading.Id).Should().Be((candidate, Id));
            CrsDocument.Of(reading.Value, reading.Id).ToJson(indented).Should().Be(json);
        }
    }

    [Property(MaxTest = 40)]
    public Task Rulesets_read_back_the_same(DerivedRuleset derived, bool indented) => ReadsBack(derived.Value, indented);

    [Property(MaxTest = 40)]
    public Task Rulesets_of_any_shape_read_back_the_same(OtherShape shape, bool indented) => ReadsBack(shape.Value, indented);

    [Property(MaxTest = 30)]
    public async Task Histories_read_back_the_same(HistoryReadingTests.Stated history, bool indented)
    {
        string json = CrsDocument.Of(history.Value).ToJson(indented);
        foreach (DocumentReading<RoundHistory> reading in await EveryReading(CrsJson.Rounds, json).ConfigureAwait(true))
        {
            reading.Issues.Should().BeEmpty(json);
            (reading.Value, reading.Id).Should().Be((history.Value, null));
            CrsDocument.Of(reading.Value).ToJson(indented).Should().Be(json);
        }
    }

    private static async Task ReadsBack(CrsRuleset ruleset, bool indented)
    {
        string json = CrsDocument.Of(ruleset).ToJson(indented);
        foreach (DocumentReading<CrsRuleset> reading in await EveryReading(CrsJson.Ruleset, json).ConfigureAwait(true))
        {
            reading.Issues.Should().BeEmpty(json);
            reading.Value.Tables.Should().Be(ruleset.Tables);
            CrsDocument.Of(reading.Value).ToJson(indented).Should().Be(json);
        }
    }

    /// <summary>The issues of a document are the same too; so is that of one that is cut off in the middle of a character.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"age":30,"education":"doctorate","firstLanguage":null,"Alter":1}""")]
    [InlineData("""{"schema":"crs-profile/1","principal":{}}""")]
    [InlineData("\uFEFF{\"age\":30}")]
    [InlineData("{\"id\":\"\uD83D\uDE00\",,}")]
    public async Task Issues_are_the_same_from_everywhere(string json)
    {
        DocumentReading<CrsFactors>[] readings = await EveryReading(CrsJson.Factors, json).ConfigureAwait(true);
        readings.Should().OnlyContain(reading => reading.Issues.SequenceEqual(readings[0].Issues));
        byte[] cut = Encoding.UTF8.GetBytes(json + "\uD83D\uDE00")[..^1];
        CrsJson.Factors.Read(ByteByByte.Of(cut)).Issues.Should().Equal(CrsJson.Factors.Read(cut).Issues);
    }

    /// <summary>A byte order mark does not count against the length of a document.</summary>
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, IssueCodes.TooLong)]
    [InlineData(2, IssueCodes.TooLong)]
    [InlineData(5, IssueCodes.TooLong)]
    public async Task The_longest_document_is_the_same_from_everywhere(int more, string issue)
    {
        string json = """
            {"age":30,"education":"doctoral","firstLanguage":{"language":"english","listening":9,"reading":9,"writing":9,"speaking":9}}
            """;
        json = json.PadRight(CrsJson.MaxDocumentBytes + more);
        foreach (string text in new[] { json, "\uFEFF" + json })
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            using var stream = new MemoryStream(utf8);
            PipeReader pipe = PipeReader.Create(new System.Buffers.ReadOnlySequence<byte>(utf8));
            DocumentReading<CrsFactors>[] readings =
            [
                CrsJson.Factors.Read(utf8.AsSpan()),
                CrsJson.Factors.Read(ByteByByte.Of(utf8)),
                await CrsJson.Factors.ReadAsync(stream).ConfigureAwait(true),
                await CrsJson.Factors.ReadAsync(pipe).ConfigureAwait(true),
            ];
            readings.Select(static reading => string.Join(' ', reading.Issues.Select(static found => found.Code)))
                .Should().OnlyContain(codes => codes == issue);
        }
    }

    [Fact]
    public async Task A_read_that_is_cancelled_is_no_document()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("""{"age":30,""")).ConfigureAwait(true);
        Task<DocumentReading<CrsFactors>> reading = CrsJson.Factors.ReadAsync(pipe.Reader).AsTask();
        pipe.Reader.CancelPendingRead();
        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<OperationCanceledException>().ConfigureAwait(true);

        // What had arrived is still there.
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("""
            "education":"doctoral","firstLanguage":{"language":"english","listening":9,"reading":9,"writing":9,"speaking":9}}
            """)).ConfigureAwait(true);
        await pipe.Writer.CompleteAsync().ConfigureAwait(true);
        (await CrsJson.Factors.ReadAsync(pipe.Reader).ConfigureAwait(true)).Issues.Should().BeEmpty();
    }

    private static async Task<DocumentReading<T>[]> EveryReading<T>(DocumentReader<T> reader, string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        using var stream = new MemoryStream(utf8);
        using var other = new MemoryStream(utf8);
        PipeReader pipe = PipeReader.Create(other, new StreamPipeReaderOptions(bufferSize: 16, minimumReadSize: 1));
        return
        [
            reader.Read(json),
            reader.Read(utf8.AsSpan()),
            reader.Read(ByteByByte.Of(utf8)),
            await reader.ReadAsync(stream).ConfigureAwait(true),
            await reader.ReadAsync(pipe).ConfigureAwait(true),
        ];
    }
}
