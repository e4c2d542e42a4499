using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>
/// A candidate's levels in English and in French, and which language is claimed as the first official language. The other one is the
/// second, so the two always differ.
/// </summary>
/// <remarks>The default value is English first with nothing demonstrated. Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public readonly record struct OfficialLanguages
{
    private OfficialLanguages(OfficialLanguage first, AbilityLevels english, AbilityLevels french)
    {
        First = first;
        English = english;
        French = french;
    }

    /// <summary>No result in either language.</summary>
    public static OfficialLanguages None => default;

    /// <summary>The language claimed as the first official language.</summary>
    public OfficialLanguage First { get; }

    /// <summary>The other language.</summary>
    public OfficialLanguage Second => First == OfficialLanguage.English ? OfficialLanguage.French : OfficialLanguage.English;

    /// <summary>The levels in English; level 0 if there is no result.</summary>
    public AbilityLevels English { get; }

    /// <summary>The levels in French; level 0 if there is no result.</summary>
    public AbilityLevels French { get; }

    /// <summary>The levels in the first official language.</summary>
    public AbilityLevels FirstLevels => First == OfficialLanguage.English ? English : French;

    /// <summary>The levels in the second official language.</summary>
    public AbilityLevels SecondLevels => First == OfficialLanguage.English ? French : English;

    /// <summary>Returns a copy with other levels in one language. The first official language does not change.</summary>
    /// <param name="language">The language.</param>
    /// <param name="levels">The levels in that language.</param>
    /// <returns>The languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is neither English nor French.</exception>
    public OfficialLanguages With(OfficialLanguage language, AbilityLevels levels) => language switch
    {
        OfficialLanguage.English => new OfficialLanguages(First, levels, French),
        OfficialLanguage.French => new OfficialLanguages(First, English, levels),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "An official language must be English or French."),
    };

    /// <summary>Creates languages with English as the first official language.</summary>
    /// <param name="english">The levels in English.</param>
    /// <param name="french">The levels in French; omit if there is no result.</param>
    /// <returns>The languages.</returns>
    public static OfficialLanguages EnglishFirst(AbilityLevels english, AbilityLevels french = default) =>
        new(OfficialLanguage.English, english, french);

    /// <summary>Creates languages with French as the first official language.</summary>
    /// <param name="french">The levels in French.</param>
    /// <param name="english">The levels in English; omit if there is no result.</param>
    /// <returns>The languages.</returns>
    public static OfficialLanguages FrenchFirst(AbilityLevels french, AbilityLevels english = default) =>
        new(OfficialLanguage.French, english, french);

    /// <summary>Creates languages with either one as the first official language.</summary>
    /// <param name="first">The first official language.</param>
    /// <param name="firstLevels">The levels in that language.</param>
    /// <param name="secondLevels">The levels in the other language; omit if there is no result.</param>
    /// <returns>The languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is neither English nor French.</exception>
    public static OfficialLanguages From(OfficialLanguage first, AbilityLevels firstLevels, AbilityLevels secondLevels = default) =>
        first switch
        {
            OfficialLanguage.English => EnglishFirst(firstLevels, secondLevels),
            OfficialLanguage.French => FrenchFirst(firstLevels, secondLevels),
            _ => throw new ArgumentOutOfRangeException(nameof(first), first, "An official language must be English or French."),
        };
}
