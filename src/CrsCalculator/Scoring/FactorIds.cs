
namespace CrsCalculator;

/// <summary>What is known of every factor.</summary>
public static class FactorIds
{
    /// <summary>The section that a factor belongs to.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such factor.</exception>
    public static CrsSection Section(this FactorId factor) => factor switch
    {
        FactorId.Age or FactorId.Education or FactorId.FirstLanguage or FactorId.SecondLanguage or FactorId.CanadianWork => CrsSection.Core,
        FactorId.SpouseEducation or FactorId.SpouseLanguage or FactorId.SpouseCanadianWork => CrsSection.Spouse,
        FactorId.EducationAndLanguage or FactorId.EducationAndCanadianWork => CrsSection.Transferability,
        FactorId.ForeignWorkAndLanguage or FactorId.ForeignWorkAndCanadianWork or FactorId.CertificateAndLanguage =>
            CrsSection.Transferability,
        FactorId.Nomination or FactorId.JobOffer or FactorId.CanadianStudy or FactorId.French or FactorId.Sibling => CrsSection.Additional,
        FactorId.HighWageCanadianWork or FactorId.HighWageJobOffer => CrsSection.Additional,
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "There is no such factor."),
    };

    /// <summary>Whether the factor waits for a ruleset that awards it; until then a breakdown leaves it out.</summary>
    internal static bool IsReserved(this FactorId factor) =>
        factor is FactorId.HighWageCanadianWork or FactorId.HighWageJobOffer;
}
