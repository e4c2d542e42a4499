using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Scoring;

/// <summary>Turns counted persons into factors. Which test results are best depends on the points, so they are chosen here.</summary>
internal static class Assessor
{
    /// <summary>Scores a household under the points of its own day.</summary>
    public static CrsAssessment Assess(Household household, ChosenRules rules) => Assess(household, rules, household.On);

    /// <summary>Scores a household under the points of another day.</summary>
    /// <param name="household">The household.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="pointsOn">The day of the points.</param>
    /// <param name="programNotices">
    /// Returns notices about programs, which are assessed elsewhere; called when notices are requested.
    /// </param>
    public static CrsAssessment Assess(
        Household household,
        ChosenRules rules,
        LocalDate pointsOn,
        Func<Household, IEnumerable<Notice>>? programNotices = null)
    {
        CrsRuleset points = rules.PointsOn(pointsOn);
        Choice choice = BestOf(household, points);
        return new CrsAssessment(household, rules, pointsOn, choice.Factors, choice.Tests, choice.SpouseTest)
        {
            ProgramNotices = programNotices,
        };
    }

    /// <summary>
    /// Chooses the tests that give the most points. A spouse's test is chosen by its own points or, if several factors with separate caps
    /// read it, by the whole score.
    /// </summary>
    private static Choice BestOf(Household household, CrsRuleset points)
    {
        if (household.ScoredSpouse is not { } spouse)
        {
            return With(household, spouseTest: null, points);
        }

        Choice best = With(household, BestOfSpouse(spouse, points), points);
        foreach (CountedTest test in points.Compiled.HasSeveralOfSpouseLanguage ? spouse.Tests : [])
        {
            Choice other = test.IsValid ? With(household, test, points) : best;
            best = points.Score(other.Factors).Total > points.Score(best.Factors).Total ? other : best;
        }

        return best;
    }

    private static Choice With(Household household, CountedTest? spouseTest, CrsRuleset points)
    {
        CrsFactors factors = WithoutLanguages(household, spouseTest, points.Tables.OccupationTiers);
        TestChoice tests = TestChoice.Best(
            household.Principal.Tests,
            languages => points.Score(factors with { Languages = languages }).Total);
        return new Choice(factors with { Languages = tests.Languages }, tests, spouseTest);
    }

    /// <summary>Finds the first gap in the rules that prevents an assessment of documents on a day, with the points of a day.</summary>
    public static RuleGap? FindGap(Candidate candidate, LocalDate on, LocalDate pointsOn, ChosenRules rules)
    {
        RulesInForce inForce = rules.Book.On(on);
        bool hasTests = !candidate.Principal.LanguageTests.IsEmpty || candidate.ScoredSpouse is { Person.LanguageTests.IsEmpty: false };
        return rules.FindGap(pointsOn)
            ?? inForce.Work.Gap
            ?? inForce.Documents.Gap
            ?? (hasTests ? inForce.Tests.Gap : null);
    }

    /// <summary>Only one of a spouse's official languages counts; a result in the other adds nothing.</summary>
    private static CountedTest? BestOfSpouse(CountedPerson spouse, CrsRuleset points) =>
        TestChoice.Best(spouse.Tests, languages => points.PointsOfSpouse(languages.FirstLevels)).First;

    private static CrsFactors WithoutLanguages(Household household, CountedTest? spouseTest, OccupationTiers? tiers)
    {
        var principal = PersonFactors.Of(household.Principal, tiers);
        if (household.ScoredSpouse is not { } counted)
        {
            return principal.AsPrincipal(spouse: null, siblingOfSpouse: false);
        }

        var spouse = PersonFactors.Of(counted, tiers);
        SpouseFactors asSpouse = spouse.AsSpouse(spouseTest?.Result.Language ?? default, spouseTest?.Levels ?? default);
        return principal.AsPrincipal(asSpouse, spouse.HasSibling);
    }

    private readonly record struct Choice(CrsFactors Factors, TestChoice Tests, CountedTest? SpouseTest);
}
