namespace CrsCalculator;

/// <summary>A column of candidates: one byte each, in natural units. A value beyond what its table holds reads the table's last row.</summary>
public enum CrsColumn : byte
{
    /// <summary>Age in whole years.</summary>
    Age,

    /// <summary>The <see cref="EducationLevel"/>, 0 to 7.</summary>
    Education,

    /// <summary>First official language, listening: CLB or NCLC 0 to 12.</summary>
    FirstListening,

    /// <summary>First official language, reading.</summary>
    FirstReading,

    /// <summary>First official language, writing.</summary>
    FirstWriting,

    /// <summary>First official language, speaking.</summary>
    FirstSpeaking,

    /// <summary>Second official language, listening.</summary>
    SecondListening,

    /// <summary>Second official language, reading.</summary>
    SecondReading,

    /// <summary>Second official language, writing.</summary>
    SecondWriting,

    /// <summary>Second official language, speaking.</summary>
    SecondSpeaking,

    /// <summary>Completed years of work in Canada.</summary>
    CanadianWorkYears,

    /// <summary>Completed years of work abroad.</summary>
    ForeignWorkYears,

    /// <summary>0 without an accompanying spouse; with one, 1 more than the spouse's <see cref="EducationLevel"/>: 1 to 8.</summary>
    SpouseEducation,

    /// <summary>The spouse's official language, listening.</summary>
    SpouseListening,

    /// <summary>The spouse's official language, reading.</summary>
    SpouseReading,

    /// <summary>The spouse's official language, writing.</summary>
    SpouseWriting,

    /// <summary>The spouse's official language, speaking.</summary>
    SpouseSpeaking,

    /// <summary>The spouse's completed years of work in Canada.</summary>
    SpouseCanadianWorkYears,

    /// <summary>The yes-or-no facts: the byte of <see cref="CrsFlags"/>.</summary>
    Flags,

    /// <summary>
    /// The <see cref="HighWageTier"/> of the Canadian work, and four times that of the job offer. No official ruleset held so far reads it;
    /// the column may be left out.
    /// </summary>
    WageTiers,
}
