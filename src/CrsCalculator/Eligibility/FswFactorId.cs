namespace CrsCalculator;

/// <summary>A factor of the selection grid, in the order in which it lists them. Those of adaptability share a maximum.</summary>
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
    WorkInCanada,

    /// <summary>Adaptability: the candidate's study in Canada.</summary>
    StudyInCanada,

    /// <summary>Adaptability: the partner's language.</summary>
    PartnerLanguage,

    /// <summary>Adaptability: the partner's study in Canada.</summary>
    PartnerStudyInCanada,

    /// <summary>Adaptability: the partner's work in Canada.</summary>
    PartnerWorkInCanada,

    /// <summary>Adaptability: a relative in Canada.</summary>
    RelativeInCanada,

    /// <summary>Adaptability: arranged employment.</summary>
    ArrangedEmploymentAdaptability,
}
