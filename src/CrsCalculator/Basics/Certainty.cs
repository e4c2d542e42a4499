namespace CrsCalculator;

/// <summary>How sure it is that a rule stood as it is entered here.</summary>
public enum Certainty : byte
{
    /// <summary>Read in the instrument itself, or confirmed by published results.</summary>
    Certain,

    /// <summary>Unconfirmed: the source is secondary, or only the absence of a known change speaks for it.</summary>
    Probable,

    /// <summary>Sources contradict each other.</summary>
    Unsure,
}
