using System.Collections.Immutable;
using CrsCalculator.Rounds;

namespace CrsCalculator.Application;

/// <summary>The programs on which an invitation rests, and their work and funds requirements.</summary>
internal static class ProgramsOf
{
    /// <summary>The program of an invitation; <see langword="null"/> for a nominee, who may qualify under any.</summary>
    public static ImmigrationProgram? Single(this InvitationProgram program) => program switch
    {
        InvitationProgram.CanadianExperienceClass => ImmigrationProgram.CanadianExperienceClass,
        InvitationProgram.FederalSkilledWorker => ImmigrationProgram.FederalSkilledWorker,
        InvitationProgram.FederalSkilledTrades => ImmigrationProgram.FederalSkilledTrades,
        _ => null,
    };

    /// <summary>The programs on which an application rests: that of the invitation, otherwise those that are met.</summary>
    public static ImmutableArray<ImmigrationProgram> Of(InvitationToApply? invitation, EligibilityAssessment eligibility) =>
        invitation?.Program.Single() is { } single
            ? [single]
            : [.. eligibility.Programs.Where(static one => one.Outcome == Outcome.Met).Select(static one => one.Program)];

    public static Requirement Work(this ProgramEligibility program) => program[program.Program switch
    {
        ImmigrationProgram.CanadianExperienceClass => RequirementId.CecExperience,
        ImmigrationProgram.FederalSkilledWorker => RequirementId.FswExperience,
        _ => RequirementId.FstExperience,
    }];

    /// <summary>The settlement funds requirement; <see langword="null"/> for the Canadian Experience Class, which has none.</summary>
    public static Requirement? Funds(this ProgramEligibility program) => program.Program switch
    {
        ImmigrationProgram.FederalSkilledWorker => program[RequirementId.FswFunds],
        ImmigrationProgram.FederalSkilledTrades => program[RequirementId.FstFunds],
        _ => null,
    };

    /// <summary>Whether everything except one requirement is met, or may be.</summary>
    public static bool HangsOn(this ProgramEligibility program, Requirement requirement) =>
        program.Requirements.All(other => other.Id == requirement.Id || other.Outcome != Outcome.NotMet);

    public static ProgramEligibility Of(this EligibilityAssessment eligibility, ImmigrationProgram program) =>
        eligibility.Programs.Single(one => one.Program == program);
}
