
namespace CrsCalculator;

/// <summary>A federal program of Express Entry.</summary>
public enum ImmigrationProgram : byte
{
    /// <summary>The Canadian Experience Class (IRPR 87.1).</summary>
    [Spelled("CEC")]
    CanadianExperienceClass,

    /// <summary>The Federal Skilled Worker Program (IRPR 75 to 83).</summary>
    [Spelled("FSW")]
    FederalSkilledWorker,

    /// <summary>The Federal Skilled Trades Program (IRPR 87.2).</summary>
    [Spelled("FST")]
    FederalSkilledTrades,
}

/// <summary>The program under which an invitation is issued.</summary>
public enum InvitationProgram : byte
{
    /// <summary>A provincial or territorial nomination.</summary>
    [Spelled("PNP")]
    ProvincialNominee,

    /// <summary>The Canadian Experience Class.</summary>
    [Spelled("CEC")]
    CanadianExperienceClass,

    /// <summary>The Federal Skilled Worker Program.</summary>
    [Spelled("FSW")]
    FederalSkilledWorker,

    /// <summary>The Federal Skilled Trades Program.</summary>
    [Spelled("FST")]
    FederalSkilledTrades,
}
