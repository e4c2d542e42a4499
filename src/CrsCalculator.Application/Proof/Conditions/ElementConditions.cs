using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Which elements of a row of evidence a paper must show: some apply only to certain facts.</summary>
internal static class ElementConditions
{
    /// <summary>The elements of a list that apply, in its order.</summary>
    public static ImmutableArray<string> Applying(ImmutableArray<string> elements, ProofQuestion question) =>
        elements.RemoveAll(element => !Applies(element, question));

    private static bool Applies(string element, ProofQuestion question) => element switch
    {
        // A letter says whether a person still works there only if the job continues.
        "status" => question.Row.Subject != EvidenceSubject.Job || !question.JobIsOver,

        // An offer names an LMIA only if there is one.
        "lmiaNumber" => question.Row.Subject != EvidenceSubject.JobOffer || question.Offer.IsBasedOnLmia,
        "fullTimeStudy" or "presenceDuringStudy" => question.Row.Condition != EvidenceCondition.StudyPoints || !IsWaived(question),
        "reissuedCertificate" => question.Papers.ReissuedTef?.Contains(question.Test.TakenOn) == true,
        "policeCertificates" => !(question.Member?.Age < question.Papers.PoliceAge),
        _ => true,
    };

    /// <summary>Whether the studies took place in the months for which full-time study and presence are waived.</summary>
    private static bool IsWaived(ProofQuestion question) =>
        question.Credential is { Study: { } study } credential
        && question.Rules.Documents.At(question.On).ValueOrNull?.Study.Waiver?.Covers(credential.AwardedOn, study.Years) == true;
}
