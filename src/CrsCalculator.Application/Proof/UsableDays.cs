using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The first and last day on which a paper can be used, and the facts that would determine them.</summary>
internal sealed record UsableDays(LocalDate? From, LocalDate? Until, ImmutableArray<string> MissingFacts)
{
    public static UsableDays Any { get; } = new(null, null, []);

    /// <summary>Whether an expiry date printed on the paper is ignored.</summary>
    public bool IgnoresPrintedExpiry { get; private init; }

    /// <summary>When the paper was issued according to the profile, if its own date was not given.</summary>
    public LocalDate? IssuedOn { get; private init; }

    /// <summary>Returns the days of a paper; a paper at hand may state its own validity.</summary>
    public static UsableDays Of(ProofQuestion question, ApplicationDocument? document) => question.Row.Validity switch
    {
        EvidenceValidity.Passport => Passport(question),
        EvidenceValidity.Photo => Since(question, question.Papers.PhotoMonths),
        EvidenceValidity.ProofOfResidence => Since(question, question.Papers.SiblingResidenceMonths),
        EvidenceValidity.MedicalExam => MedicalExam(question, document),
        EvidenceValidity.LanguageTest => Before(DocumentRulesOf(question)?.ExpiryOf(question.Test)),
        EvidenceValidity.Assessment => Assessment(question),
        EvidenceValidity.EndOfJob => EndOfJob(question),
        EvidenceValidity.Permits => Missing(question.Person.Permits is null, question.PathOf("permits")),
        EvidenceValidity.Nomination => Nomination(question),
        EvidenceValidity.Lmia => UpTo(question.Offer.LmiaExpiresOn, question.PathIn("lmiaExpiresOn")),
        EvidenceValidity.Funds => Funds(question),
        EvidenceValidity.PoliceCertificate => PoliceCertificate(question),
        _ => Any,
    };

    private static DocumentRules? DocumentRulesOf(ProofQuestion question) => question.Rules.Documents.At(question.On).ValueOrNull;

    private static UsableDays Before(LocalDate? expiry) => Any with { Until = expiry?.PlusDays(-1) };

    private static UsableDays UpTo(LocalDate? lastDay, string path) =>
        lastDay is null ? Any with { MissingFacts = [path] } : Any with { Until = lastDay };

    private static UsableDays Missing(bool isMissing, string path) => isMissing ? Any with { MissingFacts = [path] } : Any;

    /// <summary>A paper from the last months before submission.</summary>
    private static UsableDays Since(ProofQuestion question, int months) => Any with { From = question.On.PlusMonths(-months) };

    /// <summary>An exam valid for a number of months is no longer valid on the day on which they are over.</summary>
    private static UsableDays MedicalExam(ProofQuestion question, ApplicationDocument? exam)
    {
        int months = question.Papers.MedicalMonths;
        LocalDate from = question.On.PlusMonths(-months);
        while (from.PlusMonths(months) <= question.On)
        {
            from = from.PlusDays(1);
        }

        return Any with { From = from, Until = exam?.ValidUntil ?? exam?.IssuedOn?.PlusMonths(months).PlusDays(-1) };
    }

    /// <summary>A profile has no passports for children.</summary>
    private static UsableDays Passport(ProofQuestion question) =>
        question.Place.Person == ApplicantRole.Child ? Any
        : question.Person.PassportExpiresOn is { } expiry ? Before(expiry)
        : Any with { MissingFacts = [question.PathOf("passportExpiresOn")] };

    private static UsableDays Assessment(ProofQuestion question) => question.Credential.Eca is { } assessment
        ? Before(DocumentRulesOf(question)?.ExpiryOf(assessment)) with
        {
            From = DesignatedFrom(question, assessment),
            IssuedOn = assessment.IssuedOn.Latest,
            MissingFacts = assessment.IssuedBy is null ? [question.PathIn("eca.issuedBy")] : [],
        }
        : Any;

    /// <summary>An assessment issued before its organization was designated cannot be used.</summary>
    private static LocalDate? DesignatedFrom(ProofQuestion question, Eca assessment) =>
        question.Row.Condition == EvidenceCondition.ProfessionalBody ? EducationConditions.BodyOf(question)?.From
        : assessment.IssuedBy is { } issuer ? question.Papers.DesignatedFrom(issuer)
        : null;

    /// <summary>
    /// A letter from before the end of a finished job does not prove the end. For a job that continues no first day is known: the red flag
    /// about old letters asks for a newer one.
    /// </summary>
    private static UsableDays EndOfJob(ProofQuestion question) =>
        question.JobIsOver ? Any with { From = question.Job.End!.Value.Earliest } : Any;

    private static UsableDays Nomination(ProofQuestion question)
    {
        if (question.Person.Nomination is not { } nomination)
        {
            return Any with { MissingFacts = [question.Place.Path!] };
        }

        return NominationDays.EndOf(nomination) is { } end ? Before(end) : Any with { MissingFacts = [question.PathIn("expiresOn")] };
    }

    private static UsableDays Funds(ProofQuestion question) => Any with
    {
        MissingFacts =
        [
            .. question.Profile.FamilySize is null ? ["$.familySize"] : (string[])[],
            .. question.Profile.SettlementFunds is null ? ["$.settlementFunds"] : (string[])[],
        ],
    };

    private static UsableDays PoliceCertificate(ProofQuestion question) => question.Stay switch
    {
        null => Any,
        { IsPresent: true } => Since(question, question.Papers.PoliceMonths),
        var stay => Any with { From = stay.LastDay.PlusDays(1), IgnoresPrintedExpiry = true },
    };
}
