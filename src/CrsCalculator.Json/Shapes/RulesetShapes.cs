using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>
/// The fields of <c>crs-ruleset/1</c>. In the place of a table that cannot be read stands one of a ruleset that is known to be good, so
/// that everything else can still be checked; the document has an issue then and never becomes a ruleset.
/// </summary>
internal static class RulesetShapes
{
    public const string Format = "crs-ruleset/1";

    // A maximum is the sum of several tables.
    private const int MaxMaximum = 10 * FactorTable.MaxPoints;

    private const string ColumnsMeaning = "thresholds of the columns";
    private const string GridMeaning = "the points by row and column: one row more than `rows`, one column more than `columns`";

    public static readonly Shape<Citation> Citations = new(
        "citation",
        [
            Field.Required(
                "instruction",
                "the ministerial instruction",
                Values.TextNotBlank,
                (Citation c) => c.Instruction,
                out var instructionOf),
            Field.Required("section", "the section of the instruction", Values.TextNotBlank, (Citation c) => c.Section, out var sectionOf),
            Field.Required(
                "inForceFrom",
                "the day on which the provision came into force",
                Values.Day,
                (Citation c) => c.InForceFrom,
                out var inForceFromOf),
        ],
        (ref v) => new Citation(v.Get(instructionOf), v.Get(sectionOf), v.Get(inForceFromOf)));

    public static readonly Shape<PointsTable> Points = new(
        "pointsTable",
        [
            Field.Required("citation", "the provision", Citations, (PointsTable t) => t.Citation, out var pointsCitation),
            Field.Stated(
                "firstRow",
                "the number of the first row, such as the age that it is for; 0 if absent",
                Values.WholeNumberFrom(0, Person.MaxAge),
                (PointsTable t) => t.FirstRow,
                out var firstRow),
            Field.Required(
                "points",
                "the points of each row; the first also applies below it and the last above it; `[0, points]` for no and yes; levels "
                    + "and kinds "
                + "in the order of crs-factors/1",
                TableKinds.Column(Person.MaxAge + 1),
                (PointsTable t) => t.Points,
                out var points),
        ],
        (ref v) => new PointsTable(v.Get(pointsCitation), v.Get(firstRow), v.Get(points)))
    {
        Description = "Points by one number, level or kind.",
    };

    public static readonly Shape<AbilityTable> Abilities = new(
        "abilityTable",
        [
            Field.Required("citation", "the provision", Citations, (AbilityTable t) => t.Citation, out var abilityCitation),
            Field.Required(
                "points",
                "the points of one ability by CLB or NCLC level, from level 0; the last also applies above it",
                TableKinds.Column(Clb.MaxLevel + 1),
                (AbilityTable t) => t.Points,
                out var abilityPoints),
            Field.Required("cap", "the most points for the four abilities together", Cap(), (AbilityTable t) => t.Cap, out var abilityCap),
        ],
        (ref v) => new AbilityTable(v.Get(abilityCitation), v.Get(abilityPoints), v.Get(abilityCap)))
    {
        Description = "Points for the four abilities of a language.",
    };

    private static readonly Shape<CombinationTable> Numbers = Combination(
        "combination", "thresholds of the rows; `[7, 9]` makes three rows: below 7, 7 to 8, 9 or more", TableKinds.NumberBands);

    private static readonly Shape<CombinationTable> Levels = Combination(
        "educationCombination", "thresholds of the rows, as levels of education", TableKinds.CodeBands<EducationLevel>());

    private static readonly Shape<CombinationTable> Tiers = Combination(
        "wageTierCombination", "thresholds of the rows, as wage tiers", TableKinds.CodeBands<HighWageTier>());

    private static readonly Shape<CoreTables> Core = new(
        "core",
        [
            Field.Required("age", "points by age in whole years", Points, (CoreTables t) => t.Age, out var age),
            Field.Required("education", "points by level of education", Points, (CoreTables t) => t.Education, out var education),
            Field.Required(
                "firstLanguage",
                "points for the first official language",
                Abilities,
                (CoreTables t) => t.FirstLanguage,
                out var first),
            Field.Required(
                "secondLanguage",
                "points for the second official language",
                Abilities,
                (CoreTables t) => t.SecondLanguage,
                out var second),
            Field.Required(
                "canadianWork",
                "points by completed years of work in Canada",
                Points,
                (CoreTables t) => t.CanadianWork,
                out var work),
        ],
        (ref v) => new CoreTables
        {
            Age = v.GetOr(age, StandIn.Single.Age),
            Education = v.GetOr(education, StandIn.Single.Education),
            FirstLanguage = v.GetOr(first, StandIn.Single.FirstLanguage),
            SecondLanguage = v.GetOr(second, StandIn.Single.SecondLanguage),
            CanadianWork = v.GetOr(work, StandIn.Single.CanadianWork),
        })
    {
        Description = "One column of section A.",
        IsMadeOfStandIns = true,
    };

