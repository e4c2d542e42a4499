using CrsCalculator.Rounds.Preview;
using CrsCalculator.TestKit.Contracts;
using NodaTime;

namespace CrsCalculator.Rounds.Tests.Contract;

/// <summary>
/// A sample of every public type: those that are compared by value twice and once different, the others as a user meets them.
/// </summary>
internal static class Samples
{
    private static readonly LocalDate Day = new(2026, 10, 15);
    private static readonly Round Last = RoundHistory.Official.LastComplete;

    public static IReadOnlyDictionary<Type, Sample> Values { get; } = Sample.Table(
    [
        Sample.Of(static () => new BackTestedRound(Last, 500, 510), new BackTestedRound(Last, 501, 510)),
        Sample.Of(
            static () => new ConditionOutcome(ApplicationCondition.Rank, Outcome.Met, "1"),
            new ConditionOutcome(ApplicationCondition.Rank, Outcome.Met, "2")),
        Sample.Of(static () => new InvitationConsequence(StaysInPool: true, "1"), new InvitationConsequence(StaysInPool: false, "1")),
        Sample.Of(static () => new Opening(RoundCategory.French, Last), new Opening(RoundCategory.French, LastRound: null)),
        Sample.Of(static () => new PlannedRound(Day, 6000), new PlannedRound(Day, 5999)),
        Sample.Of(static () => PlanTarget.OfScore(518), PlanTarget.OfCategory(RoundCategory.French)),
        Sample.Of(static () => new PoolBand(501, 600, 7), new PoolBand(501, 600, 8)),
        Sample.Of(
            static () => new ProjectedRound(new PlannedRound(Day, 6000), 500, 490, 510),
            new ProjectedRound(new PlannedRound(Day, 6000), 500, null, null)),
        Sample.Of(
            static () => new RoundChange(ChangeKind.Replaced, "392", "name", "a", "b"),
            new RoundChange(ChangeKind.Replaced, "392", "name", "a", "c")),
        Sample.Of(
            static () => new ScenarioRefusal(ScenarioRefusalReason.NoPool, new Facts("448", "2026-10-13")),
            new ScenarioRefusal(ScenarioRefusalReason.NoPool, new Facts("449", "2026-10-13"))),
        Sample.Of(
            static () => PoolSnapshot.Of(Day, 9, 1, 2, 3, 1, 1, 1, 0),
            PoolSnapshot.Of(Day, 9, 1, 2, 3, 1, 1, 0, 1)),
        Sample.Of(
            static () => Round.Of(RoundCategory.French, Day, 400) with { Number = RoundNumber.Parse("448") },
            Round.Of(RoundCategory.French, Day, 401)),
        Sample.Of(static () => new RoundHistory([Last], []), new RoundHistory([Last], [RoundHistory.Official.Snapshots[0]])),
        Sample.Of(static () => RoundNumber.Parse("91a"), RoundNumber.Parse("91b")),
    ]);

    public static IReadOnlyDictionary<Type, object> Results { get; } = ResultsOf(RoundHistory.Official)
        .ToDictionary(static result => result.GetType());

    private static IEnumerable<object> ResultsOf(RoundHistory history)
    {
        LocalDate held = new(2026, 1, 21);
        Candidate profile = Candidates.OfCec(520, held, submittedAt: Instant.FromUtc(2025, 11, 4, 15, 0));
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        InvitationCheck check = candidate.Check(history[RoundNumber.Parse("392")]);
        var plan = new RoundPlan(ExpressEntry.Official.Plan(profile, held), history);
        RoundPlanAnswer answer = plan.Reach(PlanTarget.OfCategory(RoundCategory.ProvincialNominee));
        FeedReading feed = IrccFeed.Read(DataFile.Feed);
        return
        [
            history.Snapshots[0].PlaceOf(500), candidate, candidate.Outlook(history, Day), candidate.Outlook(history, Day).Categories[0],
            check, check.Invitation!,
            check.Invitation!.CheckApplication(profile, held.PlusDays(10)), feed, history.Merge(feed), CutOffBackTest.Of(history)[0],
            plan, answer, answer.Sets[0], CutOffProjection.Of(history, PlannedRound.Every(Day, 14, 6000, 5000)),
        ];
    }
}
