using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>One way to count a person's work: the line it reads, the window, and the jobs it excludes.</summary>
internal sealed record WorkCount(
    string Name,
    Func<WorkRecord, WorkLine> LineOf,
    Func<RulesInForce, int?> WindowOf,
    Func<Job, WorkRules, int> Excluding)
{
    /// <summary>Work in Canada for the CRS.</summary>
    public static WorkCount Canadian { get; } =
        new("canadian", static record => record.Canadian, CrsWindow, WorkCounting.NotCanadianWork);

    /// <summary>Work outside Canada for the CRS.</summary>
    public static WorkCount Foreign { get; } =
        new("foreign", static record => record.Foreign, CrsWindow, WorkCounting.NotCrsWorkAbroad);

    /// <summary>Work for the Canadian Experience Class.</summary>
    public static WorkCount Cec { get; } =
        new("cec", static record => record.Canadian, static rules => rules.Cec.ValueOrNull?.WindowYears, WorkCounting.NotCanadianWork);

    /// <summary>Work in Canada for the CRS, in occupations of a tier or above.</summary>
    public static WorkCount InTier(OccupationTiers tiers, int tier) => new(
        $"tier{Invariant.Text(tier)}",
        record => record.CanadianIn(tiers)[tier - 1],
        CrsWindow,
        WorkCounting.NotCanadianWork);

    /// <summary>The completed years on a day under the rules of that day; 0 in a gap.</summary>
    public int YearsOn(CountedPerson person, LocalDate day)
    {
        RulesInForce rules = person.Rules.Book.On(day);
        return rules.Work.ValueOrNull is { } work && WindowOf(rules) is { } years
            ? LineOf(person.RecordBy(work)).In(DayWindow.Before(day, years)).CompletedYears(work.HoursPerYear)
            : 0;
    }

    /// <summary>The day within a year on which one more year is complete, if nothing but time and the rules change.</summary>
    public LocalDate? NextYear(CountedPerson person)
    {
        LocalDate on = person.Date.On;
        int years = YearsOn(person, on);
        var days = new TurningDays(person.Rules.Book, on, LocalDate.Min(on.PlusYears(1), DocumentDates.Latest));
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Cec))
        {
            if (stretch.Rules.Work.ValueOrNull is { } work && WindowOf(stretch.Rules) is { } window)
            {
                HourTurns.AddYears(days, stretch, LineOf(person.RecordBy(work)), window, years + 1);
            }
        }

        foreach (LocalDate day in days.InOrder)
        {
            if (YearsOn(person, day) > years)
            {
                return day;
            }
        }

        return null;
    }

    private static int? CrsWindow(RulesInForce rules) => rules.Work.ValueOrNull?.CrsWindowYears;
}
