namespace CrsCalculator;

/// <summary>The skill level or type of a NOC 2016 occupation. Skilled work was 0, A or B.</summary>
public enum SkillLevel : byte
{
    /// <summary>Management occupations, skill type 0.</summary>
    [Spelled("0")]
    Management,

    /// <summary>Occupations that usually require a university degree.</summary>
    A,

    /// <summary>Occupations that usually require college education or an apprenticeship.</summary>
    B,

    /// <summary>Occupations that usually require secondary school.</summary>
    C,

    /// <summary>Occupations that usually require on-the-job training.</summary>
    D,
}
