using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace CrsCalculator.Tests.Basics;

/// <summary>A date of a document is a day or a month, and a month says no more than it knows.</summary>
[Properties(Arbitrary = [typeof(Days)])]
public class DocumentDateTests
{
    [Property]
    public void A_day_means_itself(LocalDate day)
    {
        DocumentDate date = day;
        (date.IsMonth, date.Day, date.Earliest, date.Latest, date.Month).Should().Be((false, day, day, day, day.ToYearMonth()));
    }

    [Property]
    public void A_month_means_each_of_its_days_and_no_other(LocalDate day)
    {
        DocumentDate date = day.ToYearMonth();
        (date.IsMonth, date.Day, date.Month).Should().Be((true, null, day.ToYearMonth()));
        (date.Earliest <= day && day <= date.Latest).Should().BeTrue();
        date.Earliest.PlusDays(-1).ToYearMonth().Should().NotBe(date.Month);
        date.Latest.PlusDays(1).ToYearMonth().Should().NotBe(date.Month);
        date.Latest.ToYearMonth().Should().Be(date.Month);
    }

    [Property]
    public void A_month_is_equal_to_none_of_its_days(LocalDate day) =>
        ((DocumentDate)day.ToYearMonth() == (DocumentDate)day).Should().BeFalse();

    [Property]
    public void What_is_written_is_read(LocalDate day)
    {
        foreach (DocumentDate date in new DocumentDate[] { day, day.ToYearMonth() })
        {
            DocumentDate.TryParse(date.ToString(), out DocumentDate read).Should().BeTrue();
            read.Should().Be(date);
        }
    }

    [Property]
    public void A_day_of_another_calendar_is_the_same_day(LocalDate day)
    {
        DocumentDate date = day.WithCalendar(CalendarSystem.HebrewCivil);
        date.Should().Be((DocumentDate)day);
    }

    [Theory]
    [InlineData("2024-05-17", "2024-05-17", "2024-05-17")]
    [InlineData("2024-05", "2024-05-01", "2024-05-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    public void A_text_is_a_day_or_a_month(string text, string earliest, string latest)
    {
        DocumentDate.TryParse(text, out DocumentDate date).Should().BeTrue();
        (date.ToString(), $"{(DocumentDate)date.Earliest}", $"{(DocumentDate)date.Latest}").Should().Be((text, earliest, latest));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-5")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2023-02-29")]
    [InlineData("2024-05-")]
    [InlineData(" 2024-05")]
    [InlineData("2024-05 ")]
    [InlineData("05-2024")]
    [InlineData("2024/05/17")]
    [InlineData("2024-05-17T00:00:00Z")]
    public void Nothing_else_is_a_date(string? text)
    {
        DocumentDate.TryParse(text, out DocumentDate date).Should().BeFalse();
        date.Should().Be(default(DocumentDate));
    }

    [Fact]
    public void A_month_of_another_calendar_is_refused() =>
        FluentActions.Invoking(() => (DocumentDate)new YearMonth(5784, 3, CalendarSystem.HebrewCivil))
            .Should().Throw<ArgumentException>().WithMessage("*ISO*").Which.ParamName.Should().Be("month");

    public static class Days
    {
        public static Arbitrary<LocalDate> Day() => Arb.From(
            Gen.Choose(0, Period.DaysBetween(DocumentDates.Earliest, DocumentDates.Latest))
                .Select(static days => DocumentDates.Earliest.PlusDays(days)));
    }
}
