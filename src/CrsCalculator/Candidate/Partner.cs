namespace CrsCalculator;

/// <summary>A spouse or common-law partner.</summary>
/// <param name="Person">What the documents say.</param>
/// <param name="Accompanying">Whether the partner comes to Canada with the candidate.</param>
/// <param name="CitizenOrPermanentResident">Whether the partner is a Canadian citizen or permanent resident already.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Partner(Person Person, bool Accompanying, bool CitizenOrPermanentResident)
{
    /// <summary>What the documents say.</summary>
    public Person Person { get; init => field = Guard.Given(value); } = Guard.Given(Person);
}
