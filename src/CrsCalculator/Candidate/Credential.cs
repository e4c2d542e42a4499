using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>A diploma, degree or certificate, as the document states it.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// var canadian = new Credential(CredentialLevel.TwoYear, "CA", awardedOn: new LocalDate(2022, 8, 19));
/// var foreign = new Credential(CredentialLevel.BachelorsOrThreeYear, "IN", awardedOn: new YearMonth(2016, 5))
/// {
///     Eca = new Eca { IssuedOn = new LocalDate(2025, 3, 3), Level = CredentialLevel.BachelorsOrThreeYear },
/// };
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Credential
{
    /// <summary>Creates a credential.</summary>
    /// <param name="level">Its level.</param>
    /// <param name="country">The country of the institution: <c>CA</c> or another code of two capital letters (ISO 3166-1).</param>
    /// <param name="awardedOn">The day or month of the award.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such level, or the date is outside <see cref="DocumentDates"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The country is not two capital letters.</exception>
    public Credential(CredentialLevel level, string country, DocumentDate awardedOn)
    {
        Level = Guard.Defined(level, nameof(level));
        Country = FactGuard.Country(country);
        AwardedOn = Guard.Day(awardedOn, nameof(awardedOn));
    }

    /// <summary>Its level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public CredentialLevel Level { get; init => field = Guard.Defined(value); }

    /// <summary>The country of the institution.</summary>
    public string Country { get; }

    /// <summary>Whether the institution is in Canada.</summary>
    public bool IsCanadian => Country == FactGuard.Canada;

    /// <summary>The day or month of the award.</summary>
    public DocumentDate AwardedOn { get; }

    /// <summary>Its educational credential assessment (ECA); <see langword="null"/> if there is none.</summary>
    public Eca? Eca { get; init; }

    /// <summary>Details of the studies; required for points for study in Canada.</summary>
    public Study? Study { get; init; }

    /// <summary>The level, the country and the date.</summary>
    /// <returns>For example <c>mastersOrProfessional, CA, 2023-06-15</c>.</returns>
    public override string ToString() => $"{Code.Of(Level)}, {Country}, {AwardedOn}";
}

/// <summary>The studies that led to a credential.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Study
{
    /// <summary>The maximum length of a program in years.</summary>
    public const int MaxYears = 99;

    /// <summary>The maximum number of months of presence.</summary>
    public const int MaxMonths = 12 * MaxYears;

    /// <summary>The length of the program in whole years, 0 to <see cref="MaxYears"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public required int Years
    {
        get;
        init => field = Guard.Within(value, MaxYears);
    }

    /// <summary>Whether the studies were full-time.</summary>
    public required bool FullTime { get; init; }

    /// <summary>The whole months of physical presence in Canada, 0 to <see cref="MaxMonths"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public required int MonthsPresentInCanada
    {
        get;
        init => field = Guard.Within(value, MaxMonths);
    }

    /// <summary>Whether more than half of the program was the study of English or French.</summary>
    public bool MostlyLanguageStudy { get; init; }

    /// <summary>Whether an award required the student to return home afterwards.</summary>
    public bool ConditionOfReturn { get; init; }

    /// <summary>Whether more than half of the program was done by distance learning; <see langword="null"/> if unknown.</summary>
    public bool? MostlyDistance { get; init; }
}
