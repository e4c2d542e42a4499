using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>
/// Rules to lay over a rule book with <see cref="RuleBook.With"/>, for example a table that was published after this version: for every
/// part of the book, the entries to add or replace, gaps included. A part without entries does not change.
/// </summary>
/// <remarks>
/// Immutable, compared by value (points rulesets by reference), and safe to use from several threads. Setting a part's entries throws an
/// <see cref="ArgumentException"/> that lists every issue that <see cref="IssuesOf{T}"/> finds.
/// </remarks>
public sealed record RuleBookLayer
{
    private readonly ValueList<Dated<CrsRuleset>> _points = ValueList<Dated<CrsRuleset>>.None;
    private readonly ValueList<Dated<WorkRules>> _work = ValueList<Dated<WorkRules>>.None;
    private readonly ValueList<Dated<DocumentRules>> _documents = ValueList<Dated<DocumentRules>>.None;
    private readonly ValueList<Dated<TestRules>> _tests = ValueList<Dated<TestRules>>.None;
    private readonly ValueList<Dated<CecRules>> _cec = ValueList<Dated<CecRules>>.None;
    private readonly ValueList<Dated<FswRules>> _fsw = ValueList<Dated<FswRules>>.None;
    private readonly ValueList<Dated<FstRules>> _fst = ValueList<Dated<FstRules>>.None;
    private readonly ValueList<Dated<FundsTable>> _funds = ValueList<Dated<FundsTable>>.None;
    private readonly ValueList<Dated<CategoryList>> _categories = ValueList<Dated<CategoryList>>.None;
    private readonly ValueList<Dated<InvitationRules>> _invitations = ValueList<Dated<InvitationRules>>.None;

    /// <summary>A name that every answer under these rules shows. Not blank.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>
    /// Entries of <see cref="RuleBook.Points"/>, earliest first, each from the day on which its ruleset is in force: see
    /// <see cref="RuleBook.EntryOf"/>.
    /// </summary>
    public ImmutableArray<Dated<CrsRuleset>> Points
    {
        get => _points.Items;
        init => _points = Checked(value, RuleBookPart.Points);
    }

    /// <summary>Entries of <see cref="RuleBook.Work"/>, earliest first.</summary>
    public ImmutableArray<Dated<WorkRules>> Work
    {
        get => _work.Items;
        init => _work = Checked(value, RuleBookPart.Work);
    }

    /// <summary>Entries of <see cref="RuleBook.Documents"/>, earliest first.</summary>
    public ImmutableArray<Dated<DocumentRules>> Documents
    {
        get => _documents.Items;
        init => _documents = Checked(value, RuleBookPart.Documents);
    }

    /// <summary>Entries of <see cref="RuleBook.Tests"/>, earliest first.</summary>
    public ImmutableArray<Dated<TestRules>> Tests
    {
        get => _tests.Items;
        init => _tests = Checked(value, RuleBookPart.Tests);
    }

    /// <summary>Entries of <see cref="RuleBook.Cec"/>, earliest first.</summary>
    public ImmutableArray<Dated<CecRules>> Cec
    {
        get => _cec.Items;
        init => _cec = Checked(value, RuleBookPart.Cec);
    }

    /// <summary>Entries of <see cref="RuleBook.Fsw"/>, earliest first.</summary>
    public ImmutableArray<Dated<FswRules>> Fsw
    {
        get => _fsw.Items;
        init => _fsw = Checked(value, RuleBookPart.Fsw);
    }

    /// <summary>Entries of <see cref="RuleBook.Fst"/>, earliest first.</summary>
    public ImmutableArray<Dated<FstRules>> Fst
    {
        get => _fst.Items;
        init => _fst = Checked(value, RuleBookPart.Fst);
    }

    /// <summary>Entries of <see cref="RuleBook.Funds"/>, earliest first.</summary>
    public ImmutableArray<Dated<FundsTable>> Funds
    {
        get => _funds.Items;
        init => _funds = Checked(value, RuleBookPart.Funds);
    }

    /// <summary>Entries of <see cref="RuleBook.Categories"/>, earliest first.</summary>
    public ImmutableArray<Dated<CategoryList>> Categories
    {
        get => _categories.Items;
        init => _categories = Checked(value, RuleBookPart.Categories);
    }

    /// <summary>Entries of <see cref="RuleBook.Invitations"/>, earliest first.</summary>
    public ImmutableArray<Dated<InvitationRules>> Invitations
    {
        get => _invitations.Items;
        init => _invitations = Checked(value, RuleBookPart.Invitations);
    }

