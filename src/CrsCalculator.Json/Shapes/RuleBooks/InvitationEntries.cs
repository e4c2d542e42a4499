using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of settlement funds, categories and invitations.</summary>
internal static class InvitationEntries
{
    private const int MostFamily = 100;
    private const int MostDays = 3_660;
    private const int MostMonths = 1_200;

    private static readonly ValueKind<int> Dollars = Values.WholeNumberFrom(0, 10_000_000);

    private static readonly ValueKind<int> Days = Values.WholeNumberFrom(1, MostDays);

    public static readonly ValueKind<ImmutableArray<Dated<FundsTable>>> Funds = EntryShapes.Of(
        "fundsEntry",
        "Settlement funds by family size, in Canadian dollars.",
        [
            Field.Required(
                "amounts",
                "the funds for a family of one, of two and so on, rising",
                CheckedLists.OfLength(
                    CheckedLists.Rising(TableKinds.OnOneLine(Dollars, static amount => Invariant.Text(amount))),
                    least: 1,
                    most: MostFamily),
                (FundsTable t) => t.BySize,
                out var amounts),
            Field.Required("eachMore", "the funds for each further member", Dollars, (FundsTable t) => t.EachMore, out var eachMore),
        ],
        (ref v) => new FundsTable { BySize = v.Get(amounts), EachMore = v.Get(eachMore) });

    private static readonly Shape<Category> Categories = new(
        "selectionCategory",
        [
            Field.Required("category", "the category", Values.CodeOf<CategoryId>(), (Category c) => c.Id, out var id),
            Field.Stated(
                "occupations",
                "the occupations; none if absent, as for French",
                EntryShapes.Occupations,
                (Category c) => c.Occupations,
                (c, occupations) => c with { Occupations = occupations }),
            Field.Stated(
                "certainty",
                "how sure the occupations are; `certain` if absent",
                Values.CodeOf<Certainty>(),
                (Category c) => c.Certainty,
                (c, certainty) => c with { Certainty = certainty }),
            Field.Usually(
                false,
                "inCanadaOnly",
                "whether the work must be in Canada",
                (Category c) => c.IsInCanadaOnly,
                (c, isInCanadaOnly) => c with { IsInCanadaOnly = isInCanadaOnly }),
        ],
        (ref v) => new Category { Id = v.Get(id) });

    public static readonly ValueKind<ImmutableArray<Dated<CategoryList>>> CategoryLists = EntryShapes.Of(
        "categoriesEntry",
        "The categories of category-based selection.",
        [
            Field.Required(
                "windowYears",
                "the years before the date within which the work lies",
                EntryShapes.Years,
                (CategoryList l) => l.WindowYears,
                out var window),
            Field.Required(
                "requiredHours",
                "the hours of work in one listed occupation",
                EntryShapes.Hours,
                (CategoryList l) => l.RequiredHours,
                out var hours),
            Field.Required(
                "continuous",
                "whether the work must be without a break",
                Values.Boolean,
                (CategoryList l) => l.IsContinuous,
                out var isContinuous),
            Field.Required(
                "frenchLevel",
                "the NCLC level in every ability for the French category",
                EntryShapes.Level,
                (CategoryList l) => l.FrenchLevel,
                out var frenchLevel),
            EntryShapes.Provision("provision", "the instructions that made the list", (CategoryList l) => l.Provision, out var provision),
            Field.Required(
                "categories",
                "the categories",
                CheckedLists.Distinct(Values.ListOf(Categories), static category => Code.Of(category.Id)),
                (CategoryList l) => l.Categories,
                out var categories),
            Field.Stated(
                "notAvailable",
                "the categories whose occupations are not known; none if absent",
                EntryShapes.Codes<CategoryId>(),
                (CategoryList l) => l.NotAvailable,
                out var notAvailable),
        ],
        (ref v) => new CategoryList
        {
            WindowYears = v.Get(window),
            RequiredHours = v.Get(hours),
            IsContinuous = v.Get(isContinuous),
            FrenchLevel = v.Get(frenchLevel),
            Provision = v.Get(provision),
            Categories = v.Get(categories),
            NotAvailable = v.Get(notAvailable),
        });

    public static readonly ValueKind<ImmutableArray<Dated<InvitationRules>>> Invitations = EntryShapes.Of(
        "invitationsEntry",
        "Under which program an invitation is issued, how long a profile is in the pool, and how long one can apply.",
        [
            Field.Required(
                "programOrder",
                "the three programs in the order in which an invitation is issued under them",
                CheckedLists.OfLength(EntryShapes.Codes<ImmigrationProgram>(), least: 3, most: 3),
                (InvitationRules r) => r.ProgramOrder,
                out var programOrder),
            Field.Required(
                "daysToApply",
                "the days to apply, counted from the day of the invitation",
                Days,
                (InvitationRules r) => r.DaysToApply,
                out var days),
            Field.Required(
                "mostDaysToApply",
                "the days to apply if the longer of two possible periods applies; otherwise the same",
                Days,
                (InvitationRules r) => r.MostDaysToApply,
                out var mostDays),
            EntryShapes.Provision(
                "daysProvision", "the provision on the days to apply", (InvitationRules r) => r.DaysProvision, out var daysProvision),
            Field.Required(
                "profileMonths",
                "the months that a profile is in the pool",
                Values.WholeNumberFrom(1, MostMonths),
                (InvitationRules r) => r.ProfileMonths,
                out var months),
            EntryShapes.Provision(
                "profileProvision", "the provision on the months of a profile", (InvitationRules r) => r.ProfileProvision, out var profile),
            EntryShapes.Provision(
                "declinedProvision",
                "the provision on an invitation that is declined",
                (InvitationRules r) => r.DeclinedProvision,
                out var declined),
            EntryShapes.Provision(
                "lapsedProvision",
                "the provision on an invitation that is not used in time",
                (InvitationRules r) => r.LapsedProvision,
                out var lapsed),
            EntryShapes.Provision(
                "applicationProvision",
                "the provision on what must still hold when the application is received",
                (InvitationRules r) => r.ApplicationProvision,
                out var application),
        ],
        (ref v) => new InvitationRules
        {
            ProgramOrder = v.Get(programOrder),
            DaysToApply = v.Get(days),
            MostDaysToApply = v.Get(mostDays),
            DaysProvision = v.Get(daysProvision),
            ProfileMonths = v.Get(months),
            ProfileProvision = v.Get(profile),
            DeclinedProvision = v.Get(declined),
            LapsedProvision = v.Get(lapsed),
            ApplicationProvision = v.Get(application),
        });
}
