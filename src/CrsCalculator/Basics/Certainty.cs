namespace CrsCalculator;

/// <summary>How certain it is that a rule was in force as recorded here.</summary>
public enum Certainty : byte
{
    /// <summary>Read in the instrument itself, or confirmed by published results.</summary>
    Certain,

    /// <summary>Unconfirmed: the source is secondary, or the only support is that no change is known.</summary>
    Probable,

    /// <summary>Sources contradict each other.</summary>
    Unsure,
}
