namespace CrsCalculator;

/// <summary>A candidate's documents assessed on a date: the factors that they come to, what they came from, and the score.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class CrsAssessment
{
    internal CrsAssessment(AssessmentDate date, CrsFactors factors, CrsBreakdown breakdown, PersonAssessment principal, PersonAssessment? partner)
    {
        Date = date;
        Factors = factors;
        Breakdown = breakdown;
        Principal = principal;
        Partner = partner;
    }

    /// <summary>The date.</summary>
    public AssessmentDate Date { get; }

    /// <summary>The factors.</summary>
    public CrsFactors Factors { get; }

    /// <summary>The score with the reason for every point.</summary>
    public CrsBreakdown Breakdown { get; }

    /// <summary>What was made of the principal applicant's documents.</summary>
    public PersonAssessment Principal { get; }

    /// <summary>What was made of the partner's; <see langword="null"/> where no partner is scored.</summary>
    public PersonAssessment? Partner { get; }
}
