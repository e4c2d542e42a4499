namespace CrsCalculator.Bulk;

/// <summary>
/// What the vector paths assume about a ruleset. All official rulesets so far satisfy it; one that does not is scored by the scalar path.
/// </summary>
public enum BulkAssumption : byte
{
    /// <summary>The ages at which points change lie within 32 years.</summary>
    AgesWithin32Years,

    /// <summary>No cell of the "single" column is below that of the "with spouse" column.</summary>
    SingleNotBelowWithSpouse,

    /// <summary>
    /// Each level of the second language has the same points in both columns; only the cap may be higher for a single candidate.
    /// </summary>
    SameSecondLanguage,

    /// <summary>Each combination has at most four bands of rows and four of columns.</summary>
    FourBands,

    /// <summary>The points that are added up in one byte are at most 255.</summary>
    SumsFitBytes,

    /// <summary>The factors, groups and sections are those of the official rulesets.</summary>
    StandardFactors,
}
