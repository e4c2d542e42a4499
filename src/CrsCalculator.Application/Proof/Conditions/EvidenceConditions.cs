using System.Collections.Frozen;

namespace CrsCalculator.Application;

/// <summary>Whether a row of evidence applies to a person or fact.</summary>
internal static class EvidenceConditions
{
    private static readonly FrozenDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All =
        FamilyConditions.All
            .Concat(EducationConditions.All)
            .Concat(WorkConditions.All)
            .Concat(OfferConditions.All)
            .Concat(FundsConditions.All)
            .Concat(PersonConditions.All)
            .ToFrozenDictionary();

    public static Applicability Of(ProofQuestion question) =>
        question.Place.IsUnknown ? Applicability.Unknown(question.Place.PersonPath)
        : IsAsked(question) ? All[question.Row.Condition](question)
        : Applicability.No;

    /// <summary>
    /// Persons who neither apply nor are examined need nothing, and facts of a spouse who does not come along only what a factor or
    /// requirement rests on.
    /// </summary>
    private static bool IsAsked(ProofQuestion question)
    {
        if (question.Member is not { } member)
        {
            return false;
        }

        return question.Row.Subject == EvidenceSubject.Spouse
            || (question.Place.Part is null ? member.IsExamined(question.Papers) : member.IsComing || question.IsClaimed);
    }
}
