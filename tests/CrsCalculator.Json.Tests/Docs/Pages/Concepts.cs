using CrsCalculator;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/concepts.md.</summary>
internal static class Concepts
{
    private static CrsAssessment _assessment = null!;

    public static void Block1(TextWriter Console)
    {
        // <block>
        foreach (Dated<CrsRuleset> entry in RuleBook.Official.Points.Entries.Skip(1))
        {
            Console.WriteLine($"{entry.From:uuuu-MM-dd}  {entry.ValueOrNull?.Summary ?? entry.Gap!.Reason.ToString()}");
        }
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        // <block>
        var day = new LocalDate(2026, 7, 15);
        var announced = new LocalDate(2026, 7, 1);
        var table = new Dated<FundsTable>(
            announced,
            new FundsTable { BySize = [15_600, 19_400, 23_900], EachMore = 4_200 },
            new Citation("IRCC, Proof of funds", "table of funds by family size", announced));
        RuleBook corrected = RuleBook.Official with { Funds = RuleBook.Official.Funds.With(table) };
        var calculator = new ExpressEntry(corrected);
        Console.WriteLine(RuleBook.Official.Funds.At(day).Value.For(familySize: 3));
        Console.WriteLine(calculator.Rules.Funds.At(day).Value.For(familySize: 3));
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        var on = new LocalDate(2026, 1, 21);
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, on);
        CrsFactors factors = assessment.Factors;
        Console.WriteLine($"{factors.Age} years, {factors.CanadianWorkYears} in Canada, {factors.ForeignWorkYears} abroad");
        Console.WriteLine(ExpressEntry.Official.Score(factors, on) == assessment.Score);
        // </block>
        _assessment = assessment;
    }

    public static void Block4(TextWriter Console)
    {
        (Candidate profile, LocalDate on) = (_assessment.Profile, _assessment.Date.On);

        // <block>
        CandidateFile file = ExpressEntry.Official.Open(profile);
        Console.WriteLine(file.Assess(on).Score.Total);
        Console.WriteLine(file.Eligibility(on).InvitedUnder);
        Console.WriteLine(file.Timeline(on, on.PlusMonths(9)).Events.Length);
        // </block>
    }

    public static void Block5(TextWriter Console)
    {
        (Candidate profile, LocalDate on) = (_assessment.Profile, _assessment.Date.On);

        // <block>
        var after = new LocalDate(2026, 9, 1);
        Console.WriteLine(ExpressEntry.Official.Assess(profile, after).Factors.Age);
        CrsAssessment invited = ExpressEntry.Official.Assess(profile, new AssessmentDate(after, invitedOn: on));
        Console.WriteLine($"{invited.Factors.Age}: {CrsText.English.Notice(invited.Notices[0])}");
        // </block>
    }

    public static void Block6(TextWriter Console)
    {
        (Candidate profile, LocalDate on) = (_assessment.Profile, _assessment.Date.On);

        // <block>
        ProgramEligibility fsw = ExpressEntry.Official.Eligibility(profile, on).Fsw;
        Console.WriteLine(fsw.Outcome switch
        {
            Outcome.Met => "eligible",
            Outcome.NotMet => "not eligible",
            _ => $"unknown: {string.Join(", ", fsw.Requirements.SelectMany(requirement => requirement.MissingFacts))}",
        });
        // </block>
    }

    public static void Block7(TextWriter Console)
    {
        CrsAssessment assessment = _assessment;

        // <block>
        Notice notice = assessment.Notices[0];
        Console.WriteLine($"{notice.Code} ({notice.Facts}) at {notice.Path}");
        Console.WriteLine(CrsText.English.Notice(notice));
        Console.WriteLine(CrsText.French.Notice(notice));
        // </block>
    }

    public static void Block8(TextWriter Console)
    {
        // <block>
        Console.WriteLine(Clb.TryFrom(15, out Clb _));
        try
        {
            Clb.From(15);
        }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.Message.Split('\n')[0]);
        }
        // </block>
    }

    public static void Block9(TextWriter Console)
    {
        CrsFactors factors = _assessment.Factors;

        // <block>
        // Avoid: the number no longer says that other rules apply on that day.
        var day = new LocalDate(2026, 12, 1);
        Console.WriteLine(ExpressEntry.Official.AssumingLastHeld().Score(factors, day).Total);
        // </block>
    }

    public static void Block10(TextWriter Console)
    {
        (CrsFactors factors, LocalDate day) = (_assessment.Factors, new LocalDate(2026, 12, 1));

        // <block>
        CrsBreakdown estimate = ExpressEntry.Official.AssumingLastHeld().Explain(factors, day);
        Console.WriteLine($"{estimate.Score} ({string.Join(", ", estimate.Notices.Select(said => said.Code))})");
        // </block>
    }
}
