using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>A layer taken apart: by part, and by the day of an entry.</summary>
public class RuleBookLayerPartsTests
{
    private static readonly RuleBookLayer Official = RuleBook.Official.ToLayer("official");

    public static TheoryData<RuleBookPart> Parts { get; } = [.. Enum.GetValues<RuleBookPart>()];

    [Theory]
    [MemberData(nameof(Parts))]
    public void One_part_has_all_of_its_entries_and_no_others(RuleBookPart part)
    {
        RuleBookLayer only = Official.Only(part);
        only.Name.Should().Be(Official.Name);
        only.Parts.Should().Equal(part);
        only.DaysOf(part).Should().Equal(Official.DaysOf(part));
        RuleBook.Official.With(only).Should().BeSameAs(RuleBook.Official);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void One_entry_is_found_by_its_first_day(RuleBookPart part)
    {
        ImmutableArray<LocalDate> days = Official.DaysOf(part);
        days.Should().BeInAscendingOrder().And.StartWith(LocalDate.MinIsoValue);
        foreach (LocalDate day in days)
        {
            Official.Only(part, day).DaysOf(part).Should().Equal(day);
        }

        Official.Only(part, days[^1].PlusDays(1)).Parts.Should().BeEmpty();
        Official.Only(part, days[^1].WithCalendar(CalendarSystem.Julian)).DaysOf(part).Should().Equal(days[^1]);
    }

    [Fact]
    public void There_is_no_other_part()
    {
        FluentActions.Invoking(static () => Official.Only((RuleBookPart)99)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Official.DaysOf((RuleBookPart)99)).Should().Throw<ArgumentException>();
    }
}
