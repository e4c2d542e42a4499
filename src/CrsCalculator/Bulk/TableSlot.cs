namespace CrsCalculator.Bulk;

/// <summary>The tables of a block, 16 entries each. "More" is what the single column adds to the one with a spouse.</summary>
internal enum TableSlot
{
    AgeBase,
    AgeEarly,
    AgeLate,
    AgeEarlyMore,
    AgeLateMore,
    Education,
    EducationMore,
    FirstLanguage,
    FirstLanguageMore,
    SecondLanguage,
    SecondLanguageCap,
    SecondLanguageCapSingle,
    CanadianWork,
    CanadianWorkMore,
    SpouseEducation,
    SpouseLanguage,
    SpouseCanadianWork,

    // A combination is three tables in a row: four times the band of one fact, the band of the other, and the cells.
    EducationAndLanguage,
    EducationAndCanadianWork = EducationAndLanguage + TableBlock.TablesOfCombination,
    ForeignWorkAndLanguage = EducationAndCanadianWork + TableBlock.TablesOfCombination,
    ForeignWorkAndCanadianWork = ForeignWorkAndLanguage + TableBlock.TablesOfCombination,
    CertificateAndLanguage = ForeignWorkAndCanadianWork + TableBlock.TablesOfCombination,
    French = CertificateAndLanguage + TableBlock.TablesOfCombination,

    EducationCap = French + TableBlock.TablesOfCombination,
    ForeignWorkCap,
    TransferabilityCap,
    StudyAndSibling,
    NominationAndOfferLow,
    NominationAndOfferHigh,
    IsFrenchFirst,

    Count,
}
