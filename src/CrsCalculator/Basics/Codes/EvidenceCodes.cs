
namespace CrsCalculator.Codes;

/// <summary>The codes of evidence, with the facts that each carries. Enumerations are in the codes of <see cref="Codes"/>.</summary>
public static class EvidenceCodes
{
    /// <summary>A date of birth. Facts: the date.</summary>
    public const string Born = "born";

    /// <summary>A Canadian credential. Facts: level, day of the award.</summary>
    public const string CanadianCredential = "canadianCredential";

    /// <summary>
    /// A foreign credential that was assessed. Facts: level, country, day of the award, day of the assessment, day from which that counts
    /// no longer.
    /// </summary>
    public const string AssessedCredential = "assessedCredential";

    /// <summary>A language test result. Facts: test, day, language, levels, day on which it expires.</summary>
    public const string TestResult = "testResult";

    /// <summary>a job. Facts: occupation, country, first day, last day or <c>now</c>, hours a week, hours that count of it alone.</summary>
    public const string Job = "job";

    /// <summary>
    /// All work of one kind together. Facts: hours, completed years, years within which they lie, most hours of a week, hours of a year.
    /// </summary>
    public const string Hours = "hours";

    /// <summary>Studies in Canada. Facts: years of the program, months of presence in Canada.</summary>
    public const string Study = "study";

    /// <summary>A certificate of qualification. Facts: trade, issuer, day of issue.</summary>
    public const string Certificate = "certificate";

    /// <summary>A nomination. Facts: province, day of acceptance.</summary>
    public const string Nomination = "nomination";

    /// <summary>A job offer. Facts: occupation, hours a week.</summary>
    public const string JobOffer = "jobOffer";

    /// <summary>A brother or sister in Canada. No facts.</summary>
    public const string Sibling = "sibling";
}
