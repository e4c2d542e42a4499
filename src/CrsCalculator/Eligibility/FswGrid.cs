using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>The selection grid of the Federal Skilled Worker program (IRPR 78 to 83).</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class FswGrid
{
    private const int MostForAdaptability = 10;
    private const int SecondLanguageLevel = 5;
    private const int SecondLanguagePoints = 4;
    private const int Arranged = 10;

    private static readonly FswFactorId[] Factors = Enum.GetValues<FswFactorId>();

    // By EducationLevel (IRPR 78).
    private static readonly ImmutableArray<int> Education = [0, 5, 15, 19, 21, 22, 23, 25];

    // For each ability at level 7, 8, 9 and higher (IRPR 79(3)(a)).
    private static readonly ImmutableArray<int> FirstLanguage = [4, 5, 6];
    private const int FirstLanguageLevel = 7;

    // By completed years; the last serves all more (IRPR 80).
    private static readonly ImmutableArray<int> Experience = [0, 9, 11, 11, 13, 13, 15];

    // From 35 on a point less for each year; nothing from 47 on, nor under 18 (IRPR 81).
    private const int Youngest = 18;
    private const int LastOfFullPoints = 35;
    private const int AgePoints = 12;

    /// <summary>Reads the grid, with the reason for every point.</summary>
    /// <param name="factors">The candidate.</param>
    /// <returns>The points.</returns>
    public static FswScore Explain(in FswFactors factors)
    {
        FswFactors candidate = factors;
        int left = MostForAdaptability;
        return new FswScore(candidate, [.. Factors.Select(factor => Line(factor, in candidate, ref left))]);
    }

    /// <summary>The points alone.</summary>
    /// <param name="factors">The candidate.</param>
    /// <returns>The total, 0 to 100.</returns>
    public static int Score(in FswFactors factors)
    {
        int adaptability = 0;
        int others = 0;
        foreach (FswFactorId factor in Factors)
        {
            int points = Points(factor, in factors);
            if (factor.IsAdaptability())
            {
                adaptability += points;
            }
            else
            {
                others += points;
            }
        }

        return others + Math.Min(MostForAdaptability, adaptability);
    }

    private static FswScoreLine Line(FswFactorId factor, in FswFactors factors, ref int left)
    {
        int before = Points(factor, in factors);
        int points = before;
        if (factor.IsAdaptability())
        {
            points = Math.Min(before, left);
            left -= points;
        }

        return new FswScoreLine(factor, points, MaximumOf(factor), before, Provision(factor));
    }

    private static int Points(FswFactorId factor, in FswFactors factors) => factor switch
    {
        FswFactorId.Education => Education[(int)factors.Education],
        FswFactorId.FirstLanguage => FirstLanguagePoints(factors.Languages.FirstLevels),
        FswFactorId.SecondLanguage => SecondLanguagePointsOf(factors.Languages.SecondLevels),
        FswFactorId.Experience => Experience[Math.Min(factors.WorkYears, Experience.Length - 1)],
        FswFactorId.Age => factors.Age < Youngest ? 0 : Math.Clamp(AgePoints - (factors.Age - LastOfFullPoints), 0, AgePoints),
        FswFactorId.ArrangedEmployment => factors.ArrangedEmployment ? Arranged : 0,
        FswFactorId.WorkInCanada => factors.WorkInCanada ? 10 : 0,
        FswFactorId.StudyInCanada => factors.StudyInCanada ? 5 : 0,
        FswFactorId.SpouseLanguage => factors.SpouseLanguage ? 5 : 0,
        FswFactorId.SpouseStudyInCanada => factors.SpouseStudyInCanada ? 5 : 0,
        FswFactorId.SpouseWorkInCanada => factors.SpouseWorkInCanada ? 5 : 0,
        FswFactorId.RelativeInCanada => factors.RelativeInCanada ? 5 : 0,
        FswFactorId.ArrangedEmploymentAdaptability => factors.ArrangedEmployment ? 5 : 0,
        _ => throw FswFactorIds.NotKnown(factor),
    };

    internal static int LanguagePoints(OfficialLanguages languages) => FirstLanguagePoints(languages.FirstLevels) + SecondLanguagePointsOf(languages.SecondLevels);

    private static int SecondLanguagePointsOf(AbilityLevels levels) => levels.Lowest.Level >= SecondLanguageLevel ? SecondLanguagePoints : 0;

    internal static int FirstLanguagePoints(AbilityLevels levels) =>
        Ability(levels.Listening) + Ability(levels.Reading) + Ability(levels.Writing) + Ability(levels.Speaking);

    private static int Ability(Clb level) =>
        level.Level < FirstLanguageLevel ? 0 : FirstLanguage[Math.Min(level.Level - FirstLanguageLevel, FirstLanguage.Length - 1)];

    private static int MaximumOf(FswFactorId factor) => factor switch
    {
        FswFactorId.Education => Education[^1],
        FswFactorId.FirstLanguage => 4 * FirstLanguage[^1],
        FswFactorId.SecondLanguage => SecondLanguagePoints,
        FswFactorId.Experience => Experience[^1],
        FswFactorId.Age => AgePoints,
        FswFactorId.ArrangedEmployment => Arranged,
        FswFactorId.WorkInCanada => 10,
        FswFactorId.StudyInCanada or FswFactorId.RelativeInCanada or FswFactorId.ArrangedEmploymentAdaptability => 5,
        FswFactorId.SpouseLanguage or FswFactorId.SpouseStudyInCanada or FswFactorId.SpouseWorkInCanada => 5,
        _ => throw FswFactorIds.NotKnown(factor),
    };

    private static string Provision(FswFactorId factor) => factor switch
    {
        FswFactorId.Education => "IRPR 78",
        FswFactorId.FirstLanguage => "IRPR 79(3)(a)",
        FswFactorId.SecondLanguage => "IRPR 79(3)(b)",
        FswFactorId.Experience => "IRPR 80",
        FswFactorId.Age => "IRPR 81",
        FswFactorId.ArrangedEmployment => "IRPR 82",
        _ when factor.IsAdaptability() => "IRPR 83",
        _ => throw FswFactorIds.NotKnown(factor),
    };
}
