namespace CrsCalculator.Planning;

/// <summary>What a lever changes.</summary>
public enum LeverKind : byte
{
    /// <summary>One ability in a language that was tested, raised to a level.</summary>
    Ability,

    /// <summary>A first test in a language, with one level in all abilities.</summary>
    NewLanguage,

    /// <summary>One more credential, Canadian or foreign with an assessment.</summary>
    Credential,

    /// <summary>More skilled work in Canada, to a number of completed years.</summary>
    CanadianWork,

    /// <summary>More skilled work outside Canada, to a number of completed years.</summary>
    ForeignWork,

    /// <summary>A certificate of qualification in a trade.</summary>
    Certificate,

    /// <summary>A provincial or territorial nomination.</summary>
    Nomination,

    /// <summary>A brother or sister in Canada who meets the conditions.</summary>
    Sibling,

    /// <summary>The spouse accompanies the candidate.</summary>
    SpouseComes,

    /// <summary>The spouse does not accompany the candidate.</summary>
    SpouseStays,

    /// <summary>The spouse becomes the principal applicant.</summary>
    Swap,
}
