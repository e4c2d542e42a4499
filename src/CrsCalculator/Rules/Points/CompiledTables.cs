using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>The tables of a ruleset, whatever its shape, as the engine reads them.</summary>
internal sealed class CompiledTables
{
    public const int Sections = (int)CrsSection.Further + 1;

    public CompiledTables(CrsTables tables)
    {
        Factors = [.. tables.Factors.Select(rule => new CompiledFactor(rule, tables))];
        Groups = tables.Groups;
        CapsWithSpouse = Caps(tables, hasSpouse: true);
        CapsSingle = Caps(tables, hasSpouse: false);
        HasHighest = Groups.Any(static group => group.Combine == Combine.Highest);
        CountSingle = Factors.Count(static factor => !factor.IsOfSpouse);
    }

    public ImmutableArray<CompiledFactor> Factors { get; }

    public ImmutableArray<PointsGroup> Groups { get; }

    /// <summary>The cap of each section.</summary>
    public ImmutableArray<int> CapsWithSpouse { get; }

    /// <inheritdoc cref="CapsWithSpouse"/>
    public ImmutableArray<int> CapsSingle { get; }

    /// <summary>Whether only the highest factor of some group counts.</summary>
    public bool HasHighest { get; }

    /// <summary>How many factors are not of a spouse.</summary>
    public int CountSingle { get; }

    private static ImmutableArray<int> Caps(CrsTables tables, bool hasSpouse) =>
        [.. Enum.GetValues<CrsSection>().Select(section => tables.CapOf(section, hasSpouse))];
}
