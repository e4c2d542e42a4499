using NodaTime;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>What the pages in docs show in C# compiles, and does what they say.</summary>
public class SnippetTests
{
    private static readonly string Compiled = Lined(File.ReadAllText(PathOf("Snippets.cs")));

    public static TheoryData<string> Pages { get; } = [.. Directory.GetFiles(PathOf("."), "*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_a_page_is_compiled_here(string page)
    {
        foreach (string block in File.ReadAllText(PathOf(page)).Split("```csharp\n").Skip(1).Select(static rest => rest.Split("\n```")[0]))
        {
            string code = string.Join('\n', block.Split('\n').SkipWhile(static line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0));
            Compiled.Should().Contain(Lined(code), $"a block of {page} is in Snippets.cs");
        }
    }

    [Fact]
    public void The_plan_reaches_its_target()
    {
        CandidateProfile profile = CrsJson.ReadProfile(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", "profile-cec.json"))).Profile;
        using var output = new StringWriter { NewLine = "\n" };
        Crs.Assess(Snippets.Planning(profile, output), new LocalDate(2026, 1, 21)).Score.Total.Should().BeInRange(640, 700);
        output.ToString().Should().StartWith("nomination: +520\n");
        Snippets.Rounds(profile).Invitation!.DueOn.Should().Be(new LocalDate(2026, 3, 22));
    }

    [Fact]
    public void The_columns_have_the_scores_of_the_candidates()
    {
        CrsFactors[] candidates = [.. Enumerable.Range(20, 40).Select(static age => new CrsFactors { Age = age, Education = EducationLevel.Doctoral, Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(10)), SiblingInCanada = age % 2 == 0 })];
        using var output = new StringWriter { NewLine = "\n" };
        Snippets.Bulk(candidates, output).Select(static total => (int)total).Should().Equal(candidates.Select(static candidate => Crs.Score(candidate, new LocalDate(2026, 1, 21)).Total));
        output.ToString().Split('\n').Should().HaveCount(12);
    }

    [Fact]
    public void The_gap_is_filled_and_the_wages_are_said_to_be_left_out()
    {
        CandidateProfile profile = CrsJson.ReadProfile(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", "profile-cec.json"))).Profile;
        CrsAssessment assessment = Snippets.FillingTheGap(profile);
        (assessment.Ruleset.Id, assessment.Ruleset.InForceFrom, assessment.Ruleset.Instruction).Should().Be(("2026-11-03-own", new LocalDate(2026, 11, 3), "The instruction that I read"));
        assessment.Notices.Select(static notice => notice.Code).Should().StartWith([NoticeCodes.RulesetNotOfficial, NoticeCodes.WageTierNotInProfile]);
        CrsFactors completed = assessment.Factors with { JobOfferWageTier = HighWageTier.Tier1 };
        assessment.Ruleset.Explain(completed).Score.Total.Should().Be(assessment.Score.Total + 10);
    }

    /// <summary>Lines without the blanks around them, so that indentation does not matter.</summary>
    private static string Lined(string text) => string.Join('\n', text.Split('\n').Select(static line => line.Trim()));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "docs", name);
}
