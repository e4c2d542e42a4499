using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>A source of evidence: its name, and the last day for which it was read.</summary>
internal sealed record Source(string Name, LocalDate ReadTo)
{
    /// <summary>The Immigration and Refugee Protection Act and its regulations, current to 2026-06-14.</summary>
    public static readonly Source Law = new("Immigration and Refugee Protection Act and Regulations", new LocalDate(2026, 6, 14));

    public static readonly Source Instructions = new(
        "Ministerial Instructions on the Express Entry application management system",
        new LocalDate(2024, 8, 9));

    public static readonly Source Apply = Page("apply for permanent residence");
    public static readonly Source Police = Page("police certificates");
    public static readonly Source Funds = Page("proof of funds");
    public static readonly Source JobOffer = Page("job offer");
    public static readonly Source AfterApplying = Page("after you apply");
    public static readonly Source Assessments = Page("educational credential assessment");
    public static readonly Source Experience = new("IRCC, Canadian Experience Class", new LocalDate(2026, 6, 22));
    public static readonly Source Language = new("IRCC, Express Entry: language test results", new LocalDate(2025, 8, 21));
    public static readonly Source Photos = new("IRCC, permanent resident photos", new LocalDate(2026, 6, 10));
    public static readonly Source HelpCentre = new("IRCC, Help Centre", new LocalDate(2026, 6, 10));

    /// <summary>The copy that was read predates August 2025.</summary>
    public static readonly Source Completeness = new(
        "IRCC, program delivery instructions: completeness check of applications",
        new LocalDate(2025, 7, 31));

    public static readonly Source Press = new("Reports of practitioners and the press", new LocalDate(2026, 2, 28));

    private static Source Page(string title) => new($"IRCC, Express Entry: {title}", new LocalDate(2026, 6, 10));

    /// <summary>Creates a row from this source.</summary>
    public EvidenceRow Row(string id, EvidenceSubject subject, EvidenceCondition condition, string? place = null) => new()
    {
        Id = id,
        Subject = subject,
        Condition = condition,
        Citation = place is null ? Name : $"{Name}, {place}",
        SourceDate = ReadTo,
    };
}