    private static readonly Shape<CoreColumns> Columns = new(
        "columns",
        [
            Field.Required(
                "withSpouse",
                "the column for candidates with a spouse",
                Core,
                (CoreColumns t) => t.WithSpouse,
                out var withSpouse),
            Field.Required("single", "the column for candidates without a spouse", Core, (CoreColumns t) => t.Single, out var single),
        ],
        (ref v) => new CoreColumns(v.GetOr(withSpouse, StandIn.WithSpouse), v.GetOr(single, StandIn.Single)))
    {
        IsMadeOfStandIns = true,
    };

    private static readonly Shape<SpouseTables> Spouse = new(
        "spouseTables",
        [
            Field.Required("education", "points by level of education", Points, (SpouseTables t) => t.Education, out var spouseEducation),
            Field.Required(
                "language",
                "points for the spouse's first official language",
                Abilities,
                (SpouseTables t) => t.Language,
                out var spouseLanguage),
            Field.Required(
                "canadianWork",
                "points by completed years of work in Canada",
                Points,
                (SpouseTables t) => t.CanadianWork,
                out var spouseWork),
        ],
        (ref v) => new SpouseTables
        {
            Education = v.GetOr(spouseEducation, StandIn.Spouse.Education),
            Language = v.GetOr(spouseLanguage, StandIn.Spouse.Language),
            CanadianWork = v.GetOr(spouseWork, StandIn.Spouse.CanadianWork),
        })
    {
        IsMadeOfStandIns = true,
    };

    private static readonly Shape<TransferabilityTables> Transferability = new(
        "transferability",
        [
            Field.Required(
                "educationAndLanguage", "education and first official language", Levels, (TransferabilityTables t) =>
                    t.EducationAndLanguage, out var educationAndLanguage),
            Field.Required(
                "educationAndCanadianWork",
                "education and years of work in Canada",
                Levels,
                (TransferabilityTables t) => t.EducationAndCanadianWork,
                out var educationAndWork),
            Field.Required(
                "foreignWorkAndLanguage",
                "years of work outside Canada and first official language",
                Numbers,
                (TransferabilityTables t) => t.ForeignWorkAndLanguage,
                out var foreignAndLanguage),
            Field.Required(
                "foreignWorkAndCanadianWork",
                "years of work outside and in Canada",
                Numbers,
                (TransferabilityTables t) => t.ForeignWorkAndCanadianWork,
                out var foreignAndWork),
            Field.Required(
                "certificateAndLanguage",
                "certificate of qualification and first official language",
                Numbers,
                (TransferabilityTables t) => t.CertificateAndLanguage,
                out var certificateAndLanguage),
            Field.Required(
                "educationCap", "the most points for the two education tables together", Cap(), (TransferabilityTables t) =>
                    t.EducationCap, out var educationCap),
            Field.Required(
                "foreignWorkCap",
                "the most points for the two tables of work outside Canada together",
                Cap(),
                (TransferabilityTables t) => t.ForeignWorkCap,
                out var foreignCap),
            Field.Required(
                "sectionCap",
                "the most points for section C",
                Cap(),
                (TransferabilityTables t) => t.SectionCap,
                out var transferabilityCap),
        ],
        (ref v) => new TransferabilityTables
        {
            EducationAndLanguage = v.GetOr(educationAndLanguage, StandIn.Transferability.EducationAndLanguage),
            EducationAndCanadianWork = v.GetOr(educationAndWork, StandIn.Transferability.EducationAndCanadianWork),
            ForeignWorkAndLanguage = v.GetOr(foreignAndLanguage, StandIn.Transferability.ForeignWorkAndLanguage),
            ForeignWorkAndCanadianWork = v.GetOr(foreignAndWork, StandIn.Transferability.ForeignWorkAndCanadianWork),
            CertificateAndLanguage = v.GetOr(certificateAndLanguage, StandIn.Transferability.CertificateAndLanguage),
            EducationCap = v.Get(educationCap),
            ForeignWorkCap = v.Get(foreignCap),
            SectionCap = v.GetOr(transferabilityCap, FactorTable.MaxPoints),
        })
    {
        IsMadeOfStandIns = true,
    };

