namespace CrsCalculator;

/// <summary>A spouse or common-law partner.</summary>
/// <param name="Person">What the documents say.</param>
/// <param name="Accompanying">Whether the spouse comes to Canada with the candidate.</param>
/// <param name="CitizenOrPermanentResident">Whether the spouse is a Canadian citizen or permanent resident already.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Spouse(Person Person, bool Accompanying, bool CitizenOrPermanentResident)
{
    /// <summary>What the documents say.</summary>
    public Person Person { get; init => field = Guard.Given(value); } = Guard.Given(Person);

    /// <summary>The person, and whether the score takes account of them.</summary>
    /// <returns>For example <c>accompanying, born 1990-11-05: 1 credentials, 1 tests, 1 jobs</c>.</returns>
    public override string ToString() =>
        (Accompanying ? "accompanying" : "not accompanying")
        + (CitizenOrPermanentResident ? ", citizen or permanent resident" : string.Empty)
        + $", {Person}";
}
