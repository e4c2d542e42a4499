using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>The most that a slot can add to sections A and B in any role, and the least that a step of it costs.</summary>
internal readonly record struct SlotBound(int Slot, int Points, decimal Cost)
{
    public static SlotBound Of(int index, PlanSlot slot, CrsRuleset ruleset, Func<PlanOption, decimal> cost, in PlanState start) =>
        new(index, PointsOf(slot.Top, ruleset.Tables, start.Person(slot.Top.Person)), slot.Options.Min(cost));

    /// <summary>Single or accompanied, first or second language, principal applicant or spouse: whichever gives most.</summary>
    private static int PointsOf(PlanOption top, CrsTables tables, PlanPerson person) => top.Kind switch
    {
        LeverKind.Ability => OfLevels(tables, person.Levels(top.Language)[top.Ability], Clb.From(top.Value)),
        LeverKind.NewLanguage => 4 * OfLevels(tables, default, Clb.From(top.Value)),
        LeverKind.Credential =>
            Most(
                table => table[(int)top.Education] - table[(int)person.Education],
                tables.Single.Education,
                tables.WithSpouse.Education,
                tables.Spouse.Education),
        LeverKind.CanadianWork =>
            Most(
                table => table[top.Value] - table[person.CanadianYears],
                tables.Single.CanadianWork,
                tables.WithSpouse.CanadianWork,
                tables.Spouse.CanadianWork),
        _ => 0,
    };

    private static int OfLevels(CrsTables tables, Clb from, Clb to) => Most(
        table => table[to] - table[from],
        tables.Single.FirstLanguage,
        tables.Single.SecondLanguage,
        tables.WithSpouse.FirstLanguage,
        tables.WithSpouse.SecondLanguage,
        tables.Spouse.Language);

    private static int Most<T>(Func<T, int> points, params ReadOnlySpan<T> tables)
    {
        int most = 0;
        foreach (T table in tables)
        {
            most = Math.Max(most, points(table));
        }

        return most;
    }
}
