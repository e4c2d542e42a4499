using CrsCalculator.Application.Official;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags of years of work that are complete only just, only by one way of counting, or only together.</summary>
internal static class YearFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. CountedByMonth(context),
        .. FromNotices(context, NoticeCodes.YearJustComplete, FlagCodes.YearJustComplete),
        .. JobEnds(context),
        .. FromNotices(context, NoticeCodes.GapInWork, FlagCodes.GapInWork),
        .. ForeignYears(context),
        .. ContinuousWork(context),
    ];

    private static IEnumerable<RedFlag> FromNotices(FlagContext context, string notice, string code) =>
        context.Notices(notice).Select(found => OfficialFlags.Of(code).At(found.Path, found.Facts));

    /// <summary>What months alone complete on the day must wait; what they completed on the day of the invitation is to know.</summary>
    private static IEnumerable<RedFlag> CountedByMonth(FlagContext context)
    {
        FlagRule rule = OfficialFlags.Of(FlagCodes.CountedByMonth);
        Notice[] now = [.. context.Notices(NoticeCodes.CompleteByMonthsOnly)];
        IEnumerable<Notice> then = (context.Facts.Window?.Parts[0].Check.Eligibility.Notices ?? [])
            .Where(notice => notice.Code == NoticeCodes.CompleteByMonthsOnly && !now.Any(other => IsSameCount(notice, other)));
        return
        [
            .. now.Select(notice => rule.At(notice.Path, notice.Facts)),
            .. then.Select(notice => (rule with { Severity = FlagSeverity.High }).At(notice.Path, notice.Facts)),
        ];
    }

    private static bool IsSameCount(Notice one, Notice other) => one.Path == other.Path && one.Facts[0] == other.Facts[0];

    /// <summary>A job whose end leaves no room for another date in the letter, unless other work goes on.</summary>
    private static IEnumerable<RedFlag> JobEnds(FlagContext context)
    {
        foreach (FlagPerson person in context.People)
        {
            CountedJob[] counted = [.. context.CountedOf(person)?.Work.Where(static job => job.Counts) ?? []];
            foreach (CountedJob job in counted)
            {
                if (job.Job.End?.Earliest is { } end && end < context.On && !IsFollowed(job, end, counted)
                    && CompletedBefore(context, person, job.Job.IsInCanada, end) is { } completeOn)
                {
                    yield return OfficialFlags.Of(FlagCodes.JobEndsOnCompletion).At(
                        person.JobPath(job.Index),
                        context.StakeOf(person, PartKind.Job, job.Index),
                        Invariant.Text(end),
                        Invariant.Text(completeOn));
                }
            }
        }
    }

    private static bool IsFollowed(CountedJob job, LocalDate end, CountedJob[] counted) => counted.Any(other =>
        other != job
        && other.Job.IsInCanada == job.Job.IsInCanada
        && DaySpans.Of(other.Job, end.PlusDays(1))?.Contains(end.PlusDays(1)) == true);

    /// <summary>The day on which a year became complete, if that was within days of the end of a job.</summary>
    private static LocalDate? CompletedBefore(FlagContext context, FlagPerson person, bool isInCanada, LocalDate end)
    {
        int? before = YearsOn(end.PlusDays(-FlagLimits.DaysAfterCompletion - 1));
        if (before is null || !(YearsOn(end.PlusDays(1)) > before))
        {
            return null;
        }

        LocalDate day = end.PlusDays(-FlagLimits.DaysAfterCompletion);
        while (!(YearsOn(day) > before))
        {
            day = day.PlusDays(1);
        }

        return day;

        int? YearsOn(LocalDate on)
        {
            CrsAssessment? counted = context.CountOn(on);
            CountedPerson? work = person.Role == ApplicantRole.Spouse ? counted?.Spouse : counted?.Principal;
            return isInCanada ? work?.CanadianWorkYears : work?.ForeignWorkYears;
        }
    }

    /// <summary>Years of foreign work that are there only with work before and after a break, or in several occupations.</summary>
    private static IEnumerable<RedFlag> ForeignYears(FlagContext context)
    {
        Notice? weakest = context.Notices(NoticeCodes.ForeignWorkBroken)
            .Concat(context.Notices(NoticeCodes.ForeignWorkAdded))
            .MinBy(static notice => notice.Facts[1], StringComparer.Ordinal);
        return weakest is null ? [] : [OfficialFlags.Of(FlagCodes.GapBreaksContinuity).At(weakest.Path, weakest.Facts)];
    }

    /// <summary>Work that would be enough for the Federal Skilled Worker program if it were in one run and one occupation.</summary>
    private static IEnumerable<RedFlag> ContinuousWork(FlagContext context)
    {
        ProgramEligibility program = context.Facts.Eligibility.Fsw;
        Requirement work = program.Work();
        bool isAsked = context.Invitation is { } invitation
            ? invitation.Program == InvitationProgram.FederalSkilledWorker
            : program.HangsOn(work);
        if (isAsked && work is { Outcome: Outcome.NotMet, Required.Number: { } required } && context.Counted is { } counted)
        {
            decimal together = counted.Principal.CanadianWork.Hours + counted.Principal.ForeignWork.Hours;
            if (together >= required)
            {
                yield return (OfficialFlags.Of(FlagCodes.GapBreaksContinuity) with { Severity = FlagSeverity.High }).At(
                    "$.principal.work",
                    Invariant.Text(together),
                    $"{work.Actual ?? default}",
                    $"{work.Required}");
            }
        }
    }
}
