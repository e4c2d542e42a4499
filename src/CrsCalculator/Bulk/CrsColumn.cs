namespace CrsCalculator.Bulk;

/// <summary>
/// A column of candidates, one byte each, in natural units. A value beyond the end of its table uses the table's last row.
/// </summary>
public enum CrsColumn : byte
{
    /// <summary>Age in whole years.</summary>
    Age = 0,

    /// <summary>The <see cref="EducationLevel"/>, 0 to 7.</summary>
    Education = 1,

    /// <summary>First official language, listening: CLB or NCLC 0 to 12.</summary>
    FirstListening = 2,

    /// <summary>First official language, reading.</summary>
    FirstReading = 3,

    /// <summary>First official language, writing.</summary>
    FirstWriting = 4,

    /// <summary>First official language, speaking.</summary>
    FirstSpeaking = 5,

    /// <summary>Second official language, listening.</summary>
    SecondListening = 6,

    /// <summary>Second official language, reading.</summary>
    SecondReading = 7,

    /// <summary>Second official language, writing.</summary>
    SecondWriting = 8,

    /// <summary>Second official language, speaking.</summary>
    SecondSpeaking = 9,

    /// <summary>Completed years of work in Canada.</summary>
    CanadianWorkYears = 10,

    /// <summary>Completed years of work abroad.</summary>
    ForeignWorkYears = 11,

    /// <summary>0 without an accompanying spouse; with one, the spouse's <see cref="EducationLevel"/> plus 1: 1 to 8.</summary>
    SpouseEducation = 12,

    /// <summary>The spouse's official language, listening.</summary>
    SpouseListening = 13,

    /// <summary>The spouse's official language, reading.</summary>
    SpouseReading = 14,

    /// <summary>The spouse's official language, writing.</summary>
    SpouseWriting = 15,

    /// <summary>The spouse's official language, speaking.</summary>
    SpouseSpeaking = 16,

    /// <summary>The spouse's completed years of work in Canada.</summary>
    SpouseCanadianWorkYears = 17,

    /// <summary>The yes-or-no facts: the byte of <see cref="CrsFlags"/>.</summary>
    Flags = 18,
}
