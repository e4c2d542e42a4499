using System.Collections.Immutable;
using CrsCalculator.Rules.Official;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>
/// All the rules of Express Entry: every part over time, each entry with its source. Derive a changed book with <c>with</c>:
/// <c>RuleBook.Official with { Funds = RuleBook.Official.Funds.With(entry) }</c>, or lay a document over it with <see cref="With"/>.
/// </summary>
/// <remarks>Immutable, compared by its name and its parts, which compare by reference; safe to use from several threads.</remarks>
/// <example>
/// <code>
/// var announced = new LocalDate(2026, 7, 1);
/// var table = new Dated&lt;FundsTable&gt;(
///     announced,
///     new FundsTable { BySize = [15_600, 19_400, 23_900], EachMore = 4_200 },
///     new Citation("IRCC, Proof of funds", "table of funds by family size", announced));
/// RuleBook corrected = RuleBook.Official with { Funds = RuleBook.Official.Funds.With(table) };
/// var calculator = new ExpressEntry(corrected);
/// </code>
/// </example>
public sealed record RuleBook
{
    private ImmutableArray<RulesInForce> _stretches;

    /// <summary>Creates a rule book.</summary>
    public RuleBook()
    {
    }

    private RuleBook(RuleBook original)
    {
        Name = original.Name;
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

    /// <summary>
    /// The book's name, which comes from its layers; <see langword="null"/> for the official one. Answers under a named book say which of
    /// their rules are not official.
    /// </summary>
    public string? Name { get; init => field = value is null ? null : Guard.Text(value); }

    /// <summary>The points of the Comprehensive Ranking System.</summary>
    public required RulePart<CrsRuleset> Points { get; init => field = Guard.Given(value); }

    /// <summary>How work is counted.</summary>
    public required RulePart<WorkRules> Work { get; init => field = Guard.Given(value); }

    /// <summary>Which documents count, and for how long.</summary>
    public required RulePart<DocumentRules> Documents { get; init => field = Guard.Given(value); }

    /// <summary>Which language tests are accepted, and how their scores convert to levels.</summary>
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

    /// <summary>The rules for all days, in order: one entry per change, from the beginning of the calendar.</summary>
    internal ImmutableArray<RulesInForce> Stretches
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

    /// <summary>The rules in force on a day.</summary>
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
    /// Returns a copy with one more points ruleset, in force from its first day until the next entry; it replaces an entry that begins on
    /// the same day.
    /// </summary>
    /// <param name="ruleset">The ruleset, for example one entered from the official page to fill a gap.</param>
    /// <returns>The new book.</returns>
    public RuleBook WithPoints(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        bool isThere = ReferenceEquals(Points.At(ruleset.InForceFrom).ValueOrNull, ruleset);
        return isThere ? this : this with { Points = Points.With(EntryOf(ruleset)) };
    }

    /// <summary>
    /// Lays rules over this book. An entry replaces one that begins on the same day, or is added; it lasts until its part's next entry.
    /// </summary>
    /// <param name="layer">The rules.</param>
    /// <returns>The book, with the layer's name; this book itself if the layer changes nothing.</returns>
    public RuleBook With(RuleBookLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        RuleBook book = this with
        {
            Points = Points.With(layer.Points, Official.Points),
            Work = Work.With(layer.Work, Official.Work),
            Documents = Documents.With(layer.Documents, Official.Documents),
            Tests = Tests.With(layer.Tests, Official.Tests),
            Cec = Cec.With(layer.Cec, Official.Cec),
            Fsw = Fsw.With(layer.Fsw, Official.Fsw),
            Fst = Fst.With(layer.Fst, Official.Fst),
            Funds = Funds.With(layer.Funds, Official.Funds),
            Categories = Categories.With(layer.Categories, Official.Categories),
            Invitations = Invitations.With(layer.Invitations, Official.Invitations),
        };
        string name = Name is null || Name == layer.Name ? layer.Name : $"{Name}, {layer.Name}";
        return book == this ? this : book with { Name = name };
    }

    /// <summary>Returns all entries of this book as a layer for another book, for example to write them as a document.</summary>
    /// <param name="name">A name for the layer. Not blank.</param>
    /// <returns>
    /// The layer. Laid over the official book, it gives this one, unless this one lacks the first day of an official entry.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank, or a points ruleset is not entered on its own first day.</exception>
    public RuleBookLayer ToLayer(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new RuleBookLayer
        {
            Name = name,
            Points = Points.Entries,
            Work = Work.Entries,
            Documents = Documents.Entries,
            Tests = Tests.Entries,
            Cec = Cec.Entries,
            Fsw = Fsw.Entries,
            Fst = Fst.Entries,
            Funds = Funds.Entries,
            Categories = Categories.Entries,
            Invitations = Invitations.Entries,
        };
    }

    /// <summary>The parts whose rule or gap on a day differs from the official book's.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The parts, in the order of <see cref="RuleBookPart"/>. Empty for the official book.</returns>
    public ImmutableArray<RuleBookPart> NotOfficialOn(LocalDate day)
    {
        if (ReferenceEquals(this, Official))
        {
            return [];
        }

        RulesInForce own = On(day);
        RulesInForce official = Official.On(day);
        return [.. Enum.GetValues<RuleBookPart>().Where(part => !own.AreLike(official, part))];
    }

    /// <summary>
    /// Creates an entry of <see cref="Points"/> for a ruleset: from its first day, with its citation and, if official, its certainty.
    /// </summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <returns>The entry.</returns>
    public static Dated<CrsRuleset> EntryOf(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return new Dated<CrsRuleset>(ruleset.InForceFrom, ruleset, ruleset.Citation) { Certainty = CertaintyOf(ruleset) };
    }

    /// <inheritdoc/>
    public bool Equals(RuleBook? other) =>
        other is not null
        && Name == other.Name
        && Points == other.Points && Work == other.Work && Documents == other.Documents && Tests == other.Tests
        && Cec == other.Cec && Fsw == other.Fsw && Fst == other.Fst
        && Funds == other.Funds && Categories == other.Categories && Invitations == other.Invitations;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Points, Work, Documents, Cec, Fsw, Fst, Funds, Categories);

    /// <summary>The book's name, its first day, and how often a part changes.</summary>
    /// <returns>For example <c>rules from 2015-01-01, 27 changes</c>.</returns>
    public override string ToString()
    {
        string changes = Changes is [var first, ..]
            ? $"rules from {Invariant.Text(first)}, {Invariant.Text(Changes.Length)} changes"
            : "rules without a change";
        return Name is null ? changes : $"{Name}: {changes}";
    }

    /// <summary>
    /// The certainty of an official ruleset's points, in any book; <see cref="Certainty.Certain"/> for any other, which is its user's
    /// responsibility.
    /// </summary>
    internal static Certainty CertaintyOf(CrsRuleset ruleset) =>
        OfficialPoints.Part.Entries.FirstOrDefault(entry => ReferenceEquals(entry.ValueOrNull, ruleset))?.Certainty ?? Certainty.Certain;

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
