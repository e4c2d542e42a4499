namespace CrsCalculator.Tests.Occupations;

/// <summary>Occupations of NOC 2016 and what became of them.</summary>
public class Noc2016CodeTests
{
    private static readonly Noc2016Code[] All =
        [.. Enumerable.Range(0, 10_000).Select(Parse).OfType<Noc2016Code>()];

    [Fact]
    public void There_are_500_unit_groups_which_became_all_516_of_NOC_2021()
    {
        All.Should().HaveCount(500);
        All.SelectMany(static noc => noc.Successors).Distinct().Should().BeEquivalentTo(Noc2021.All);
        All.Should().OnlyContain(static noc => noc.Successors.Length > 0);
    }

    [Theory]
    [InlineData("0011", SkillLevel.Management, "00010")]
    [InlineData("2173", SkillLevel.A, "21211 21231")]
    [InlineData("9619", SkillLevel.D, "95109")]
    public void A_code_has_its_level_and_successors(string code, SkillLevel level, string successors)
    {
        var noc = Noc2016Code.Parse(code);
        noc.Level.Should().Be(level);
        string.Join(' ', noc.Successors).Should().Be(successors);
        noc.ToString().Should().Be(code);
    }

    [Fact]
    public void Predecessors_are_the_unit_groups_that_name_an_occupation_as_their_successor()
    {
        Noc2021.All.Should().OnlyContain(static noc => noc.Predecessors.Length > 0);
        Noc2021.All.SelectMany(static noc => noc.Predecessors, static (noc, group) => (group.Code, noc.Code)).Should()
            .BeEquivalentTo(All.SelectMany(static group => group.Successors, static (group, noc) => (group.Code, noc.Code)));
        NocCode.Parse("21231").Predecessors.Select(static group => group.Code).Should()
            .BeInAscendingOrder(StringComparer.Ordinal).And.Contain("2173");
    }

    [Fact]
    public void Titles_are_those_of_the_classification()
    {
        Noc2016Code.Parse("2171").Title.Should().Be("Information systems analysts and consultants");
        Noc2016Code.Parse("0013").Title.Should()
            .Be("Senior managers - financial, communications and other business services");
        All.Should().OnlyContain(static noc => noc.Title.Length > 3 && !noc.Title.Contains('"'));
    }

    [Theory]
    [InlineData("21232")]
    [InlineData("9999")]
    [InlineData("173")]
    [InlineData("")]
    public void Anything_else_is_refused(string code)
    {
        Noc2016Code.TryParse(code, out _).Should().BeFalse();
        FluentActions.Invoking(() => Noc2016Code.Parse(code))
            .Should().Throw<FormatException>()
            .WithMessage($"'{code}' is not a NOC 2016 unit group; write four digits, leading zeros included.");
    }

    [Fact]
    public void A_code_of_NOC_2016_is_refused_as_one_of_2021_with_its_successors() =>
        FluentActions.Invoking(static () => NocCode.Parse("0013"))
            .Should().Throw<FormatException>()
            .WithMessage("'0013' is a NOC 2016 code; write the NOC 2021 code that matches the duties: 00012 (Senior managers - "
                + "financial, communications and other business services).");

    private static Noc2016Code? Parse(int number) => Noc2016Code.TryParse($"{number:0000}", out Noc2016Code? noc) ? noc : null;
}
