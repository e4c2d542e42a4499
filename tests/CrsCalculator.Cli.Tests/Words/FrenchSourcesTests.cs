using System.Text.RegularExpressions;
using CrsCalculator.Cli.Output.Parts;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Tests.Words;

/// <summary>The names of sources in French.</summary>
public partial class FrenchSourcesTests
{
    [Fact]
    public void No_official_source_keeps_an_English_word()
    {
        IEnumerable<Citation> ofPoints = RuleBook.Official.Points.Entries
            .Select(static entry => entry.ValueOrNull)
            .OfType<CrsRuleset>()
            .SelectMany(static ruleset => ruleset.Tables.Factors.Select(static factor => factor.Citation).Append(ruleset.Citation));
        IEnumerable<Citation> ofOthers = PartView.Of(RuleBook.Official)
            .SelectMany(static part => part.Entries)
            .Select(static entry => entry.Citation)
            .OfType<Citation>();
        IEnumerable<string> provisions = PartView.Of(RuleBook.Official)
            .SelectMany(static part => part.Entries)
            .Where(static entry => entry.Gap is null)
            .SelectMany(static entry => entry.Sheet(Speech.English).Lines)
            .Select(static line => line.Provision)
            .OfType<string>();
        string[] sources =
        [
            .. ofPoints.Concat(ofOthers)
                .Select(static citation => $"{citation.Instruction}, {citation.Section}")
                .Concat(provisions)
                .Distinct(StringComparer.Ordinal),
        ];
        sources.Should().HaveCountGreaterThan(50);
        sources.Select(Speech.French.Source).Where(static source => English.IsMatch(source)).Should().BeEmpty();
    }

    [GeneratedRegex(
        @"\b(and|or|to|of|the|for|by|with|from|table of|language|work|experience|employment|provision|order|study|sibling|age)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex English { get; }
}
