using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>The requirements of the Federal Skilled Trades Program.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record FstRules
{
    private readonly ValueList<string> _tradeGroups = ValueList<string>.None;
    private readonly ValueList<string> _exceptedGroups = ValueList<string>.None;

    /// <summary>The number of years before the date in which the work must lie.</summary>
    public required int WindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The required hours of work in the trade.</summary>
    public required int RequiredHours { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether work in the trade counts while the person is a full-time student, in Canada or abroad.</summary>
    public required bool CountsWorkOfStudents { get; init; }

    /// <summary>The CLB or NCLC level required in listening and speaking.</summary>
    public required int SpokenLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The CLB or NCLC level required in reading and writing.</summary>
    public required int WrittenLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The NOC groups whose occupations are skilled trades, each as the leading digits of its codes.</summary>
    public required ImmutableArray<string> TradeGroups
    {
        get => _tradeGroups.Items;
        init => _tradeGroups = new(Guard.AllGiven(value));
    }

    /// <summary>The groups within them that are not skilled trades.</summary>
    public required ImmutableArray<string> ExceptedGroups
    {
        get => _exceptedGroups.Items;
        init => _exceptedGroups = new(Guard.AllGiven(value));
    }

    /// <summary>The province whose future residents are excluded, with its provision.</summary>
    public required ProvinceRule Province { get; init => field = Guard.Given(value); }

    /// <summary>The provision on experience.</summary>
    public required string ExperienceProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on language.</summary>
    public required string LanguageProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on qualification.</summary>
    public required string QualificationProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on settlement funds.</summary>
    public required string FundsProvision { get; init => field = Guard.Given(value); }

    /// <summary>Whether an occupation is a skilled trade.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>Whether it is.</returns>
    public bool IsTrade(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return BeginsWithAny(occupation, TradeGroups) && !BeginsWithAny(occupation, ExceptedGroups);
    }

    /// <summary>The required hours and the number of years for them.</summary>
    /// <returns>For example <c>3120 h within 5 years</c>.</returns>
    public override string ToString() => $"{RequiredHours} h within {WindowYears} years";

    private static bool BeginsWithAny(NocCode occupation, ImmutableArray<string> groups)
    {
        foreach (string group in groups)
        {
            if (occupation.Code.StartsWith(group, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
