namespace CrsCalculator.Tests;

/// <summary>Country codes, and what is meant by a wrong one.</summary>
public class CountryTests
{
    [Fact]
    public void The_standard_assigns_249_codes_and_leaves_two_to_its_users()
    {
        Country.All.Should().HaveCount(251).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        Country.All.Should().Contain(["XK", "ZZ"]);
        Country.All.Should().OnlyContain(static code => code.Length == 2 && code.All(char.IsAsciiLetterUpper));
        Country.All.Select(Country.NameOf).Should().OnlyHaveUniqueItems().And.NotContainNulls();
    }

    [Theory]
    [InlineData("CA", true)]
    [InlineData("GB", true)]
    [InlineData("UK", false)]
    [InlineData("ca", false)]
    [InlineData("EU", false)]
    [InlineData("QQ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_code_is_assigned_or_not(string? code, bool assigned) => Country.IsAssigned(code).Should().Be(assigned);

    [Theory]
    [InlineData("in", "IN")]
    [InlineData("In", "IN")]
    [InlineData(" ca ", "CA")]
    [InlineData("UK", "GB")]
    [InlineData("U.K.", "GB")]
    [InlineData("EN", "GB")]
    [InlineData("SP", "ES")]
    [InlineData("UAE", "AE")]
    [InlineData("USA", "US")]
    [InlineData("KSA", "SA")]
    [InlineData("India", "IN")]
    [InlineData("UNITED KINGDOM", "GB")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("cote d'ivoire", "CI")]
    [InlineData("Trinidad & Tobago", "TT")]
    [InlineData("IND", null)]
    [InlineData("QQ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_code_that_is_meant(string? text, string? code) => Country.SuggestFor(text).Should().Be(code);

    [Fact]
    public void No_long_text_is_a_country() => Country.SuggestFor(new string('a', 1_000_000)).Should().BeNull();

    [Theory]
    [InlineData("UK", "'UK' is not an ISO 3166-1 country code (two capital letters); did you mean GB?*")]
    [InlineData("QQ", "'QQ' is not an ISO 3166-1 country code; write two capital letters, such as CA.*")]
    public void An_exception_says_what_an_issue_says(string country, string message)
    {
        Func<Job> job = () => new Job(NocCode.Parse("21232"), country, new NodaTime.LocalDate(2024, 1, 1), null, 40);
        job.Should().Throw<ArgumentException>().WithMessage(message).Which.ParamName.Should().Be("country");
    }
}
