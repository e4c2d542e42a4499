using CrsCalculator.Eligibility;

namespace CrsCalculator.Application;

/// <summary>When rows about settlement funds apply: the program of the invitation decides.</summary>
internal static class FundsConditions
{
    public static IReadOnlyDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All { get; } =
        new Dictionary<EvidenceCondition, Func<ProofQuestion, Applicability>>
        {
            [EvidenceCondition.FundsNeeded] = FundsNeeded,
            [EvidenceCondition.FundsOfCouple] = static question =>
                question.Profile.Spouse is null ? Applicability.No : FundsNeeded(question),
            [EvidenceCondition.FundsExempt] = FundsExempt,
        };

    private static Applicability FundsNeeded(ProofQuestion question) => ExemptionsOf(question) switch
    {
        [] => Applicability.Is(EvidenceNeed.IfApplicable),
        [null] => question.Applies,
        [{ } reason] when question.Row.Need == EvidenceNeed.Required => Applicability.NotNeeded(reason),
        [_] => Applicability.No,
        _ => Applicability.Is(EvidenceNeed.IfApplicable),
    };

    private static Applicability FundsExempt(ProofQuestion question) => ExemptionsOf(question) switch
    {
        [null] => Applicability.NotNeeded(EvidenceReasons.FundsAreShown),
        [_] => question.Applies,
        _ => Applicability.Is(EvidenceNeed.IfApplicable),
    };

    /// <summary>
    /// Why the first program that may have to be proven requires no funds; <see langword="null"/> stands for a program that does. With no
    /// program, or one of each kind, the program of the invitation is unknown, so both rows may apply.
    /// </summary>
    private static string?[] ExemptionsOf(ProofQuestion question) =>
    [
        .. question.Facts.Programs
            .Select(program => ExemptionOf(question.Facts.Eligibility, program))
            .DistinctBy(static reason => reason is null),
    ];

    private static string? ExemptionOf(EligibilityAssessment eligibility, ImmigrationProgram program) =>
        eligibility.Of(program).Funds() switch
        {
            null => EvidenceReasons.ProgramNeedsNoFunds,
            { Note: RequirementNote.Exempt } => EvidenceReasons.WorkAndOffer,
            _ => null,
        };
}
