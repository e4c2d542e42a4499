using CrsCalculator.Rules;

namespace CrsCalculator.TestKit.Rules;

/// <summary>Changed copies of tables, in a line each.</summary>
public static class TablesExtensions
{
    /// <summary>Other points of a factor in the bands that it has, with and without a spouse alike.</summary>
    public static CrsTables WithPoints(this CrsTables tables, FactorId id, params int[] points)
    {
        PointsGrid grid = tables[id].Points;
        return tables.WithGrid(id, new PointsGrid(grid.Rows, grid.Columns, points, points));
    }

    /// <summary>Other points of a factor in one of its two columns, in the bands that it has.</summary>
    public static CrsTables WithPoints(this CrsTables tables, FactorId id, bool hasSpouse, params int[] points)
    {
        PointsGrid grid = tables[id].Points;
        return tables.WithGrid(
            id,
            new PointsGrid(grid.Rows, grid.Columns, hasSpouse ? points : grid.WithSpouse, hasSpouse ? grid.Single : points));
    }

    /// <summary>Other points of a factor, in bands of their own.</summary>
    public static CrsTables WithGrid(this CrsTables tables, FactorId id, PointsGrid grid) => tables.With(tables[id] with { Points = grid });

    /// <summary>Another cap of a section, which it gets where it has none.</summary>
    public static CrsTables WithCap(this CrsTables tables, CrsSection section, int withSpouse, int single) =>
        tables.With(new PointsSection(section, new PointsCap(withSpouse, single)));

    /// <inheritdoc cref="WithCap(CrsTables, CrsSection, int, int)"/>
    public static CrsTables WithCap(this CrsTables tables, CrsSection section, int points) => tables.WithCap(section, points, points);

    /// <summary>Another cap of a group.</summary>
    public static CrsTables WithCap(this CrsTables tables, string group, int withSpouse, int single) =>
        tables.With(tables.Group(group) with { Cap = new PointsCap(withSpouse, single) });

    /// <inheritdoc cref="WithCap(CrsTables, string, int, int)"/>
    public static CrsTables WithCap(this CrsTables tables, string group, int points) => tables.WithCap(group, points, points);

    /// <summary>Of the factors of a group only the highest counts.</summary>
    public static CrsTables WithHighest(this CrsTables tables, string group) =>
        tables.With(tables.Group(group) with { Combine = Combine.Highest });

    /// <summary>A factor in another section, and in no group, or one of that section.</summary>
    public static CrsTables WithMoved(this CrsTables tables, FactorId id, CrsSection section, string? group = null) =>
        tables.With(tables[id] with { Section = section, Group = group }).WithoutEmptyGroups();

    /// <summary>Without groups that no factor belongs to.</summary>
    public static CrsTables WithoutEmptyGroups(this CrsTables tables) => tables with
    {
        Groups = [.. tables.Groups.Where(group => tables.Factors.Any(rule => rule.Group == group.Id))],
    };

    /// <summary>No cap of a section cuts anything any more.</summary>
    public static CrsTables WithoutSectionCaps(this CrsTables tables) => tables with
    {
        Sections =
        [
            .. Enum.GetValues<CrsSection>().Select(static section => new PointsSection(section, new PointsCap(PointsGrid.MaxPoints))),
        ],
    };

    private static PointsGroup Group(this CrsTables tables, string id) => tables.Groups.Single(group => group.Id == id);
}
