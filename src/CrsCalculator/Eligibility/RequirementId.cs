namespace CrsCalculator;

/// <summary>A requirement of a program or category.</summary>
public enum RequirementId : byte
{
    /// <summary>CEC: a year of skilled work in Canada within three years, in hours.</summary>
    [Spelled("cec.experience")]
    CecExperience,

    /// <summary>CEC: the lowest ability of the best valid test, against the level required for the occupation.</summary>
    [Spelled("cec.language")]
    CecLanguage,

    /// <summary>CEC: a province other than Quebec.</summary>
    [Spelled("cec.province")]
    CecProvince,

    /// <summary>FSW: a continuous year in one occupation within ten years, in hours.</summary>
    [Spelled("fsw.experience")]
    FswExperience,

    /// <summary>FSW: level 7 in every ability, in one valid test.</summary>
    [Spelled("fsw.language")]
    FswLanguage,

    /// <summary>FSW: a credential that counts, secondary or higher.</summary>
    [Spelled("fsw.education")]
    FswEducation,

    /// <summary>FSW: 67 points on the selection grid.</summary>
    [Spelled("fsw.points")]
    FswPoints,

    /// <summary>FSW: settlement funds.</summary>
    [Spelled("fsw.funds")]
    FswFunds,

    /// <summary>FSW: a province other than Quebec.</summary>
    [Spelled("fsw.province")]
    FswProvince,

    /// <summary>FST: two years in one trade within five years, in hours.</summary>
    [Spelled("fst.experience")]
    FstExperience,

    /// <summary>FST: level 5 in listening and speaking, 4 in reading and writing, in one valid test.</summary>
    [Spelled("fst.language")]
    FstLanguage,

    /// <summary>FST: a certificate of qualification or a job offer in the trade.</summary>
    [Spelled("fst.qualification")]
    FstQualification,

    /// <summary>FST: settlement funds.</summary>
    [Spelled("fst.funds")]
    FstFunds,

    /// <summary>FST: a province other than Quebec.</summary>
    [Spelled("fst.province")]
    FstProvince,

    /// <summary>Category: work in one listed occupation within three years, in hours.</summary>
    [Spelled("category.experience")]
    CategoryExperience,

    /// <summary>French category: level 7 in every ability, in one valid French test.</summary>
    [Spelled("category.french")]
    CategoryFrench,

    /// <summary>Category: a job offer from the Canadian Armed Forces in a listed occupation.</summary>
    [Spelled("category.jobOffer")]
    CategoryJobOffer,

    /// <summary>Category: ten years of service in a foreign military.</summary>
    [Spelled("category.service")]
    CategoryService,

    /// <summary>Category: eligibility for a program, required in every round that is not for a single program.</summary>
    [Spelled("category.program")]
    CategoryProgram,

    /// <summary>Category: a nomination that counts, required in rounds for nominees.</summary>
    [Spelled("category.nomination")]
    CategoryNomination,
}
