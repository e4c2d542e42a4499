namespace CrsCalculator.Counting;

/// <summary>Why a language test result earns no points.</summary>
public enum TestExclusion : byte
{
    /// <summary>It is valid, but other results give as many points or more. Abilities from two results are never mixed.</summary>
    NotTheBest,

    /// <summary>It is two years old or more.</summary>
    Expired,

    /// <summary>It was taken on a later day.</summary>
    NotYetTaken,

    /// <summary>The test was not yet accepted.</summary>
    TestNotAccepted,

    /// <summary>It is from an IELTS One Skill Retake, which the rules of the date do not accept.</summary>
    NotAccepted,
}
