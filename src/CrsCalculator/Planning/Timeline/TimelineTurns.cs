using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>The days in a span on which anything can change for a candidate: every counting rule adds its own.</summary>
internal static class TimelineTurns
{
    /// <summary>The days after the first one, in order. On some, a person may not be born yet, or rules may be unavailable.</summary>
    public static IEnumerable<LocalDate> After(Household first, LocalDate to, ChosenRules rules)
    {
        var days = new TurningDays(first.Book, first.On, to);
        AddRules(days, first.Book);
        ProfileCheck.AddTurns(days, first.Candidate);
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

    /// <summary>
    /// Adds the days on which notices about rules change: regulations not read for a day, and parts that are not official.
    /// </summary>
    private static void AddRules(TurningDays days, RuleBook book)
    {
        AddUnverified(days, book.Cec);
        AddUnverified(days, book.Fsw);
        AddUnverified(days, book.Fst);
        if (book != RuleBook.Official)
        {
            foreach (LocalDate day in RuleBook.Official.Changes)
            {
                days.Add(day);
            }
        }
    }

    private static void AddUnverified<T>(TurningDays days, RulePart<T> part)
        where T : class
    {
        foreach (Dated<T> entry in part.Entries)
        {
            days.Add(entry.VerifiedTo?.PlusDays(1));
        }
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

        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work))
        {
            if (stretch.Rules.Work.ValueOrNull is { } work)
            {
                WorkRecord record = person.RecordBy(work);
                HourTurns.AddYears(days, stretch, record.Canadian, work.CrsWindowYears, int.MaxValue);
                HourTurns.AddYears(days, stretch, record.Foreign, work.CrsWindowYears, int.MaxValue);
            }
        }
    }

    /// <summary>Adds the days on which years in the occupations that a ruleset rewards for their wage change.</summary>
    private static void AddTiers(TurningDays days, CountedPerson person, OccupationTiers tiers)
    {
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work))
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
