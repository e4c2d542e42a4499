using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Application;

/// <summary>The next completed year of work that earns points, if jobs without an end date continue.</summary>
/// <remarks>Immutable, and safe to use from several threads. Compared by reference.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class NextWorkYear
{
    private NextWorkYear(Notice notice, bool arePointsKnown)
    {
        var facts = notice.Facts.Named(notice.Code)
            .ToDictionary(static fact => fact.Name, static fact => fact.Value, StringComparer.Ordinal);
        Count = facts["count"];
        Years = int.Parse(facts["years"], CultureInfo.InvariantCulture);
        CompleteOn = LocalDatePattern.Iso.Parse(facts["completeOn"]).Value;
        Points = arePointsKnown ? int.Parse(facts["points"], CultureInfo.InvariantCulture) : null;
    }

    /// <summary>
    /// Whose work it is and what kind, as a code of the notice <see cref="NoticeCodes.NextYear"/>, for example <c>canadian</c>.
    /// </summary>
    public string Count { get; }

    /// <summary>The number of years complete on that day.</summary>
    public int Years { get; }

    /// <summary>The first day on which the year is complete.</summary>
    public LocalDate CompleteOn { get; }

    /// <summary>
    /// The points that it adds to the day's score; <see langword="null"/> if the day's points are not available. Whether it earns any is
    /// then judged by the last points available.
    /// </summary>
    public int? Points { get; }

    /// <summary>The day, the work and the points.</summary>
    /// <returns>For example <c>2026-02-24: canadian 2, 13 points</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(CompleteOn)}: {Count} {Invariant.Text(Years)}, {(Points is { } points ? Invariant.Text(points) : "?")} points";

    /// <summary>
    /// Returns the first year that an assessment's notices announce; if several are complete on one day, the one that earns most.
    /// </summary>
    internal static NextWorkYear? Of(CrsAssessment? assessment, ClientReview review, Candidate profile) =>
        (assessment ?? ByLastHeld(review, profile))?.Notices
            .Where(static notice => notice.Code == NoticeCodes.NextYear)
            .Select(notice => new NextWorkYear(notice, assessment is not null))
            .OrderBy(static year => year.CompleteOn)
            .ThenByDescending(static year => year.Points)
            .FirstOrDefault();

    private static CrsAssessment? ByLastHeld(ClientReview review, Candidate profile) =>
        review.LastHeld.TryAssess(profile, review.On, out CrsAssessment? assessment, out _) ? assessment : null;
}
