namespace CrsCalculator;

/// <summary>A federal programme of Express Entry.</summary>
public enum Programme : byte
{
    /// <summary>The Canadian Experience Class (IRPR 87.1).</summary>
    CanadianExperienceClass,

    /// <summary>The Federal Skilled Worker programme (IRPR 75 to 83).</summary>
    FederalSkilledWorker,

    /// <summary>The Federal Skilled Trades programme (IRPR 87.2).</summary>
    FederalSkilledTrades,
}

/// <summary>The programme under which an invitation is issued.</summary>
public enum InvitationProgramme : byte
{
    /// <summary>A provincial or territorial nomination.</summary>
    ProvincialNominee,

    /// <summary>The Canadian Experience Class.</summary>
    CanadianExperienceClass,

    /// <summary>The Federal Skilled Worker programme.</summary>
    FederalSkilledWorker,

    /// <summary>The Federal Skilled Trades programme.</summary>
    FederalSkilledTrades,
}
