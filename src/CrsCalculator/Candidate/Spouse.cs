using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>A spouse or common-law partner.</summary>
/// <param name="Person">What the documents state about the spouse.</param>
/// <param name="Accompanying">Whether the spouse comes to Canada with the candidate.</param>
/// <param name="CitizenOrPermanentResident">Whether the spouse is already a Canadian citizen or permanent resident.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Spouse(Person Person, bool Accompanying, bool CitizenOrPermanentResident)
{
    /// <summary>What the documents state about the spouse.</summary>
    public Person Person { get; init => field = Guard.Given(value); } = Guard.Given(Person);

    /// <summary>Whether the spouse accompanies the candidate, and the number of documents.</summary>
    /// <returns>For example <c>accompanying, 1 credential, 1 language test, 2 jobs</c>.</returns>
    public override string ToString() =>
        (Accompanying ? "accompanying" : "not accompanying")
        + (CitizenOrPermanentResident ? ", citizen or permanent resident" : string.Empty)
        + $", {Person}";
}
