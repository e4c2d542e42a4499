using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>The days of a span on which anything can turn for a candidate: every counting rule names its own.</summary>
internal static class TimelineTurns
{
    public static IEnumerable<LocalDate> After(Household first, LocalDate to, ChosenRules rules)
    {
        var days = new TurningDays(first.Book, first.On, to);
        AgeCounting.AddTurns(days, first.Principal.Person.DateOfBirth!.Value);
        AddPerson(days, first.Principal);
        foreach (OccupationTiers tiers in TiersOf(rules))
        {
            AddTiers(days, first.Principal, tiers);
        }

        if (first.ScoredSpouse is { } spouse)
        {
            AddPerson(days, spouse);
        }

        days.AddEach(
            static book => book.Invitations,
            invitations => PaperDates.ProfileExpiresOn(first.Candidate, invitations));
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

    /// <summary>The years in the occupations that a ruleset rewards for their wage.</summary>
    private static void AddTiers(TurningDays days, CountedPerson person, OccupationTiers tiers)
    {
        foreach (Stretch stretch in days.Stretches())
        {
            if (stretch.Rules.Work.ValueOrNull is not { } work)
            {
                continue;
            }

            foreach (WorkLine line in person.RecordBy(work).CanadianIn(tiers))
            {
                HourTurns.AddYears(days, stretch, line, work.CrsWindowYears, int.MaxValue);
            }
        }
    }

    private static IEnumerable<OccupationTiers> TiersOf(ChosenRules rules) => rules.Chosen is { } chosen
        ? chosen.Tables.OccupationTiers is { } only ? [only] : []
        : rules.Book.Points.Entries.Select(static entry => entry.ValueOrNull?.Tables.OccupationTiers).OfType<OccupationTiers>().Distinct();
}
