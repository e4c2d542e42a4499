namespace CrsCalculator.Counting;

/// <summary>Why no points are read from a language test result.</summary>
public enum TestExclusion : byte
{
    /// <summary>It is valid, but other results give as many points or more. Abilities of two results are never mixed.</summary>
    NotTheBest,

    /// <summary>It is two years old or more.</summary>
    Expired,

    /// <summary>It is of a later day.</summary>
    NotYetTaken,

    /// <summary>The test was not accepted yet.</summary>
    TestNotAccepted,

    /// <summary>Express Entry does not accept such a result: it is of an IELTS One Skill Retake.</summary>
    NotAccepted,
}
