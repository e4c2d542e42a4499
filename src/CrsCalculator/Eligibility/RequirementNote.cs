namespace CrsCalculator.Eligibility;

/// <summary>A note on a requirement's outcome.</summary>
public enum RequirementNote : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Someone with authorized work in Canada and a valid job offer needs no settlement funds.</summary>
    Exempt,

    /// <summary>The table for the date is not available.</summary>
    TableNotHeld,

    /// <summary>A profile does not contain the required facts.</summary>
    FactsNotInProfile,
}
