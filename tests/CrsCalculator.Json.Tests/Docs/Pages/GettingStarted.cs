using System.Text;
using System.Text.Json;
using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/getting-started.md.</summary>
internal static class GettingStarted
{
    private static CrsFactors _candidate;

    public static void Block1(TextWriter Console)
    {
        // <block>
        var candidate = new CrsFactors
        {
            Age = 30,
            Education = EducationLevel.MastersOrProfessional,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.From(listening: 9, reading: 9, writing: 8, speaking: 9)),
            CanadianWorkYears = 2,
        };
        CrsScore score = ExpressEntry.Official.Score(candidate, on: new LocalDate(2026, 1, 21));
        Console.WriteLine(score.Total);
        Console.WriteLine(score);
        // </block>
        _candidate = candidate;
    }

    public static void Block2(TextWriter Console)
    {
        CrsFactors candidate = _candidate;

        // <block>
        CrsBreakdown why = ExpressEntry.Official.Explain(candidate, on: new LocalDate(2026, 1, 21));
        foreach (CrsBreakdownLine line in why.Lines.Where(line => line.Points > 0))
        {
            Console.WriteLine($"{CrsText.English.Factor(line.Factor)}: {line.Points} of {line.Maximum}");
        }

        Console.WriteLine(why.LineOf(FactorId.CanadianWork)?.Citation);
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        // <block>
        var profile = new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1995, 8, 14),
                Education = [new Credential(CredentialLevel.MastersOrProfessional, "CA", awardedOn: new LocalDate(2023, 6, 15))],
                LanguageTests =
                [
                    LanguageTestResult.IeltsGeneralTraining(
                        takenOn: new LocalDate(2025, 2, 8),
                        new TestScores(Listening: 8.0m, Reading: 7.5m, Writing: 6.5m, Speaking: 7.0m)),
                ],
                Work =
                [
                    new Job(NocCode.Parse("21232"), "CA", start: new LocalDate(2023, 9, 5), end: null, hoursPerWeek: 37.5m),
                    new Job(
                        NocCode.Parse("64100"), "CA", start: new LocalDate(2022, 1, 10), end: new LocalDate(2023, 4, 28), hoursPerWeek: 18),
                ],
            },
        };
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));
        Console.WriteLine(assessment.Score);
        foreach (Evidence evidence in assessment.EvidenceFor(FactorId.CanadianWork))
        {
            Console.WriteLine($"{evidence.Path}: {CrsText.English.Evidence(evidence)}");
        }

        foreach (UnusedDocument document in assessment.UnusedDocuments)
        {
            Console.WriteLine($"not used: {document.Path}: {CrsText.English.Unused(document)}");
        }

        foreach (Notice notice in assessment.Notices)
        {
            Console.WriteLine($"{notice.Code} {notice.Path}: {CrsText.English.Notice(notice)}");
        }
        // </block>
    }

    public static void Block4(TextWriter Console)
    {
        CrsFactors candidate = _candidate;

        // <block>
        try
        {
            ExpressEntry.Official.Score(candidate, on: new LocalDate(2026, 12, 1));
        }
        catch (RulesNotAvailableException e)
        {
            Console.WriteLine($"{e.Date:uuuu-MM-dd}: {e.Gap.Reason} from {e.Gap.From:uuuu-MM-dd}, {e.Gap.Known.Length} claims known");
            Console.WriteLine(e.Gap.Pages[0].Title);
        }

        Console.WriteLine(ExpressEntry.Official.TryPointsOn(new LocalDate(2026, 12, 1), out CrsRuleset? _));
        // </block>
    }

    public static void Block5(TextWriter Console)
    {
        CrsFactors candidate = _candidate;

        // <block>
        CrsBreakdown estimate = ExpressEntry.Official.AssumingLastHeld().Explain(candidate, on: new LocalDate(2026, 12, 1));
        Console.WriteLine(estimate.Score);
        foreach (Notice notice in estimate.Notices)
        {
            Console.WriteLine($"{notice.Code}: {CrsText.English.Notice(notice)}");
        }
        // </block>
    }

    public static void Block6(TextWriter Console)
    {
        // <block>
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(File.ReadAllBytes("docs/examples/profile-cec.json"));
        Console.WriteLine(ExpressEntry.Official.Assess(reading.Value, new LocalDate(2026, 1, 21)).Score);

        DocumentReading<CrsFactors> broken = CrsJson.Factors.Read("""{ "age": 200, "education": "phd", "firstLangage": null }"""u8);
        foreach (Issue issue in broken.Issues)
        {
            Console.WriteLine($"{issue.Path}: {CrsText.English.Issue(issue)}");
        }
        // </block>
    }

    public static async Task Block7(TextWriter Console)
    {
        // <block>
        await using FileStream file = File.OpenRead("docs/examples/profile-cec.json");
        DocumentReading<Candidate> fromFile = await CrsJson.Profile.ReadAsync(file);
        Console.WriteLine($"{fromFile.Id}: {fromFile.IsValid}, {fromFile.Issues.Length} issues");
        // </block>
    }

    public static async Task Block8(TextWriter Console)
    {
        CrsFactors candidate = _candidate;

        // <block>
        Console.WriteLine(CrsDocument.Of(candidate, id: "anna").ToJson());

        CrsDocument document = CrsDocument.Of(ExpressEntry.Official.Explain(candidate, on: new LocalDate(2026, 1, 21)), id: "anna");
        await using Stream output = new MemoryStream();
        await document.WriteToAsync(output, indented: true);
        Console.WriteLine($"{document.Format}: {output.Length > 0}");

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("status", "scored");
            json.WritePropertyName("result");
            document.WriteTo(json);
            json.WriteEndObject();
        }

        Console.WriteLine(Encoding.UTF8.GetString(buffer.ToArray())[..78]);
        // </block>
    }
}
