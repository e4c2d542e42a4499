namespace CrsCalculator;

/// <summary>A province or territory of Canada.</summary>
public enum Province : byte
{
    /// <summary>Alberta.</summary>
    AB,

    /// <summary>British Columbia.</summary>
    BC,

    /// <summary>Manitoba.</summary>
    MB,

    /// <summary>New Brunswick.</summary>
    NB,

    /// <summary>Newfoundland and Labrador.</summary>
    NL,

    /// <summary>Nova Scotia.</summary>
    NS,

    /// <summary>Northwest Territories.</summary>
    NT,

    /// <summary>Nunavut.</summary>
    NU,

    /// <summary>Ontario.</summary>
    ON,

    /// <summary>Prince Edward Island.</summary>
    PE,

    /// <summary>Quebec. Its nominations do not count, and people who intend to live there cannot use the federal programs.</summary>
    QC,

    /// <summary>Saskatchewan.</summary>
    SK,

    /// <summary>Yukon.</summary>
    YT,
}
