using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>The days of a span on which anything can turn for a candidate: every counting rule names its own.</summary>
internal static class TimelineTurns
{
    public static IEnumerable<LocalDate> After(Household first, LocalDate to)
    {
        var days = new TurningDays(first.Book, first.On, to);
        AgeCounting.AddTurns(days, first.Principal.Person.DateOfBirth!.Value);
        AddPerson(days, first.Principal);
        if (first.ScoredSpouse is { } spouse)
        {
            AddPerson(days, spouse);
        }

        days.AddEach(
            static book => book.Invitations,
            rules => PaperDates.ProfileExpiresOn(first.Candidate, rules));
        Programs.AddTurns(days, first);
        CategorySelection.AddTurns(days, first);
        return days.InOrder;
    }

    private static void AddPerson(TurningDays days, CountedPerson person)
    {
        TestCounting.AddTurns(days, person.Person);
        EducationCounting.AddTurns(days, person.Person);
        DocumentCounting.AddTurns(days, person.Person);
        foreach (LocalDate day in PaperDates.ExpiriesOf(person.Person))
        {
            days.Add(day);
        }

        foreach (Stretch stretch in days.Stretches())
        {
            if (stretch.Rules.Work.ValueOrNull is { } work)
            {
                WorkRecord record = person.RecordBy(work);
                HourTurns.AddYears(days, stretch, record.Canadian, work.CrsWindowYears, int.MaxValue);
                HourTurns.AddYears(days, stretch, record.Foreign, work.CrsWindowYears, int.MaxValue);
            }
        }
    }
}
