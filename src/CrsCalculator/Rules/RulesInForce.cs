using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>A rule book's entry for every part, for a period in which nothing changes.</summary>
/// <remarks>Immutable, compared by reference, and safe to use from several threads.</remarks>
public sealed class RulesInForce
{
    internal RulesInForce(RuleBook book, LocalDate from)
    {
        From = from;
        Book = book;
        Points = book.Points.At(from);
        Work = book.Work.At(from);
        Documents = book.Documents.At(from);
        Tests = book.Tests.At(from);
        Cec = book.Cec.At(from);
        Fsw = book.Fsw.At(from);
        Fst = book.Fst.At(from);
        Funds = book.Funds.At(from);
        Categories = book.Categories.At(from);
        Invitations = book.Invitations.At(from);
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The points of the Comprehensive Ranking System.</summary>
    public Dated<CrsRuleset> Points { get; }

    /// <summary>How work is counted.</summary>
    public Dated<WorkRules> Work { get; }

    /// <summary>Which documents count, and for how long.</summary>
    public Dated<DocumentRules> Documents { get; }

    /// <summary>Which language tests are accepted, and how their scores convert to levels.</summary>
    public Dated<TestRules> Tests { get; }

    /// <summary>The Canadian Experience Class.</summary>
    public Dated<CecRules> Cec { get; }

    /// <summary>The Federal Skilled Worker Program.</summary>
    public Dated<FswRules> Fsw { get; }

    /// <summary>The Federal Skilled Trades Program.</summary>
    public Dated<FstRules> Fst { get; }

    /// <summary>Settlement funds.</summary>
    public Dated<FundsTable> Funds { get; }

    /// <summary>The categories of category-based selection.</summary>
    public Dated<CategoryList> Categories { get; }

    /// <summary>Invitations.</summary>
    public Dated<InvitationRules> Invitations { get; }

    /// <summary>Whether every rule needed to assess the programs is available: on work, documents, tests and each program.</summary>
    public bool CanAssessPrograms => Work.IsAvailable && Documents.IsAvailable && Tests.IsAvailable
        && Cec.IsAvailable && Fsw.IsAvailable && Fst.IsAvailable;

    /// <summary>The points in force, or in a gap the last ones, for what counts the same under all of them.</summary>
    internal CrsRuleset? LastPoints => Points.ValueOrNull ?? Book.Points.LastAvailable;

    /// <summary>The rule book.</summary>
    internal RuleBook Book { get; }

    /// <summary>Whether a part's entry equals that of another book.</summary>
    internal bool AreLike(RulesInForce other, RuleBookPart part) => part switch
    {
        RuleBookPart.Points => Points == other.Points,
        RuleBookPart.Work => Work == other.Work,
        RuleBookPart.Documents => Documents == other.Documents,
        RuleBookPart.Tests => Tests == other.Tests,
        RuleBookPart.Cec => Cec == other.Cec,
        RuleBookPart.Fsw => Fsw == other.Fsw,
        RuleBookPart.Fst => Fst == other.Fst,
        RuleBookPart.Funds => Funds == other.Funds,
        RuleBookPart.Categories => Categories == other.Categories,
        _ => Invitations == other.Invitations,
    };

    /// <summary>The first day.</summary>
    /// <returns>For example <c>rules from 2025-07-07</c>.</returns>
    public override string ToString() => $"rules from {Invariant.Text(From)}";
}
