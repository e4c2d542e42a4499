namespace CrsCalculator.Rules;

/// <summary>What is known of every input.</summary>
public static class CrsInputs
{
    /// <summary>The greatest number of years that a table can tell from one fewer.</summary>
    public const int MaxYears = 15;

    private const int MaxTier = 3;
    private const int RedSeal = 2;
    private const int GraduateStudy = 3;

    /// <summary>The greatest number that a table can tell from one less; numbers beyond it read the last band.</summary>
    /// <param name="input">The input.</param>
    /// <returns>For example 12 for a level of language.</returns>
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

    /// <summary>Whether points are read for each of four abilities and added up. Such an input stands alone in its factor.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsByAbility(this CrsInput input) =>
        input is CrsInput.FirstLanguage or CrsInput.SecondLanguage or CrsInput.SpouseLanguage;

    /// <summary>Whether it is a fact of the accompanying spouse: without one, its factor earns nothing.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOfSpouse(this CrsInput input) =>
        input is CrsInput.SpouseEducation or CrsInput.SpouseLanguage or CrsInput.SpouseCanadianYears;

    /// <summary>Whether it hangs on the tiers of occupations that the ruleset lists.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether it does.</returns>
    public static bool NeedsTiers(this CrsInput input) => input.IsYearsInTier() || input == CrsInput.JobOfferTier;

    internal static bool IsYearsInTier(this CrsInput input) =>
        input is >= CrsInput.CanadianYearsInTier1 and <= CrsInput.CanadianYearsInTier3;

    internal static bool IsYears(this CrsInput input) =>
        input is CrsInput.CanadianYears or CrsInput.ForeignYears or CrsInput.SpouseCanadianYears || input.IsYearsInTier();

    /// <summary>Whether it is a level of language, of one ability or the lowest of four.</summary>
    internal static bool IsLevel(this CrsInput input) =>
        input.IsByAbility()
        || input is CrsInput.FirstLanguageLowest or CrsInput.SecondLanguageLowest or CrsInput.English or CrsInput.French;

    /// <summary>Whether more of it never gives fewer points: of all but age, and the kinds of job offers, which have no order.</summary>
    internal static bool Rises(this CrsInput input) => input is not (CrsInput.Age or CrsInput.JobOffer);
}
