namespace CrsCalculator;

/// <summary>A category of category-based selection.</summary>
public enum CategoryId : byte
{
    /// <summary>French-language proficiency.</summary>
    French,

    /// <summary>Healthcare and social services.</summary>
    Healthcare,

    /// <summary>Science, technology, engineering and mathematics.</summary>
    Stem,

    /// <summary>Trades.</summary>
    Trades,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Transport.</summary>
    Transport,

    /// <summary>Agriculture and agri-food.</summary>
    Agriculture,

    /// <summary>Physicians with Canadian work experience.</summary>
    Physicians,

    /// <summary>Senior managers with Canadian work experience.</summary>
    SeniorManagers,

    /// <summary>Researchers with Canadian work experience.</summary>
    Researchers,

    /// <summary>Skilled military recruits.</summary>
    MilitaryRecruits,
}
