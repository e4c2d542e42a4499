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
    [InlineData("IND", "IN")]
    [InlineData("can", "CA")]
    [InlineData("GBR", "GB")]
    [InlineData("DEU", "DE")]
    [InlineData("Inde", "IN")]
    [InlineData("États-Unis", "US")]
    [InlineData("ETATS UNIS", "US")]
    [InlineData("Côte d’Ivoire ", "CI")]
    [InlineData("Viêt Nam", "VN")]
    [InlineData("Jamaïque", "JM")]
    [InlineData("Algérie", "DZ")]
    [InlineData("na", "NA")]
    [InlineData("N/A", null)]
    [InlineData("n.a.", null)]
    [InlineData("N / A", null)]
    [InlineData("SU", null)]
    [InlineData("YU", null)]
    [InlineData("AN", null)]
    [InlineData("CS", null)]
    [InlineData("ZR", "CD")]
    [InlineData("TP", "TL")]
    [InlineData("QQ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_code_that_is_meant(string? text, string? code) => Country.SuggestFor(text).Should().Be(code);

    [Fact]
    public void A_code_that_is_withdrawn_is_assigned_no_more()
    {
        foreach (string code in "AN BU CS DD FX NT SU TP YU ZR".Split(' '))
        {
            (Country.IsWithdrawn(code), Country.IsAssigned(code)).Should().Be((true, false), code);
        }

        Country.All.Should().NotContain(static code => Country.IsWithdrawn(code));
        (Country.IsWithdrawn("QQ"), Country.IsWithdrawn("su"), Country.IsWithdrawn(null)).Should().Be((false, false, false));
    }

    [Fact]
    public void Names_are_found_however_their_accents_are_written()
    {
        foreach (string name in Country.All.Select(static code => Country.NameOf(code)!))
        {
            string bare = new([.. name.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAscii)]);
            Country.SuggestFor(bare).Should().Be(Country.SuggestFor(name), name).And.NotBeNull();
        }
    }

    [Fact]
    public void No_long_text_is_a_country() => Country.SuggestFor(new string('a', 1_000_000)).Should().BeNull();

    [Theory]
    [InlineData("UK", "'UK' is not an ISO 3166-1 country code (two capital letters); did you mean GB?*")]
    [InlineData("SU", "'SU' is no longer an ISO 3166-1 country code; write the code of the country that the place belongs to today.*")]
    [InlineData("QQ", "'QQ' is not an ISO 3166-1 country code; write two capital letters, such as CA.*")]
    public void An_exception_says_what_an_issue_says(string country, string message)
    {
        Func<Job> job = () => new Job(NocCode.Parse("21232"), country, new NodaTime.LocalDate(2024, 1, 1), null, 40);
        job.Should().Throw<ArgumentException>().WithMessage(message).Which.ParamName.Should().Be("country");
    }
}
