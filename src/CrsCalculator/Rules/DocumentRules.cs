using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>Which documents count, and for how long.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record DocumentRules
{
    private readonly ValueList<Province> _nominationsExcluded = ValueList<Province>.None;

    /// <summary>The number of years for which a language test result counts (Ministerial Instructions 3(3) and (4), 12(3)).</summary>
    public required int TestResultYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>
    /// The number of years for which an educational credential assessment counts (Ministerial Instructions 3(4), IRPR 75(2)(e)).
    /// </summary>
    public required int AssessmentYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The conditions on which study in Canada earns points.</summary>
    public required StudyRules Study { get; init => field = Guard.Given(value); }

    /// <summary>
    /// Whether a job offer counts only with a labour market impact assessment (LMIA); otherwise it also counts with an LMIA-exempt work
    /// permit.
    /// </summary>
    public required bool OffersNeedLmia { get; init; }

    /// <summary>The provinces and territories whose nominations do not count for Express Entry.</summary>
    public required ImmutableArray<Province> NominationsExcluded
    {
        get => _nominationsExcluded.Items;
        init => _nominationsExcluded = new(Guard.Listed(value));
    }

    /// <summary>The first day on which a language test result has expired.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The day.</returns>
    public LocalDate ExpiryOf(LanguageTestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.TakenOn.PlusYears(TestResultYears);
    }

    /// <summary>The first day on which an educational credential assessment has expired.</summary>
    /// <param name="assessment">The assessment; if only its month is known, the first day counts.</param>
    /// <returns>The day.</returns>
    public LocalDate ExpiryOf(Eca assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.IssuedOn.Earliest.PlusYears(AssessmentYears);
    }

    /// <summary>How long documents count.</summary>
    /// <returns>For example <c>test results 2 years, credential assessments 5 years</c>.</returns>
    public override string ToString() => $"test results {TestResultYears} years, credential assessments {AssessmentYears} years";
}

/// <summary>The conditions on which study in Canada earns points (Ministerial Instructions, s. 30).</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record StudyRules
{
    /// <summary>The required months of presence in Canada.</summary>
    public required int MonthsInCanada { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The minimum length of a program in years, whatever its level.</summary>
    public required int LeastYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The length of a program in years from which it earns the higher points.</summary>
    public required int YearsForHigherPoints { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The lowest level at which a program of <see cref="LeastYears"/> years or more earns the higher points.</summary>
    public required EducationLevel LevelForHigherPoints { get; init => field = Guard.Defined(value); }

    /// <summary>The period for which full-time study and presence are waived, if there is one.</summary>
    public StudyWaiver? Waiver { get; init; }

    /// <summary>The study points that a program earns, if it meets all other conditions.</summary>
    /// <param name="level">The level of the credential.</param>
    /// <param name="years">The years of the program.</param>
    /// <returns>The lower or the higher points.</returns>
    public CanadianStudy PointsFor(EducationLevel level, int years) =>
        level >= LevelForHigherPoints || years >= YearsForHigherPoints ? CanadianStudy.ThreeYearsOrMore : CanadianStudy.OneOrTwoYears;
}

/// <summary>A period of study for which a condition is waived, both ends inclusive.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before the first.</param>
/// <param name="Provision">The waiver's provision.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record StudyWaiver(LocalDate From, LocalDate To, string Provision)
{
    /// <summary>The first day.</summary>
    public LocalDate From { get; init => field = Guard.Day(value); } = Guard.Day(From);

    /// <summary>The last day.</summary>
    public LocalDate To { get; init => field = Guard.Day(value); } = Guard.NotBefore(From, To);

    /// <summary>The waiver's provision.</summary>
    public string Provision { get; init => field = Guard.Given(value); } = Guard.Given(Provision);

    /// <summary>
    /// Whether any day of a program lies in the waiver. The program ends with the award; if only its month is known, this must hold for
    /// every day of it.
    /// </summary>
    /// <param name="awardedOn">The day or month of the award.</param>
    /// <param name="years">The length of the program in years; one of 0 or less has no days.</param>
    /// <returns>Whether the condition is waived.</returns>
    public bool Covers(DocumentDate awardedOn, int years) =>
        years > 0 && awardedOn.Earliest >= From && awardedOn.Latest.PlusYears(-years).PlusDays(1) <= To;

    /// <summary>The first and the last day.</summary>
    /// <returns>For example <c>2020-03-01 to 2022-08-31</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}";
}
