using CrsCalculator.Rules;

namespace CrsCalculator.Tests.Occupations;

public class NocCodeTests
{
    [Fact]
    public void There_are_516_unit_groups_and_376_of_them_are_skilled()
    {
        Noc2021.All.Should().HaveCount(516);
        Noc2021.All.Count(RuleBook.Official.Work.LastAvailable!.IsSkilled).Should().Be(376);
        Noc2021.All.GroupBy(static noc => noc.Teer).OrderBy(static g => g.Key).Select(static g => g.Count())
            .Should().Equal(48, 97, 162, 69, 95, 45);
    }

    [Fact]
    public void The_category_is_the_second_digit() =>
        Noc2021.All.Should().OnlyContain(
            static noc => noc.Code.Length == 5 && noc.Code[1] - '0' == (int)noc.Teer && noc.Title.Length > 3 && !noc.Title.Contains('"'));

    [Fact]
    public void A_code_is_found_with_its_leading_zeros()
    {
        NocCode noc = NocCode.Parse("00012");
        (noc.Code, noc.Teer, noc.IsSeniorManagement, noc.Title).Should()
            .Be(("00012", Teer.Teer0, true, "Senior managers - financial, communications and other business services"));
        NocCode.Parse("21232").IsSeniorManagement.Should().BeFalse();
        NocCode.Parse("00012").Should().BeSameAs(noc);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("21999")]
    [InlineData("2123")]
    [InlineData(" 21232")]
    [InlineData("")]
    public void What_is_no_code_is_refused(string code)
    {
        NocCode.TryParse(code, out NocCode? noc).Should().BeFalse();
        noc.Should().BeNull();
        FluentActions.Invoking(() => NocCode.Parse(code)).Should().Throw<FormatException>().WithMessage("*NOC 2021*");
    }

    [Fact]
    public void Nothing_is_no_code()
    {
        NocCode.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => NocCode.Parse(null!)).Should().Throw<ArgumentNullException>();
    }
}
