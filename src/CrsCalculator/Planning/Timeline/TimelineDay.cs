using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>A candidate's situation on a day: what counts, and the programs and categories, whether or not there are points.</summary>
internal sealed class TimelineDay
{
    private TimelineDay(Household household, CrsAssessment? assessment)
    {
        Household = household;
        Assessment = assessment;
        Cec = CanadianExperienceClass.OutcomeOf(household);
        Fsw = FederalSkilledWorker.OutcomeOf(household);
        Fst = FederalSkilledTrades.OutcomeOf(household);
        bool isEligible = Cec == Outcome.Met || Fsw == Outcome.Met || Fst == Outcome.Met;
        Categories = isEligible ? [.. CategorySelection.Met(household)] : [];
    }

    public Household Household { get; }

    public LocalDate Day => Household.On;

    public CrsAssessment? Assessment { get; }

    public CrsScore? Score => Assessment?.Score;

    public Outcome Cec { get; }

    public Outcome Fsw { get; }

    public Outcome Fst { get; }

    /// <summary>The categories that the candidate qualifies for.</summary>
    public ImmutableArray<CategoryId> Categories { get; }

    public static TimelineDay Of(Household household, ChosenRules rules) =>
        new(household, rules.FindPoints(household.On) is null ? null : Assessor.Assess(household, rules));

    /// <summary>Whether the score, programs and categories are the same as on another day.</summary>
    public bool IsLike(TimelineDay other) =>
        Score == other.Score
        && (Cec, Fsw, Fst) == (other.Cec, other.Fsw, other.Fst)
        && Categories.AsSpan().SequenceEqual(other.Categories.AsSpan());
}
