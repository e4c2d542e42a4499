using System.Buffers;
using System.Text;
using System.Text.Json;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Fuzz;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>
/// Broken documents of every format that is read: reading never throws, and everything that is found can be told. A failure names its
/// seed; the same seed breaks the same document in the same way.
/// </summary>
public class FuzzTests
{
    private const int Documents = 8_000;
    private const int Feeds = 3_000;
    private const int MostShown = 2_000;
    private static readonly LocalDate On = new(2026, 1, 21);

    private static readonly byte[][] Profiles =
    [
        Encoding.UTF8.GetBytes(NewFactReadingTests.EveryFact),
        Encoding.UTF8.GetBytes(Example("profile-cec.json")),
        Encoding.UTF8.GetBytes(Example("profile-couple.json")),
    ];

    private static readonly byte[][] Factors =
    [
        .. Example("candidates.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Append(Example("factors-couple.json"))
            .Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly RuleBookLayer Everything = RuleBook.Official.ToLayer("mine");

    private static readonly byte[][] Rulesets =
    [
        Encoding.UTF8.GetBytes(JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!)),
        Encoding.UTF8.GetBytes(JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables))),
    ];

    private static readonly byte[][] Histories =
    [
        Encoding.UTF8.GetBytes(CrsDocument.Of(RoundHistory.Official.Rounds.TakeLast(5), RoundHistory.Official).ToJson()),
        Encoding.UTF8.GetBytes(
            CrsDocument.Of(new RoundHistory(RoundHistory.Official.Rounds[^9..], RoundHistory.Official.Snapshots[^5..])).ToJson()),
    ];

    private static readonly byte[][] RuleBooks =
    [
        .. new[] { Everything with { Points = [] }, Everything with { Work = [], Fsw = [], Points = Everything.Points[^1..] } }
            .Select(static layer => Encoding.UTF8.GetBytes(CrsDocument.Of(layer).ToJson())),
    ];

    private static readonly byte[][] FeedFiles =
    [
        """
        {"rounds":[{"drawNumber":"395","drawDate":"2026-02-16","drawDateFull":"February 16, 2026","drawName":"Provincial Nominee Program",
        "drawSize":"279","drawCRS":"789","drawDateTime":"February 16, 2026 at 15:42:40 UTC","drawCutOff":"January 24, 2026 at 04:28:55 UTC",
        "dd1":"15,221","dd18":"233,000","drawText2":"Provincial Nominee Program"},
        {"drawNumber":"91a","drawDate":"2018-05-30","drawName":"Federal Skilled Trades","drawSize":"700","drawCRS":"288"}]}
        """u8.ToArray(),
    ];

    [Fact]
    public void Profiles_are_read_or_refused() => Break(CrsJson.Profile, Profiles, 100_000, static reading =>
    {
        foreach (Issue issue in reading.IssuesOn(On, On))
        {
            Told(issue);
        }

        return CrsDocument.Of(reading.Value, reading.Id);
    });

    [Fact]
    public void Factors_are_read_or_refused() =>
        Break(CrsJson.Factors, Factors, 200_000, static reading => CrsDocument.Of(reading.Value, reading.Id));

    [Fact]
    public void Rulesets_are_read_or_refused() =>
        Break(CrsJson.Ruleset, Rulesets, 300_000, static reading => CrsDocument.Of(reading.Value));

    [Fact]
    public void Rule_books_are_read_or_refused() =>
        Break(CrsJson.RuleBook, RuleBooks, 500_000, static reading => CrsDocument.Of(reading.Value));

    [Fact]
    public void Rounds_are_read_or_refused() =>
        Break(CrsJson.Rounds, Histories, 600_000, static reading => CrsDocument.Of(reading.Value));

    [Fact]
    public void Feeds_are_read_or_refused()
    {
        for (ulong seed = 400_000; seed < 400_000 + Feeds; seed++)
        {
            byte[] broken = new Mutator(seed).Change(FeedFiles[0], [.. FeedFiles, .. Factors]);
            Guarded(seed, broken, () =>
            {
                FeedReading feed;
                try
                {
                    feed = IrccFeed.Read(broken);
                }
                catch (FeedFormatException)
                {
                    return;
                }

                foreach (Issue issue in feed.Unread.Concat(feed.Remarks))
                {
                    Whole(RoundText.English.Issue(issue));
                    Whole(RoundText.French.Issue(issue));
                }

                using JsonDocument _ = JsonDocument.Parse(CrsDocument.Of(feed, RoundHistory.Official.Merge(feed)).ToJson());
            });
        }
    }

    private static void Break<T>(
        DocumentReader<T> reader,
        byte[][] documents,
        ulong firstSeed,
        Func<DocumentReading<T>, CrsDocument> written)
    {
        byte[][] others = [.. Profiles, .. Factors, .. Rulesets];
        int refused = 0;
        for (ulong seed = firstSeed; seed < firstSeed + Documents; seed++)
        {
            byte[] document = documents[(int)(seed % (ulong)documents.Length)];
            byte[] broken = new Mutator(seed).Change(document, others);
            Guarded(seed, broken, () =>
            {
                DocumentReading<T> reading = reader.Read(broken);
                foreach (Issue issue in reading.Issues)
                {
                    Told(issue);
                }

                Whole(reading.Id ?? string.Empty);
                ToldOnOneLine(reading.Id, [.. reading.Issues]);
                CrsJson.IsProfile(broken);
                if (reading.IsValid)
                {
                    string json = written(reading).ToJson();
                    written(reader.Read(json)).ToJson().Should().Be(json);
                }
                else
                {
                    refused++;
                }

                if (seed % 10 == 0)
                {
                    reader.Read(ByteByByte.Of(broken)).Issues.Should().Equal(reading.Issues);
                }
            });
        }

        refused.Should().BeGreaterThan(Documents / 2, "most changes break a document");
    }

    /// <summary>An issue can be told in both languages, and nothing of it is half a character.</summary>
    private static void Told(Issue issue)
    {
        Whole(issue.Path);
        Whole(CrsText.English.Issue(issue)).Should().NotStartWith("issue.");
        Whole(CrsText.French.Issue(issue)).Should().NotStartWith("issue.");
        foreach (string line in CrsText.MarkedLines(issue))
        {
            Whole(line);
        }
    }

    private static void ToldOnOneLine(string? id, IReadOnlyList<Issue> issues)
    {
        foreach (OfficialLanguage language in Enum.GetValues<OfficialLanguage>())
        {
            var output = new ArrayBufferWriter<byte>();
            using var writer = new ScoreLineWriter(output, language);
            writer.WriteErrors(id, 1, issues);
            output.WrittenSpan.IndexOf((byte)'\n').Should().Be(output.WrittenCount - 1);
            using JsonDocument line = JsonDocument.Parse(output.WrittenMemory);
            line.RootElement.GetProperty("errors").GetArrayLength().Should().Be(issues.Count);
        }
    }

    private static string Whole(string text)
    {
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i))
            {
                Assert.Fail($"half of a character in '{text}'");
            }
        }

        return text;
    }

    private static void Guarded(ulong seed, byte[] broken, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e)
        {
            string shown = Encoding.UTF8.GetString(broken.AsSpan(0, Math.Min(broken.Length, MostShown)));
            throw new InvalidOperationException($"Seed {seed}: {e.GetType().Name}: {e.Message}\n{shown}", e);
        }
    }

    private static string Example(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", name));
}
