using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// The questions you ask about every client of a practice: their status on a day, what changed since an earlier day, and which rounds since
/// then invite them.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads: you can review any number of clients at once. It reads no clock: both days are
/// arguments.
/// </remarks>
/// <example>
/// <code>
/// var review = new ClientReview(ExpressEntry.Official, RoundHistory.Official, on, since: on.PlusDays(-30));
/// ClientOverview client = review.Of(candidate);
/// Console.WriteLine(client.NearestLoss);
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ClientReview
{
    /// <summary>Creates a review under the official rules on applications.</summary>
    /// <param name="rules">The calculator, for example <see cref="ExpressEntry.Official"/>.</param>
    /// <param name="history">The rounds, for example <see cref="RoundHistory.Official"/>.</param>
    /// <param name="on">The day of the review.</param>
    /// <param name="since">The earlier day, for example the day of your last review. It can be the day of the review itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is outside <see cref="DocumentDates"/>, or the earlier day is after the day of the review.
    /// </exception>
    public ClientReview(ExpressEntry rules, RoundHistory history, LocalDate on, LocalDate since)
        : this(rules, ApplicationRules.Official, history, on, since)
    {
    }

    /// <summary>Creates a review.</summary>
    /// <param name="rules">The calculator.</param>
    /// <param name="applicationRules">The rules on applications.</param>
    /// <param name="history">The rounds.</param>
    /// <param name="on">The day of the review.</param>
    /// <param name="since">The earlier day. It can be the day of the review itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is outside <see cref="DocumentDates"/>, or the earlier day is after the day of the review.
    /// </exception>
    public ClientReview(ExpressEntry rules, ApplicationRules applicationRules, RoundHistory history, LocalDate on, LocalDate since)
    {
        Rules = Guard.Given(rules, nameof(rules));
        ApplicationRules = Guard.Given(applicationRules, nameof(applicationRules));
        History = Guard.Given(history, nameof(history));
        On = Guard.Day(on, nameof(on));
        Since = Guard.Day(since, nameof(since));
        if (Since > On)
        {
            throw new ArgumentOutOfRangeException(
                nameof(since),
                since,
                $"The earlier day must be on or before {Invariant.Text(On)}, the day of the review.");
        }

        Rounds = [.. history.Rounds.Where(round => round.Date >= Since && round.Date <= On)];
        LastHeld = Rules.AssumingLastHeld();
    }

    /// <summary>The calculator.</summary>
    public ExpressEntry Rules { get; }

    /// <summary>The rules on applications.</summary>
    public ApplicationRules ApplicationRules { get; }

    /// <summary>The known rounds.</summary>
    public RoundHistory History { get; }

    /// <summary>The day of the review.</summary>
    public LocalDate On { get; }

    /// <summary>The earlier day; its score is compared with that of the day of the review.</summary>
    public LocalDate Since { get; }

    /// <summary>The rounds to check: those from <see cref="Since"/> to <see cref="On"/>, both days inclusive.</summary>
    public ImmutableArray<Round> Rounds { get; }

    /// <summary>
    /// Why no client has a score on the day: its points are not available; <see langword="null"/> if they are. Everything else is answered.
    /// </summary>
    public RuleGap? Gap => Rules.TryPointsOn(On, out _) ? null : Rules.Rules.Points.At(On).Gap;

    /// <summary>The calculator that uses the last available points for days without points.</summary>
    internal ExpressEntry LastHeld { get; }

    /// <summary>Reviews a client.</summary>
    /// <param name="profile">The documents as they are today; since the earlier day, only time has changed the results.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    /// <exception cref="RulesNotAvailableException">The rules on documents, work or a program are not available.</exception>
    public ClientOverview Of(Candidate profile) => new(this, Guard.Given(profile, nameof(profile)));

    /// <summary>The days, and the number of rounds between them.</summary>
    /// <returns>For example <c>2026-10-01, since 2026-09-28: 2 rounds</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}, since {Invariant.Text(Since)}: {Invariant.Count(Rounds.Length, "round")}";
}
