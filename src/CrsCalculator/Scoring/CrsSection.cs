
namespace CrsCalculator;

/// <summary>The four sections of the Comprehensive Ranking System.</summary>
public enum CrsSection : byte
{
    /// <summary>A: core human capital factors.</summary>
    Core,

    /// <summary>B: factors of the accompanying spouse or common-law partner.</summary>
    Spouse,

    /// <summary>C: skill transferability factors.</summary>
    Transferability,

    /// <summary>D: additional points.</summary>
    Additional,
}
