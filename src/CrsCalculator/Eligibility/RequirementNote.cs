namespace CrsCalculator.Eligibility;

/// <summary>What else must be known of a requirement's outcome.</summary>
public enum RequirementNote : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A candidate with authorized work in Canada and a valid job offer needs no settlement funds.</summary>
    Exempt,

    /// <summary>The table of the date is not available.</summary>
    TableNotHeld,

    /// <summary>A profile does not hold the facts that this asks for.</summary>
    FactsNotInProfile,
}
