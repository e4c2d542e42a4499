namespace CrsCalculator.Application;

/// <summary>When rows about police certificates, exams, biometrics and forms apply.</summary>
internal static class PersonConditions
{
    public static IReadOnlyDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All { get; } =
        new Dictionary<EvidenceCondition, Func<ProofQuestion, Applicability>>
        {
            [EvidenceCondition.PoliceCertificate] = static question =>
                OfAdult(question, question.Papers.PoliceAge, static asked => ByResidences(asked, asked.Stay is not null)),
            [EvidenceCondition.AnyPoliceCertificate] = static question => question.When(StaysOf(question)?.Long.IsEmpty == false),
            [EvidenceCondition.ShortStays] = static question => question.When(StaysOf(question)?.HasSeveralShort == true),
            [EvidenceCondition.LivesInCanada] = static question => ByResidences(question, LivesInCanada(question)),
            [EvidenceCondition.GivesBiometrics] = GivesBiometrics,
            [EvidenceCondition.Adult] = static question =>
                OfAdult(question, question.Papers.AdultAge, static asked => asked.Applies),
            [EvidenceCondition.OtherLanguage] = static question =>
                Applicability.Is(question.Documents.Any(static paper => paper.IsInOtherLanguage)
                    ? question.Row.Need
                    : EvidenceNeed.IfApplicable),
        };

    /// <summary>
    /// A person's stays; <see langword="null"/> if the date of birth or the residences are unknown. The single row on police certificates
    /// then asks for them, and the related rows are left out.
    /// </summary>
    public static PoliceStays? StaysOf(ProofQuestion question) =>
        question.Member is { DateOfBirth: { } birth, Person.Residences: { } residences }
            ? new PoliceStays(residences, birth, question.On, question.Papers)
            : null;

    /// <summary>If a person's age is unknown, so is whether the row applies.</summary>
    private static Applicability OfAdult(ProofQuestion question, int fromAge, Func<ProofQuestion, Applicability> ofAdult)
    {
        if (question.Member!.Age is not { } age)
        {
            return Applicability.Unknown([question.PathOf("dateOfBirth"), .. ofAdult(question).MissingFacts]);
        }

        return age >= fromAge ? ofAdult(question) : Applicability.No;
    }

    /// <summary>A profile has no residences for children, so a row may apply to them.</summary>
    private static Applicability ByResidences(ProofQuestion question, bool applies) =>
        question.Place.Person == ApplicantRole.Child ? Applicability.Is(EvidenceNeed.IfApplicable)
        : question.Person.Residences is null ? Applicability.Unknown(question.PathOf("residences"))
        : question.When(applies);

    private static bool LivesInCanada(ProofQuestion question) =>
        question.Member!.Person?.Residences is { } residences
        && residences.Any(residence =>
            Places.IsCanada(residence.Country) && residence.Includes(question.On));

    /// <summary>A person who does not accompany makes no application.</summary>
    private static Applicability GivesBiometrics(ProofQuestion question) =>
        !question.Member!.IsComing ? Applicability.No
        : question.Member.Age is null ? Applicability.Unknown(question.PathOf("dateOfBirth"))
        : question.When(question.Member.GivesBiometrics(question.Papers));
}
