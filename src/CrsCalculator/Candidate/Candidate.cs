using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>A candidate's facts, as the documents state them: the input of an assessment.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// var candidate = new Candidate
/// {
///     Principal = new Person
///     {
///         DateOfBirth = new LocalDate(1995, 8, 14),
///         Work = [new Job(NocCode.Parse("21232"), "CA", start: new LocalDate(2023, 9, 5), end: null, hoursPerWeek: 37.5m)],
///     },
///     FamilySize = 1,
/// };
/// Candidate older = candidate with { Principal = candidate.Principal with { DateOfBirth = new LocalDate(1985, 8, 14) } };
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Candidate
{
    private readonly ValueList<Child> _children;

    /// <summary>The principal applicant, with a date of birth.</summary>
    /// <exception cref="ArgumentException">The person has no <see cref="Person.DateOfBirth"/>.</exception>
    public required Person Principal
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.DateOfBirth is not null
                ? value
                : throw new ArgumentException("A principal applicant must have a date of birth.", nameof(value));
        }
    }

    /// <summary>The spouse or common-law partner, accompanying or not.</summary>
    public Spouse? Spouse { get; init; }

    /// <summary>The family size for settlement funds, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? FamilySize
    {
        get;
        init =>
            field = value is null or >= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A family must have 1 or more members.");
    }

    /// <summary>The settlement funds in Canadian dollars, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? SettlementFunds
    {
        get;
        init =>
            field = value is null or >= 0
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Settlement funds must be 0 or more.");
    }

    /// <summary>
    /// The six-month average balance of the settlement funds in Canadian dollars, 0 or more; <see langword="null"/> if unknown.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? SettlementFundsSixMonthAverage { get; init => field = value is { } funds ? FactGuard.Funds(funds) : null; }

    /// <summary>The marital status of the principal applicant; <see langword="null"/> if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public MaritalStatus? MaritalStatus { get; init => field = value is { } status ? Guard.Defined(status) : null; }

    /// <summary>
    /// The candidate's and the spouse's children, accompanying or not; empty if there are none, <see langword="null"/> if unknown.
    /// </summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ImmutableArray<Child>? Children
    {
        get => _children.OrUnknown;
        init => _children = ValueList.Of(value, nameof(Children));
    }

    /// <summary>Where the candidate intends to live.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such province.</exception>
    public Province? IntendedProvince { get; init => field = value is { } province ? Guard.Defined(province) : null; }

    /// <summary>When the profile was submitted to the pool; it breaks ties. If only the day is known, a tie may stay undecided.</summary>
    public DocumentTime? ProfileSubmittedAt { get; init; }

    /// <summary>The spouse, if they affect the score: accompanying, and neither a citizen nor a permanent resident.</summary>
    public Spouse? ScoredSpouse => Spouse is { Accompanying: true, CitizenOrPermanentResident: false } ? Spouse : null;

    /// <summary>
    /// The spouse, if both can come to Canada on one application: neither separated from the candidate, nor a citizen or permanent
    /// resident.
    /// </summary>
    internal Spouse? SpouseWhoCanAccompany => WhyNotTogether is null ? Spouse : null;

    /// <summary>Whether the spouse can be the principal applicant.</summary>
    internal bool CanBeTurnedRound => WhyNotTurnedRound is null;

    private string? WhyNotTurnedRound => WhyNotTogether
        ?? (Spouse!.Person.DateOfBirth is null ? "The spouse has no date of birth, which a principal applicant needs." : null);

    private string? WhyNotTogether =>
        Spouse is null ? "There is no spouse to be the principal applicant."
        : Spouse.CitizenOrPermanentResident ? "A citizen or permanent resident cannot be the principal applicant."
        : MaritalStatus == CrsCalculator.MaritalStatus.Separated ? "Separated spouses do not come to Canada together."
        : null;

    /// <summary>The number of documents. It says nothing that identifies the candidate.</summary>
    /// <returns>For example <c>2 credentials, 1 language test, 3 jobs; a spouse: 1 credential, 0 language tests, 0 jobs</c>.</returns>
    public override string ToString() => Spouse is { } spouse ? $"{Principal}; a spouse: {spouse.Person}" : Principal.ToString();

    /// <summary>
    /// Swaps the couple: the spouse becomes the principal applicant, and the principal applicant the accompanying spouse.
    /// </summary>
    /// <returns>The swapped profile. Facts about the profile, not a person, are unchanged.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no spouse, or the spouse is a citizen or permanent resident, is separated, or has no date of birth.
    /// </exception>
    public Candidate WithSpouseAsPrincipal() => WhyNotTurnedRound is { } reason
        ? throw new InvalidOperationException(reason)
        : this with
        {
            Principal = Spouse!.Person,
            Spouse = new Spouse(Principal, Accompanying: true, CitizenOrPermanentResident: false),
        };
}
