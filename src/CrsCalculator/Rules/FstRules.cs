using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>What the Federal Skilled Trades Program asks for.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record FstRules
{
    private readonly ValueList<string> _tradeGroups = ValueList<string>.None;
    private readonly ValueList<string> _exceptedGroups = ValueList<string>.None;

    /// <summary>The years before the date within which the work lies.</summary>
    public required int WindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The hours of work in the trade.</summary>
    public required int RequiredHours { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether work in the trade counts while the person is a full-time student, in Canada or abroad.</summary>
    public required bool CountsWorkOfStudents { get; init; }

    /// <summary>The CLB or NCLC level in listening and speaking.</summary>
    public required int SpokenLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The CLB or NCLC level in reading and writing.</summary>
    public required int WrittenLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>
    /// The groups of the classification whose occupations are skilled trades, each by the digits that its codes begin with.
    /// </summary>
    public required ImmutableArray<string> TradeGroups
    {
        get => _tradeGroups.Items;
        init => _tradeGroups = new(Guard.AllGiven(value));
    }

    /// <summary>The groups within them that are not.</summary>
    public required ImmutableArray<string> ExceptedGroups
    {
        get => _exceptedGroups.Items;
        init => _exceptedGroups = new(Guard.AllGiven(value));
    }

    /// <summary>Who must live elsewhere, and where that stands.</summary>
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

    /// <summary>The hours and the years within which they lie.</summary>
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