    private static readonly Shape<AdditionalTables> Additional = new(
        "additional",
        [
            Field.Required(
                "nomination",
                "points without and with a provincial nomination",
                Points,
                (AdditionalTables t) => t.Nomination,
                out var nomination),
            Field.Required("jobOffer", "points by kind of job offer", Points, (AdditionalTables t) => t.JobOffer, out var offer),
            Field.Required("canadianStudy", "points by study in Canada", Points, (AdditionalTables t) => t.CanadianStudy, out var study),
            Field.Required("french", "NCLC and CLB levels", Numbers, (AdditionalTables t) => t.French, out var french),
            Field.Required(
                "sibling",
                "points without and with a sibling in Canada",
                Points,
                (AdditionalTables t) => t.Sibling,
                out var sibling),
            Field.Required(
                "highWageCanadianWork",
                "wage tier and years of work in Canada",
                Tiers,
                (AdditionalTables t) => t.HighWageCanadianWork,
                out var highWageWork),
            Field.Required(
                "highWageJobOffer",
                "points by wage tier of the job offer",
                Points,
                (AdditionalTables t) => t.HighWageJobOffer,
                out var highWageOffer),
            Field.Required(
                "sectionCap",
                "the most points for section D",
                Cap(),
                (AdditionalTables t) => t.SectionCap,
                out var additionalCap),
        ],
        (ref v) => new AdditionalTables
        {
            Nomination = v.GetOr(nomination, StandIn.Additional.Nomination),
            JobOffer = v.GetOr(offer, StandIn.Additional.JobOffer),
            CanadianStudy = v.GetOr(study, StandIn.Additional.CanadianStudy),
            French = v.GetOr(french, StandIn.Additional.French),
            Sibling = v.GetOr(sibling, StandIn.Additional.Sibling),
            HighWageCanadianWork = v.GetOr(highWageWork, StandIn.Additional.HighWageCanadianWork),
            HighWageJobOffer = v.GetOr(highWageOffer, StandIn.Additional.HighWageJobOffer),
            SectionCap = v.GetOr(additionalCap, FactorTable.MaxPoints),
        })
    {
        IsMadeOfStandIns = true,
    };

    private static readonly Shape<Maxima> Stated = new(
        "maxima",
        [
            Field.Required(
                "coreWithSpouse",
                "the most points of section A with a spouse",
                Maximum(),
                (Maxima m) => m.CoreWithSpouse,
                out var mostWithSpouse),
            Field.Required(
                "coreSingle",
                "the most points of section A without a spouse",
                Maximum(),
                (Maxima m) => m.CoreSingle,
                out var mostSingle),
            Field.Required("spouse", "the most points of section B", Maximum(), (Maxima m) => m.Spouse, out var mostOfSpouse),
            Field.Required(
                "transferability",
                "the most points of section C",
                Maximum(),
                (Maxima m) => m.Transferability,
                out var mostTransferability),
            Field.Required("additional", "the most points of section D", Maximum(), (Maxima m) => m.Additional, out var mostAdditional),
        ],
        (ref v) =>
            new Maxima(v.Get(mostWithSpouse), v.Get(mostSingle), v.Get(mostOfSpouse), v.Get(mostTransferability), v.Get(mostAdditional)));

