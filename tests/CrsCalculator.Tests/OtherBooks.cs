using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Rule books in which one part differs from the official one from a day on.</summary>
internal static class OtherBooks
{
    public static readonly LocalDate From = new(2025, 10, 1);

    private static readonly Citation Source = new("Hypothesis", "changed", From);

    public static RuleBook Points(Func<CrsTables, CrsTables> change) =>
        RuleBook.Official.WithPoints(LastAvailable.Ruleset.Derive("other-points", change, From));

    public static RuleBook Work(Func<WorkRules, WorkRules> change) =>
        RuleBook.Official with { Work = Changed(RuleBook.Official.Work, change) };

    public static RuleBook Documents(Func<DocumentRules, DocumentRules> change) =>
        RuleBook.Official with { Documents = Changed(RuleBook.Official.Documents, change) };

    public static RuleBook Tests(Func<TestRules, TestRules> change) =>
        RuleBook.Official with { Tests = Changed(RuleBook.Official.Tests, change) };

    public static RuleBook Cec(Func<CecRules, CecRules> change) => RuleBook.Official with { Cec = Changed(RuleBook.Official.Cec, change) };

    public static RuleBook Fsw(Func<FswRules, FswRules> change) => RuleBook.Official with { Fsw = Changed(RuleBook.Official.Fsw, change) };

    public static RuleBook Fst(Func<FstRules, FstRules> change) => RuleBook.Official with { Fst = Changed(RuleBook.Official.Fst, change) };

    public static RuleBook Funds(Func<FundsTable, FundsTable> change) =>
        RuleBook.Official with { Funds = Changed(RuleBook.Official.Funds, change) };

    public static RuleBook Categories(Func<CategoryList, CategoryList> change) =>
        RuleBook.Official with { Categories = Changed(RuleBook.Official.Categories, change) };

    public static RuleBook Invitations(Func<InvitationRules, InvitationRules> change) =>
        RuleBook.Official with { Invitations = Changed(RuleBook.Official.Invitations, change) };

    /// <summary>What held on the day, changed, from that day until the next entry.</summary>
    public static RulePart<T> Changed<T>(RulePart<T> part, Func<T, T> change, LocalDate? from = null)
        where T : class
    {
        LocalDate day = from ?? From;
        return part.With(new Dated<T>(day, change(part.At(day).Value), Source));
    }
}
