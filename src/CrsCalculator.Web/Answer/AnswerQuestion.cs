using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Web.Answer;

/// <summary>What is asked about a profile.</summary>
/// <param name="On">The day of the answer.</param>
/// <param name="Today">Today: a document of a later day cannot exist.</param>
/// <param name="ByLastRules">Whether the last rules available stand in where there are none.</param>
public sealed record AnswerQuestion(LocalDate On, LocalDate Today, bool ByLastRules)
{
    private static readonly ExpressEntry LastRules = ExpressEntry.Official.AssumingLastHeld();

    /// <summary>The round of the invitation, if there is one.</summary>
    public Round? Round { get; init; }

    /// <summary>The program that its letter names; a round for one program needs no other answer.</summary>
    public InvitationProgram? Program { get; init; }

    /// <summary>What a plan should reach.</summary>
    public PlanTarget? Target { get; init; }

    /// <summary>Whether the letter must be asked for the program.</summary>
    public bool NeedsProgram => Round is { SingleProgram: null };

    /// <summary>The invitation, once its round and program are known.</summary>
    public InvitationToApply? Invitation =>
        Round is { } round && (round.SingleProgram ?? Program) is { } program ? new InvitationToApply(round, program, Calculator) : null;

    /// <summary>The day, with that of the invitation.</summary>
    public AssessmentDate Date => new(On, Invitation?.IssuedOn);

    /// <summary>The question about another day; an invitation of a later day does not exist then.</summary>
    public AnswerQuestion About(LocalDate day) =>
        this with { On = day, ByLastRules = false, Round = Round is { } round && round.HeldOn <= day ? round : null };

    /// <summary>The question that a report answers about a profile.</summary>
    public ReportQuestion OfReport(CandidateFile file) => new(file, On) { Invitation = Invitation, Target = Target };

    public ExpressEntry Calculator => ByLastRules ? LastRules : ExpressEntry.Official;
}
