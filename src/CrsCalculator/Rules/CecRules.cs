namespace CrsCalculator.Rules;

/// <summary>The requirements of the Canadian Experience Class.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CecRules
{
    /// <summary>The number of years before the date in which the work must lie.</summary>
    public required int WindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The required hours of skilled work in Canada.</summary>
    public required int RequiredHours { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The lowest TEER category that requires the higher language level.</summary>
    public required Teer LowestTeerOfHigherLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The lowest NOC 2016 skill level that requires the higher language level.</summary>
    public required SkillLevel LowestSkillLevelOfHigherLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The CLB or NCLC level that these categories require in every ability.</summary>
    public required int HigherLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The CLB or NCLC level that the other categories require in every ability.</summary>
    public required int LowerLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The province whose future residents are excluded, with its provision.</summary>
    public required ProvinceRule Province { get; init => field = Guard.Given(value); }

    /// <summary>The provision on experience.</summary>
    public required string ExperienceProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on language.</summary>
    public required string LanguageProvision { get; init => field = Guard.Given(value); }

    /// <summary>The level required for work in an occupation.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>The CLB or NCLC level.</returns>
    public int LevelFor(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return occupation.Teer <= LowestTeerOfHigherLevel ? HigherLevel : LowerLevel;
    }

    /// <summary>The level required for work in a NOC 2016 unit group.</summary>
    /// <param name="unitGroup">The unit group.</param>
    /// <returns>The CLB or NCLC level.</returns>
    public int LevelFor(Noc2016Code unitGroup)
    {
        ArgumentNullException.ThrowIfNull(unitGroup);
        return unitGroup.Level <= LowestSkillLevelOfHigherLevel ? HigherLevel : LowerLevel;
    }

    /// <summary>The level required for a job, under the classification in force.</summary>
    internal int LevelFor(Job job, WorkRules work) =>
        work.UnitGroupOf(job) is { } group ? LevelFor(group) : LevelFor(job.Occupation);
}

/// <summary>The province whose future residents a federal program excludes.</summary>
/// <param name="Excluded">The province.</param>
/// <param name="Provision">The provision.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record ProvinceRule(Province Excluded, string Provision);
