using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>A child of the principal applicant or of the spouse.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Child
{
    /// <summary>The day of birth, in <see cref="DocumentDates"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside <see cref="DocumentDates"/>.</exception>
    public required LocalDate DateOfBirth { get; init => field = Guard.Day(value); }

    /// <summary>Whether the child comes to Canada with the candidate.</summary>
    public required bool Accompanying { get; init; }

    /// <summary>Whether the child is adopted; <see langword="null"/> if unknown.</summary>
    public bool? Adopted { get; init; }

    /// <summary>Whether the child has another parent who does not come to Canada; <see langword="null"/> if unknown.</summary>
    public bool? OtherParentStays { get; init; }

    /// <summary>Whether the child accompanies the candidate. It says nothing that identifies the child.</summary>
    /// <returns>For example <c>accompanying child</c>.</returns>
    public override string ToString() => Accompanying ? "accompanying child" : "child who is not accompanying";
}
