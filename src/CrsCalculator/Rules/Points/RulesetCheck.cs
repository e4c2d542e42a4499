using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>
/// Checks whether tables can be a ruleset: names match, bands are within the range of their facts, more of a good thing earns no fewer
/// points, and caps fit inside each other. Every issue is listed, with its path in a <c>crs-ruleset/1</c> document.
/// </summary>
internal sealed class RulesetCheck
{
    private readonly CrsTables _tables;
    private readonly List<Issue> _issues = [];

    private RulesetCheck(CrsTables tables) => _tables = tables;

    public static IReadOnlyList<Issue> Of(CrsTables tables)
    {
        var check = new RulesetCheck(tables);
        check.Names();
        check.Sections();
        check.Groups();
        for (int i = 0; i < tables.Factors.Length; i++)
        {
            check.Factor($"$.factors[{Invariant.Text(i)}]", tables.Factors[i]);
        }

        return check._issues;
    }

    /// <summary>Each section, group and factor has a unique name.</summary>
    private void Names()
    {
        Names("$.sections", [.. _tables.Sections.Select(static section => Code.Of(section.Id))]);
        Names("$.groups", [.. _tables.Groups.Select(static group => group.Id)]);
        Names("$.factors", [.. _tables.Factors.Select(static rule => rule.Id.Text)]);
    }

