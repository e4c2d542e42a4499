using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Fuzz;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>
/// Schemas and readers agree: what is written of a candidate with every fact fits, what the reader refuses for its structure the schema
/// refuses too, and the schema refuses nothing that is read.
/// </summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(FactArbitraries)])]
public class SchemaAgreementTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    /// <summary>The codes of what a schema can see. Calendars, lists of codes and sums are the reader's alone.</summary>
    private static readonly string[] Structural =
    [
        IssueCodes.MissingField, IssueCodes.UnknownField, IssueCodes.WrongType, IssueCodes.OutOfRange, IssueCodes.UnknownValue,
        IssueCodes.WrongSchema, IssueCodes.NotACountry, IssueCodes.FormerCountry, IssueCodes.InvalidText, IssueCodes.DayNeeded,
        IssueCodes.NotOfThisTest, IssueCodes.DecimalComma, IssueCodes.CodeOfNoc2016, IssueCodes.SecondLanguageWithoutFirst,
    ];

    /// <summary>Values of every type; each is good somewhere and wrong elsewhere.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "13", "168.5", "0.5", "2026", "1000000", "-0.01", "\"\"", "\" \"", "\"x\"", "\"M\"",
        "\"CA\"", "\"UK\"", "\"BC\"", "\"2024-05\"", "\"2024-05-17\"", "\"1899-12-31\"", "\"2025-09-30T14:02:11Z\"", "\"37,5\"",
        "\"2174\"", "\"21232\"", "\"english\"", "\"from2023\"", "\"doctoral\"", "\"twoOrMoreCredentials\"", "\"clb\"", "\"celpipGeneral\"",
        "\"crs-factors/1\"", "[]", "[1]", "[{}]", "{}", "{\"a\":1}",
    ];

    [Property(MaxTest = 60)]
    public void Profiles_with_every_fact_fit(Candidate candidate) => Fits("crs-profile/1", CrsDocument.Of(candidate, "id"));

    [Property(MaxTest = 25)]
    public void What_is_found_of_such_profiles_fits(Candidate candidate)
    {
        Fits("crs-score/1", CrsDocument.Of(ExpressEntry.Official.Assess(candidate, On), "id"));
        Fits("crs-eligibility/1", CrsDocument.Of(ExpressEntry.Official.Eligibility(candidate, On), "id"));
    }

    [Property(MaxTest = 10)]
    public void What_is_planned_of_such_profiles_fits(Candidate candidate)
    {
        Fits("crs-improve/1", CrsDocument.Of(ExpressEntry.Official.Plan(candidate, On), new Improvement { Id = "id" }));
        Fits("crs-timeline/1", CrsDocument.Of(ExpressEntry.Official.Timeline(candidate, On, On.PlusYears(1)), "id"));
        Fits("crs-comparison/1", CrsDocument.Of(ExpressEntry.Official.Compare(candidate, On, ExpressEntry.Official), "id"));
        ImmutableArray<InvitationCheck> checks = new PoolCandidate(candidate, ExpressEntry.Official).Check(RoundHistory.Official);
        Fits("crs-invitations/1", CrsDocument.Of(checks, RoundHistory.Official, "id"));
    }

    [Property(MaxTest = 40)]
    public void Official_rulesets_fit(OfficialRuleset official) => Fits("crs-ruleset/1", CrsDocument.Of(official.Value));

    [Property(MaxTest = 150)]
    public void Schema_and_reader_of_rule_books_agree(DoNotSize<int> seed) =>
        Agree(CrsJson.RuleBook, CrsDocument.Of(RuleBook.Official.ToLayer("mine") with { Points = [] }).ToJson(), seed.Item);

    [Property(MaxTest = 100)]
    public void Rulesets_of_any_shape_fit(OtherShape shape) => Fits("crs-ruleset/1", CrsDocument.Of(shape.Value));

    [Property(MaxTest = 40)]
    public void What_is_found_by_rulesets_of_any_shape_fits(OtherShape shape, Candidate candidate)
    {
        ExpressEntry other = ExpressEntry.Official.ScoringBy(shape.Value);
        Fits("crs-score/1", CrsDocument.Of(other.Assess(candidate, On), "id"));
        Fits("crs-comparison/1", CrsDocument.Of(ExpressEntry.Official.Compare(candidate, On, other), "id"));
    }

    [Property(MaxTest = 400)]
    public void Schema_and_reader_of_factors_agree(CrsFactors factors, DoNotSize<int> seed) =>
        Agree(CrsJson.Factors, CrsDocument.Of(factors, "id").ToJson(), seed.Item);

    [Property(MaxTest = 400)]
    public void Schema_and_reader_of_profiles_agree(Candidate candidate, DoNotSize<int> seed) =>
        Agree(CrsJson.Profile, CrsDocument.Of(candidate, "id").ToJson(), seed.Item);

    [Property(MaxTest = 400)]
    public void Schema_and_reader_of_a_profile_with_every_fact_agree(DoNotSize<int> seed) =>
        Agree(CrsJson.Profile, NewFactReadingTests.EveryFact, seed.Item);

    [Property(MaxTest = 100)]
    public void Schema_and_reader_of_rulesets_agree(DerivedRuleset derived, DoNotSize<int> seed) =>
        Agree(CrsJson.Ruleset, CrsDocument.Of(derived.Value).ToJson(), seed.Item);

    [Property(MaxTest = 200)]
    public void Schema_and_reader_of_rulesets_of_any_shape_agree(OtherShape shape, DoNotSize<int> seed) =>
        Agree(CrsJson.Ruleset, CrsDocument.Of(shape.Value).ToJson(), seed.Item);

    [Property(MaxTest = 200)]
    public void Schema_and_reader_of_rounds_agree(DoNotSize<int> seed)
    {
        RoundHistory all = RoundHistory.Official;
        RoundHistory some = new(all.Rounds[^6..], all.Snapshots[^2..]);
        Agree(CrsJson.Rounds, CrsDocument.Of(some).ToJson(), seed.Item);
        Agree(CrsJson.Rounds, CrsDocument.Of(some.Rounds[..3], all).ToJson(), seed.Item);
    }

    internal static void Agree<T>(DocumentReader<T> reader, string json, int seed)
    {
        JsonNode document = JsonNode.Parse(json)!;
        Change(document, new Dice(unchecked((ulong)seed)));
        string changed = document.ToJsonString();
        DocumentReading<T> reading = reader.Read(changed);
        string[] violations = [.. SchemaCheck.Of(reader.Format).Violations(document)];
        if (violations.Length > 0)
        {
            reading.IsValid.Should().BeFalse("the schema says {0} of {1}", string.Join("; ", violations), changed);
        }
        else
        {
            reading.Issues.Where(static issue => Structural.Contains(issue.Code, StringComparer.Ordinal))
                .Where(static issue => !IsBetweenFields(issue))
                .Should()
                .BeEmpty("the schema accepts {0}", changed);
        }
    }

    /// <summary>
    /// Whether it hangs on another field, which a schema does not look at: bands are numbers or codes by their fact, and years in a tier
    /// are at most those in the tier below. The bands of a pool are those of two layouts, and a round without a number can be listed, but
    /// is none of a history.
    /// </summary>
    private static bool IsBetweenFields(Issue issue) =>
        (issue.Code is IssueCodes.WrongType or IssueCodes.UnknownValue && issue.Path.Contains(".bands", StringComparison.Ordinal))
        || (issue.Code == IssueCodes.OutOfRange && issue.Path.Contains(".canadianWorkYearsInTiers.", StringComparison.Ordinal))
        || (issue.Code == IssueCodes.OutOfRange && issue.Path.Contains(".bands[", StringComparison.Ordinal))
        || (issue.Code == IssueCodes.MissingField && issue.Path.EndsWith("].number", StringComparison.Ordinal));

    /// <summary>Takes a field away, adds one, or gives one a value of another type or range.</summary>
    private static void Change(JsonNode document, Dice dice)
    {
        List<JsonNode> holders = [];
        Collect(document, holders);
        switch (dice.Of(holders))
        {
            case JsonObject fields when fields.Count == 0 || dice.OneIn(6):
                fields["addedField"] = 1;
                break;
            case JsonObject fields:
                string name = fields.ElementAt(dice.Below(fields.Count)).Key;
                if (dice.OneIn(3))
                {
                    fields.Remove(name);
                }
                else
                {
                    fields[name] = JsonNode.Parse(dice.Of(Values));
                }

                break;
            case JsonArray elements when elements.Count > 0:
                elements[dice.Below(elements.Count)] = JsonNode.Parse(dice.Of(Values));
                break;
            case JsonArray elements:
                elements.Add(JsonNode.Parse(dice.Of(Values)));
                break;
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> holders)
    {
        if (node is JsonObject or JsonArray)
        {
            holders.Add(node);
        }

        IEnumerable<JsonNode?> parts = node switch
        {
            JsonObject fields => fields.Select(static field => field.Value),
            JsonArray elements => elements,
            _ => [],
        };
        foreach (JsonNode? part in parts)
        {
            Collect(part, holders);
        }
    }

    private static void Fits(string format, CrsDocument document)
    {
        string json = document.ToJson();
        SchemaCheck.Of(format).Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
    }
}
