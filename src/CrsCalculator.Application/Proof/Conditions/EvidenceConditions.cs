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

    public static Applicability Of(ProofQuestion question)
    {
        if (question.Place.IsUnknown)
        {
            return Applicability.Unknown(question.Place.PersonPath);
        }

        if (!IsAsked(question))
        {
            return Applicability.No;
        }

        Applicability applies = All[question.Row.Condition](question);
        return question.Member!.IsDependentOrAdult(question.Papers) ? applies : IfDependent(applies, question);
    }

    /// <summary>
    /// Evidence required for a dependent child may apply to a child who is too old: the rule on disability, and for a nominee the age on
    /// the day of the application to the province, decide, and a profile states neither.
    /// </summary>
    private static Applicability IfDependent(Applicability applies, ProofQuestion question) =>
        applies.Need != EvidenceNeed.Required ? applies
        : question.Facts.Family.LacksNomination ? Applicability.Unknown("$.principal.nomination")
        : applies with { Need = EvidenceNeed.IfApplicable };

    /// <summary>
    /// Persons who neither apply nor are examined need nothing; for a spouse who does not accompany, only facts on which a factor or
    /// requirement rests are needed.
    /// </summary>
    private static bool IsAsked(ProofQuestion question)
    {
        if (question.Member is not { } member)
        {
            return false;
        }

        return question.Row.Subject == EvidenceSubject.Spouse
            || (question.Place.Part is null ? !member.IsCitizenOrPermanentResident : member.IsComing || question.IsClaimed);
    }
}
