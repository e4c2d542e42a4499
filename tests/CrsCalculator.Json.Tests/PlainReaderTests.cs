using System.Text;
using System.Text.Json;
using CrsCalculator.Json.Reading;
using CrsCalculator.TestKit.Fuzz;

namespace CrsCalculator.Json.Tests;

/// <summary>Plain documents are read by a reader of our own. Whatever it accepts, System.Text.Json accepts and understands alike.</summary>
public class PlainReaderTests
{
    private const int Documents = 20_000;
    private const ulong Seed = 400_000;

    // Names that the mutated documents have, in an order of their own.
    private static readonly FieldNames Names = new("level", "id", "a", "age", "firstLanguage", "education", "listening", "b");

    private static readonly string[] Samples =
    [
        """{"id":"x","age":30,"education":"secondary","firstLanguage":{"language":"english","listening":9.5}}""",
        """{ "a" : [ 1, 2.50, [ ], { } ], "b" : [ { "level" : null }, true, false ], "age" : 0 }""",
        "[]",
        "\n{\r\n\t\"id\": \"é 😀\"\n}\n",
    ];

    public static TheoryData<string> Slips => new(
        """{"age":30"education":1}""",
        """{"age":30 "education":1}""",
        """{,"age":30}""",
        """{"age":30,}""",
        """{"age":30,,"education":1}""",
        """{"age" 30}""",
        """{"age":}""",
        """{"age":01}""",
        """{"age":1.}""",
        """{"age":.5}""",
        """{"age":30x}""",
        """{"age":truex}""",
        """{"age":30}}""",
        """{"age":30} x""",
        """{"age":[1 2]}""",
        """{"age":[,1]}""",
        """{"age":[1,]}""",
        """{"age":[1}""",
        """{"age":{]}""",
        """{"age":"a""",
        "{\"age\":\"a\nb\"}",
        "{\"age\"\f:30}",
        """{"age":30""",
        "{",
        string.Empty);

    [Theory]
    [MemberData(nameof(Slips))]
    public void Text_that_is_not_JSON_is_not_plain(string json)
    {
        PlainTokens(Encoding.UTF8.GetBytes(json), byName: false).Should().BeNull();
        PlainTokens(Encoding.UTF8.GetBytes(json), byName: true).Should().BeNull();
        CrsJson.Factors.Read(json).Issues.Select(static issue => issue.Code).Should().ContainSingle(
            static code => code == IssueCodes.MalformedJson || code == IssueCodes.Empty);
    }

    [Fact]
    public void Plain_documents_are_read_alike()
    {
        foreach (byte[] document in Samples.Select(Encoding.UTF8.GetBytes))
        {
            PlainTokens(document, byName: false).Should().Equal(Tokens(document));
            PlainTokens(document, byName: true).Should().Equal(Tokens(document));
        }
    }

    [Fact]
    public void A_plain_reader_accepts_nothing_that_the_other_refuses_or_reads_otherwise()
    {
        byte[][] samples = [.. Samples.Select(Encoding.UTF8.GetBytes)];
        for (ulong i = 0; i < Documents; i++)
        {
            byte[] document = new Mutator(Seed + i).Change(samples[i % (ulong)samples.Length], samples);
            if (!System.Text.Unicode.Utf8.IsValid(document))
            {
                continue;
            }

            foreach (bool byName in new[] { false, true })
            {
                if (PlainTokens(document, byName) is { } plain)
                {
                    plain.Should().Equal(Tokens(document), $"seed {Seed + i}, by name {byName}: {Encoding.UTF8.GetString(document)}");
                }
            }
        }
    }

    [Fact]
    public void Issues_beyond_those_that_are_listed_still_keep_a_document_from_being_made()
    {
        string unknown = string.Join(",", Enumerable.Range(0, 105).Select(static i => $"\"x{i}\":1"));
        string job = """{"noc":"21232","country":"CA","start":"2024-05-01","end":"2023-01-01","hoursPerWeek":40}""";
        string leave = """{"kind":"sick","from":"2024-05-01","to":"2023-01-01"}""";
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(
            $$$"""
            {"schema":"crs-profile/1",{{{unknown}}},
            "principal":{"dateOfBirth":"1990-01-01","work":[{{{job}}},{"leave":[{{{leave}}}]}]}}
            """);
        reading.Issues[^1].Code.Should().Be(IssueCodes.TooManyIssues);
        reading.IssuesOn(new NodaTime.LocalDate(2026, 1, 21)).Should().NotBeEmpty();
    }

    /// <summary>The tokens of a plain document, or nothing where the reader gives up.</summary>
    private static List<string>? PlainTokens(byte[] document, bool byName)
    {
        List<string> tokens = [];
        var reader = new PlainReader(document);
        bool isNameNext = false;
        while (true)
        {
            int place = byName && isNameNext ? reader.ReadNextName(Names, after: 2) : -1;
            if (place < 0 && !reader.Read())
            {
                return reader.HasGivenUp ? null : tokens;
            }

            tokens.Add(place < 0 ? Token(reader.TokenType, reader.Value) : $"{JsonTokenType.PropertyName} {Names[place]}");
            isNameNext = reader.IsInObject && reader.TokenType != JsonTokenType.PropertyName;
        }
    }

    private static List<string>? Tokens(byte[] document)
    {
        List<string> tokens = [];
        try
        {
            var reader = new Utf8JsonReader(document);
            while (reader.Read())
            {
                tokens.Add(Token(reader.TokenType, reader.ValueSpan));
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return tokens;
    }

    private static string Token(JsonTokenType type, ReadOnlySpan<byte> value) =>
        type is JsonTokenType.String or JsonTokenType.PropertyName or JsonTokenType.Number
            ? $"{type} {Encoding.UTF8.GetString(value)}"
            : $"{type}";
}
