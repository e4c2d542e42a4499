namespace CrsCalculator;

/// <summary>
/// The scale of a TEF Canada certificate that a score was read from. The number does not reveal it, so it is never guessed.
/// </summary>
public enum TefScale : byte
{
    /// <summary>
    /// The old score (reading out of 300, listening out of 360, writing and speaking out of 450): printed alone before 2019-10-01 and as
    /// "Équivalence ancien score" since. Express Entry profiles use this one.
    /// </summary>
    EquivalentOldScore,

    /// <summary>The scale printed from 2019-10-01 to 2023-12-10.</summary>
    From2019To2023,

    /// <summary>The scale out of 699 printed from 2023-12-11.</summary>
    From2023,
}
