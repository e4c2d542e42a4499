using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>
/// The name of a factor in a ruleset, such as <c>core.age</c>. The official ones are below; your own ruleset may name others.
/// </summary>
/// <remarks>The default value names no factor. Immutable, compared by its text, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public readonly record struct FactorId : IParsable<FactorId>
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxLength = 64;

    private FactorId(string text) => Text = text;

    /// <summary>A: age.</summary>
    public static FactorId Age { get; } = new("core.age");

    /// <summary>A: level of education.</summary>
    public static FactorId Education { get; } = new("core.education");

    /// <summary>A: first official language.</summary>
    public static FactorId FirstLanguage { get; } = new("core.firstLanguage");

    /// <summary>A: second official language.</summary>
    public static FactorId SecondLanguage { get; } = new("core.secondLanguage");

    /// <summary>A: work experience in Canada.</summary>
    public static FactorId CanadianWork { get; } = new("core.canadianWork");

    /// <summary>B: the spouse's level of education.</summary>
    public static FactorId SpouseEducation { get; } = new("spouse.education");

    /// <summary>B: the spouse's official language.</summary>
    public static FactorId SpouseLanguage { get; } = new("spouse.language");

    /// <summary>B: the spouse's work experience in Canada.</summary>
    public static FactorId SpouseCanadianWork { get; } = new("spouse.canadianWork");

    /// <summary>C: education with official language.</summary>
    public static FactorId EducationAndLanguage { get; } = new("transferability.educationAndLanguage");

    /// <summary>C: education with work experience in Canada.</summary>
    public static FactorId EducationAndCanadianWork { get; } = new("transferability.educationAndCanadianWork");

    /// <summary>C: foreign work experience with official language.</summary>
    public static FactorId ForeignWorkAndLanguage { get; } = new("transferability.foreignWorkAndLanguage");

    /// <summary>C: foreign with Canadian work experience.</summary>
    public static FactorId ForeignWorkAndCanadianWork { get; } = new("transferability.foreignWorkAndCanadianWork");

    /// <summary>C: certificate of qualification in a trade with official language.</summary>
    public static FactorId CertificateAndLanguage { get; } = new("transferability.certificateAndLanguage");

    /// <summary>D: provincial or territorial nomination.</summary>
    public static FactorId Nomination { get; } = new("additional.nomination");

    /// <summary>D: arranged employment.</summary>
    public static FactorId JobOffer { get; } = new("additional.jobOffer");

    /// <summary>D: study in Canada.</summary>
    public static FactorId CanadianStudy { get; } = new("additional.canadianStudy");

    /// <summary>D: French.</summary>
    public static FactorId French { get; } = new("additional.french");

    /// <summary>D: brother or sister in Canada.</summary>
    public static FactorId Sibling { get; } = new("additional.sibling");

    /// <summary>The name: 1 to 64 letters, digits, dots, hyphens or underscores; empty for the default value.</summary>
    public string Text { get => field ?? string.Empty; }

    /// <summary>Reads a name.</summary>
    /// <param name="text">1 to 64 letters, digits, dots, hyphens or underscores.</param>
    /// <returns>The name.</returns>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static FactorId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out FactorId id)
            ? id
            : throw new FormatException(
                $"'{Excerpt.Of(text)}' is no name for a factor: 1 to {MaxLength} letters, digits, dots, hyphens or underscores.");
    }

    /// <summary>Reads a name, if a text is one.</summary>
    /// <param name="text">1 to 64 letters, digits, dots, hyphens or underscores.</param>
    /// <param name="id">The name, or the default value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FactorId id)
    {
        bool isName = text is { Length: >= 1 and <= MaxLength }
            && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        id = isName ? new FactorId(text!) : default;
        return isName;
    }

    static FactorId IParsable<FactorId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FactorId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactorId result) =>
        TryParse(s, out result);

    /// <summary>The name.</summary>
    /// <returns>For example <c>core.age</c>; <c>(none)</c> for the default value.</returns>
    public override string ToString() => Text.Length > 0 ? Text : "(none)";
}
