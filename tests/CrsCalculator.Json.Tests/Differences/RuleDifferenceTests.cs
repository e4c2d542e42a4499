using System.Text.Json.Nodes;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests.Differences;

/// <summary>The difference of rules names every value that differs, and no other.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class RuleDifferenceTests
{
    private static readonly LocalDate November = new(2026, 11, 3);

    private static readonly string Book = CrsDocument.Of(RuleBook.Official.ToLayer("official")).ToJson();

    private static readonly CrsRuleset Last = RuleBook.Official.Points.LastAvailable!;

    /// <summary>Every value of every part of the official book, changed one by one: that place is found, and nothing else.</summary>
    [Fact]
    public void A_changed_value_of_any_part_is_found_at_its_path()
    {
        int changed = 0;
        foreach ((string part, JsonNode entry) in EntriesOf(JsonNode.Parse(Book)!).Where(static one => one.Part != "points"))
        {
            WrittenEntry before = Written(entry.ToJsonString());
            foreach (string path in ValuesOf(entry).Where(static path => path != "$.from"))
            {
                JsonNode other = entry.DeepClone();
                Change(other, path);
                RuleDifference[] found = [.. DifferenceWalk.Between(before, Written(other.ToJsonString()))];
                found.Should().NotBeEmpty($"{part}: {path} was changed");
                found.Should().OnlyContain(difference => IsAt(difference.Path, path), $"{part}: {path} was changed alone");
                changed++;
            }
        }

        changed.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void A_changed_cell_of_points_is_found_with_its_band()
    {
        JsonObject document = JsonNode.Parse(CrsDocument.Of(Last).ToJson())!.AsObject();
        WrittenEntry before = Written(document.ToJsonString());
        JsonArray factors = document["factors"]!.AsArray();
        for (int i = 0; i < factors.Count; i++)
        {
            foreach (string path in ValuesOf(factors[i]!["points"]!))
            {
                JsonNode other = document.DeepClone();
                JsonNode points = other["factors"]![i]!["points"]!;
                Change(points, path);
                RuleDifference found = DifferenceWalk.Between(before, Written(other.ToJsonString())).Should().ContainSingle().Subject;
                found.Path.Should().Be($"$.factors[{i}].points{path[1..]}");
                found.Factor.Should().Be((string?)factors[i]!["id"]);
                found.Row.Should().NotBeNull();
                (found.Column is null).Should().Be(factors[i]!["column"] is null);
                found.IsOfSource.Should().BeFalse();
            }
        }
    }

    [Property(MaxTest = 100)]
    public void A_ruleset_does_not_differ_from_itself(OtherShape shape)
    {
        RuleBookLayer layer = Layer(shape.Value);
        RuleEntryDifference entry = RuleBookDifference.Of(layer, layer).Entries.Should().ContainSingle().Subject;
        entry.Differences.Should().BeEmpty();
        entry.IsSameRule.Should().BeTrue();
    }

    [Property(MaxTest = 100)]
    public void Rulesets_of_other_tables_differ(OtherShape one, OtherShape other)
    {
        bool areSame = TablesOf(one.Value) == TablesOf(other.Value);
        RuleBookDifference.Of(Layer(one.Value), Layer(other.Value)).IsSameRules.Should().Be(areSame);
    }

    /// <summary>Turned round, the same places differ the other way.</summary>
    [Property(MaxTest = 100)]
    public void A_difference_can_be_turned_round(OtherShape one, OtherShape other)
    {
        RuleDifference[] there = [.. RuleBookDifference.Of(Layer(one.Value), Layer(other.Value)).Entries[0].Differences];
        RuleDifference[] back = [.. RuleBookDifference.Of(Layer(other.Value), Layer(one.Value)).Entries[0].Differences];
        Sorted(there.Select(static d => $"{d.Factor} {d.Row} {d.Column} {d.Candidates} {d.Before} {d.After}")).Should()
            .Equal(Sorted(back.Select(static d => $"{d.Factor} {d.Row} {d.Column} {d.Candidates} {d.After} {d.Before}")));

        static IEnumerable<string> Sorted(IEnumerable<string> places) => places.Order(StringComparer.Ordinal);
    }

    /// <summary>A band that is cut in two without other points changes nothing; with other points, only those are listed.</summary>
    [Fact]
    public void Bands_are_compared_value_by_value()
    {
        RuleDifference[] same = [.. Between(static sibling => sibling, static age => Cut(age, 50, 0))];
        same.Should().BeEmpty();
        RuleDifference[] other = [.. Between(static sibling => sibling, static age => Cut(age, 44, 0))];
        other.Select(static d => d.ToString()).Should().Equal("core.age, 44: 5 to 0 (withSpouse)", "core.age, 44: 6 to 0 (single)");

        static IEnumerable<RuleDifference> Between(Func<JsonNode, JsonNode> keep, Action<JsonNode> change)
        {
            JsonNode document = keep(JsonNode.Parse(CrsDocument.Of(Last).ToJson())!);
            WrittenEntry before = Written(document.ToJsonString());
            change(document["factors"]![0]!);
            return DifferenceWalk.Between(before, Written(document.ToJsonString()));
        }

        static void Cut(JsonNode age, int from, int points)
        {
            JsonArray bands = age["bands"]!.AsArray();
            int at = bands.Count(band => (int)band! < from);
            bool isThere = at < bands.Count && (int)bands[at]! == from;
            foreach (string column in new[] { "withSpouse", "single" })
            {
                JsonArray cells = age["points"]![column]!.AsArray();
                if (isThere)
                {
                    cells[at] = points;
                }
                else
                {
                    cells.Insert(at, JsonValue.Create(points));
                }
            }

            if (!isThere)
            {
                bands.Insert(at, JsonValue.Create(from));
            }
        }
    }

    [Fact]
    public void The_order_of_factors_is_a_difference()
    {
        CrsRuleset turned = Last.Derive(
            "turned",
            static tables => tables with { Factors = [.. tables.Factors.Reverse()] });
        RuleDifference difference = RuleBookDifference.Of(Layer(Last), Layer(turned)).Entries[0].Differences
            .Single(static difference => !difference.IsOfSource);
        difference.Path.Should().Be("$.factors");
        difference.Before.Should().StartWith("[\"core.age\",");
    }

    [Fact]
    public void A_layer_is_compared_with_what_it_replaces_or_follows()
    {
        RuleBookLayer copy = Layer(Last.Derive("own", static tables => tables, inForceFrom: November));
        RuleEntryDifference points = RuleBookDifference.Of(copy, RuleBook.Official).Entries.Should().ContainSingle().Subject;
        (points.BeforeId, points.AfterId, points.AfterFrom, points.IsSameRule).Should().Be(("2025-03-25", "own", November, true));
        Dated<FundsTable> old = RuleBook.Official.Funds.Entries[^1];
        RuleBookLayer funds = new()
        {
            Name = "funds",
            Funds =
            [
                new(old.From, old.Value with { EachMore = 1 }, old.Citation!),
                new(old.From.PlusYears(1), old.Value with { EachMore = 1 }, old.Citation!),
                new(new RuleGap(GapReason.NotAvailable, old.From.PlusYears(2), "not known")),
            ],
        };
        RuleEntryDifference[] entries = [.. RuleBookDifference.Of(funds, RuleBook.Official).Entries];
        entries.Select(static entry => entry.BeforeFrom).Should().Equal(old.From, old.From, old.From.PlusYears(1));
        entries.Select(static entry => entry.IsSameRule).Should().Equal(false, true, false);
        entries[2].Differences.Should().ContainSingle().Which.Should().Be(new RuleDifference { Path = "$.gap", After = "\"not known\"" });
        entries[2].IsGapAfter.Should().BeTrue();
    }

    [Fact]
    public void The_official_book_changes_nothing_in_itself()
    {
        var none = RuleBookDifference.Of(RuleBook.Official.ToLayer("official"), RuleBook.Official);
        none.IsSameRules.Should().BeTrue();
        none.Entries.Should().HaveCount(EntriesOf(JsonNode.Parse(Book)!).Count())
            .And.OnlyContain(static entry => entry.Differences.IsEmpty);
    }

    [Fact]
    public void Differences_fit_the_schema()
    {
        RuleBookLayer official = RuleBook.Official.ToLayer("official");
        RuleBookDifference[] all =
        [
            RuleBookDifference.Of(official, RuleBook.Official),
            RuleBookDifference.Of(official, Layer(Last)),
            RuleBookDifference.Of(Layer(RuleBook.Official.Points.Entries[1].Value), Layer(Last)),
            RuleBookDifference.Of(official.Only(RuleBookPart.Tests, new(2015, 1, 1)), official.Only(RuleBookPart.Tests, new(2024, 1, 30))),
            RuleBookDifference.Of(official.Only(RuleBookPart.Fsw), new RuleBookLayer { Name = "nothing" }),
        ];
        foreach (RuleBookDifference difference in all)
        {
            string json = CrsDocument.Of(difference).ToJson();
            SchemaCheck.Of("crs-rules-diff/1").Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
        }
    }

    [Theory]
    [InlineData("""{"schema":"crs-profile/1"}""", "crs-profile/1")]
    [InlineData("""{"a":{"schema":"b"},"schema":"c"}""", "c")]
    [InlineData("""{"schema":5}""", null)]
    [InlineData("""{"a":1}""", null)]
    [InlineData("[]", null)]
    [InlineData("{", null)]
    [InlineData("", null)]
    public void The_format_of_a_document_is_what_it_names(string json, string? format) =>
        CrsJson.FormatOf(System.Text.Encoding.UTF8.GetBytes(json)).Should().Be(format);

    private static bool IsAt(string found, string changed) =>
        found == changed || changed.StartsWith($"{found}[", StringComparison.Ordinal)
        || (IsInList(changed) && found[..found.LastIndexOf('[')] == changed[..changed.LastIndexOf('[')])
        || IsName(changed);

    /// <summary>A text of a list goes, and another one comes.</summary>
    private static bool IsInList(string path) => path.EndsWith(']');

    /// <summary>An element with another name is another element: all of its values go, and all of the other's come.</summary>
    private static bool IsName(string path) =>
        path.EndsWith("].test", StringComparison.Ordinal) || path.EndsWith("].scale", StringComparison.Ordinal)
        || path.EndsWith("].category", StringComparison.Ordinal);

    private static WrittenEntry Written(string json) => new(System.Text.Json.JsonDocument.Parse(json).RootElement.Clone());

    private static RuleBookLayer Layer(CrsRuleset ruleset) => new() { Name = ruleset.Id, Points = [RuleBook.EntryOf(ruleset)] };

    private static string TablesOf(CrsRuleset ruleset)
    {
        JsonNode document = JsonNode.Parse(CrsDocument.Of(ruleset).ToJson())!;
        foreach (string field in new[] { "id", "inForceFrom", "instruction", "summary" })
        {
            document.AsObject().Remove(field);
        }

        foreach (JsonNode? factor in document["factors"]!.AsArray())
        {
            factor!.AsObject().Remove("citation");
        }

        return document.ToJsonString();
    }

    private static IEnumerable<(string Part, JsonNode Entry)> EntriesOf(JsonNode book) =>
        book["parts"]!.AsObject().SelectMany(static part => part.Value!.AsArray().Select(entry => (part.Key, entry!)));

    private static IEnumerable<string> ValuesOf(JsonNode? node, string path = "$") => node switch
    {
        JsonObject fields => fields.SelectMany(field => ValuesOf(field.Value, $"{path}.{field.Key}")),
        JsonArray list => list.SelectMany((element, i) => ValuesOf(element, $"{path}[{i}]")),
        null => [],
        _ => [path],
    };

    /// <summary>Changes a value to one that stands nowhere else.</summary>
    private static void Change(JsonNode root, string path)
    {
        JsonNode value = root;
        foreach (string step in path[1..].Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            value = char.IsAsciiDigit(step[0]) ? value[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : value[step]!;
        }

        value.ReplaceWith(value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => JsonValue.Create((decimal)value + 0.5m),
            System.Text.Json.JsonValueKind.String => JsonValue.Create($"{(string)value!} changed"),
            System.Text.Json.JsonValueKind.True => JsonValue.Create(false),
            _ => (JsonNode)JsonValue.Create(true),
        });
    }
}
