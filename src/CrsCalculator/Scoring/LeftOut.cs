using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>Finds the documents that were not used, and why.</summary>
internal static class LeftOut
{
    public static ImmutableArray<UnusedDocument> Of(CrsAssessment assessment) =>
    [
        .. OfPerson(assessment, assessment.Principal, Place.Principal),
        .. Studies(assessment),
        .. Nomination(assessment),
        .. Offer(assessment),
        .. Certificates(assessment),
        .. assessment.Spouse is { } spouse ? OfPerson(assessment, spouse, Place.Spouse) : [],
    ];

    private static IEnumerable<UnusedDocument> OfPerson(CrsAssessment assessment, CountedPerson person, string place) =>
    [
        .. from credential in person.Credentials
           where !credential.Counts
           select new UnusedDocument(Place.Credential(place, credential.Index), new Facts(Code.Of(credential.Use))),
        .. from test in person.Tests
           where !assessment.Uses(test)
           select new UnusedDocument(Place.Test(place, test.Index), new Facts(Code.Of(test.Fault ?? TestExclusion.NotTheBest))),
        .. from job in person.Work
           where !job.Counts
           select new UnusedDocument(Place.Work(place, job.Index), new Facts(job.Reasons.Select(Code.Of))),
    ];

    /// <summary>Study in Canada that earns nothing; a spouse's is not examined.</summary>
    private static IEnumerable<UnusedDocument> Studies(CrsAssessment assessment) =>
        from counted in assessment.Principal.Credentials
        where counted.Credential.AwardedOn.Latest <= assessment.Date.On
        let faults = EducationCounting.StudyFaults(counted.Credential, assessment.Rules.Documents.Value.Study)
        where !faults.IsEmpty
        select new UnusedDocument($"{Place.Credential(Place.Principal, counted.Index)}.study", new Facts(faults.Select(Code.Of)));

    private static IEnumerable<UnusedDocument> Nomination(CrsAssessment assessment) =>
        assessment.Profile.Principal.Nomination is { } nomination
            && DocumentCounting.Fault(nomination, assessment.Rules.Documents.Value, assessment.Date.On) is { } fault
            ? [Left(Place.Nomination(Place.Principal), fault)]
            : [];

    private static IEnumerable<UnusedDocument> Offer(CrsAssessment assessment) =>
        assessment.Profile.Principal.JobOffer is { } offer
            && !(assessment.Factors.JobOfferTier > 0 && assessment.Ruleset.Compiled.LastValue(CrsInput.JobOfferTier) > 0)
            && DocumentCounting.Fault(offer, assessment.Rules, assessment.Date.On) is { } fault
            ? [Left(Place.JobOffer(Place.Principal), fault)]
            : [];

    private static IEnumerable<UnusedDocument> Certificates(CrsAssessment assessment)
    {
        ImmutableArray<CertificateOfQualification> certificates = assessment.Profile.Principal.CertificatesOfQualification;
        for (int i = 0; i < certificates.Length; i++)
        {
            if (DocumentCounting.Fault(certificates[i], assessment.Date.On) is { } fault)
            {
                yield return Left(Place.Certificate(Place.Principal, i), fault);
            }
        }
    }

    private static UnusedDocument Left(string path, DocumentExclusion reason) => new(path, new Facts(Code.Of(reason)));
}
