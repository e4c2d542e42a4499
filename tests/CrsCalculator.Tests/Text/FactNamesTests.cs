using System.Text.RegularExpressions;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Text;

/// <summary>Every fact of every finding has a name.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public partial class FactNamesTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    public static TheoryData<string, string> AllCodes { get; } =
        Listed(("issue", typeof(IssueCodes)), ("notice", typeof(NoticeCodes)), ("evidence", typeof(EvidenceCodes)));

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Every_code_has_names_and_no_phrase_says_more(string kind, string code)
    {
        FactNames.Has(code).Should().BeTrue();
        FactNames.Of(code).Select(static name => name.Name).Should().OnlyHaveUniqueItems();
        FactNames.Of(code).Where(static name => !IsCamelCase(name.Name)).Should().BeEmpty();
        foreach ((string key, Phrase phrase) in CrsPhrases.All.Where(phrase => IsOf(phrase.Key, $"{kind}.{code}")))
        {
            int facts = key.Split('/') is [_, string count] ? int.Parse(count, null) : FactNames.Of(code).Length;
            facts.Should().BeLessThanOrEqualTo(FactNames.Of(code).Length, "{0} is the phrase for so many facts", key);
            Placeholders(phrase.English).Where(place => place >= facts).Should().BeEmpty("{0} has no more facts", key);
        }
    }

    [Fact]
    public void No_code_is_that_of_two_kinds_of_findings() =>
        AllCodes.Select(static row => (string)row[1]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_code_that_is_not_known_has_no_names()
    {
        FactNames.Of("ofTomorrow").Should().BeEmpty();
        new Facts("a", "b").Named("ofTomorrow").Select(static fact => fact.ToString()).Should().Equal("fact1: a", "fact2: b");
        new Facts("a").Named(default(System.Collections.Immutable.ImmutableArray<FactName>)).Single().Name.Should().Be("fact1");
        default(NamedFact).ToString().Should().Be(": ");
        default(FactName).ToString().Should().Be("fact");
    }

    [Theory]
    [InlineData(IssueCodes.OutOfRange, "200|0|120", "found:Number least:Number greatest:Number")]
    [InlineData(IssueCodes.OutOfRange, "1e400|0.0|-1", "found:Text least:Number greatest:Number")]
    [InlineData(IssueCodes.OutOfRange, "007|+1| 1", "found:Text least:Text greatest:Text")]
    [InlineData(IssueCodes.UnknownField, "agee", "field:Text")]
    [InlineData(IssueCodes.UnknownField, "agee|age", "field:Text suggestion:Text")]
    [InlineData(
        EvidenceCodes.Job,
        "21232|CA|2023-09-05|now|37.5|3724.28",
        "occupation:Text country:Text start:Date end:Text hoursPerWeek:Number hoursThatCount:Number")]
    [InlineData(
        EvidenceCodes.Job,
        "00012|CA|2023-09|2024-02-30|40|1",
        "occupation:Text country:Text start:Text end:Text hoursPerWeek:Number hoursThatCount:Number")]
    public void Facts_have_names_and_kinds(string code, string facts, string named) =>
        string.Join(' ', new Facts(facts.Split('|')).Named(code).Select(static fact => $"{fact.Name}:{fact.Kind}")).Should().Be(named);

    [Fact]
    public void Every_fact_of_the_example_profiles_has_a_name()
    {
        foreach (Candidate candidate in (Candidate[])[Profiles.Developer, Profiles.Couple])
        {
            Check(candidate, On);
        }
    }

    [Property(MaxTest = 200)]
    public void Every_fact_of_any_profile_has_a_name(Candidate candidate) => Check(candidate, On);

    private static void Check(Candidate candidate, LocalDate on)
    {
        if (ExpressEntry.Check(candidate, on, on) is { IsEmpty: false } issues)
        {
            issues.Should().OnlyContain(static issue => issue.Facts.Count == FactNames.Of(issue.Code).Length);
        }

        if (!ExpressEntry.Check(candidate, on).IsEmpty)
        {
            return;
        }

        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, on);
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(candidate, on);
        foreach (Notice notice in assessment.Notices.Concat(eligibility.Notices))
        {
            notice.Facts.Count.Should().BeLessThanOrEqualTo(FactNames.Of(notice.Code).Length, notice.Code);
            PlacesOf(notice).Where(place => place >= notice.Facts.Count).Should().BeEmpty("the phrase of {0} says no more", notice.Code);
            CheckKinds(notice.Facts, notice.Code);
        }

        foreach (Evidence evidence in assessment.Ruleset.Tables.Factors.SelectMany(rule => assessment.EvidenceFor(rule.Id)))
        {
            evidence.Facts.Should().HaveCount(FactNames.Of(evidence.Code).Length, evidence.Code);
            CheckKinds(evidence.Facts, evidence.Code);
        }
    }

    /// <summary>The facts that the phrase of a notice with so many facts speaks of.</summary>
    private static IEnumerable<int> PlacesOf(Notice notice)
    {
        string key = $"notice.{notice.Code}";
        Dictionary<string, Phrase> phrases = CrsPhrases.All.ToDictionary(StringComparer.Ordinal);
        return Placeholders((phrases.GetValueOrDefault($"{key}/{notice.Facts.Count}") ?? phrases[key]).English);
    }

    /// <summary>What is called a number is one, and what is called a date too, but for the end of what goes on.</summary>
    private static void CheckKinds(Facts facts, string code) =>
        facts.Named(code).Zip(FactNames.Of(code)).Where(static pair => pair.First.Value != "now")
            .Where(static pair => pair.First.Kind != pair.Second.Kind || pair.First.Name != pair.Second.Name)
            .Should().BeEmpty(code);

    private static TheoryData<string, string> Listed(params (string Kind, Type Type)[] types)
    {
        TheoryData<string, string> codes = [];
        foreach ((string kind, Type type) in types)
        {
            foreach (string code in type.GetFields().Select(static field => (string)field.GetRawConstantValue()!))
            {
                codes.Add(kind, code);
            }
        }

        return codes;
    }

    private static bool IsOf(string key, string finding) => key == finding || key.StartsWith($"{finding}/", StringComparison.Ordinal);

    private static bool IsCamelCase(string name) => char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    private static IEnumerable<int> Placeholders(string phrase) =>
        Placeholder().Matches(phrase).Select(static match => int.Parse(match.Groups["place"].Value, null));

    [GeneratedRegex(@"\{(?<place>\d+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
