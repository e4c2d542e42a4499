namespace CrsCalculator;

/// <summary>The kind of arranged employment. It earns points only under rulesets in force before 2025-03-25.</summary>
public enum JobOfferKind : byte
{
    /// <summary>No offer that qualifies.</summary>
    None = 0,

    /// <summary>An offer in a senior management occupation (major group 00).</summary>
    SeniorManagement = 1,

    /// <summary>An offer in any other skilled occupation.</summary>
    OtherSkilled = 2,
}
