using NodaTime;

namespace CrsCalculator.Tests.Basics;

public class DocumentTimeTests
{
    [Fact]
    public void A_day_stands_for_the_times_of_that_day_in_Ottawa()
    {
        var day = DocumentTime.FromDay(new LocalDate(2025, 11, 4));
        (day.IsDay, day.Time, day.Day).Should().Be((true, null, new LocalDate(2025, 11, 4)));
        day.Earliest.Should().Be(Instant.FromUtc(2025, 11, 4, 5, 0));
        (day.Latest + Duration.Epsilon).Should().Be(Instant.FromUtc(2025, 11, 5, 5, 0));
        day.ToString().Should().Be("2025-11-04");
    }

    /// <summary>On the first Sunday of November the day has 25 hours.</summary>
    [Fact]
    public void A_day_is_as_long_as_it_is_in_Ottawa()
    {
        var day = DocumentTime.FromDay(new LocalDate(2025, 11, 2));
        (day.Latest + Duration.Epsilon - day.Earliest).Should().Be(Duration.FromHours(25));
    }

    [Fact]
    public void A_time_is_itself_and_not_its_day()
    {
        DocumentTime time = Instant.FromUtc(2025, 11, 5, 2, 0);
        (time.IsDay, time.Day).Should().Be((false, new LocalDate(2025, 11, 4)));
        time.Earliest.Should().Be(time.Latest);
        time.Should().NotBe(DocumentTime.FromDay(time.Day));
        time.ToString().Should().Be("2025-11-05T02:00:00Z");
    }

    [Theory]
    [InlineData("2025-11-04T10:00:00-05:00", "2025-11-04T15:00:00Z")]
    [InlineData("2025-11-04T15:00:00Z", "2025-11-04T15:00:00Z")]
    [InlineData("2025-11-04T15:00:00.5Z", "2025-11-04T15:00:00.5Z")]
    [InlineData("2025-11-04", "2025-11-04")]
    [InlineData("2025-11", null)]
    [InlineData("2025-11-04T15:00:00", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void Text_is_read_as_the_document_writes_it(string? text, string? expected) =>
        (DocumentTime.TryParse(text, out DocumentTime time) ? time.ToString() : null).Should().Be(expected);
}
