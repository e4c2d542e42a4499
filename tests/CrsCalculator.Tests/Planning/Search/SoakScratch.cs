using CrsCalculator.Planning;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using FsCheck.Fluent;
using System.Diagnostics;

namespace CrsCalculator.Tests.Planning.Search;

public class SoakScratch
{
    [Fact]
    public void Soak()
    {
        var lines = new List<string>();
        foreach (Candidate raw in ProfileArbitraries.Candidate().Generator.Sample(150, 30))
        {
            var profile = raw with { IntendedProvince = Province.ON, FamilySize = 3, SettlementFunds = 90_000 };
            ImprovementPlan plan = ExpressEntry.Official.Plan(profile, ProfileArbitraries.On); if (plan.AllOptions().Any(o => o.Id == "nomination")) plan = plan.Without("nomination");
            foreach (var (name, c) in new (string, Func<EligibilityAssessment, bool>)[] {
              ("any", e => e.Outcome == Outcome.Met), ("cec", e => e.OutcomeOf(ImmigrationProgram.CanadianExperienceClass) == Outcome.Met),
              ("fsw", e => e.OutcomeOf(ImmigrationProgram.FederalSkilledWorker) == Outcome.Met), ("fst", e => e.OutcomeOf(ImmigrationProgram.FederalSkilledTrades) == Outcome.Met), ("french", e => e.OutcomeOf(CategoryId.French) == Outcome.Met)})
            {
                int greatest = plan.ReachWhere(int.MaxValue, c).GreatestTotal;
                foreach (int target in new[] { plan.Total, plan.Total + 60, plan.Total + ((greatest - plan.Total) / 2), greatest - 8 })
                {
                    int n = 0;
                    var work = new SearchWork(long.MaxValue, CancellationToken.None);
                    var sw = Stopwatch.StartNew();
                    var a = plan.ReachWhereWithin(work, target, e => { n++; return c(e); }, 20);
                    lines.Add($"{sw.ElapsedMilliseconds,6} ms {n,6} evals {work.Done,12} work {name,-7} {(profile.Spouse is null ? "single" : "couple")} {plan.Total}->{target} size {(a.Sets.Length > 0 ? a.Sets[0].Levers.Length : -1)} sets {a.Sets.Length}");
                }
            }
        }
        File.WriteAllLines("/tmp/w/scratch-steer/soak.txt", lines.Order().Reverse());
    }
}
