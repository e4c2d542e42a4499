namespace CrsCalculator;

/// <summary>A factor of the Comprehensive Ranking System, in the order in which a breakdown lists them.</summary>
public enum FactorId : byte
{
    /// <summary>A: age.</summary>
    [Spelled("core.age")]
    Age,

    /// <summary>A: level of education.</summary>
    [Spelled("core.education")]
    Education,

    /// <summary>A: first official language.</summary>
    [Spelled("core.firstLanguage")]
    FirstLanguage,

    /// <summary>A: second official language.</summary>
    [Spelled("core.secondLanguage")]
    SecondLanguage,

    /// <summary>A: work experience in Canada.</summary>
    [Spelled("core.canadianWork")]
    CanadianWork,

    /// <summary>B: the spouse's level of education.</summary>
    [Spelled("spouse.education")]
    SpouseEducation,

    /// <summary>B: the spouse's official language.</summary>
    [Spelled("spouse.language")]
    SpouseLanguage,

    /// <summary>B: the spouse's work experience in Canada.</summary>
    [Spelled("spouse.canadianWork")]
    SpouseCanadianWork,

    /// <summary>C: education with official language.</summary>
    [Spelled("transferability.educationAndLanguage")]
    EducationAndLanguage,

    /// <summary>C: education with work experience in Canada.</summary>
    [Spelled("transferability.educationAndCanadianWork")]
    EducationAndCanadianWork,

    /// <summary>C: foreign work experience with official language.</summary>
    [Spelled("transferability.foreignWorkAndLanguage")]
    ForeignWorkAndLanguage,

    /// <summary>C: foreign with Canadian work experience.</summary>
    [Spelled("transferability.foreignWorkAndCanadianWork")]
    ForeignWorkAndCanadianWork,

    /// <summary>C: certificate of qualification in a trade with official language.</summary>
    [Spelled("transferability.certificateAndLanguage")]
    CertificateAndLanguage,

    /// <summary>D: provincial or territorial nomination.</summary>
    [Spelled("additional.nomination")]
    Nomination,

    /// <summary>D: arranged employment.</summary>
    [Spelled("additional.jobOffer")]
    JobOffer,

    /// <summary>D: study in Canada.</summary>
    [Spelled("additional.canadianStudy")]
    CanadianStudy,

    /// <summary>D: French.</summary>
    [Spelled("additional.french")]
    French,

    /// <summary>D: brother or sister in Canada.</summary>
    [Spelled("additional.sibling")]
    Sibling,

    /// <summary>D: Canadian work in a high-wage occupation. No official ruleset so far awards it.</summary>
    [Spelled("additional.highWageCanadianWork")]
    HighWageCanadianWork,

    /// <summary>D: job offer in a high-wage occupation. No official ruleset so far awards it.</summary>
    [Spelled("additional.highWageJobOffer")]
    HighWageJobOffer,
}
