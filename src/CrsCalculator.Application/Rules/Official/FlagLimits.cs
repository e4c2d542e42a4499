namespace CrsCalculator.Application.Official;

/// <summary>
/// From where on a fact is a red flag. Where no rule and no page gives a number, it is a choice of this library, and says so.
/// </summary>
internal static class FlagLimits
{
    /// <summary>A job that ends so soon after its year is complete leaves no room for another date: a choice of this library.</summary>
    public const int DaysAfterCompletion = 7;

    /// <summary>More hours a week than this are asked about: a choice of this library.</summary>
    public const int HoursOfDoubt = 60;

    /// <summary>More hours a week than this are hardly believed: a choice of this library.</summary>
    public const int HoursHardlyBelieved = 84;

    /// <summary>Days without an address, or in another country, that are asked about: a choice of this library, as for work.</summary>
    public const int DaysOfGap = 31;

    /// <summary>The months after submission within which IRCC's standard promises a decision.</summary>
    public const int MonthsToVisa = 6;

    /// <summary>Funds that are above the table by less than so many percent are near it: a choice of this library.</summary>
    public const int PercentAboveFunds = 10;

    /// <summary>Funds above their average by more than so many percent of the table need a reason: a choice of this library.</summary>
    public const int PercentOfDeposit = 25;

    /// <summary>A credential within so many months after a job began raises the question of studies: a choice of this library.</summary>
    public const int MonthsOfStudies = 12;

    /// <summary>A category that is met by fewer days of full-time work than this is met only just: a choice of this library.</summary>
    public const int DaysAboveCategory = 30;

    /// <summary>A profile that expires within so many days of the invitation is looked at twice: a choice of this library.</summary>
    public const int DaysOfProfile = 30;

    /// <summary>The months for which a nomination of unknown end is taken to last; most provinces give six.</summary>
    public const int MonthsOfNomination = 6;

    /// <summary>The hours above full-time from which there is room for a week with fewer: a choice of this library.</summary>
    public const int HoursAboveFullTime = 1;

    /// <summary>The months of a job from which a person has usually taken leave: a choice of this library.</summary>
    public const int MonthsWithoutLeave = 12;
}
