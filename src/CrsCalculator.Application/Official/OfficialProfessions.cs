using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>A profession whose foreign degrees one body assesses.</summary>
internal sealed record ProfessionalBody(EcaIssuer Issuer, LocalDate From, ImmutableArray<string> Occupations)
{
    /// <summary>Reports of other bodies that were issued before this day are still good.</summary>
    public LocalDate OthersGoodBefore { get; init; } = From;
}

/// <summary>
/// The bodies that assess the degrees of physicians, pharmacists and architects for immigration (IRPR 75(2.1); IRCC, educational credential
/// assessment).
/// </summary>
internal static class OfficialProfessions
{
    public static ImmutableArray<ProfessionalBody> Bodies { get; } =
    [
        new(EcaIssuer.MCC, new LocalDate(2013, 4, 17), ["31100", "31101", "31102"]),
        new(EcaIssuer.PEBC, new LocalDate(2014, 1, 6), ["31120"]),
        new(EcaIssuer.CACB, new LocalDate(2024, 5, 20), ["21200"]) { OthersGoodBefore = new LocalDate(2024, 10, 31) },
    ];

    /// <summary>The body that assesses degrees in an occupation; <see langword="null"/> if any designated organization does.</summary>
    public static ProfessionalBody? Find(NocCode occupation) =>
        Bodies.FirstOrDefault(body => body.Occupations.Contains(occupation.Code, StringComparer.Ordinal));
}
