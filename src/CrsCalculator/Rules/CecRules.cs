namespace CrsCalculator.Rules;

/// <summary>What the Canadian Experience Class asks for.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CecRules
{
    /// <summary>The years before the date within which the work lies.</summary>
    public required int WindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The hours of skilled work in Canada.</summary>
    public required int RequiredHours { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The lowest of the categories that ask for the higher language level.</summary>
    public required Teer LowestTeerOfHigherLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The lowest of the skill levels of NOC 2016 that ask for the higher language level.</summary>
    public required SkillLevel LowestSkillLevelOfHigherLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The CLB or NCLC level that these categories ask for in every ability.</summary>
    public required int HigherLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The CLB or NCLC level that the other categories ask for in every ability.</summary>
    public required int LowerLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>Who must live elsewhere, and where that stands.</summary>
    public required ProvinceRule Province { get; init => field = Guard.Given(value); }

    /// <summary>The provision on experience.</summary>
    public required string ExperienceProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on language.</summary>
    public required string LanguageProvision { get; init => field = Guard.Given(value); }

    /// <summary>The level that work in an occupation asks for.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>The CLB or NCLC level.</returns>
    public int LevelFor(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return occupation.Teer <= LowestTeerOfHigherLevel ? HigherLevel : LowerLevel;
    }

    /// <summary>The level that work in a unit group of NOC 2016 asks for.</summary>
    /// <param name="unitGroup">The unit group.</param>
    /// <returns>The CLB or NCLC level.</returns>
    public int LevelFor(Noc2016Code unitGroup)
    {
        ArgumentNullException.ThrowIfNull(unitGroup);
        return unitGroup.Level <= LowestSkillLevelOfHigherLevel ? HigherLevel : LowerLevel;
    }

    /// <summary>The level that a job asks for, by the classification in force.</summary>
    internal int LevelFor(Job job, WorkRules work) =>
        work.UnitGroupOf(job) is { } group ? LevelFor(group) : LevelFor(job.Occupation);
}

/// <summary>The province whose future residents a federal program does not take.</summary>
/// <param name="Excluded">The province.</param>
/// <param name="Provision">The provision.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record ProvinceRule(Province Excluded, string Provision);
