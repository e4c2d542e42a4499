using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// Which ruleset is in force when. Every day of the calendar lies in exactly one <see cref="RulesetPeriod"/>: a ruleset or a declared gap.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class RulesetTimeline
{
    private RulesetTimeline(ImmutableArray<RulesetPeriod> periods)
    {
        Periods = periods;
        Rulesets = [.. periods.Where(static p => p.IsHeld).Select(static p => p.Ruleset!)];
        LastHeld = LastHeldOf(periods);
    }

    /// <summary>The rulesets that come with the library, and the gaps around them.</summary>
    public static RulesetTimeline Official { get; } = OfficialTimeline.Build();

    /// <summary>All periods in order, the first one before the CRS began.</summary>
    public ImmutableArray<RulesetPeriod> Periods { get; }

    /// <summary>The rulesets held, oldest first.</summary>
    public ImmutableArray<CrsRuleset> Rulesets { get; }

    /// <summary>The newest ruleset held, with a notice where later rules are known but not held.</summary>
    public CrsRuleset LastHeld { get; }

    /// <summary>The rulesets held, each with its days.</summary>
    /// <returns>For example <c>2015-01-01 to 2016-11-18: 2015-01-01; 2016-11-19 to 2017-06-05: 2016-11-19</c>.</returns>
    public override string ToString() => string.Join("; ", Periods.Where(static period => period.IsHeld));

    /// <summary>The period that a date lies in.</summary>
    /// <param name="date">Any date.</param>
    /// <returns>The period.</returns>
    public RulesetPeriod PeriodOf(LocalDate date)
    {
        LocalDate isoDate = date.WithCalendar(CalendarSystem.Iso);
        int i = Periods.Length - 1;
        while (Periods[i].From > isoDate)
        {
            i--;
        }

        return Periods[i];
    }

    /// <summary>The ruleset in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The ruleset.</returns>
    /// <exception cref="RulesetNotHeldException">The date lies in a gap.</exception>
    public CrsRuleset InForceOn(LocalDate date)
    {
        RulesetPeriod period = PeriodOf(date);
        return period.IsHeld ? period.Ruleset : throw NotHeld(date.WithCalendar(CalendarSystem.Iso), period.Gap);
    }

    /// <summary>The ruleset in force on a date, if it is held.</summary>
    /// <param name="date">The date.</param>
    /// <param name="ruleset">The ruleset, or <see langword="null"/>.</param>
    /// <returns>Whether it is held.</returns>
    public bool TryInForceOn(LocalDate date, [NotNullWhen(true)] out CrsRuleset? ruleset)
    {
        ruleset = PeriodOf(date).Ruleset;
        return ruleset is not null;
    }

    /// <summary>A timeline with one more ruleset, in force from its day until the next entry; it replaces what began on the same day.</summary>
    /// <param name="ruleset">The ruleset, for example one entered from the official page to fill a gap.</param>
    /// <returns>The new timeline.</returns>
    public RulesetTimeline With(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return FromEntries(Periods
            .Where(p => p.From != ruleset.InForceFrom)
            .Select(static p => (p.From, p.Ruleset, p.Gap))
            .Append((ruleset.InForceFrom, ruleset, null)));
    }

    /// <summary>
    /// What must be said with a score by some rules on a date: that they are not those in force then, not official, or not certain. Empty when there is
    /// nothing to say.
    /// </summary>
    /// <param name="ruleset">The rules that were used.</param>
    /// <param name="on">The date.</param>
    /// <returns>The notices.</returns>
    public ImmutableArray<Notice> NoticesFor(CrsRuleset ruleset, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return RulesetNotices.For(ruleset, on.WithCalendar(CalendarSystem.Iso), this);
    }

    internal static RulesetTimeline FromEntries(IEnumerable<(LocalDate From, CrsRuleset? Ruleset, RulesetGap? Gap)> entries)
    {
        (LocalDate From, CrsRuleset? Ruleset, RulesetGap? Gap)[] sorted = [.. entries.OrderBy(static e => e.From)];
        return new RulesetTimeline([.. sorted.Select((entry, i) => new RulesetPeriod(
            entry.From,
            i + 1 < sorted.Length ? sorted[i + 1].From.PlusDays(-1) : null,
            entry.Ruleset,
            entry.Gap))]);
    }

    private static CrsRuleset LastHeldOf(ImmutableArray<RulesetPeriod> periods)
    {
        CrsRuleset newest = periods.Last(static p => p.IsHeld).Ruleset!;
        return periods[^1].Gap is { } gap
            ? newest.WithNotice(new Notice(NoticeCodes.LastHeldRuleset, new Facts(newest.Id, Invariant.Text(gap.From))))
            : newest;
    }

    private RulesetNotHeldException NotHeld(LocalDate date, RulesetGap gap) =>
        new(date, gap, Periods.First(static p => p.IsHeld).From, Periods.Last(static p => p.IsHeld).Until);
}
