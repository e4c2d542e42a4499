using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>An organization designated to assess credentials.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record EcaDesignation
{
    /// <summary>The organization.</summary>
    public required EcaIssuer Issuer { get; init => field = Guard.Defined(value); }

    /// <summary>The first day of its designation; earlier assessments cannot be used.</summary>
    public required LocalDate From { get; init => field = Guard.Day(value); }

    /// <summary>The organization and its first day.</summary>
    /// <returns>For example <c>WES from 2013-04-17</c>.</returns>
    public override string ToString() => $"{Code.Of(Issuer)} from {Invariant.Text(From)}";
}
