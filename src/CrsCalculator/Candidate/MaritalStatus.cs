namespace CrsCalculator;

/// <summary>The marital status of the principal applicant.</summary>
public enum MaritalStatus : byte
{
    /// <summary>Never married, and not in a common-law relationship.</summary>
    Single,

    /// <summary>Married.</summary>
    Married,

    /// <summary>In a common-law relationship.</summary>
    CommonLaw,

    /// <summary>Married, but living apart because the marriage broke down.</summary>
    Separated,

    /// <summary>Divorced.</summary>
    Divorced,

    /// <summary>Widowed.</summary>
    Widowed,
}
