using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator;

/// <summary>The rules for an occupation on a day, regardless of who works in it.</summary>
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

    /// <summary>Whether work in it is skilled, as the CRS and every program require; not assessed if no rules are available.</summary>
    public Outcome Skilled { get; }

    /// <summary>Whether NOC 2016, in force on the day, gives another answer than the TEER category.</summary>
    public bool IsByNoc2016 { get; }

    /// <summary>
    /// The CLB or NCLC level that the Canadian Experience Class requires in every ability; <see langword="null"/> if the work is not known
    /// to be skilled.
    /// </summary>
    public int? CecLanguageLevel { get; }

    /// <summary>Whether it is a skilled trade for the Federal Skilled Trades Program; not assessed if no rules are available.</summary>
    public Outcome Trade { get; }

    /// <summary>The first day of the category lists in force; <see langword="null"/> if there are none.</summary>
    public LocalDate? CategoriesFrom { get; }

    /// <summary>The categories that list it.</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>All notices about the answer, for example that lists are unconfirmed.</summary>
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
