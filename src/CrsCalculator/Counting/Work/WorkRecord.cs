using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>
/// A person's work under a set of rules, for any day: which jobs count for what, as lines of hours. Each line is created on first use.
/// </summary>
internal sealed class WorkRecord(Person person, WorkRules rules)
{
    private WorkLine? _canadian;
    private WorkLine? _foreign;
    private WorkLine? _skilled;
    private WorkLine? _fullTime;
    private WorkLine? _fullTimeSkilled;
    private OccupationLine[]? _canadianByOccupation;
    private OccupationLine[]? _skilledByOccupation;
    private TradeLines? _trades;
    private TierLines? _tiers;

    public WorkRules Rules => rules;

    /// <summary>Work in Canada, for the CRS and the Canadian Experience Class.</summary>
    public WorkLine Canadian => _canadian ??= Line(job => WorkCounting.NotCanadianWork(job, rules) == 0);

    /// <summary>Work outside Canada, for the CRS.</summary>
    public WorkLine Foreign => _foreign ??= Line(IsForeignWork);

    /// <summary>Work for the Federal Skilled Worker Program.</summary>
    public WorkLine Skilled => _skilled ??= Line(job => WorkCounting.NotSkilledWork(job, rules) == 0);

    /// <summary>Work in Canada by occupation, each counted alone.</summary>
    public OccupationLine[] CanadianByOccupation =>
        _canadianByOccupation ??= ByOccupation(job => WorkCounting.NotCanadianWork(job, rules) == 0);

    /// <summary>Work for the Federal Skilled Worker Program by occupation, each counted alone.</summary>
    public OccupationLine[] SkilledByOccupation =>
        _skilledByOccupation ??= ByOccupation(job => WorkCounting.NotSkilledWork(job, rules) == 0);

    /// <summary>Foreign work for the CRS, by occupation.</summary>
    public OccupationLine[] ForeignByOccupation() => ByOccupation(IsForeignWork);

    /// <summary>Authorized full-time work in Canada (IRPR 83(4)), in skilled occupations or in any.</summary>
    public WorkLine FullTimeInCanada(bool isSkilled) => isSkilled
        ? _fullTimeSkilled ??= Line(job => IsFullTimeInCanada(job) && rules.IsSkilled(job))
        : _fullTime ??= Line(IsFullTimeInCanada);

    /// <summary>Work in Canada in each tier of a ruleset; work in a tier is also in every lower one.</summary>
    public ImmutableArray<WorkLine> CanadianIn(OccupationTiers tiers)
    {
        TierLines? known = _tiers;
        if (known is null || !ReferenceEquals(known.Tiers, tiers))
        {
            known = new TierLines(tiers, [.. tiers.Lists.Select((_, index) => CanadianFrom(tiers, index + 1))]);
            _tiers = known;
        }

        return known.Lines;
    }

    /// <summary>Work in a trade (IRPR 87.2(3)(b)).</summary>
    public WorkLine In(NocCode trade, FstRules fst)
    {
        TradeLines? known = _trades;
        if (known is null || !ReferenceEquals(known.Rules, fst))
        {
            known = new TradeLines(fst, ByTrade(fst));
            _trades = known;
        }

        return known.Lines.GetValueOrDefault(trade, WorkLine.None);
    }

    private Dictionary<NocCode, WorkLine> ByTrade(FstRules fst) => person.Work
        .Where(job => fst.IsTrade(job.Occupation) && WorkCounting.NotTradeWork(job, job.Occupation, fst) == 0)
        .GroupBy(static job => job.Occupation)
        .ToDictionary(static jobs => jobs.Key, jobs => WorkLine.Of(jobs, rules));

    private WorkLine CanadianFrom(OccupationTiers tiers, int tier) =>
        Line(job => WorkCounting.NotCanadianWork(job, rules) == 0 && tiers.Of(job.Occupation) >= tier);

    private bool IsForeignWork(Job job) => !job.IsInCanada && WorkCounting.NotForeignWork(job, rules) == 0;

    private bool IsFullTimeInCanada(Job job) =>
        job is { IsInCanada: true, Paid: true, Authorized: true } && job.HoursPerWeek >= rules.FullTimeHoursPerWeek;

    private WorkLine Line(Func<Job, bool> counts)
    {
        List<WorkedDays>? worked = null;
        foreach (Job job in person.Work)
        {
            if (counts(job))
            {
                WorkedDays.AddTo(worked ??= [], job, rules);
            }
        }

        return worked is null ? WorkLine.None : WorkLine.Of(worked, rules.FullTimeHoursPerWeek);
    }

    private OccupationLine[] ByOccupation(Func<Job, bool> counts) =>
    [
        .. person.Work.Where(counts)
            .GroupBy(rules.CodeOf, StringComparer.Ordinal)
            .Select(jobs => new OccupationLine(jobs.First(), WorkLine.Of(jobs, rules))),
    ];

    private sealed record TierLines(OccupationTiers Tiers, ImmutableArray<WorkLine> Lines);

    private sealed record TradeLines(FstRules Rules, Dictionary<NocCode, WorkLine> Lines);
}

/// <summary>An occupation's line, with one of its jobs.</summary>
internal sealed record OccupationLine(Job Job, WorkLine Line);