    private void Names(string path, ImmutableArray<string> names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (names.IndexOf(names[i]) < i)
            {
                Add($"{path}[{Invariant.Text(i)}].id", IssueCodes.DuplicateName, names[i]);
            }
        }
    }

    private void Sections()
    {
        for (int i = 0; i < _tables.Factors.Length; i++)
        {
            CrsSection section = _tables.Factors[i].Section;
            if (!_tables.Sections.Any(entry => entry.Id == section))
            {
                Add($"$.factors[{Invariant.Text(i)}].section", IssueCodes.SectionWithoutCap, Code.Of(section));
            }
        }
    }

    private void Groups()
    {
        for (int i = 0; i < _tables.Groups.Length; i++)
        {
            PointsGroup group = _tables.Groups[i];
            Group($"$.groups[{Invariant.Text(i)}]", group, [.. _tables.Factors.Where(rule => rule.Group == group.Id)]);
        }
    }

    private void Group(string path, PointsGroup group, CrsFactorRule[] rules)
    {
        CrsSection[] sections = [.. rules.Select(static rule => rule.Section).Distinct()];
        if (sections.Length == 0)
        {
            Add(path, IssueCodes.EmptyGroup, group.Id);
            return;
        }

        if (sections.Length > 1)
        {
            Add(path, IssueCodes.GroupAcrossSections, group.Id, string.Join(", ", sections.Select(Code.Of)));
        }

        // An issue that is the same with and without a spouse is reported once.
        int before = _issues.Count;
        GroupCap($"{path}.cap", group, sections[0], rules, hasSpouse: false);
        GroupCap($"{path}.cap", group, sections[0], rules, hasSpouse: true);
        Issue[] found = [.. _issues.Skip(before).Distinct()];
        _issues.RemoveRange(before, _issues.Count - before);
        _issues.AddRange(found);
    }

    private void GroupCap(string path, PointsGroup group, CrsSection section, CrsFactorRule[] rules, bool hasSpouse)
    {
        int cap = group.Cap.Of(hasSpouse);
        int around = _tables.CapOf(section, hasSpouse);
        if (cap > around && _tables.Sections.Any(entry => entry.Id == section))
        {
            Add(path, IssueCodes.CapAboveSectionCap, cap, around);
        }

        int ofOneAbility = rules.Where(static rule => rule.Row.IsByAbility())
            .Select(rule => rule.Points.Greatest(hasSpouse))
            .DefaultIfEmpty()
            .Max();
        if (cap < ofOneAbility)
        {
            Add(path, IssueCodes.CapBelowTable, cap, ofOneAbility);
        }
    }

    private void Factor(string path, CrsFactorRule rule)
    {
        if (rule.Group is { } group && !_tables.Groups.Any(entry => entry.Id == group))
        {
            Add($"{path}.group", IssueCodes.UnknownGroup, group);
        }

        if (_tables.OccupationTiers is null && (rule.Row.NeedsTiers() || rule.Column?.NeedsTiers() == true))
        {
            Add(path, IssueCodes.TiersMissing, Code.Of(rule.Row.NeedsTiers() ? rule.Row : rule.Column!.Value));
        }

        if (rule.Column is { } column && (rule.Row.IsByAbility() || column.IsByAbility()))
        {
            Add($"{path}.column", IssueCodes.NotCombinable, Code.Of(rule.Row.IsByAbility() ? rule.Row : column));
        }

        if (rule.Column is null != rule.Points.Columns is null)
        {
            Add(path, IssueCodes.MissingField, rule.Column is null ? "column" : "columns");
            return;
        }

        Bands(path, rule);
        Points($"{path}.points", rule);
    }

    private void Bands(string path, CrsFactorRule rule)
    {
        if (rule.Points.Columns is not { } columns)
        {
            Bands($"{path}.bands", rule.Points.Rows, rule.Row);
            return;
        }

        Bands($"{path}.bands.rows", rule.Points.Rows, rule.Row);
        Bands($"{path}.bands.columns", columns, rule.Column!.Value);
    }

    private void Bands(string path, Bands bands, CrsInput input)
    {
        if (!bands.Thresholds.IsEmpty && bands.Thresholds[^1] > input.Greatest())
        {
            Add(path, IssueCodes.Thresholds, string.Join(", ", bands.Thresholds), Invariant.Text(input.Greatest()));
        }
    }

    private void Points(string path, CrsFactorRule rule)
    {
        PointsGrid grid = rule.Points;
        if (grid.IsTheSameForAll)
        {
            Points(path, rule, hasSpouse: false);
            return;
        }

        if (rule.IsOfSpouse)
        {
            _issues.Add(new Issue(path, IssueCodes.ColumnsOfSpouse, new Facts()));
        }

        Points($"{path}.withSpouse", rule, hasSpouse: true);
        Points($"{path}.single", rule, hasSpouse: false);
    }

    private void Points(string path, CrsFactorRule rule, bool hasSpouse)
    {
        PointsGrid grid = rule.Points;
        int columns = grid.Columns?.Count ?? 1;
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int points = grid.Cell(hasSpouse, row, column);
                bool fallsByRow = row > 0 && rule.Row.Rises() && points < grid.Cell(hasSpouse, row - 1, column);
                bool fallsByColumn = column > 0 && rule.Column!.Value.Rises() && points < grid.Cell(hasSpouse, row, column - 1);
                if (fallsByRow || fallsByColumn)
                {
                    Add(path, IssueCodes.PointsFall, NameOf(grid, row, column));
                }
            }
        }

        if (rule is { Row: CrsInput.Age, Column: null })
        {
            Age(path, grid, hasSpouse);
        }

        int forNothing = ForNothing(rule, hasSpouse);
        if (forNothing > 0)
        {
            Add(path, IssueCodes.PointsForNothing, forNothing);
        }
    }

    /// <summary>
    /// The most points that a factor awards for nothing: if both facts can be none, when both are; if one can, when it is, whatever the
    /// other fact is.
    /// </summary>
    private static int ForNothing(CrsFactorRule rule, bool hasSpouse)
    {
        PointsGrid grid = rule.Points;
        return (IsOfKinds(rule.Row), rule.Column is { } second && IsOfKinds(second)) switch
        {
            (true, true) => grid.Cell(hasSpouse, 0),
            (true, false) => Enumerable.Range(0, grid.Columns?.Count ?? 1).Max(column => grid.Cell(hasSpouse, 0, column)),
            (false, true) => Enumerable.Range(0, grid.Rows.Count).Max(row => grid.Cell(hasSpouse, row)),
            _ => 0,
        };
    }

    /// <summary>Points may rise with age to a peak; after a fall they fall or stay. A rise after a fall is a mistyped cell.</summary>
    private void Age(string path, PointsGrid grid, bool hasSpouse)
    {
        bool hasFallen = false;
        for (int band = 1; band < grid.Rows.Count; band++)
        {
            (int before, int points) = (grid.Cell(hasSpouse, band - 1), grid.Cell(hasSpouse, band));
            hasFallen |= points < before;
            if (points > before && hasFallen)
            {
                Add(path, IssueCodes.PointsRise, grid.Rows.Starts[band]);
            }
        }
    }

    /// <summary>Whether the first value means none, which earns nothing.</summary>
    private static bool IsOfKinds(CrsInput input) =>
        input is CrsInput.Certificate or CrsInput.Study or CrsInput.Nomination or CrsInput.JobOffer or CrsInput.Sibling
        || input.NeedsTiers();

    /// <summary>A cell by the first value of its bands: <c>7</c>, or <c>2/7</c>.</summary>
    private static string NameOf(PointsGrid grid, int row, int column)
    {
        string ofRow = Invariant.Text(grid.Rows.Starts[row]);
        return grid.Columns is { } columns ? $"{ofRow}/{Invariant.Text(columns.Starts[column])}" : ofRow;
    }

    private void Add(string path, string code, params int[] facts) =>
        Add(path, code, [.. facts.Select(static fact => Invariant.Text(fact))]);

    private void Add(string path, string code, params string[] facts) => _issues.Add(new Issue(path, code, new Facts(facts)));
}
