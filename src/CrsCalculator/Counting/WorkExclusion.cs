namespace CrsCalculator.Counting;

/// <summary>Why a job was not counted.</summary>
public enum WorkExclusion : byte
{
    /// <summary>It was done outside Canada, where work in Canada is asked for.</summary>
    Abroad,

    /// <summary>It was not paid.</summary>
    Unpaid,

    /// <summary>The occupation is TEER 4 or 5.</summary>
    NotSkilled,

    /// <summary>It was not authorized.</summary>
    NotAuthorized,

    /// <summary>The person had no temporary resident status.</summary>
    NoTemporaryResidentStatus,

    /// <summary>The person was self-employed, and no public policy covers it.</summary>
    SelfEmployed,

    /// <summary>The person was a full-time student.</summary>
    FullTimeStudent,

    /// <summary>No day of it lies in the window.</summary>
    OutsideWindow,

    /// <summary>It was not in the trade.</summary>
    NotTheTrade,
}
