using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>
/// Selects the clients of a practice to show. Clients whose answer is open, or who could not be reviewed, are always shown.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ClientFilter
{
    /// <summary>Shows every client.</summary>
    public static ClientFilter None { get; } = new();

    /// <summary>Whether to show only clients whom a round invites or may invite.</summary>
    public bool IsInvited { get; init; }

    /// <summary>
    /// The number of days within which a document must expire, 0 or more; see <see cref="ClientOverview.ExpiresWithin"/>;
    /// <see langword="null"/> for all clients.
    /// </summary>
    public int? ExpiringWithin { get; init => field = value is { } days ? Guard.AtLeast(days, 0) : null; }

    /// <summary>Whether a client is shown.</summary>
    /// <param name="row">The client.</param>
    /// <returns>Whether the client fits, may fit, or could not be reviewed.</returns>
    public bool Fits(ClientRow row) =>
        Guard.Given(row, nameof(row)).Overview is not { } client || (FitsInvited(client) && FitsExpiring(client));

    /// <summary>The filter's conditions.</summary>
    /// <returns>For example <c>invited, expiring within 90 days</c>; <c>all</c> for every client.</returns>
    public override string ToString()
    {
        string[] asked =
        [
            .. IsInvited ? ["invited"] : (string[])[],
            .. ExpiringWithin is { } days ? [$"expiring within {Invariant.Count(days, "day")}"] : (string[])[],
        ];
        return asked.Length == 0 ? "all" : string.Join(", ", asked);
    }

    private bool FitsInvited(ClientOverview client) => !IsInvited || !client.InvitingRounds.IsEmpty || !client.OpenRounds.IsEmpty;

    private bool FitsExpiring(ClientOverview client) => ExpiringWithin is not { } days || client.ExpiresWithin(days);
}
