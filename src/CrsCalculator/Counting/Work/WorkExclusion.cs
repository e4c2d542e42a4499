namespace CrsCalculator.Counting;

/// <summary>Why a job does not count.</summary>
public enum WorkExclusion : byte
{
    /// <summary>It was done outside Canada, where work in Canada is required.</summary>
    Abroad,

    /// <summary>It was not paid.</summary>
    Unpaid,

    /// <summary>The occupation is not skilled: TEER 4 or 5, or skill level C or D while NOC 2016 was in force.</summary>
    NotSkilled,

    /// <summary>It was not authorized.</summary>
    NotAuthorized,

    /// <summary>The person had no temporary resident status.</summary>
    NoTemporaryResidentStatus,

    /// <summary>The person was self-employed, and no public policy covers it.</summary>
    SelfEmployed,

    /// <summary>The person was a full-time student.</summary>
    FullTimeStudent,

    /// <summary>None of its days is in the window.</summary>
    OutsideWindow,

    /// <summary>It was not in the trade.</summary>
    NotTheTrade,

    /// <summary>It was work in Canada for an employer abroad.</summary>
    ForeignEmployer,

    /// <summary>Every one of its days in the window is a day of leave.</summary>
    OnLeave,

    /// <summary>Its start and end months leave no day on which it certainly lasted.</summary>
    NoCertainDay,
}
