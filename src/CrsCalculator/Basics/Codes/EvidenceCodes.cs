
namespace CrsCalculator.Codes;

/// <summary>The codes of evidence, with the facts that each carries. Enumeration values are written as in <see cref="Code"/>.</summary>
public static class EvidenceCodes
{
    /// <summary>A date of birth. Facts: the date.</summary>
    public const string Born = "born";

    /// <summary>A Canadian credential. Facts: level, award date.</summary>
    public const string CanadianCredential = "canadianCredential";

    /// <summary>
    /// A foreign credential with an assessment. Facts: level, country, award date, assessment date, day on which the assessment expires.
    /// </summary>
    public const string AssessedCredential = "assessedCredential";

    /// <summary>A language test result. Facts: test, day, language, levels, day on which it expires.</summary>
    public const string TestResult = "testResult";

    /// <summary>
    /// A job. Facts: occupation, country, first day, last day or <c>now</c>, hours a week, hours that count for this job alone.
    /// </summary>
    public const string Job = "job";

    /// <summary>
    /// All work of one kind combined. Facts: hours, completed years, window in years, most hours that count per week, hours per year.
    /// </summary>
    public const string Hours = "hours";

    /// <summary>Studies in Canada. Facts: length of the program in years, months of presence in Canada.</summary>
    public const string Study = "study";

    /// <summary>A certificate of qualification. Facts: trade, issuer, day of issue.</summary>
    public const string Certificate = "certificate";

    /// <summary>A provincial nomination. Facts: province, acceptance date.</summary>
    public const string Nomination = "nomination";

    /// <summary>A job offer. Facts: occupation, hours a week.</summary>
    public const string JobOffer = "jobOffer";

    /// <summary>A brother or sister in Canada. No facts.</summary>
    public const string Sibling = "sibling";
}
