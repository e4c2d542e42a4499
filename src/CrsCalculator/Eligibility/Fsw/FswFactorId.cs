namespace CrsCalculator.Eligibility;

/// <summary>A factor of the selection grid, in the grid's order. The adaptability factors share a maximum.</summary>
public enum FswFactorId : byte
{
    /// <summary>Education.</summary>
    Education,

    /// <summary>First official language.</summary>
    FirstLanguage,

    /// <summary>Second official language.</summary>
    SecondLanguage,

    /// <summary>Work experience.</summary>
    Experience,

    /// <summary>Age.</summary>
    Age,

    /// <summary>Arranged employment.</summary>
    ArrangedEmployment,

    /// <summary>Adaptability: the candidate's work in Canada.</summary>
    [Spelled("adaptability.work")]
    WorkInCanada,

    /// <summary>Adaptability: the candidate's study in Canada.</summary>
    [Spelled("adaptability.study")]
    StudyInCanada,

    /// <summary>Adaptability: the spouse's language.</summary>
    [Spelled("adaptability.spouseLanguage")]
    SpouseLanguage,

    /// <summary>Adaptability: the spouse's study in Canada.</summary>
    [Spelled("adaptability.spouseStudy")]
    SpouseStudyInCanada,

    /// <summary>Adaptability: the spouse's work in Canada.</summary>
    [Spelled("adaptability.spouseWork")]
    SpouseWorkInCanada,

    /// <summary>Adaptability: a relative in Canada.</summary>
    [Spelled("adaptability.relative")]
    RelativeInCanada,

    /// <summary>Adaptability: arranged employment.</summary>
    [Spelled("adaptability.arrangedEmployment")]
    ArrangedEmploymentAdaptability,
}

/// <summary>Facts about the factors of the selection grid.</summary>
public static class FswFactorIds
{
    /// <summary>Whether a factor is part of adaptability (IRPR 83), whose factors share a maximum.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such factor.</exception>
    public static bool IsAdaptability(this FswFactorId factor) => factor switch
    {
        FswFactorId.Education or FswFactorId.FirstLanguage or FswFactorId.SecondLanguage => false,
        FswFactorId.Experience or FswFactorId.Age or FswFactorId.ArrangedEmployment => false,
        FswFactorId.WorkInCanada or FswFactorId.StudyInCanada or FswFactorId.RelativeInCanada => true,
        FswFactorId.SpouseLanguage or FswFactorId.SpouseStudyInCanada or FswFactorId.SpouseWorkInCanada => true,
        FswFactorId.ArrangedEmploymentAdaptability => true,
        _ => throw NotKnown(factor),
    };

    internal static ArgumentOutOfRangeException NotKnown(FswFactorId factor) => new(nameof(factor), factor, "There is no such factor.");
}
