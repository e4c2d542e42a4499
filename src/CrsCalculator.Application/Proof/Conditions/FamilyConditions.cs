namespace CrsCalculator.Application;

/// <summary>When rows about the family apply.</summary>
internal static class FamilyConditions
{
    public static IReadOnlyDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All { get; } =
        new Dictionary<EvidenceCondition, Func<ProofQuestion, Applicability>>
        {
            [EvidenceCondition.Always] = static question => question.Applies,
            [EvidenceCondition.Married] = static question => Status(question, MaritalStatus.Married),
            [EvidenceCondition.CommonLaw] = static question => Status(question, MaritalStatus.CommonLaw),
            [EvidenceCondition.Divorced] = static question => Status(question, MaritalStatus.Divorced),
            [EvidenceCondition.Separated] = static question => Status(question, MaritalStatus.Separated),
            [EvidenceCondition.Widowed] = static question => Status(question, MaritalStatus.Widowed),
            [EvidenceCondition.DependentChild] = static question => question.Applies,
            [EvidenceCondition.Adopted] = static question =>
                question.When(question.Child.Adopted, question.PathOf("adopted")),
            [EvidenceCondition.OtherParentStays] = OtherParentStays,
            [EvidenceCondition.StaysBehind] = static question => question.When(!question.Member!.IsComing),
            [EvidenceCondition.SpouseIsCitizenOrPermanentResident] = static question =>
                question.When(question.Member!.IsCitizenOrPermanentResident),
        };

    /// <summary>A status that is not stated may still be impossible: a person with a spouse is not widowed.</summary>
    private static Applicability Status(ProofQuestion question, MaritalStatus status) => question.Profile.MaritalStatus is { } stated
        ? question.When(stated == status)
        : IsPossible(status, question.Profile.Spouse) ? Applicability.Unknown("$.maritalStatus")
        : Applicability.No;

    private static bool IsPossible(MaritalStatus status, Spouse? spouse) => status switch
    {
        MaritalStatus.Married or MaritalStatus.CommonLaw => spouse is not null,
        MaritalStatus.Separated => spouse is not { Accompanying: true },
        _ => spouse is null,
    };

    /// <summary>A minor who does not accompany needs no consent.</summary>
    private static Applicability OtherParentStays(ProofQuestion question) =>
        question.Member!.Age < question.Papers.AdultAge && question.Child.Accompanying
            ? question.When(question.Child.OtherParentStays, question.PathOf("otherParentStays"))
            : Applicability.No;
}
