using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>The selection grid of the Federal Skilled Worker Program (IRPR 78 to 83).</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class FswGrid
{
    private static readonly ImmutableArray<FswFactorId> Factors = [.. Enum.GetValues<FswFactorId>()];

    /// <summary>Reads the grid, with the reason for every point.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="rules">The rules, for example those of <see cref="RuleBook.Fsw"/> on a date.</param>
    /// <returns>The points, factor by factor.</returns>
    public static FswScore Explain(in FswFactors factors, FswRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        FswFactors candidate = factors;
        int left = rules.Grid.Adaptability.Cap;
        ImmutableArray<FswScoreLine>.Builder lines = ImmutableArray.CreateBuilder<FswScoreLine>(Factors.Length);
        foreach (FswFactorId factor in Factors)
        {
            lines.Add(Line(factor, in candidate, rules.Grid, ref left));
        }

        return new FswScore(candidate, lines.MoveToImmutable(), rules);
    }

    /// <summary>Returns the points alone.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The points.</returns>
    public static int Score(in FswFactors factors, FswRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        int adaptability = 0;
        int others = 0;
        foreach (FswFactorId factor in Factors)
        {
            int points = PointsOf(factor, in factors, rules.Grid);
            if (factor.IsAdaptability())
            {
                adaptability += points;
            }
            else
            {
                others += points;
            }
        }

        return others + Math.Min(rules.Grid.Adaptability.Cap, adaptability);
    }

    internal static int LanguagePoints(OfficialLanguages languages, FswGridRules grid) =>
        grid.FirstLanguage.Sum(languages.FirstLevels) + grid.SecondLanguage[languages.SecondLevels.Lowest.Level];

    private static FswScoreLine Line(FswFactorId factor, in FswFactors factors, FswGridRules grid, ref int left)
    {
        int before = PointsOf(factor, in factors, grid);
        int points = before;
        if (factor.IsAdaptability())
        {
            points = Math.Min(before, left);
            left -= points;
        }

        return TableOf(factor, grid) is { } table
            ? new FswScoreLine(factor, points, table.Maximum, before, $"{table.Citation.Instruction} {table.Citation.Section}")
            : new FswScoreLine(factor, points, ElementOf(factor, grid.Adaptability), before, grid.Adaptability.Provision);
    }

    private static int PointsOf(FswFactorId factor, in FswFactors factors, FswGridRules grid) => factor switch
    {
        FswFactorId.Education => grid.Education[(int)factors.Education],
        FswFactorId.FirstLanguage => grid.FirstLanguage.Sum(factors.Languages.FirstLevels),
        FswFactorId.SecondLanguage => grid.SecondLanguage[factors.Languages.SecondLevels.Lowest.Level],
        FswFactorId.Experience => grid.Experience[factors.WorkYears],
        FswFactorId.Age => grid.Age[factors.Age],
        FswFactorId.ArrangedEmployment => grid.ArrangedEmployment[factors.ArrangedEmployment],
        _ => IsShown(factor, in factors) ? ElementOf(factor, grid.Adaptability) : 0,
    };

    private static FactorTable? TableOf(FswFactorId factor, FswGridRules grid) => factor switch
    {
        FswFactorId.Education => grid.Education,
        FswFactorId.FirstLanguage => grid.FirstLanguage,
        FswFactorId.SecondLanguage => grid.SecondLanguage,
        FswFactorId.Experience => grid.Experience,
        FswFactorId.Age => grid.Age,
        FswFactorId.ArrangedEmployment => grid.ArrangedEmployment,
        _ => null,
    };

    private static bool IsShown(FswFactorId element, in FswFactors factors) => element switch
    {
        FswFactorId.WorkInCanada => factors.WorkInCanada,
        FswFactorId.StudyInCanada => factors.StudyInCanada,
        FswFactorId.SpouseLanguage => factors.SpouseLanguage,
        FswFactorId.SpouseStudyInCanada => factors.SpouseStudyInCanada,
        FswFactorId.SpouseWorkInCanada => factors.SpouseWorkInCanada,
        FswFactorId.RelativeInCanada => factors.RelativeInCanada,
        _ => factors.ArrangedEmployment,
    };

    private static int ElementOf(FswFactorId element, AdaptabilityRules rules) => element switch
    {
        FswFactorId.WorkInCanada => rules.Work,
        FswFactorId.StudyInCanada => rules.Study,
        FswFactorId.SpouseLanguage => rules.SpouseLanguage,
        FswFactorId.SpouseStudyInCanada => rules.SpouseStudy,
        FswFactorId.SpouseWorkInCanada => rules.SpouseWork,
        FswFactorId.RelativeInCanada => rules.Relative,
        _ => rules.ArrangedEmployment,
    };
}
