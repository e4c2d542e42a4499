namespace CrsCalculator.Application;

/// <summary>When rows about language and education apply.</summary>
internal static class EducationConditions
{
    public static IReadOnlyDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All { get; } =
        new Dictionary<EvidenceCondition, Func<ProofQuestion, Applicability>>
        {
            [EvidenceCondition.Used] = static question => question.When(question.IsUsed),
            [EvidenceCondition.TefUsed] = static question =>
                question.When(question.Test.Test == LanguageTest.TefCanada && question.IsUsed),
            [EvidenceCondition.CanadianCredentialUsed] = static question =>
                question.When(question.Credential.IsCanadian && question.IsUsed),
            [EvidenceCondition.ForeignCredentialUsed] = static question =>
                question.When(!question.Credential.IsCanadian && question.IsUsed),
            [EvidenceCondition.ProfessionalBody] = ProfessionalBody,
            [EvidenceCondition.Assessed] = static question =>
                question.When(question.Credential is { IsCanadian: false, Eca: not null }),
            [EvidenceCondition.StudyPoints] = static question => question.When(EarnsStudyPoints(question)),
            [EvidenceCondition.StudyAdaptability] = static question => question.When(IsAdaptability(question)),
        };

    /// <summary>
    /// A profile does not say which occupation is the primary one, nor whether the position needs a licence: the row is required only if
    /// all jobs are in the occupation and no licence is asked for.
    /// </summary>
    private static Applicability ProfessionalBody(ProofQuestion question)
    {
        if (!question.IsPrincipal || question.Credential.IsCanadian || !question.IsUsed || BodyOf(question) is not { } body)
        {
            return Applicability.No;
        }

        bool isSure = !body.OnlyWithLicence && question.Person.Work.All(job => body.Occupations.Contains(job.Occupation));
        return Applicability.Is(isSure ? question.Row.Need : EvidenceNeed.IfApplicable);
    }

    /// <summary>Returns the organization that alone assesses credentials for one of the person's occupations, if there is one.</summary>
    public static ProfessionalBody? BodyOf(ProofQuestion question) => question.Papers.ProfessionalBodies.FirstOrDefault(body =>
        body.IsAskedFor(question.Credential.Eca, question.On)
        && question.Person.Work.Any(job => body.Occupations.Contains(job.Occupation)));

    private static bool EarnsStudyPoints(ProofQuestion question) => question.Facts.Claimed is null
        ? question.Credential.IsCanadian
        : question.Facts.ClaimsOf(question.Place.Part!.Value).Contains(FactorId.CanadianStudy.Text, StringComparer.Ordinal);

    /// <summary>Years of full-time study in Canada that led to a credential, not mostly by distance learning (IRPR 83(3)).</summary>
    private static bool IsAdaptability(ProofQuestion question) =>
        question.Proves(ImmigrationProgram.FederalSkilledWorker)
        && question.Rules.Fsw.At(question.On).ValueOrNull is { } rules
        && question.Credential is { IsCanadian: true, Study: { FullTime: true, MostlyDistance: not true } study } credential
        && study.Years >= rules.Grid.Adaptability.StudyYears
        && credential.AwardedOn.Latest <= question.On;
}
