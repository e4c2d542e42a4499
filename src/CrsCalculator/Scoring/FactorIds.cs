namespace CrsCalculator;

/// <summary>What is known of every factor.</summary>
public static class FactorIds
{
    /// <summary>The section that a factor belongs to.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The section.</returns>
    public static CrsSection Section(this FactorId factor) => factor switch
    {
        <= FactorId.CanadianWork => CrsSection.Core,
        <= FactorId.SpouseCanadianWork => CrsSection.Spouse,
        <= FactorId.CertificateAndLanguage => CrsSection.Transferability,
        <= FactorId.HighWageJobOffer => CrsSection.Additional,
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "There is no such factor."),
    };

    /// <summary>Whether the factor waits for a ruleset that awards it; until then a breakdown leaves it out.</summary>
    internal static bool IsReserved(this FactorId factor) =>
        factor is FactorId.HighWageCanadianWork or FactorId.HighWageJobOffer;
}
