using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A job in one occupation with its weekly hours, as a reference letter states it.</summary>
/// <remarks>
/// By default, work is authorized, paid, with temporary resident status, for an employer, and not done during full-time study. Immutable,
/// compared by value, and safe to use from several threads.
/// </remarks>
/// <example>
/// <code>
/// var job = new Job(NocCode.Parse("21232"), "CA", start: new LocalDate(2023, 9, 5), end: null, hoursPerWeek: 37.5m);
/// Job asStudent = job with { WhileFullTimeStudent = true };
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Job
{
    /// <summary>The maximum hours a week: 7 days of 24 hours.</summary>
    public const decimal MaxHoursPerWeek = 168;

    private readonly ValueList<Leave> _leave;

    /// <summary>Creates a job.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="country">The country in which the work was done: <c>CA</c> or another code of two capital letters (ISO 3166-1).</param>
    /// <param name="start">The first day, or its month.</param>
    /// <param name="end">The last day worked, inclusive, or its month; <see langword="null"/> if the job is ongoing.</param>
    /// <param name="hoursPerWeek">The hours a week, 0 to 168.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The hours are not in 0 to 168, a date is outside <see cref="DocumentDates"/>, or the job ends before it starts, whichever days its
    /// months mean.
    /// </exception>
    /// <exception cref="ArgumentException">The country is not two capital letters.</exception>
    public Job(NocCode occupation, string country, DocumentDate start, DocumentDate? end, decimal hoursPerWeek)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        Occupation = occupation;
        Country = FactGuard.Country(country);
        (Start, End) = Days(start, end);
        HoursPerWeek = FactGuard.HoursPerWeek(hoursPerWeek, nameof(hoursPerWeek));
    }

    /// <summary>The occupation.</summary>
    public NocCode Occupation { get; }

    /// <summary>The job's NOC 2016 unit group before 2022-11-16; <see langword="null"/> if unknown.</summary>
    public Noc2016Code? Noc2016 { get; init; }

    /// <summary>The country in which the work was done.</summary>
    public string Country { get; }

    /// <summary>Whether the work was done in Canada.</summary>
    public bool IsInCanada => Country == FactGuard.Canada;

    /// <summary>The employer's country; <see langword="null"/> if it is the country of work.</summary>
    /// <exception cref="ArgumentException">The value is not two capital letters (ISO 3166-1).</exception>
    public string? EmployerCountry { get; init => field = value is null ? null : FactGuard.Country(value, nameof(EmployerCountry)); }

    /// <summary>The province or territory in which work in Canada was done; <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such province.</exception>
    public Province? Province { get; init => field = value is { } province ? Guard.Defined(province) : null; }

    /// <summary>The first day, or its month; a month counts from its last day.</summary>
    public DocumentDate Start { get; private init; }

    /// <summary>
    /// The last day worked, inclusive, or its month; a month counts to its first day; <see langword="null"/> if the job is ongoing.
    /// </summary>
    public DocumentDate? End { get; private init; }

    /// <summary>Periods of leave; empty if there were none, <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ImmutableArray<Leave>? Leave
    {
        get => _leave.OrUnknown;
        init => _leave = ValueList.Of(value, nameof(Leave));
    }

    /// <summary>The hours a week.</summary>
    public decimal HoursPerWeek { get; }

    /// <summary>Whether the work was authorized: by a permit, maintained status or an exemption.</summary>
    public bool Authorized { get; init; } = true;

    /// <summary>Whether the person had temporary resident status during the work.</summary>
    public bool TemporaryResidentStatus { get; init; } = true;

    /// <summary>Whether the person was self-employed.</summary>
    public bool SelfEmployed { get; init; }

    /// <summary>Whether the public policy for self-employed physicians (from 2023-04-25) covers the work.</summary>
    public bool PhysicianPublicPolicy { get; init; }

    /// <summary>Whether the person was a full-time student at the time.</summary>
    public bool WhileFullTimeStudent { get; init; }

    /// <summary>Whether the work was paid, by wages or commission.</summary>
    public bool Paid { get; init; } = true;

    /// <summary>Returns the same job on other days.</summary>
    /// <param name="start">The first day, or its month.</param>
    /// <param name="end">The last day worked, inclusive, or its month; <see langword="null"/> if the job is ongoing.</param>
    /// <returns>The new job.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A date is outside <see cref="DocumentDates"/>, or the job ends before it starts, whichever days its months mean.
    /// </exception>
    public Job WithDays(DocumentDate start, DocumentDate? end)
    {
        (DocumentDate first, DocumentDate? last) = Days(start, end);
        return this with { Start = first, End = last };
    }

    /// <summary>The occupation, the country, the days and the hours.</summary>
    /// <returns>For example <c>21232, CA, 2023-09-05 to open end, 37.5 h a week</c>.</returns>
    public override string ToString() =>
        $"{Occupation}, {Country}, {FactText.Days(Start, End)}, "
        + $"{Invariant.Text(HoursPerWeek)} h a week";

    /// <summary>The first certain day: the last one of a month.</summary>
    internal LocalDate FirstDay => Start.Latest;

    /// <summary>
    /// The last certain day: the first one of a month; <see langword="null"/> if the job is ongoing. If it is before the first, no day is
    /// certain.
    /// </summary>
    internal LocalDate? LastDay => End?.Earliest;

    /// <summary>Whether a day is certainly within this job; without an end, every day from the first one is.</summary>
    internal bool Covers(LocalDate day) => FirstDay <= day && (End is null || day <= LastDay);

    private static (DocumentDate Start, DocumentDate? End) Days(DocumentDate start, DocumentDate? end)
    {
        DocumentDate first = Guard.Day(start, nameof(start));
        DocumentDate? last = end is { } given ? Guard.Day(given, nameof(end)) : null;
        return last?.Latest < first.Earliest
            ? throw new ArgumentOutOfRangeException(
                nameof(end),
                IssueSentences.Say(IssueSentences.EndBeforeStart, $"{last}", $"{first}"))
            : (first, last);
    }
}
