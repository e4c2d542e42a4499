using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>The C# of the pages in docs, word for word, compiled and run. <see cref="SnippetTests"/> holds the two against each other.</summary>
internal static class Snippets
{
    public static ushort[] Bulk(IReadOnlyList<CrsFactors> candidates, TextWriter Console)
    {
        var pool = new CrsColumnBatch(capacity: 240_000);
        foreach (CrsFactors candidate in candidates)
        {
            pool.Add(candidate);
        }

        var scorer = new CrsBulkScorer(CrsRuleset.InForceOn(new LocalDate(2026, 1, 21)));
        ushort[] totals = new ushort[pool.Count];
        scorer.Score(pool.View, totals);

        int slices = Environment.ProcessorCount;
        Parallel.For(0, slices, slice =>
        {
            int start = (int)((long)pool.Count * slice / slices);
            int end = (int)((long)pool.Count * (slice + 1) / slices);
            scorer.Score(pool.View.Slice(start, end - start), totals.AsSpan(start, end - start));
        });
        ushort[] scored = [.. totals];

        for (int points = 0; points <= 50; points += 5)
        {
            CrsRuleset reform = CrsRuleset.LastHeld.Derive($"sibling-{points}", tables => tables with
            {
                Additional = tables.Additional with { Sibling = PointsTable.YesNo(tables.Additional.Sibling.Citation, points) },
            });
            new CrsBulkScorer(reform).Score(pool.View, totals);
            Console.WriteLine($"{points}: {totals.Count(total => total >= 500)} of 500 or more");
        }

        return scored;
    }

    public static CandidateProfile Planning(CandidateProfile profile, TextWriter Console)
    {
        var plan = ImprovementPlan.Of(profile, new LocalDate(2026, 1, 21));
        foreach (Lever lever in plan.Levers)
        {
            Console.WriteLine($"{lever.Id}: +{lever.Gain}");
        }

        TargetAnswer answer = plan.Without("nomination").Reach(640);
        CandidateProfile changed = plan.ApplyToProfile(answer.Sets[0].Levers);
        return changed;
    }

    public static CrsAssessment FillingTheGap(CandidateProfile profile)
    {
        var begins = new LocalDate(2026, 11, 3);
        var source = new Citation("The instruction that I read", "its section", begins);
        CrsRuleset own = CrsRuleset.LastHeld.Derive(
            "2026-11-03-own",
            tables => tables with
            {
                Additional = tables.Additional with { HighWageJobOffer = new PointsTable(source, 0, [0, 10, 20, 30]) },
            },
            inForceFrom: begins,
            instruction: "The instruction that I read",
            summary: "Points for offers in high-wage occupations");
        RulesetTimeline timeline = RulesetTimeline.Official.With(own);
        CrsAssessment assessment = Crs.Assess(profile, new LocalDate(2026, 12, 1), timeline);
        return assessment;
    }

    public static InvitationCheck Rounds(CandidateProfile profile)
    {
        var candidate = new PoolCandidate(profile);
        InvitationCheck check = candidate.Check(RoundHistory.Official[RoundNumber.Parse("392")]);
        // check.Invited is true, false or null (open); check.Reasons says why; check.Invitation!.DueOn is the last day to apply.
        return check;
    }
}
