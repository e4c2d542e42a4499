namespace CrsCalculator.Rules;

/// <summary>Properties of every input.</summary>
public static class CrsInputs
{
    /// <summary>The highest number of years that a table can distinguish from one fewer.</summary>
    public const int MaxYears = 15;

    private const int MaxTier = 3;
    private const int RedSeal = 2;
    private const int GraduateStudy = 3;

    /// <summary>The highest value that a table can distinguish from one less; higher values use the last band.</summary>
    /// <param name="input">The input.</param>
    /// <returns>For example 12 for a language level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public static int Greatest(this CrsInput input) => Guard.Defined(input, nameof(input)) switch
    {
        CrsInput.Age => Person.MaxAge,
        CrsInput.Education or CrsInput.SpouseEducation => (int)EducationLevel.Doctoral,
        CrsInput.Certificate => RedSeal,
        CrsInput.Study => GraduateStudy,
        CrsInput.JobOffer => (int)JobOfferKind.OtherSkilled,
        CrsInput.JobOfferTier => MaxTier,
        CrsInput.Nomination or CrsInput.Sibling => 1,
        _ when input.IsYears() => MaxYears,
        _ => Clb.MaxLevel,
    };

    /// <summary>
    /// Whether points are looked up for each of four abilities and added up. Such an input must be the only one in its factor.
    /// </summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsByAbility(this CrsInput input) =>
        input is CrsInput.FirstLanguage or CrsInput.SecondLanguage or CrsInput.SpouseLanguage;

    /// <summary>Whether it is a fact about the accompanying spouse: without one, its factor earns nothing.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOfSpouse(this CrsInput input) =>
        input is CrsInput.SpouseEducation or CrsInput.SpouseLanguage or CrsInput.SpouseCanadianYears;

    /// <summary>Whether it depends on the ruleset's occupation tiers.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether it does.</returns>
    public static bool NeedsTiers(this CrsInput input) => input.IsYearsInTier() || input == CrsInput.JobOfferTier;

    internal static bool IsYearsInTier(this CrsInput input) =>
        input is >= CrsInput.CanadianYearsInTier1 and <= CrsInput.CanadianYearsInTier3;

    internal static bool IsYears(this CrsInput input) =>
        input is CrsInput.CanadianYears or CrsInput.ForeignYears or CrsInput.SpouseCanadianYears || input.IsYearsInTier();

    /// <summary>Whether it is a language level, of one ability or the lowest of four.</summary>
    internal static bool IsLevel(this CrsInput input) =>
        input.IsByAbility()
        || input is CrsInput.FirstLanguageLowest or CrsInput.SecondLanguageLowest or CrsInput.English or CrsInput.French;

    /// <summary>Whether more of it never earns fewer points: all but age, and the kinds of job offer, which have no order.</summary>
    internal static bool Rises(this CrsInput input) => input is not (CrsInput.Age or CrsInput.JobOffer);
}
