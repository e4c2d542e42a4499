using CrsCalculator.Json.Fields;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The tables of the selection grid of the Federal Skilled Worker Program.</summary>
internal static class GridShapes
{
    public static readonly Shape<PointsTable> Points = new(
        "pointsTable",
        [
            Field.Required("citation", "the provision", PointsShapes.Citations, (PointsTable t) => t.Citation, out var pointsCitation),
            Field.Stated(
                "firstRow",
                "the number of the first row, such as the age that it is for; 0 if absent",
                Values.WholeNumberFrom(0, Person.MaxAge),
                (PointsTable t) => t.FirstRow,
                out var firstRow),
            Field.Required(
                "points",
                "the points of each row; the first also applies below it and the last above it; `[0, points]` for no and yes; levels "
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
            Field.Required("citation", "the provision", PointsShapes.Citations, (AbilityTable t) => t.Citation, out var abilityCitation),
            Field.Required(
                "points",
                "the points of one ability by CLB or NCLC level, from level 0; the last also applies above it",
                TableKinds.Column(Clb.MaxLevel + 1),
                (AbilityTable t) => t.Points,
                out var abilityPoints),
            Field.Required(
                "cap",
                "the most points for the four abilities together",
                TableKinds.PointsOf,
                (AbilityTable t) => t.Cap,
                out var abilityCap),
        ],
        (ref v) => new AbilityTable(v.Get(abilityCitation), v.Get(abilityPoints), v.Get(abilityCap)))
    {
        Description = "Points for the four abilities of a language.",
    };
}
