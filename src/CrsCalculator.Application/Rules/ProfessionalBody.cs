using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>An organization that alone assesses the credentials for an occupation (IRPR 75(2.1)).</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ProfessionalBody
{
    private readonly ValueList<NocCode> _occupations = ValueList<NocCode>.None;

    /// <summary>The organization.</summary>
    public required EcaIssuer Issuer { get; init => field = Guard.Defined(value); }

    /// <summary>The primary occupations for which it assesses credentials.</summary>
    public required ImmutableArray<NocCode> Occupations
    {
        get => _occupations.Items;
        init => _occupations = new(Guard.AllGiven(value));
    }

    /// <summary>The first day of its designation.</summary>
    public required LocalDate From { get; init => field = Guard.Day(value); }

    /// <summary>Whether its assessment is required only if the position needs a licence.</summary>
    public bool OnlyWithLicence { get; init; }

    /// <summary>Assessments by other organizations stay valid if issued before this day; <see langword="null"/> if none do.</summary>
    public LocalDate? OthersGoodBefore { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>
    /// Whether it must have assessed a credential by a day, unless an earlier assessment by another organization stays valid.
    /// </summary>
    internal bool IsAskedFor(Eca? assessment, LocalDate on) => From <= on && !(assessment?.IssuedOn.Latest < OthersGoodBefore);

    /// <summary>The organization, and the number of occupations it covers.</summary>
    /// <returns>For example <c>MCC: 3 occupations</c>.</returns>
    public override string ToString() => $"{Code.Of(Issuer)}: {Invariant.Count(Occupations.Length, "occupation")}";
}
