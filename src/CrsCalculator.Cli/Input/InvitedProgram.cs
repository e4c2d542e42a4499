using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The program under which an invitation is issued.</summary>
internal static class InvitedProgram
{
    /// <summary>Every program, as typed.</summary>
    public static string All { get; } = string.Join(", ", Code.All<InvitationProgram>());

    /// <summary>Finds a program typed by a user, ignoring case.</summary>
    public static InvitationProgram? Find(string name)
    {
        foreach (InvitationProgram program in Enum.GetValues<InvitationProgram>())
        {
            if (Code.Of(program).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return program;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the program of an invitation in a round: the round's, if it was for one; otherwise the library's result on the day of the
    /// round or, failing that, on the day of submission.
    /// </summary>
    public static InvitationProgram? ByCount(InvitationCheck check, Candidate profile, ExpressEntry calculator, LocalDate on)
    {
        Round round = check.Round;
        if ((round.SingleProgram ?? check.Program) is { } program)
        {
            return program;
        }

        EligibilityAssessment eligibility = calculator.Eligibility(profile, new AssessmentDate(on, round.HeldOn));
        return round.Category == RoundCategory.General ? eligibility.InvitedUnder : eligibility.FirstProgram;
    }
}
