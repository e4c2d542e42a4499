using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>The instructions on categories and invitations.</summary>
internal static class SelectionSheets
{
    public static PartSheet Of(CategoryList list, Speech speech) => new(
        [
            new PartLine(
                PartWords.Experience,
                speech.Say(
                    list.IsContinuous ? PartWords.HoursWithinWithoutBreak : PartWords.HoursWithin,
                    list.RequiredHours,
                    speech.Say(RulesetWords.Years, list.WindowYears)),
                list.Provision),
            new PartLine(PartWords.FrenchCategory, speech.Say(PartWords.FrenchLevelInAll, list.FrenchLevel)),
        ],
        [.. list.Categories.Where(static category => !category.Occupations.IsEmpty).Select(category => Of(category, speech))]);

    public static PartSheet Of(InvitationRules rules, Speech speech) => new(
        [
            new PartLine(PartWords.ProgramOrder, string.Join(", ", rules.ProgramOrder.Select(Code.Of))),
            new PartLine(
                PartWords.DaysToApply,
                rules.MostDaysToApply == rules.DaysToApply
                    ? speech.Say(PartWords.Number, rules.DaysToApply)
                    : speech.Say(PartWords.Either, rules.DaysToApply, rules.MostDaysToApply),
                rules.DaysProvision),
            new PartLine(PartWords.ProfileMonths, speech.Say(PartWords.Months, rules.ProfileMonths), rules.ProfileProvision),
            new PartLine(PartWords.Declined, speech.Of(PartWords.StaysInPool), rules.DeclinedProvision),
            new PartLine(PartWords.Lapsed, speech.Of(PartWords.LeavesPool), rules.LapsedProvision),
            new PartLine(PartWords.OnReceipt, speech.Of(PartWords.MustStillHold), rules.ApplicationProvision),
        ],
        []);

    private static PartTable Of(Category category, Speech speech) => new(
        speech.Say(
            category.IsInCanadaOnly ? PartWords.CategoryInCanada : PartWords.Category,
            category.Occupations.Length,
            speech.Crs.Category(category.Id),
            speech.Crs.Certainty(category.Certainty)),
        [],
        [.. category.Occupations.Select(static occupation => Row($"{occupation.Code}  {occupation.Title}"))]);

    private static ImmutableArray<string> Row(string cell) => [cell];
}
