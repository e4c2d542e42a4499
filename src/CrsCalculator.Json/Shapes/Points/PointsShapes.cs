using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The parts of a ruleset: caps, sections, groups, lists of occupations, and factors.</summary>
internal static class PointsShapes
{
    /// <summary>The source of a rule.</summary>
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

    /// <summary>One number of points for all candidates, or one each with and without a spouse.</summary>
    private static readonly ValueKind<PointsCap> Caps = new PlainOrPartsKind<PointsCap>(
        new MappedKind<int, PointsCap>(TableKinds.PointsOf, static points => new PointsCap(points), static cap => cap.Single),
        new Shape<PointsCap>(
            "capByColumn",
            [
                Field.Required(
                    "withSpouse",
                    "the points with a spouse",
                    TableKinds.PointsOf,
                    (PointsCap c) => c.WithSpouse,
                    out var capWithSpouse),
                Field.Required("single", "the points without a spouse", TableKinds.PointsOf, (PointsCap c) => c.Single, out var capSingle),
            ],
            (ref v) => new PointsCap(v.Get(capWithSpouse), v.Get(capSingle))),
        static cap => cap.IsTheSameForAll);

    private static readonly ValueKind<PointsRead> Cells = new PlainOrPartsKind<PointsRead>(
        new MappedKind<ImmutableArray<int>, PointsRead>(
            TableKinds.Cells,
            static cells => new PointsRead(cells, cells),
            static points => points.Single),
        new Shape<PointsRead>(
            "pointsByColumn",
            [
                Field.Required(
                    "withSpouse",
                    "the points with a spouse",
                    TableKinds.Cells,
                    (PointsRead p) => p.WithSpouse,
                    out var withSpouse),
                Field.Required("single", "the points without a spouse", TableKinds.Cells, (PointsRead p) => p.Single, out var single),
            ],
            (ref v) => new PointsRead(v.Get(withSpouse), v.Get(single))),
        static points => points.IsTheSameForAll);

    private static readonly ValueKind<BandsRead> Starts = new PlainOrPartsKind<BandsRead>(
        new MappedKind<ImmutableArray<BandStart>, BandsRead>(
            TableKinds.BandStarts,
            static starts => new BandsRead(starts, default),
            static bands => bands.Rows),
        new Shape<BandsRead>(
            "bandsOfTwoFacts",
            [
                Field.Required("rows", "the first value of each row", TableKinds.BandStarts, (BandsRead b) => b.Rows, out var rows),
                Field.Required(
                    "columns",
                    "the first value of each column",
                    TableKinds.BandStarts,
                    (BandsRead b) => b.Columns,
                    out var columns),
            ],
            (ref v) => new BandsRead(v.Get(rows), v.Get(columns))),
        static bands => bands.IsOfOneFact);

    /// <summary>A section with its cap, and its published maximum.</summary>
    public static readonly Shape<SectionRead> Sections = new(
        "section",
        [
            Field.Required("id", "the section", Values.CodeOf<CrsSection>(), (SectionRead s) => s.Section.Id, out var section),
            Field.Required("cap", "the most points of its factors together", Caps, (SectionRead s) => s.Section.Cap, out var sectionCap),
            Field.Optional(
                "maximum",
                "the published maximum, checked against what the factors come to, so that a mistyped cell shows; not checked if absent",
                Caps,
                (SectionRead s) => s.Maximum,
                out var maximum),
        ],
        (ref v) => new SectionRead(new PointsSection(v.Get(section), v.Get(sectionCap)), v.Find(maximum)));

    /// <summary>A group of factors.</summary>
    public static readonly Shape<PointsGroup> Groups = new(
        "group",
        [
            Field.Required("id", "a short name, which factors refer to", Values.Group, (PointsGroup g) => g.Id, out var group),
            Field.Required("cap", "the most points of its factors together", Caps, (PointsGroup g) => g.Cap, out var groupCap),
            Field.Stated(
                "combine",
                "whether the factors are added up, or only the highest counts; `sum` if absent",
                Values.CodeOf<Combine>(),
                (PointsGroup g) => g.Combine,
                out var combine),
        ],
        (ref v) => new PointsGroup(v.Get(group), v.Get(groupCap), v.Get(combine)));

