using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>A ruleset's tables, whatever its shape, as the engine reads them.</summary>
internal sealed class CompiledTables
{
    public const int Sections = (int)CrsSection.Further + 1;

    private readonly ImmutableArray<int> _lastValues;

    public CompiledTables(CrsTables tables)
    {
        _lastValues = [.. Inputs.Select(input => tables.Factors.Select(rule => rule.LastValue(input)).DefaultIfEmpty().Max())];
        MostCanadianYears = Inputs.Where(static input => input.IsYears() && input != CrsInput.ForeignYears).Max(LastValue);
        TopLevel = Inputs.Where(static input => input.IsLevel()).Max(LastValue);
        MostYearsInTiers = Inputs.Where(static input => input.IsYearsInTier()).Max(LastValue);
        TellsRedSeal = tables.Factors.Any(static rule => rule.TellsRedSeal);
        TellsGraduateStudy = tables.Factors.Any(static rule => rule.TellsGraduateStudy);
        HasSeveralOfSpouseLanguage = tables.Factors.Count(static rule => rule.Row == CrsInput.SpouseLanguage) > 1;
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

    /// <summary>Whether some group counts only its highest factor.</summary>
    public bool HasHighest { get; }

    /// <summary>The number of factors that are not about a spouse.</summary>
    public int CountSingle { get; }

    /// <summary>The completed years of work in Canada beyond which further years make no difference.</summary>
    public int MostCanadianYears { get; }

    /// <summary>The completed years of foreign work beyond which further years make no difference.</summary>
    public int MostForeignYears => LastValue(CrsInput.ForeignYears);

    /// <summary>The highest language level that any factor distinguishes from the one below.</summary>
    public int TopLevel { get; }

    /// <summary>Whether a Red Seal earns different points from other certificates.</summary>
    public bool TellsRedSeal { get; }

    /// <summary>Whether graduate study earns different points from other study of three years or more.</summary>
    public bool TellsGraduateStudy { get; }

    /// <summary>Whether years of work in a tier earn anything.</summary>
    public bool ReadsYearsInTiers => MostYearsInTiers > 0;

    /// <summary>The completed years of work in a tier beyond which further years make no difference; 0 if they earn nothing.</summary>
    public int MostYearsInTiers { get; }

    /// <summary>Whether several factors read the spouse's language.</summary>
    public bool HasSeveralOfSpouseLanguage { get; }

    /// <summary>The value of a fact beyond which no factor changes; 0 if none reads it.</summary>
    public int LastValue(CrsInput input) => _lastValues[(int)input];

    private static CrsInput[] Inputs => Enum.GetValues<CrsInput>();

    private static ImmutableArray<int> Caps(CrsTables tables, bool hasSpouse) =>
        [.. Enum.GetValues<CrsSection>().Select(section => tables.CapOf(section, hasSpouse))];
}
