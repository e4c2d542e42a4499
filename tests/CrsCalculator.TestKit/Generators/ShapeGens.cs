using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace CrsCalculator.TestKit.Generators;

/// <summary>
/// Rulesets of other shapes than the official ones, made by a few steps from an official or a derived one: a factor more or less, one in
/// another section, groups of which the highest counts, tiers, caps that bite, another order.
/// </summary>
internal static class ShapeGens
{
    private const int MostSteps = 5;
    private const int MostThresholds = 4;

    private static readonly Gen<CrsSection> Sections = Gen.Elements(Enum.GetValues<CrsSection>());

    private static readonly Gen<CrsTables> Starts = Gen.OneOf(
        Gen.Constant(MadeUpRules.Official),
        Gen.Constant(MadeUpRules.ByWage),
        Gens.Derived.Select(static derived => derived.Value.Tables));

    private static readonly Gen<Func<CrsTables, CrsTables>> Steps =
        Gen.OneOf(Added, Added, Moved, Removed, Highest, Together, Capped, Shuffled);

    public static Gen<OtherShape> Others { get; } =
        from start in Starts
        from further in Gen.Choose(0, 300)
        from needLmia in Gens.Truth
        from count in Gen.Choose(1, MostSteps)
        from steps in Gen.ListOf(Steps, count)
        let tables = steps.Aggregate(
            (start with { OccupationTiers = MadeUpRules.TiersOf(needLmia) }).WithCap(CrsSection.Further, further),
            static (tables, step) => step(tables))
        let ruleset = RuleBook.Official.Points.LastAvailable!.Derive("other", _ => tables.WithoutEmptyGroups())
        where !ruleset.IsStandard
        select new OtherShape(ruleset);

    /// <summary>Any of them with two more factors over the language of a spouse, one of them in a group of its own.</summary>
    public static Gen<SeveralOfSpouse> SeveralOfSpouse { get; } =
        from shape in Others
        from bands in Gen.ArrayOf(BandsOf(CrsInput.SpouseLanguage), 2)
        from steps in Gen.ArrayOf(Gen.Choose(0, 25), 4 * (MostThresholds + 1))
        from cap in Gen.Choose(0, 60)
        let grids = bands.Select(rows => GridOf(CrsInput.SpouseLanguage, rows, null, new Bands(), steps)).ToArray()
        select new SeveralOfSpouse(shape.Value.Derive("several", tables => WithMoreOfSpouse(tables, grids, cap)));

    private static Gen<Func<CrsTables, CrsTables>> Added =>
        from row in Gen.Elements(Enum.GetValues<CrsInput>())
        from column in row.IsByAbility() ? Gen.Constant<CrsInput?>(null) : ColumnsBeside(row)
        from rows in BandsOf(row)
        from columns in column is { } input ? BandsOf(input) : Gen.Constant(new Bands())
        from section in Sections
        from steps in Gen.ArrayOf(Gen.Choose(0, 25), 4 * (MostThresholds + 1))
        from number in Gen.Choose(0, 3)
        select (Func<CrsTables, CrsTables>)(tables => tables.With(MadeUpRules.Rule(
            FactorId.Parse($"other.{number}"),
            section,
            row,
            GridOf(row, rows, column, columns, steps),
            column)));

    private static Gen<Func<CrsTables, CrsTables>> Moved =>
        from any in Gen.Choose(0, 1000)
        from section in Sections
        select Alone(any, (tables, rule) => tables.WithMoved(rule.Id, section));

    private static Gen<Func<CrsTables, CrsTables>> Removed =>
        from any in Gen.Choose(0, 1000)
        select Any(any, static (tables, rule) =>
            tables.Factors.Length > 1 ? tables.Without(rule.Id).WithoutEmptyGroups() : tables);

    private static Gen<Func<CrsTables, CrsTables>> Highest =>
        from any in Gen.Choose(0, 1000)
        select (Func<CrsTables, CrsTables>)(tables =>
            tables.Groups.IsEmpty ? tables : tables.WithHighest(tables.Groups[any % tables.Groups.Length].Id));

    /// <summary>Factors of a section that are in no group come together in one.</summary>
    private static Gen<Func<CrsTables, CrsTables>> Together =>
        from section in Sections
        from combine in Gen.Elements(Combine.Sum, Combine.Highest, Combine.Highest)
        from withSpouse in Gen.Choose(0, 300)
        from single in Gen.Choose(0, 300)
        select (Func<CrsTables, CrsTables>)(tables => Grouped(tables, section, combine, withSpouse, single));

    private static Gen<Func<CrsTables, CrsTables>> Capped =>
        from section in Sections
        from withSpouse in Gen.Choose(0, 400)
        from single in Gen.Choose(0, 400)
        select (Func<CrsTables, CrsTables>)(tables =>
        {
            string?[] groups = [.. tables.Factors.Where(rule => rule.Section == section).Select(static rule => rule.Group)];
            PointsGroup[] within = [.. tables.Groups.Where(entry => groups.Contains(entry.Id))];
            return tables.WithCap(
                section,
                within.Aggregate(withSpouse, static (cap, entry) => Math.Max(cap, entry.Cap.WithSpouse)),
                within.Aggregate(single, static (cap, entry) => Math.Max(cap, entry.Cap.Single)));
        });

