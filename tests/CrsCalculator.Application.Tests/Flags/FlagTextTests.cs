using System.Text.RegularExpressions;
using CrsCalculator.Application.Official;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Sentences of red flags, in both languages.</summary>
public partial class FlagTextTests
{
    [Fact]
    public void Every_red_flag_has_a_sentence_and_a_remedy()
    {
        IEnumerable<string> keys = OfficialFlags.Codes.SelectMany(static code => (string[])[$"flag.{code}", $"remedy.{code}"]);
        ApplicationText.Phrases.Keys.Should().Contain(keys);
    }

    [Fact]
    public void No_sentence_belongs_to_no_red_flag() =>
        ApplicationText.Phrases.Keys
            .Where(static key => key.StartsWith("flag.", StringComparison.Ordinal) || key.StartsWith("remedy.", StringComparison.Ordinal))
            .Select(static key => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('/')[0])
            .Distinct()
            .Should()
            .BeSubsetOf(OfficialFlags.Codes);

    [Fact]
    public void Both_languages_have_the_same_facts() =>
        ApplicationText.Phrases
            .Where(static phrase => !PlacesIn(phrase.Value.English).SetEquals(PlacesIn(phrase.Value.French)))
            .Select(static phrase => phrase.Key)
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_raised_flag_is_told_with_its_facts()
    {
        foreach (RedFlag flag in FlagCases.All.SelectMany(static one => one.Raised.Flags))
        {
            flag.Facts.Count.Should().BeLessThanOrEqualTo(FlagFactNames.Of(flag.Code).Length, "of {0}", flag);
            foreach (ApplicationText text in new[] { ApplicationText.English, ApplicationText.French })
            {
                string[] told = [text.Flag(flag), text.Remedy(flag)];
                told.Should().NotContain(sentence => sentence.Contains('{') || sentence.StartsWith("flag.", StringComparison.Ordinal)
                    || sentence.StartsWith("remedy.", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Every fact is of the kind that its name says.</summary>
    [Fact]
    public void Facts_are_of_their_kinds() =>
        FlagCases.All.SelectMany(static one => one.Raised.Flags)
            .SelectMany(static flag => flag.Facts.Named(FlagFactNames.Of(flag.Code))
                .Zip(FlagFactNames.Of(flag.Code))
                .Where(static pair => pair.First.Kind != pair.Second.Kind)
                .Select(pair => $"{flag.Code}: {pair.First}"))
            .Should()
            .BeEmpty();

    [Fact]
    public void Numbers_have_separators_and_codes_names()
    {
        RedFlag funds = FlagOf(FlagCodes.FundsBelow);
        ApplicationText.English.Flag(funds).Should().Be("The settlement funds are $15,262.99; $15,263 are required.");
        ApplicationText.French.Flag(funds).Should()
            .Be("Les fonds d'établissement sont de 15\u00A0262,99 $ ; 15\u00A0263 $ sont exigés.");
        ApplicationText.French.Flag(FlagOf(FlagCodes.CategoryJustMet)).Should().StartWith("La catégorie Santé et services sociaux n'est");
        ApplicationText.English.Flag(FlagOf(FlagCodes.CountedByMonth)).Should().Contain("work for the Canadian Experience Class is");
    }

    private static RedFlag FlagOf(string code) =>
        FlagCases.All.First(one => one.Code == code).Raised.Flags.First(flag => flag.Code == code);

    private static HashSet<string> PlacesIn(string phrase) => [.. Place().Matches(phrase).Select(static match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
