namespace CrsCalculator;

/// <summary>A factor of the Comprehensive Ranking System, in the order in which a breakdown lists them.</summary>
public enum FactorId : byte
{
    /// <summary>A: age.</summary>
    Age,

    /// <summary>A: level of education.</summary>
    Education,

    /// <summary>A: first official language.</summary>
    FirstLanguage,

    /// <summary>A: second official language.</summary>
    SecondLanguage,

    /// <summary>A: work experience in Canada.</summary>
    CanadianWork,

    /// <summary>B: the spouse's level of education.</summary>
    SpouseEducation,

    /// <summary>B: the spouse's official language.</summary>
    SpouseLanguage,

    /// <summary>B: the spouse's work experience in Canada.</summary>
    SpouseCanadianWork,

    /// <summary>C: education with official language.</summary>
    EducationAndLanguage,

    /// <summary>C: education with work experience in Canada.</summary>
    EducationAndCanadianWork,

    /// <summary>C: foreign work experience with official language.</summary>
    ForeignWorkAndLanguage,

    /// <summary>C: foreign with Canadian work experience.</summary>
    ForeignWorkAndCanadianWork,

    /// <summary>C: certificate of qualification in a trade with official language.</summary>
    CertificateAndLanguage,

    /// <summary>D: provincial or territorial nomination.</summary>
    Nomination,

    /// <summary>D: arranged employment.</summary>
    JobOffer,

    /// <summary>D: study in Canada.</summary>
    CanadianStudy,

    /// <summary>D: French.</summary>
    French,

    /// <summary>D: brother or sister in Canada.</summary>
    Sibling,

    /// <summary>D: Canadian work in a high-wage occupation. No official ruleset held so far awards it.</summary>
    HighWageCanadianWork,

    /// <summary>D: job offer in a high-wage occupation. No official ruleset held so far awards it.</summary>
    HighWageJobOffer,
}
