using System.Globalization;
using CrsCalculator.Counting;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Application;

/// <summary>
/// Red flags about years of work that are only just complete, complete only by one way of counting, or complete only together.
/// </summary>
internal static class YearFlags
{
    // The kinds of work that a notice counts.
    private const string Canadian = "canadian";
    private const string Cec = "cec";

    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. CountedByMonth(context),
        .. OfYears(context.Notices(NoticeCodes.YearJustComplete))
            .Select(notice => context.Rule(FlagCodes.YearJustComplete).At(notice.Path, notice.Facts)),
        .. JobEnds(context),
        .. context.Notices(NoticeCodes.GapInWork)
            .Select(notice => context.Rule(FlagCodes.GapInWork).At(notice.Path, notice.Facts)),
        .. context.People.SelectMany(person => GapSinceLastJob(context, person)),
        .. ForeignYears(context),
        .. ContinuousWork(context),
    ];

    /// <summary>Notices about years of work, without those about points that the Canadian Experience Class repeats.</summary>
    private static IEnumerable<Notice> OfYears(IEnumerable<Notice> notices)
    {
        Notice[] all = [.. notices];
        return all.Where(notice => notice.Facts[0] != Canadian || !all.Any(other => IsOfCec(other) && IsTwin(notice, other)));
    }

    private static bool IsOfCec(Notice notice) => notice.Facts[0] == Cec;

    /// <summary>Whether two notices say the same about the same jobs, except for what they count towards.</summary>
    private static bool IsTwin(Notice one, Notice other) =>
        one.Path == other.Path && one.Facts.Skip(1).SequenceEqual(other.Facts.Skip(1), StringComparer.Ordinal);

    /// <summary>
    /// A year complete only by calendar months on the day must wait if the program or the application depends on it. One that was so on the
    /// day of the invitation is reported too.
    /// </summary>
    private static IEnumerable<RedFlag> CountedByMonth(FlagContext context)
    {
        FlagRule rule = context.Rule(FlagCodes.CountedByMonth);
        bool fails = context.Check?.Outcome == Outcome.NotMet;
        bool restsOnCec = RestsOnCec(context);
        Notice[] now = [.. OfYears(context.Notices(NoticeCodes.CompleteByMonthsOnly))];
        IEnumerable<Notice> then = OfYears((context.Facts.Window?.Parts[0].Check.Eligibility.Notices ?? [])
            .Where(static notice => notice.Code == NoticeCodes.CompleteByMonthsOnly));
        return
        [
            .. now.Select(notice => At(notice, fails || (restsOnCec && IsOfCec(notice)))),
            .. then.Where(notice => !now.Any(other => IsTwin(notice, other))).Select(notice => At(notice, mustWait: false)),
        ];

        RedFlag At(Notice notice, bool mustWait)
        {
            FlagRule fitting = mustWait ? rule.Worse
                : (restsOnCec && IsOfCec(notice)) || ChangesScore(notice, context) ? rule
                : rule.Milder;
            return fitting.At(notice.Path, notice.Facts);
        }
    }

    /// <summary>Whether the Canadian Experience Class must be proven, or is the only program that may still be met.</summary>
    private static bool RestsOnCec(FlagContext context)
    {
        ProgramEligibility cec = context.Facts.Eligibility.Cec;
        return context.Facts.Programs.Contains(cec.Program)
            || (context.Facts.Eligibility.Outcome != Outcome.Met
                && context.Invitation?.Program.Single() is null
                && cec.HangsOn(cec.Work()));
    }

    /// <summary>Whether the score changes on the day on which the year is complete, or that is unknown.</summary>
    private static bool ChangesScore(Notice notice, FlagContext context)
    {
        return notice.Facts is not [_, var day] || LocalDatePattern.Iso.Parse(day) is not { Success: true, Value: var completeOn }
            || ScoreOn(completeOn.PlusDays(-1)) is not { } before
            || ScoreOn(completeOn) != before;

        int? ScoreOn(LocalDate day) => context.CountOn(day)?.Score.Total;
    }

    /// <summary>A job whose end leaves no room for a different date in the letter, unless other work continues.</summary>
    private static IEnumerable<RedFlag> JobEnds(FlagContext context)
    {
        foreach (FlagPerson person in context.People)
        {
            CountedJob[] counted = [.. context.CountedOf(person)?.Work.Where(static job => job.Counts) ?? []];
            foreach (CountedJob job in counted)
            {
                if (job.Job.End?.Earliest is { } end && end < context.On && !IsFollowed(job, end, counted)
                    && CompletedBefore(context, person, job.Job.IsInCanada, end) is { } completeOn
                    && IsOfUse(context, person, job, completeOn))
                {
                    yield return context.Rule(FlagCodes.JobEndsOnCompletion).At(
                        person.JobPath(job.Index),
                        context.StakeOf(person, PartKind.Job, job.Index),
                        Invariant.Text(end),
                        Invariant.Text(completeOn));
                }
            }
        }
    }

    /// <summary>Whether the year that became complete on a day earns points or a program, or that is unknown.</summary>
    private static bool IsOfUse(FlagContext context, FlagPerson person, CountedJob job, LocalDate completeOn)
    {
        Candidate without = context.WithJobUntil(person, job.Index, completeOn.PlusDays(-2));
        return context.Counted?.Score.Total is not { } now
            || context.CountWith(without)?.Score.Total != now
            || context.LosesProgram(without);
    }

    private static bool IsFollowed(CountedJob job, LocalDate end, CountedJob[] counted) => counted.Any(other =>
        other != job
        && other.Job.IsInCanada == job.Job.IsInCanada
        && DaySpans.Of(other.Job, end.PlusDays(1))?.Contains(end.PlusDays(1)) == true);

    /// <summary>The day on which a year became complete, if that was within days of a job's end.</summary>
    private static LocalDate? CompletedBefore(FlagContext context, FlagPerson person, bool isInCanada, LocalDate end)
    {
        int? before = YearsOn(end.PlusDays(-context.Limits.DaysAfterCompletion - 1));
        if (before is null || !(YearsOn(end.PlusDays(1)) > before))
        {
            return null;
        }

        LocalDate day = end.PlusDays(-context.Limits.DaysAfterCompletion);
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

    /// <summary>A month or more up to the day without work or studies; the domain's notice has the gaps between two jobs.</summary>
    private static IEnumerable<RedFlag> GapSinceLastJob(FlagContext context, FlagPerson person)
    {
        IEnumerable<LocalDate> ends =
        [
            .. person.Person.Work.Select(job => job.End?.Latest ?? context.On),
            .. (person.Person.Studies ?? []).Select(study => study.To ?? context.On),
            .. person.Person.Education.Select(static credential => credential.AwardedOn.Latest),
        ];
        if (!person.Person.Work.IsEmpty
            && DaySpans.Of(ends.Max().PlusDays(1), context.On) is { } gap
            && gap.Days >= context.Limits.WorkGapDays)
        {
            yield return context.Rule(FlagCodes.GapInWork).At(
                person.WorkPath,
                Invariant.Text(gap.From),
                Invariant.Text(gap.To),
                Invariant.Text(gap.Days));
        }
    }

    /// <summary>Years of foreign work that exist only with work before and after a break, or in several occupations.</summary>
    private static IEnumerable<RedFlag> ForeignYears(FlagContext context)
    {
        Notice? weakest = context.Notices(NoticeCodes.ForeignWorkBroken)
            .Concat(context.Notices(NoticeCodes.ForeignWorkAdded))
            .MinBy(static notice => int.Parse(notice.Facts[1], CultureInfo.InvariantCulture));
        return weakest is null ? [] : [context.Rule(FlagCodes.GapBreaksContinuity).At(weakest.Path, weakest.Facts)];
    }

    /// <summary>Work that would be enough for the Federal Skilled Worker Program if it were continuous and in one occupation.</summary>
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
                yield return context.Rule(FlagCodes.GapBreaksContinuity).Worse.At(
                    "$.principal.work",
                    Invariant.Text(together),
                    $"{work.Actual ?? default}",
                    $"{work.Required}");
            }
        }
    }
}