    private static Gen<Func<CrsTables, CrsTables>> Shuffled =>
        from seed in Gen.Choose(0, int.MaxValue)
        select (Func<CrsTables, CrsTables>)(tables => tables with
        {
            Factors =
            [
                .. tables.Factors.Select(static (rule, place) => (rule, place))
                    .OrderBy(entry => unchecked((uint)(seed ^ entry.place) * 2_654_435_761u))
                    .Select(static entry => entry.rule),
            ],
        });

    private static Gen<CrsInput?> ColumnsBeside(CrsInput row) => Gen.OneOf(
        Gen.Constant<CrsInput?>(null),
        Gen.Elements(
            Enum.GetValues<CrsInput>()
                .Where(input => !input.IsByAbility() && input != row)
                .Select(static input => (CrsInput?)input)
                .ToArray()));

    private static Gen<Bands> BandsOf(CrsInput input)
    {
        // A rise behind 30 is taken for a mistyped cell.
        int greatest = input == CrsInput.Age ? 30 : input.Greatest();
        return Gen.ArrayOf(Gen.Choose(1, greatest), MostThresholds).Select(static values => new Bands(values.Distinct().Order()));
    }

    /// <summary>
    /// Cells that rise along rows and columns, from nothing; with and without a spouse not the same, but for facts of a spouse. A fact that
    /// may be none earns nothing then, unless the other fact may be none too.
    /// </summary>
    private static PointsGrid GridOf(CrsInput row, Bands rows, CrsInput? column, Bands columns, int[] steps)
    {
        int width = column is null ? 1 : columns.Count;
        bool isOfSpouse = row.IsOfSpouse() || column?.IsOfSpouse() == true;
        (bool ofRow, bool ofColumn) = (MayBeNone(row), column is { } second && MayBeNone(second));
        ImmutableArray<int> cells = [.. Enumerable.Range(0, rows.Count * width).Select(cell => Cell(cell / width, cell % width))];
        return new PointsGrid(
            rows,
            column is null ? null : columns,
            isOfSpouse ? cells : [.. cells.Select((points, cell) => points == 0 ? 0 : points + (steps[cell / width] / 2))],
            cells);

        int Cell(int rowBand, int columnBand) => (ofRow && !ofColumn && rowBand == 0) || (ofColumn && !ofRow && columnBand == 0)
            ? 0
            : steps.Take(rowBand).Sum() + steps.Skip(2 * MostThresholds).Take(columnBand).Sum();
    }

    private static bool MayBeNone(CrsInput input) =>
        input.NeedsTiers()
        || input is CrsInput.Certificate or CrsInput.Study or CrsInput.Nomination or CrsInput.JobOffer or CrsInput.Sibling;

    private static CrsTables WithMoreOfSpouse(CrsTables tables, PointsGrid[] grids, int cap)
    {
        PointsCap around = tables.Sections.Single(static entry => entry.Id == CrsSection.Further).Cap;
        int most = Math.Max(cap, grids[1].Greatest(hasSpouse: true));
        return tables
            .WithCap(CrsSection.Further, Math.Max(around.WithSpouse, most), Math.Max(around.Single, most))
            .With(new PointsGroup("ofSpouse", new PointsCap(most)))
            .With(MadeUpRules.Rule(FactorId.Parse("several.0"), CrsSection.Further, CrsInput.SpouseLanguage, grids[0]))
            .With(MadeUpRules.Rule(
                FactorId.Parse("several.1"),
                CrsSection.Further,
                CrsInput.SpouseLanguage,
                grids[1],
                group: "ofSpouse"));
    }

    private static CrsTables Grouped(CrsTables tables, CrsSection section, Combine combine, int withSpouse, int single)
    {
        CrsFactorRule[] rules = [.. tables.Factors.Where(rule => rule.Section == section && rule.Group is null)];
        PointsCap around = tables.Sections.Single(entry => entry.Id == section).Cap;
        PointsCap cap = new(Cap(around.WithSpouse, withSpouse, hasSpouse: true), Cap(around.Single, single, hasSpouse: false));
        if (rules.Length == 0 || AbilityOf(hasSpouse: true) > cap.WithSpouse || AbilityOf(hasSpouse: false) > cap.Single)
        {
            return tables;
        }

        string id = $"together.{section}";
        CrsTables grouped = tables.With(new PointsGroup(id, cap, combine));
        return rules.Aggregate(grouped, (changed, rule) => changed.With(rule with { Group = id }));

        int Cap(int section, int wanted, bool hasSpouse) => Math.Min(section, Math.Max(wanted, AbilityOf(hasSpouse)));

        int AbilityOf(bool hasSpouse) => tables.Factors
            .Where(rule => rule.Section == section && rule.Row.IsByAbility())
            .Select(rule => rule.Points.Greatest(hasSpouse))
            .DefaultIfEmpty()
            .Max();
    }

    private static Func<CrsTables, CrsTables> Any(int any, Func<CrsTables, CrsFactorRule, CrsTables> change) =>
        tables => change(tables, tables.Factors[any % tables.Factors.Length]);

    private static Func<CrsTables, CrsTables> Alone(int any, Func<CrsTables, CrsFactorRule, CrsTables> change) => tables =>
    {
        CrsFactorRule[] alone = [.. tables.Factors.Where(static rule => rule.Group is null)];
        return alone.Length == 0 ? tables : change(tables, alone[any % alone.Length]);
    };
}
