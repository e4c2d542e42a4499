using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A certificate of qualification in a trade, issued by a provincial, territorial or federal authority.</summary>
/// <param name="Occupation">The trade.</param>
/// <param name="IssuedBy">The issuer, as the document names it; not blank.</param>
/// <param name="IssuedOn">The day of issue, in <see cref="DocumentDates"/>.</param>
/// <remarks>Immutable, and safe to use from several threads. Values are validated; an exception names what is wrong.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record CertificateOfQualification(NocCode Occupation, string IssuedBy, LocalDate IssuedOn)
{
    /// <summary>The trade.</summary>
    public NocCode Occupation { get; init => field = Guard.Given(value); } = Guard.Given(Occupation);

    /// <summary>The issuer, as the document names it; not blank.</summary>
    public string IssuedBy { get; init => field = Guard.Text(value); } = Guard.Text(IssuedBy);

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; init => field = Guard.Day(value); } = Guard.Day(IssuedOn);

    /// <summary>
    /// Whether it has the Red Seal of the interprovincial program; <see langword="null"/> if unknown, which counts as no.
    /// </summary>
    public bool? RedSeal { get; init; }

    /// <summary>The trade, the authority and the day.</summary>
    /// <returns>For example <c>72106, AB, 2023-10-16</c>.</returns>
    public override string ToString() => $"{Occupation}, {IssuedBy}, {Invariant.Text(IssuedOn)}";
}
