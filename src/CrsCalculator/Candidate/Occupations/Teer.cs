namespace CrsCalculator;

/// <summary>
/// An occupation's category of training, education, experience and responsibilities (TEER): the second digit of its NOC 2021 code.
/// </summary>
public enum Teer : byte
{
    /// <summary>TEER 0.</summary>
    Teer0,

    /// <summary>TEER 1.</summary>
    Teer1,

    /// <summary>TEER 2.</summary>
    Teer2,

    /// <summary>TEER 3.</summary>
    Teer3,

    /// <summary>TEER 4.</summary>
    Teer4,

    /// <summary>TEER 5.</summary>
    Teer5,
}
