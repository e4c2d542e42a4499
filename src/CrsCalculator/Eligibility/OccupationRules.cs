using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator;

/// <summary>What the rules of a day say about an occupation, for any candidate.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class OccupationRules
{
    private OccupationRules(NocCode occupation, LocalDate on, RuleBook book)
    {
        RulesInForce rules = book.On(on);
        Occupation = occupation;
        On = on;
        Skilled = Verdict(rules.Work, work => work.IsSkilled(occupation));
        IsByNoc2016 = rules.Work.ValueOrNull?.ReadsDifferently(occupation) == true;
        CecLanguageLevel = Skilled == Outcome.Met ? rules.Cec.ValueOrNull?.LevelFor(occupation) : null;
        Trade = Verdict(rules.Fst, fst => fst.IsTrade(occupation));
        CategoriesFrom = rules.Categories.IsAvailable ? rules.Categories.From : null;
        Categories = [.. (rules.Categories.ValueOrNull?.Categories ?? []).Where(category => category.Occupations.Contains(occupation))];
        Notices = EligibilityNotices.OfOccupations(book, on);
    }

    /// <summary>The occupation.</summary>
    public NocCode Occupation { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// Whether work in it is skilled work, which the CRS and every program ask for; not assessed where no rules are available.
    /// </summary>
    public Outcome Skilled { get; }

    /// <summary>Whether NOC 2016, which was in force on the day, decides otherwise than the TEER category does.</summary>
    public bool IsByNoc2016 { get; }

    /// <summary>
    /// The CLB or NCLC level that the Canadian Experience Class asks of it in every ability; <see langword="null"/> where the work is not
    /// known to be skilled.
    /// </summary>
    public int? CecLanguageLevel { get; }

    /// <summary>Whether it is a skilled trade of the Federal Skilled Trades Program; not assessed where no rules are available.</summary>
    public Outcome Trade { get; }

    /// <summary>
    /// The first day of the lists of categories that are in force; <see langword="null"/> where there are none.
    /// </summary>
    public LocalDate? CategoriesFrom { get; }

    /// <summary>The categories that list it.</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>What must be said with the answer, for example that lists are unconfirmed.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The occupation and the day.</summary>
    /// <returns>For example <c>21222 on 2026-03-01</c>.</returns>
    public override string ToString() => $"{Occupation} on {Invariant.Text(On)}";

    internal static OccupationRules Of(NocCode occupation, LocalDate on, RuleBook book) => new(occupation, on, book);

    private static Outcome Verdict<T>(Dated<T> entry, Func<T, bool> isMet)
        where T : class
    {
        if (entry.ValueOrNull is not { } rules)
        {
            return Outcome.NotAssessed;
        }

        return isMet(rules) ? Outcome.Met : Outcome.NotMet;
    }
}
