using BenchmarkDotNet.Attributes;
using CrsCalculator.Application;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>What follows an invitation: the checklist of a couple, and the report with everything in it.</summary>
[MemoryDiagnoser]
public class ApplicationBenchmarks
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private readonly Candidate _couple = Examples.Profile("profile-couple.json");
    private readonly InvitationToApply _invitation = new(On, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);

    [Benchmark(Baseline = true)]
    public int Assess() => ExpressEntry.Official.Assess(_couple, On).Score.Total;

    [Benchmark]
    public int Checklist() => ListOf(new Applicant(_couple, ExpressEntry.Official)).Items.Length;

    [Benchmark]
    public int Report() => new ClientReport(Results()).ToHtml().Length;

    private ApplicationChecklist ListOf(Applicant applicant) => applicant.Checklist(On, _invitation);

    private ReportResults Results()
    {
        CandidateFile file = ExpressEntry.Official.Open(_couple);
        return new ReportResults
        {
            On = On,
            Assessment = file.Assess(On),
            Eligibility = file.Eligibility(On),
            Outlook = new PoolCandidate(_couple, ExpressEntry.Official).Outlook(RoundHistory.Official.UpTo(On)!, On),
            Plan = file.Plan(On),
            Timeline = file.Timeline(On, On.PlusYears(2)),
            Checklist = ListOf(new Applicant(_couple, ExpressEntry.Official)),
        };
    }
}
