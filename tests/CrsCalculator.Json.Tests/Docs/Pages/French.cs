using CrsCalculator;
using CrsCalculator.Rounds;
using CrsCalculator.Text;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/french.md.</summary>
internal static class French
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        CrsText text = CrsText.Of(OfficialLanguage.French);
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));
        foreach (CrsBreakdownLine line in assessment.Breakdown.Lines.Take(3))
        {
            Console.WriteLine($"{line.Points} sur {line.Maximum}  {text.Factor(line.Factor)}");
        }

        Console.WriteLine(text.Notice(assessment.Notices[0]));
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        InvitationCheck check = new PoolCandidate(profile, ExpressEntry.Official).Check(RoundHistory.Official[RoundNumber.Parse("392")]);
        foreach (InvitationReason reason in check.Reasons)
        {
            Console.WriteLine(RoundText.French.Reason(reason, check));
        }
        // </block>
    }
}
