using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>What must be said with an answer by a book that has a name: which of the rules that it asked are not official.</summary>
internal static class BookNotices
{
    /// <summary>The parts that a score of documents asks, besides points.</summary>
    public static ImmutableArray<RuleBookPart> OfScore { get; } = [RuleBookPart.Work, RuleBookPart.Documents, RuleBookPart.Tests];

    /// <summary>The parts that the programs ask.</summary>
    public static ImmutableArray<RuleBookPart> OfPrograms { get; } =
        [.. OfScore, RuleBookPart.Cec, RuleBookPart.Fsw, RuleBookPart.Fst, RuleBookPart.Funds];

    /// <summary>The parts that eligibility as a whole asks.</summary>
    public static ImmutableArray<RuleBookPart> OfEligibility { get; } =
        [.. OfPrograms, RuleBookPart.Categories, RuleBookPart.Invitations];

    /// <summary>The parts that say something about an occupation, for any candidate.</summary>
    public static ImmutableArray<RuleBookPart> OfOccupations { get; } =
        [RuleBookPart.Work, RuleBookPart.Cec, RuleBookPart.Fst, RuleBookPart.Categories];

    /// <summary>The parts that one program asks: funds are asked of FSW and FST.</summary>
    public static ImmutableArray<RuleBookPart> OfProgram(ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => [.. OfScore, RuleBookPart.Cec],
        ImmigrationProgram.FederalSkilledWorker => [.. OfScore, RuleBookPart.Fsw, RuleBookPart.Funds],
        _ => [.. OfScore, RuleBookPart.Fst, RuleBookPart.Funds],
    };

    /// <summary>The notice of a day.</summary>
    public static ImmutableArray<Notice> Of(RuleBook book, LocalDate on, ImmutableArray<RuleBookPart> asked) =>
        Of(book, arePointsOther: false, on, asked);

    /// <summary>The notice of a day, with points that may be of another one.</summary>
    public static ImmutableArray<Notice> Of(RuleBook book, bool arePointsOther, LocalDate on, ImmutableArray<RuleBookPart> asked) =>
        book.Name is null ? [] : Say(book.Name, arePointsOther, asked.IsEmpty ? [] : book.NotOfficialOn(on).Where(asked.Contains));

    /// <summary>The notice of a span of days, both included.</summary>
    public static ImmutableArray<Notice> OfSpan(RuleBook book, bool arePointsOther, LocalDate from, LocalDate to) => book.Name is null
        ? []
        : Say(book.Name, arePointsOther, DaysOf(book, from, to).SelectMany(day => book.NotOfficialOn(day)).Where(OfEligibility.Contains));

    /// <summary>The first day, and those on which the book changes.</summary>
    private static IEnumerable<LocalDate> DaysOf(RuleBook book, LocalDate from, LocalDate to) =>
        book.Changes.Where(day => day > from && day <= to).Prepend(from);

    private static ImmutableArray<Notice> Say(string name, bool arePointsOther, IEnumerable<RuleBookPart> others)
    {
        IEnumerable<RuleBookPart> parts = (arePointsOther ? [RuleBookPart.Points] : Enumerable.Empty<RuleBookPart>()).Concat(others);
        string listed = string.Join(", ", parts.Distinct().Order().Select(Code.Of));
        return listed.Length == 0 ? [] : [new Notice(NoticeCodes.RulesNotOfficial, new Facts(name, listed))];
    }
}
