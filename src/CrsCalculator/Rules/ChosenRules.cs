using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>
/// A rule book and the choice of points: those in force on each day, one ruleset's on every day, or the last available ones in a gap.
/// </summary>
internal sealed class ChosenRules
{
    private readonly RulePart<CrsRuleset> _points;
    private readonly CrsRuleset? _chosen;

    private ChosenRules(RuleBook book, CrsRuleset? chosen, bool assumesLast)
    {
        Book = book;
        _points = book.Points;
        _chosen = chosen;
        AssumesLast = assumesLast;
    }

    public RuleBook Book { get; }

    /// <summary>The ruleset for all days, if one was chosen.</summary>
    public CrsRuleset? Chosen => _chosen;

    /// <summary>Whether a gap uses the last ruleset before it.</summary>
    public bool AssumesLast { get; }

    public static ChosenRules InForce(RuleBook book) => new(book, chosen: null, assumesLast: false);

    public static ChosenRules Always(RuleBook book, CrsRuleset ruleset) => new(book, ruleset, assumesLast: false);

    public static ChosenRules AssumingLast(RuleBook book) => new(book, chosen: null, assumesLast: true);

    /// <summary>The points for a day.</summary>
    public CrsRuleset PointsOn(LocalDate on) => FindPoints(on)
        ?? throw new RulesNotAvailableException(on.WithCalendar(CalendarSystem.Iso), _points.At(on).Gap!, _points);

    /// <summary>The points for a day, or <see langword="null"/> in a gap. Points not yet in force are never assumed.</summary>
    public CrsRuleset? FindPoints(LocalDate on)
    {
        if (_chosen is not null)
        {
            return _chosen;
        }

        Dated<CrsRuleset> entry = _points.At(on);
        return entry.ValueOrNull ?? (AssumesLast && entry.Gap!.Reason == GapReason.NotAvailable ? LastBefore(entry) : null);
    }

    /// <summary>Why there are no points for a day; <see langword="null"/> if there are.</summary>
    public RuleGap? FindGap(LocalDate on) => FindPoints(on) is null ? _points.At(on).Gap : null;

    /// <summary>The points in force on a day, regardless of the choice; <see langword="null"/> in a gap.</summary>
    public CrsRuleset? InForceOn(LocalDate on) => _points.ValueAt(on);

    /// <summary>Whether a ruleset is the one in force on a day.</summary>
    public bool AreInForce(CrsRuleset ruleset, LocalDate on) => ReferenceEquals(ruleset, InForceOn(on));

    /// <summary>
    /// The notices for a score on a day: that its rules are not those in force then, not official, or not certain. Empty if there is no
    /// score.
    /// </summary>
    public ImmutableArray<Notice> NoticesOn(LocalDate on) => NoticesOn(on, on, []);

    /// <summary>The notices for a score that also uses other parts of the book.</summary>
    public ImmutableArray<Notice> NoticesOn(LocalDate pointsOn, LocalDate on, ImmutableArray<RuleBookPart> asked) =>
        NoticeList.Joined(PointsNoticesOn(pointsOn), BookNotices.Of(Book, PointsNotOfficialOn(pointsOn), on, asked));

    /// <summary>Whether a day's points come from the book and are not official.</summary>
    public bool PointsNotOfficialOn(LocalDate on) =>
        Book.Name is not null && _chosen is null && FindPoints(on) is { } used
        && (!used.IsOfficial || _points.At(on) != RuleBook.Official.Points.At(on));

    /// <summary>The notices for a day's points.</summary>
    public ImmutableArray<Notice> PointsNoticesOn(LocalDate on)
    {
        LocalDate day = on.WithCalendar(CalendarSystem.Iso);
        return FindPoints(day) is not { } used ? []
            : AreInForce(used, day) ? NoticesOf(used)
            : [NotInForce(used, day), .. NoticesOf(used)];
    }

    /// <summary>The notices for a ruleset on any day.</summary>
    public ImmutableArray<Notice> NoticesOf(CrsRuleset ruleset) =>
        !ruleset.IsOfficial ? [new Notice(NoticeCodes.RulesetNotOfficial, new Facts(ruleset.Id))]
        : IsUnconfirmed(ruleset) ? [new Notice(NoticeCodes.TablesProbable, new Facts(ruleset.Id))]
        : [];

    private CrsRuleset? LastBefore(Dated<CrsRuleset> gap) =>
        _points.Entries.LastOrDefault(entry => entry.IsAvailable && entry.From < gap.From)?.Value;

    private bool IsUnconfirmed(CrsRuleset ruleset) =>
        RuleBook.CertaintyOf(ruleset) != Certainty.Certain
        || _points.Entries.Any(entry => ReferenceEquals(entry.ValueOrNull, ruleset) && entry.Certainty != Certainty.Certain);

    private Notice NotInForce(CrsRuleset used, LocalDate on)
    {
        string date = Invariant.Text(on);
        return _points.At(on) switch
        {
            { ValueOrNull: { } inForce } => new Notice(NoticeCodes.RulesetNotInForce, new Facts(used.Id, date, inForce.Id)),
            { Gap.Reason: GapReason.NotYetInForce } => new Notice(NoticeCodes.NoRulesOnDate, new Facts(used.Id, date)),
            _ => new Notice(NoticeCodes.RulesForDateNotHeld, new Facts(used.Id, date)),
        };
    }
}
