namespace CrsCalculator.Tests.Occupations;

/// <summary>Occupations by words of their titles.</summary>
public class TitleSearchTests
{
    [Theory]
    [InlineData("user support", "22221")]
    [InlineData("SUPPORT user", "22221")]
    [InlineData("maitre d'hotel", "64300")]
    [InlineData("Maîtres", "64300")]
    [InlineData("electrical engineer", "21310 22310")]
    [InlineData("welder", "72106")]
    public void Every_word_must_stand_in_the_title(string text, string codes) =>
        string.Join(' ', Noc2021.Search(text)).Should().Be(codes);

    [Fact]
    public void Words_that_match_in_full_come_first_then_shorter_titles() =>
        Noc2021.Search("nurses").Select(static noc => noc.Code).Should()
            .Equal("31302", "32101", "31301", "33102", "85103");

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("nurse xylophone")]
    public void A_search_that_matches_nothing_is_empty(string text) => Noc2021.Search(text).Should().BeEmpty();

    [Fact]
    public void Every_occupation_is_found_by_its_whole_title() =>
        Noc2021.All.Should().OnlyContain(static noc => Noc2021.Search(noc.Title)[0] == noc);
}
