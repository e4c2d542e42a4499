namespace CrsCalculator;

/// <summary>
/// The category of training, education, experience and responsibilities (TEER) of an occupation: the second digit of its NOC 2021 code.
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

    /// <summary>TEER 4: not skilled work for Express Entry.</summary>
    Teer4,

    /// <summary>TEER 5: not skilled work for Express Entry.</summary>
    Teer5,
}

/// <summary>What Express Entry asks of a category.</summary>
public static class Teers
{
    /// <summary>Whether work in the category is skilled work for Express Entry: TEER 0 to 3.</summary>
    /// <param name="teer">The category.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsSkilled(this Teer teer) => teer <= Teer.Teer3;
}
