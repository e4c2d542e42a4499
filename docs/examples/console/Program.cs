using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using CrsCalculator.Text;
using NodaTime;

var on = new LocalDate(2026, 1, 21);
DocumentReading<Candidate> reading = CrsJson.Profile.Read(File.ReadAllBytes(args[0]));
ImmutableArray<Issue> issues = reading.IssuesOn(on);
if (!issues.IsEmpty)
{
    foreach (Issue issue in issues)
    {
        Console.Error.WriteLine($"{issue.Path}: {CrsText.English.Issue(issue)}");
    }

    return 2;
}

CrsAssessment assessment = ExpressEntry.Official.Assess(reading.Value, on);
Console.WriteLine($"CRS {assessment.Score}");
foreach (CrsBreakdownLine line in assessment.Breakdown.Lines.Where(line => line.Points > 0))
{
    Console.WriteLine($"  {CrsText.English.Factor(line.Factor)}: {line.Points} ({line.Citation})");
}

ProgramEligibility cec = ExpressEntry.Official.Eligibility(reading.Value, on, ImmigrationProgram.CanadianExperienceClass);
Console.WriteLine($"{CrsText.English.Program(cec.Program)}: {CrsText.English.Outcome(cec.Outcome)}");

InvitationCheck check = new PoolCandidate(reading.Value, ExpressEntry.Official).Check(RoundHistory.Official[RoundNumber.Parse("392")]);
Console.WriteLine($"Round {check}");
if (check.Invitation is { } invitation)
{
    Console.WriteLine($"Apply by {invitation.DueOn:uuuu-MM-dd}");
}

Console.WriteLine(JsonSerializer.Serialize(assessment.Score, new JsonSerializerOptions().AddCrsCalculator().GetTypeInfo(typeof(CrsScore))));
return 0;
