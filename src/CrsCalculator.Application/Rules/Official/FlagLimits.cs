namespace CrsCalculator.Application.Official;

/// <summary>The limits from which a fact is a red flag. A limit that no rule or page gives is this library's choice, and says so.</summary>
internal static class FlagLimits
{
    /// <summary>A job that ends this soon after its year is complete leaves no room for a different date: this library's choice.</summary>
    public const int DaysAfterCompletion = 7;

    /// <summary>More hours a week than this raise questions: this library's choice.</summary>
    public const int HoursOfDoubt = 60;

    /// <summary>More hours a week than this are hardly credible: this library's choice.</summary>
    public const int HoursHardlyBelieved = 84;

    /// <summary>Days without an address, or in another country, that raise questions: this library's choice, as for work.</summary>
    public const int DaysOfGap = 31;

    /// <summary>The months from submission to a decision: IRCC's service standard.</summary>
    public const int MonthsToVisa = 6;

    /// <summary>Funds less than this percentage above the table are near it: this library's choice.</summary>
    public const int PercentAboveFunds = 10;

    /// <summary>Funds above their average by more than this percentage of the table need a reason: this library's choice.</summary>
    public const int PercentOfDeposit = 25;

    /// <summary>A credential within this many months after a job began raises the question of studies: this library's choice.</summary>
    public const int MonthsOfStudies = 12;

    /// <summary>A category met by fewer days of full-time work than this is only just met: this library's choice.</summary>
    public const int DaysAboveCategory = 30;

    /// <summary>A profile that expires within this many days of the invitation needs a closer look: this library's choice.</summary>
    public const int DaysOfProfile = 30;

    /// <summary>The months a nomination without a known end is assumed to last; most provinces give six.</summary>
    public const int MonthsOfNomination = 6;

    /// <summary>The hours above full-time that leave room for a week with fewer: this library's choice.</summary>
    public const int HoursAboveFullTime = 1;

    /// <summary>The length of a job, in months, from which some leave is likely: this library's choice.</summary>
    public const int MonthsWithoutLeave = 12;
}
