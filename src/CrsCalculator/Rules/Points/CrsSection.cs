namespace CrsCalculator;

/// <summary>The sections of the Comprehensive Ranking System. Official rulesets so far have the first four.</summary>
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

    /// <summary>E: a section that a later instruction may add.</summary>
    Further,
}