    /// <summary>The occupations that earn points for their wage.</summary>
    public static readonly Shape<OccupationTiers> Tiers = new(
        "occupationTiers",
        [
            Field.Required("1", "the occupations of the lowest tier", TableKinds.Nocs, (OccupationTiers t) => t.Lists[0], out var tier1),
            Field.Required("2", "the occupations of the middle tier", TableKinds.Nocs, (OccupationTiers t) => t.Lists[1], out var tier2),
            Field.Required("3", "the occupations of the highest tier", TableKinds.Nocs, (OccupationTiers t) => t.Lists[2], out var tier3),
            Field.Usually(
                usual: false,
                "offersNeedLmia",
                "whether a job offer has a tier only with a labour market impact assessment",
                (OccupationTiers t) => t.OffersNeedLmia,
                out var offersNeedLmia),
        ],
        (ref v) => new OccupationTiers(v.Get(tier1), v.Get(tier2), v.Get(tier3), v.Get(offersNeedLmia)))
    {
        Description = "Each occupation is in one list; a year of work in a tier is also a year in each tier below.",
        Check = (ref v, issues) =>
        {
            HashSet<NocCode> known = [];
            CheckTwice("$.1", v.GetOr(tier1, []), known, issues);
            CheckTwice("$.2", v.GetOr(tier2, []), known, issues);
            CheckTwice("$.3", v.GetOr(tier3, []), known, issues);
        },
    };

    /// <summary>A factor.</summary>
    public static readonly Shape<CrsFactorRule> Factors = new(
        "factor",
        [
            Field.Required("id", "a unique name, which results show", Values.Factor, (CrsFactorRule r) => r.Id, out var id),
            Field.Required("section", "the section of its points", Values.CodeOf<CrsSection>(), (CrsFactorRule r) => r.Section, out var of),
            Field.Required("row", "the fact of the rows", Values.CodeOf<CrsInput>("fact"), (CrsFactorRule r) => r.Row, out var row),
            Field.Optional(
                "column",
                "the fact of the columns, where there are two",
                Values.CodeOf<CrsInput>("fact"),
                (CrsFactorRule r) => r.Column,
                out var column),
            Field.Required(
                "bands",
                "the first value of each band of the fact, from 0 or its first code and rising; the last band has no end",
                Starts,
                (CrsFactorRule r) => BandsRead.Of(r),
                out var bands),
            Field.Required(
                "points",
                "the points of each band; with two facts row by row",
                Cells,
                (CrsFactorRule r) => PointsRead.Of(r.Points),
                out var points),
            Field.Optional(
                "group",
                "the id of the group that it belongs to",
                Values.TextNotBlank,
                (CrsFactorRule r) => r.Group,
                out var inGroup),
            Field.Required("citation", "the provision", Citations, (CrsFactorRule r) => r.Citation, out var citation),
        ],
        (ref v) => GridOf(v.Get(bands), v.Get(points), v.Get(row), v.Find(column), new IssueList()) is { } grid && !v.IsUnreadable(inGroup)
            ? new CrsFactorRule
            {
                Id = v.Get(id),
                Section = v.Get(of),
                Row = v.Get(row),
                Column = v.Find(column),
                Points = grid,
                Group = v.Get(inGroup),
                Citation = v.Get(citation),
            }
            : null!)
    {
        Description = "Points by one fact, or by two.",
        Conditions =
            """
            [
              { "if": { "properties": { "column": { "type": "string" } }, "required": ["column"] },
                "then": { "properties": { "bands": { "type": "object" } } },
                "else": { "properties": { "bands": { "type": "array" } } } }
            ]
            """,
        Check = (ref v, issues) =>
        {
            if (v.Has(bands) && v.Has(row) && !v.IsUnreadable(column))
            {
                GridOf(v.Get(bands), v.Has(points) ? v.Get(points) : null, v.Get(row), v.Find(column), issues);
            }
        },
    };

    /// <summary>Reports each occupation that is already in a list.</summary>
    private static void CheckTwice(string path, ImmutableArray<NocCode> list, HashSet<NocCode> known, IssueList issues)
    {
        for (int i = 0; i < list.Length; i++)
        {
            if (!known.Add(list[i]))
            {
                issues.AddWithin(new Issue($"{path}[{Invariant.Text(i)}]", IssueCodes.DuplicateName, new Facts(list[i].Code)));
            }
        }
    }

    private static PointsGrid? GridOf(BandsRead bands, PointsRead? points, CrsInput row, CrsInput? column, IssueList issues)
    {
        if (bands.IsOfOneFact != column is null)
        {
            issues.AddWithin(new Issue("$.bands", IssueCodes.MissingField, new Facts(bands.IsOfOneFact ? "columns" : "column")));
            return null;
        }

        string ofRows = column is null ? "$.bands" : "$.bands.rows";
        Bands? rows = BandsRead.Find(bands.Rows, row, ofRows, issues);
        Bands? columns = column is { } second ? BandsRead.Find(bands.Columns, second, "$.bands.columns", issues) : null;
        if (rows is null || (columns is null && column is not null) || points is null)
        {
            return null;
        }

        int found = issues.Found;
        points.Check(rows.Count * (columns?.Count ?? 1), "$.points", issues);
        return issues.Found > found ? null : new PointsGrid(rows, columns, points.WithSpouse, points.Single);
    }
}

/// <summary>A section with the maximum stated in a document.</summary>
internal sealed record SectionRead(PointsSection Section, PointsCap? Maximum);
