using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Every red flag of an application.</summary>
internal static class FlagList
{
    /// <summary>The domain's notices that a red flag always covers.</summary>
    public static ImmutableArray<string> NoticesTold { get; } =
    [
        NoticeCodes.BirthdayForgiven,
        NoticeCodes.SpouseStaysBehind,
        NoticeCodes.AssessedBeforeAward,
        NoticeCodes.AssessedLower,
        NoticeCodes.FullTimeJobsAtOnce,
        NoticeCodes.WorkInTwoCountries,
        NoticeCodes.GapInWork,
        NoticeCodes.LongVacation,
        NoticeCodes.CompleteByMonthsOnly,
        NoticeCodes.YearJustComplete,
        NoticeCodes.JobDuringStudies,
        NoticeCodes.ForeignWorkAdded,
        NoticeCodes.ForeignWorkBroken,
        NoticeCodes.FamilySizeTooSmall,
        NoticeCodes.NominatedElsewhere,
    ];

    /// <summary>
    /// The red flags, most serious first, then by what is at stake, most first. Once the time to apply has passed, nothing matters more.
    /// There are none in a gap of their rules.
    /// </summary>
    public static ImmutableArray<RedFlag> Of(FlagContext context) => context.Facts.Flags is null ? [] :
    [
        .. All(context)
            .OrderBy(static flag => flag.Severity)
            .ThenByDescending(static flag => flag.Code == FlagCodes.ItaExpired)
            .ThenByDescending(static flag => flag.AtStake?.InvitationStands == Outcome.NotMet)
            .ThenByDescending(static flag => flag.AtStake?.Programs.Length ?? 0)
            .ThenByDescending(static flag => flag.AtStake?.Points ?? 0)
            .ThenBy(static flag => flag.Code, StringComparer.Ordinal)
            .ThenBy(static flag => flag.Path, StringComparer.Ordinal)
            .ThenBy(static flag => flag.Facts.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The red flags that cannot be assessed, each with the path of a missing fact.</summary>
    public static ImmutableArray<UnknownFlag> Unknown(FlagContext context) =>
        context.Facts.Flags is null ? [] : [.. UnknownFlags.Of(context).Distinct()];

    private static IEnumerable<RedFlag> All(FlagContext context) =>
    [
        .. WindowFlags.Of(context),
        .. InvitationFlags.Of(context),
        .. TestFlags.Of(context),
        .. YearFlags.Of(context),
        .. JobFlags.Of(context),
        .. OverlapFlags.Of(context),
        .. StudyFlags.Of(context),
        .. StatusFlags.Of(context),
        .. ResidenceFlags.Of(context),
        .. FamilyFlags.Of(context),
        .. FundsFlags.Of(context),
        .. OfferFlags.Of(context),
        .. EducationFlags.Of(context),
        .. PaperFlags.Of(context),
    ];
}

/// <summary>A red flag that cannot be assessed because a fact is missing.</summary>
internal readonly record struct UnknownFlag(string Code, string Path);