    /// <summary>The parts that have entries, in the order of <see cref="RuleBookPart"/>.</summary>
    public ImmutableArray<RuleBookPart> Parts => [.. Enum.GetValues<RuleBookPart>().Where(part => !DaysOf(part).IsEmpty)];

    /// <summary>The first days of the entries of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The days, earliest first.</returns>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public ImmutableArray<LocalDate> DaysOf(RuleBookPart part) => Guard.Defined(part, nameof(part)) switch
    {
        RuleBookPart.Points => DaysOf(Points),
        RuleBookPart.Work => DaysOf(Work),
        RuleBookPart.Documents => DaysOf(Documents),
        RuleBookPart.Tests => DaysOf(Tests),
        RuleBookPart.Cec => DaysOf(Cec),
        RuleBookPart.Fsw => DaysOf(Fsw),
        RuleBookPart.Fst => DaysOf(Fst),
        RuleBookPart.Funds => DaysOf(Funds),
        RuleBookPart.Categories => DaysOf(Categories),
        _ => DaysOf(Invitations),
    };

    /// <summary>Returns a layer with only one part's entries, or only the one that begins on a day.</summary>
    /// <param name="part">The part.</param>
    /// <param name="from">The first day of the entry; all entries of the part if omitted.</param>
    /// <returns>A layer with the same name; without entries if the part has none, or none from that day.</returns>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public RuleBookLayer Only(RuleBookPart part, LocalDate? from = null)
    {
        var only = new RuleBookLayer { Name = Name };
        return Guard.Defined(part, nameof(part)) switch
        {
            RuleBookPart.Points => only with { Points = Beginning(Points, from) },
            RuleBookPart.Work => only with { Work = Beginning(Work, from) },
            RuleBookPart.Documents => only with { Documents = Beginning(Documents, from) },
            RuleBookPart.Tests => only with { Tests = Beginning(Tests, from) },
            RuleBookPart.Cec => only with { Cec = Beginning(Cec, from) },
            RuleBookPart.Fsw => only with { Fsw = Beginning(Fsw, from) },
            RuleBookPart.Fst => only with { Fst = Beginning(Fst, from) },
            RuleBookPart.Funds => only with { Funds = Beginning(Funds, from) },
            RuleBookPart.Categories => only with { Categories = Beginning(Categories, from) },
            _ => only with { Invitations = Beginning(Invitations, from) },
        };
    }

    /// <summary>
    /// Checks a part's entries: they are in the order of their days, no two begin on one day, none was verified before it began, every date
    /// is allowed in a document, and a points ruleset begins on its own first day.
    /// </summary>
    /// <typeparam name="T">The kind of rule.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="entries">The entries.</param>
    /// <returns>Every issue, with its path in a <c>crs-rulebook/1</c> document; empty if there are none.</returns>
    /// <exception cref="ArgumentException">An entry is <see langword="null"/>, or there is no such part.</exception>
    public static ImmutableArray<Issue> IssuesOf<T>(RuleBookPart part, IEnumerable<Dated<T>> entries)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entries);
        return LayerCheck.Of(Guard.Defined(part, nameof(part)), Guard.AllGiven([.. entries], nameof(entries)));
    }

    /// <summary>The name, and the number of entries in each part that has any.</summary>
    /// <returns>For example <c>Funds of 2026: funds 1</c>.</returns>
    public override string ToString() => $"{Name}: {string.Join(", ", Parts.Select(Counted))}";

    private static ImmutableArray<Dated<T>> Beginning<T>(ImmutableArray<Dated<T>> entries, LocalDate? from)
        where T : class => from is { } day ? [.. entries.Where(entry => entry.From == day.WithCalendar(CalendarSystem.Iso))] : entries;

    private string Counted(RuleBookPart part) => $"{Code.Of(part)} {Invariant.Text(DaysOf(part).Length)}";

    private static ImmutableArray<LocalDate> DaysOf<T>(ImmutableArray<Dated<T>> entries)
        where T : class => [.. entries.Select(static entry => entry.From)];

    private static ValueList<Dated<T>> Checked<T>(ImmutableArray<Dated<T>> entries, RuleBookPart part)
        where T : class
    {
        ImmutableArray<Dated<T>> given = Guard.AllGiven(entries, part.ToString());
        ImmutableArray<Issue> issues = LayerCheck.Of(part, given);
        return issues.IsEmpty
            ? new ValueList<Dated<T>>(given)
            : throw new ArgumentException($"The entries cannot be laid over a rule book. {string.Join("; ", issues)}", part.ToString());
    }
}
