using System.Collections.Immutable;
using CrsCalculator.Rules.Official;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>
/// All of the law that Express Entry is worked out by: every part over time, each entry with its source. Derive a changed book with
/// <c>with</c>: <c>RuleBook.Official with { Funds = RuleBook.Official.Funds.With(entry) }</c>.
/// </summary>
/// <remarks>Immutable, compared by its parts, which compare by reference; safe to use from several threads.</remarks>
public sealed record RuleBook
{
    private ImmutableArray<RulesInForce> _stretches;

    /// <summary>Makes a book.</summary>
    public RuleBook()
    {
    }

    private RuleBook(RuleBook original)
    {
        Points = original.Points;
        Work = original.Work;
        Documents = original.Documents;
        Tests = original.Tests;
        Cec = original.Cec;
        Fsw = original.Fsw;
        Fst = original.Fst;
        Funds = original.Funds;
        Categories = original.Categories;
        Invitations = original.Invitations;
    }

    /// <summary>The official rules, from 2015-01-01.</summary>
    public static RuleBook Official { get; } = new()
    {
        Points = OfficialPoints.Part,
        Work = CountingWork.Part,
        Documents = CountingDocuments.Part,
        Tests = EquivalencyCharts.Part,
        Cec = Irpr.CecPart,
        Fsw = Irpr.FswPart,
        Fst = Irpr.FstPart,
        Funds = SettlementFunds.Part,
        Categories = CategoryInstructions.Part,
        Invitations = InvitationInstructions.Part,
    };

    /// <summary>The points of the Comprehensive Ranking System.</summary>
    public required RulePart<CrsRuleset> Points { get; init => field = Guard.Given(value); }

    /// <summary>How work is counted.</summary>
    public required RulePart<WorkRules> Work { get; init => field = Guard.Given(value); }

    /// <summary>Which documents count, and for how long.</summary>
    public required RulePart<DocumentRules> Documents { get; init => field = Guard.Given(value); }

    /// <summary>Which language tests are accepted, and what their scores come to.</summary>
    public required RulePart<TestRules> Tests { get; init => field = Guard.Given(value); }

    /// <summary>The Canadian Experience Class.</summary>
    public required RulePart<CecRules> Cec { get; init => field = Guard.Given(value); }

    /// <summary>The Federal Skilled Worker Program with its selection grid.</summary>
    public required RulePart<FswRules> Fsw { get; init => field = Guard.Given(value); }

    /// <summary>The Federal Skilled Trades Program.</summary>
    public required RulePart<FstRules> Fst { get; init => field = Guard.Given(value); }

    /// <summary>Settlement funds.</summary>
    public required RulePart<FundsTable> Funds { get; init => field = Guard.Given(value); }

    /// <summary>The categories of category-based selection.</summary>
    public required RulePart<CategoryList> Categories { get; init => field = Guard.Given(value); }

    /// <summary>Invitations: the order of programs and the days to apply.</summary>
    public required RulePart<InvitationRules> Invitations { get; init => field = Guard.Given(value); }

    /// <summary>The days on which any part changes, in order.</summary>
    public ImmutableArray<LocalDate> Changes => [.. Stretches.Skip(1).Select(static stretch => stretch.From)];

    private ImmutableArray<RulesInForce> Stretches
    {
        get
        {
            if (_stretches.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _stretches, CutUp());
            }

            return _stretches;
        }
    }

    /// <summary>Everything that is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The entry of each part.</returns>
    public RulesInForce On(LocalDate day)
    {
        ImmutableArray<RulesInForce> stretches = Stretches;
        LocalDate isoDay = day.WithCalendar(CalendarSystem.Iso);
        int i = stretches.Length - 1;
        while (stretches[i].From > isoDay)
        {
            i--;
        }

        return stretches[i];
    }

    /// <summary>
    /// This book with one more ruleset of points, in force from its day until the next entry; it replaces what began on the same day.
    /// </summary>
    /// <param name="ruleset">The ruleset, for example one entered from the official page to fill a gap.</param>
    /// <returns>The new book.</returns>
    public RuleBook WithPoints(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        bool isThere = ReferenceEquals(Points.At(ruleset.InForceFrom).ValueOrNull, ruleset);
        return isThere ? this : this with { Points = Points.With(Entry(ruleset)) };
    }

    /// <inheritdoc/>
    public bool Equals(RuleBook? other) =>
        other is not null
        && Points == other.Points && Work == other.Work && Documents == other.Documents && Tests == other.Tests
        && Cec == other.Cec && Fsw == other.Fsw && Fst == other.Fst
        && Funds == other.Funds && Categories == other.Categories && Invitations == other.Invitations;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Points, Work, Documents, Cec, Fsw, Fst, Funds, Categories);

    /// <summary>The first day of the book, and how often a part changes.</summary>
    /// <returns>For example <c>rules from 2015-01-01, 27 changes</c>.</returns>
    public override string ToString() => Changes is [var first, ..]
        ? $"rules from {Invariant.Text(first)}, {Invariant.Text(Changes.Length)} changes"
        : "rules without a change";

    /// <summary>How sure the points of an official ruleset are, in whichever book it is; those of others are their user's.</summary>
    internal static Certainty CertaintyOf(CrsRuleset ruleset) =>
        OfficialPoints.Part.Entries.FirstOrDefault(entry => ReferenceEquals(entry.ValueOrNull, ruleset))?.Certainty ?? Certainty.Certain;

    private static Dated<CrsRuleset> Entry(CrsRuleset ruleset) =>
        new(ruleset.InForceFrom, ruleset, ruleset.Citation) { Certainty = CertaintyOf(ruleset) };

    private ImmutableArray<RulesInForce> CutUp()
    {
        IEnumerable<LocalDate> changes =
        [
            LocalDate.MinIsoValue,
            .. Points.Changes, .. Work.Changes, .. Documents.Changes, .. Tests.Changes, .. Cec.Changes,
            .. Fsw.Changes, .. Fst.Changes, .. Funds.Changes, .. Categories.Changes, .. Invitations.Changes,
        ];
        return [.. changes.Distinct().Order().Select(from => new RulesInForce(this, from))];
    }
}
