using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>An educational credential assessment (ECA) of a foreign credential.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Eca
{
    /// <summary>The day or month of issue, in <see cref="DocumentDates"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside <see cref="DocumentDates"/>.</exception>
    public required DocumentDate IssuedOn { get; init => field = Guard.Day(value); }

    /// <summary>The organization that issued the report; <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such organization.</exception>
    public EcaIssuer? IssuedBy { get; init => field = value is { } issuer ? Guard.Defined(issuer) : null; }

    /// <summary>The Canadian level that the report finds equivalent; <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public CredentialLevel? Level { get; init => field = value is { } level ? Guard.Defined(level) : null; }

    /// <summary>The issuer, the date and the level, as far as they are known.</summary>
    /// <returns>For example <c>WES, 2024-05, mastersOrProfessional</c>.</returns>
    public override string ToString() =>
        (IssuedBy is { } issuer ? $"{Code.Of(issuer)}, " : string.Empty)
        + IssuedOn
        + (Level is { } level ? $", {Code.Of(level)}" : string.Empty);
}

/// <summary>An organization that IRCC designated to assess foreign credentials.</summary>
public enum EcaIssuer : byte
{
    /// <summary>Comparative Education Service, University of Toronto.</summary>
    CES,

    /// <summary>International Credential Assessment Service of Canada.</summary>
    ICAS,

    /// <summary>World Education Services.</summary>
    WES,

    /// <summary>International Qualifications Assessment Service.</summary>
    IQAS,

    /// <summary>International Credential Evaluation Service, British Columbia Institute of Technology.</summary>
    ICES,

    /// <summary>Medical Council of Canada, for physicians.</summary>
    MCC,

    /// <summary>Pharmacy Examining Board of Canada, for pharmacists.</summary>
    PEBC,

    /// <summary>Canadian Architectural Certification Board, for architects.</summary>
    CACB,
}
