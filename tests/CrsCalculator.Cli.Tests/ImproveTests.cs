using System.Reflection;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs improve</c>: how a target is answered, and what is said of a new principal applicant.</summary>
public class ImproveTests
{
    private static readonly string Couple = CrsRun.Example("profile-couple.json");
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    [Theory]
    [InlineData(653, true)]
    [InlineData(654, true)]
    [InlineData(655, true)]
    [InlineData(656, false)]
    public void A_target_near_the_greatest_has_a_complete_answer(int target, bool isReachable)
    {
        JsonNode given = Case("r01-target-near-the-greatest.json");
        using var document = new TemporaryFile(given["document"]!.ToJsonString());
        string[] command = [.. given["command"]!.AsArray().Select(word => Word(word!, document.Path, target)), "--json"];
        JsonNode json = JsonNode.Parse(CrsRun.Of(command).Output)!;
        ((int)json["total"]!, (int)json["greatestTotal"]!, (bool)json["reachable"]!, (bool)json["complete"]!)
            .Should().Be((226, 655, isReachable, true));
        ((int?)json["provenCost"]).Should().Be(isReachable ? json["sets"]![0]!["levers"]!.AsArray().Count : null);
    }

    [Fact]
    public void A_secondary_diploma_is_a_lever()
    {
        JsonNode given = Case("r03-secondary-as-a-lever.json");
        using var document = new TemporaryFile(given["document"]!.ToJsonString());
        JsonNode json = JsonNode.Parse(CrsRun.Of([.. given["command"]!.AsArray().Select(word => Word(word!, document.Path, 0))]).Output)!;
        foreach (JsonNode? lever in given["expect"]!["levers"]!.AsArray())
        {
            JsonNode found = json["levers"]!.AsArray().Single(one => (string)one!["id"]! == $"principal.{lever}")!;
            ((int)found["gain"]!).Should().Be(30);
        }
    }

    [Fact]
    public void Applying_a_swap_says_on_standard_error_that_a_new_profile_is_needed()
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Couple))!;
        profile["profileSubmittedAt"] = "2025-11-03T08:00:00Z";
        CrsRun run = CrsRun.With(profile.ToJsonString(), "improve", "-", "--on", "2026-01-21", "--apply", "swap");
        (run.ExitCode, run.Error).Should().Be((
            0,
            "Notice: A new principal applicant needs a new Express Entry profile: the old one, with the date on which it was submitted, "
                + "cannot be transferred.\n"));
        JsonNode.Parse(run.Output)!.AsObject().Should().NotContainKey("profileSubmittedAt");

        CrsRun other = CrsRun.With(profile.ToJsonString(), "improve", "-", "--on", "2026-01-21", "--apply", "spouse.staysBehind");
        other.Error.Should().BeEmpty();
        JsonNode.Parse(other.Output)!.AsObject().Should().ContainKey("profileSubmittedAt");
    }

    [Theory]
    [InlineData(3, "At least 3 changes are needed to reach 700; the search stopped early, so there may be more ways than these:")]
    [InlineData(1, "3 changes are enough to reach 700; the search stopped early, so fewer may be enough, but at least 1:")]
    public void An_answer_that_is_not_complete_says_what_is_proven(int proven, string expected) =>
        Text(Speech.English, proven).Should().Contain($"{expected}\n  710: a + b + c\n");

    [Theory]
    [InlineData(3, "Pour atteindre 700, il faut au moins 3 changements ; la recherche s'est arrêtée avant la fin")]
    [InlineData(1, "Pour atteindre 700, 3 changements suffisent ; la recherche s'est arrêtée avant la fin, il en faut peut-être moins")]
    public void So_it_does_in_French(int proven, string expected) => Text(Speech.French, proven).Should().Contain(expected);

    /// <summary>No document is known that makes the search stop, so the answer is made up.</summary>
    private static string Text(Speech speech, int proven)
    {
        var set = (LeverSet)Made(typeof(LeverSet), (string[])["a", "b", "c"], 710, 3m);
        var answer = (TargetAnswer)Made(typeof(TargetAnswer), 700, 800, (System.Collections.Immutable.ImmutableArray<LeverSet>)[set]);
        typeof(TargetAnswer).GetProperty(nameof(TargetAnswer.IsComplete))!.SetValue(answer, false);
        typeof(TargetAnswer).GetProperty(nameof(TargetAnswer.ProvenCost))!.SetValue(answer, (decimal?)proven);
        using var output = new MemoryStream();
        using var host = new ToolHost
        {
            Input = Stream.Null,
            Output = output,
            Error = TextWriter.Null,
            Clock = SystemClock.Instance,
            Zone = new(DateTimeZone.Utc),
        };
        host.Speak(speech);
        var factors = new CrsFactors { Age = 30, Education = EducationLevel.OneYear, Languages = OfficialLanguages.None };
        ImprovementPlan plan = ExpressEntry.Official.Plan(factors, new LocalDate(2026, 1, 21));
        var answered = new AnsweredPlan(plan, new Improvement { Answer = answer }, Steered: null);
        host.Print(page => ImproveText.Print(page, answered, printsAll: false));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static object Made(Type type, params object[] arguments) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single(one => one.GetParameters().Length == arguments.Length)
            .Invoke([.. arguments.Select(static argument =>
                argument is string[] texts ? System.Collections.Immutable.ImmutableArray.Create(texts) : argument)]);

    private static JsonNode Case(string name)
    {
        JsonNode given = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;
        ((string?)given["source"]).Should().NotBeNullOrWhiteSpace();
        return given;
    }

    private static string Word(JsonNode word, string document, int target) => (string)word! switch
    {
        "{doc}" => document,
        "653" => $"{target}",
        var other => other,
    };
}