    /// <summary>A whole ruleset.</summary>
    public static readonly Shape<CrsRuleset> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (CrsRuleset _) => Format, out _),
            Field.Required(
                "id",
                "a short name that every result shows: 1 to 64 letters, digits, dots, hyphens and underscores",
                Values.RulesetId,
                (CrsRuleset r) => r.Id,
                out var id),
            Field.Required(
                "inForceFrom",
                "the first day on which the rules apply, 2015-01-01 or later",
                Values.Day,
                (CrsRuleset r) => r.InForceFrom,
                out var inForceFrom),
            Field.Required(
                "instruction", "the instruction that the rules come from", Values.TextNotBlank, (CrsRuleset r) =>
                    r.Instruction, out var instruction),
            Field.Stated("summary", "what changes, in a few words", Values.Text, (CrsRuleset r) => r.Summary, out var summary),
            Field.Required(
                "core",
                "the tables of section A",
                Columns,
                (CrsRuleset r) => new CoreColumns(r.Tables.WithSpouse, r.Tables.Single),
                out var core),
            Field.Required("spouse", "the tables of section B", Spouse, (CrsRuleset r) => r.Tables.Spouse, out var spouse),
            Field.Required(
                "transferability",
                "the tables of section C",
                Transferability,
                (CrsRuleset r) => r.Tables.Transferability,
                out var transferability),
            Field.Required("additional", "the tables of section D", Additional, (CrsRuleset r) => r.Tables.Additional, out var additional),
            Field.Required(
                "maxima",
                "the published maximum of each section; checked against the tables, so that a mistyped cell shows",
                Stated,
                (CrsRuleset r) => Maxima.Of(r.Tables),
                out var maxima),
        ],
        (ref v) =>
            RulesetOf(
                v.Get(id),
                v.Get(inForceFrom),
                v.Get(instruction),
                v.GetOr(summary, string.Empty),
                TablesOf(ref v, core, spouse, transferability, additional),
                out _)!)
    {
        Check = (ref v, issues) =>
        {
            bool wasRead = issues.IsEmpty;
            CrsTables tables = TablesOf(ref v, core, spouse, transferability, additional);
            RulesetOf(
                v.GetOr(id, "unread"),
                v.GetOr(inForceFrom, Last.InForceFrom),
                v.GetOr(instruction, "unread"),
                v.GetOr(summary, string.Empty),
                tables,
                out ImmutableArray<Issue> found);
            issues.AddRange(found.Where(static issue => issue.Code != IssueCodes.IdOfOfficialRuleset));
            if (wasRead)
            {
                v.Get(maxima).Check(Maxima.Of(tables), issues);
            }

            // What stands in for a fault differs from any ruleset, and what a wrong maximum points to may be a slip: corrected, it is the
            // official one.
            if (issues.IsEmpty)
            {
                issues.AddRange(found);
            }
        },
    };

    private sealed record CoreColumns(CoreTables WithSpouse, CoreTables Single);

    private static CrsRuleset Last => RuleBook.Official.Points.LastAvailable!;

    private static CrsTables StandIn => Last.Tables;

    private static ValueKind<int> Cap() => Values.WholeNumberFrom(0, FactorTable.MaxPoints);

    private static ValueKind<int> Maximum() => Values.WholeNumberFrom(0, MaxMaximum);

    private static CrsTables TablesOf(
        ref Slots values,
        Slot<CoreColumns> core,
        Slot<SpouseTables> spouse,
        Slot<TransferabilityTables> transferability,
        Slot<AdditionalTables> additional)
    {
        CoreColumns columns = values.GetOr(core, new CoreColumns(StandIn.WithSpouse, StandIn.Single));
        return new CrsTables
        {
            WithSpouse = columns.WithSpouse,
            Single = columns.Single,
            Spouse = values.GetOr(spouse, StandIn.Spouse),
            Transferability = values.GetOr(transferability, StandIn.Transferability),
            Additional = values.GetOr(additional, StandIn.Additional),
        };
    }

    private static CrsRuleset? RulesetOf(
        string id, NodaTime.LocalDate inForceFrom, string instruction, string summary, CrsTables tables, out ImmutableArray<Issue> issues)
    {
        CrsRuleset.TryCreate(id, inForceFrom, instruction, summary, tables, out CrsRuleset? ruleset, out issues);
        return ruleset;
    }

    private static Shape<CombinationTable> Combination(string name, string rowsMeaning, ValueKind<Bands> rowsKind) => new(
        name,
        [
            Field.Required("citation", "the provision", Citations, (CombinationTable t) => t.Citation, out var citation),
            Field.Required("rows", rowsMeaning, rowsKind, (CombinationTable t) => t.Rows, out var rows),
            Field.Required("columns", ColumnsMeaning, TableKinds.NumberBands, (CombinationTable t) => t.Columns, out var columns),
            Field.Required("points", GridMeaning, TableKinds.Grid, (CombinationTable t) => GridOf(t), out var points),
        ],
        (ref v) => new CombinationTable(v.Get(citation), v.Get(rows), v.Get(columns), v.Get(points).SelectMany(static row => row)))
    {
        Description = "Points by two facts, each divided into bands by thresholds.",
        Check = (ref v, issues) =>
        {
            if (v.Has(rows) && v.Has(columns) && v.Has(points) && !Fits(v.Get(points), v.Get(rows), v.Get(columns)))
            {
                string expected = $"{Invariant.Text(v.Get(rows).Count)} rows of {Invariant.Text(v.Get(columns).Count)}";
                issues.AddOf("points", IssueCodes.TableLength, Invariant.Text(v.Get(points).Length), expected);
            }
        },
    };

    private static ImmutableArray<ImmutableArray<int>> GridOf(CombinationTable table) =>
        [.. table.Points.Chunk(table.Columns.Count).Select(ImmutableArray.Create)];

    private static bool Fits(ImmutableArray<ImmutableArray<int>> points, Bands rows, Bands columns) =>
        points.Length == rows.Count && points.All(row => row.Length == columns.Count);
}
