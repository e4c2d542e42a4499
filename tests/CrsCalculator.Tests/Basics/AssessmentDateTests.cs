using NodaTime;

namespace CrsCalculator.Tests.Basics;

public class AssessmentDateTests
{
    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-01-21")]
    [InlineData("2199-12-31")]
    public void A_date_is_read_as_it_prints_itself(string text)
    {
        AssessmentDate.TryParse(text, out AssessmentDate date).Should().BeTrue();
        date.ToString().Should().Be(text);
        date.InvitedOn.Should().BeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-02-30")]
    [InlineData("21.01.2026")]
    [InlineData(" 2026-01-21")]
    [InlineData("1899-12-31")]
    [InlineData("9999-12-31")]
    [InlineData("-0044-03-15")]
    public void Anything_else_is_no_date(string? text)
    {
        AssessmentDate.TryParse(text, out AssessmentDate date).Should().BeFalse();
        date.Should().Be(default(AssessmentDate));
    }

    [Fact]
    public void A_date_may_carry_that_of_an_invitation() =>
        new AssessmentDate(new LocalDate(2026, 3, 2), new LocalDate(2026, 1, 21)).ToString().Should().Be("2026-03-02, invited 2026-01-21");
}
