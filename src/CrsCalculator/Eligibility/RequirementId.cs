namespace CrsCalculator;

/// <summary>A requirement of a program or of a category. The spelling of each is in <see cref="Codes.RequirementId"/>.</summary>
public enum RequirementId : byte
{
    /// <summary>CEC: a year of skilled work in Canada within three years, in hours.</summary>
    CecExperience,

    /// <summary>CEC: the lowest ability of the best valid test, against the level that the occupation asks for.</summary>
    CecLanguage,

    /// <summary>CEC: a province other than Quebec.</summary>
    CecProvince,

    /// <summary>FSW: a continuous year in one occupation within ten years, in hours.</summary>
    FswExperience,

    /// <summary>FSW: level 7 in every ability of one valid test.</summary>
    FswLanguage,

    /// <summary>FSW: a credential that counts, secondary or higher.</summary>
    FswEducation,

    /// <summary>FSW: 67 points on the selection grid.</summary>
    FswPoints,

    /// <summary>FSW: settlement funds.</summary>
    FswFunds,

    /// <summary>FSW: a province other than Quebec.</summary>
    FswProvince,

    /// <summary>FST: two years in one trade within five years, in hours.</summary>
    FstExperience,

    /// <summary>FST: level 5 in listening and speaking, 4 in reading and writing, of one valid test.</summary>
    FstLanguage,

    /// <summary>FST: a certificate of qualification or a job offer in the trade.</summary>
    FstQualification,

    /// <summary>FST: settlement funds.</summary>
    FstFunds,

    /// <summary>FST: a province other than Quebec.</summary>
    FstProvince,

    /// <summary>Category: work in one listed occupation within three years, in hours.</summary>
    CategoryExperience,

    /// <summary>Category French: level 7 in every ability of one valid French test.</summary>
    CategoryFrench,

    /// <summary>Category: a job offer of the Canadian Armed Forces in a listed occupation.</summary>
    CategoryJobOffer,

    /// <summary>Category: ten years of service in a foreign military.</summary>
    CategoryService,

    /// <summary>Category: eligible for a program.</summary>
    CategoryProgram,
}
