using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>
/// The limits from which a fact is a red flag. Unless the limit says otherwise, no provision or page gives its official value: it is this
/// library's choice.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record FlagLimits
{
    /// <summary>The number of days after its year is complete within which the end of a job is a red flag.</summary>
    public required int DaysAfterCompletion { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The hours a week in all jobs together above which there is a red flag.</summary>
    public required int HoursOfDoubt { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The hours a week in all jobs together above which the red flag has its worse severity.</summary>
    public required int HoursNotCredible { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of days without an address, or in another country than a job, from which there is a red flag.</summary>
    public required int ResidenceGapDays { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of days without work or studies up to the day from which there is a red flag.</summary>
    public required int WorkGapDays { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of months from submission to a decision. The official value is IRCC's service standard.</summary>
    public required int MonthsToVisa { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Funds less than this percentage above the table are near it.</summary>
    public required int FundsMarginPercent { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Funds above their six-month average by more than this percentage of the table need an explanation.</summary>
    public required int DepositPercent { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of months after a job began within which a Canadian credential raises the question of studies.</summary>
    public required int StudyMonths { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>A category met by fewer days of full-time work than this is only just met.</summary>
    public required int CategoryMarginDays { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of days after the invitation within which an expiring profile is a red flag.</summary>
    public required int ProfileDays { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>
    /// The number of months that a nomination without a known end is assumed to last. The official value is that of most provinces.
    /// </summary>
    public required int NominationMonths { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>A job with fewer hours a week than this above full-time is only just full-time.</summary>
    public required int FullTimeMarginHours { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The length of a job, in months, from which some leave is likely.</summary>
    public required int LeaveMonths { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The hours that raise questions, and the months to a decision.</summary>
    /// <returns>For example <c>60 hours a week, 6 months to a decision</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(HoursOfDoubt)} hours a week, {Invariant.Text(MonthsToVisa)} months to a decision";
}
