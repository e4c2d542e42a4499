using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>How many clients a practice has, how many could be reviewed, and how many are invited.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ClientTotals
{
    /// <summary>The number of clients.</summary>
    public int Clients { get; init; }

    /// <summary>The number of clients that could be reviewed.</summary>
    public int Reviewed { get; init; }

    /// <summary>The number of clients that could not be reviewed.</summary>
    public int NotReviewed => Clients - Reviewed;

    /// <summary>The number of clients whom a round of the review invites.</summary>
    public int Invited { get; init; }

    /// <summary>The number of other clients for whom that is open.</summary>
    public int Open { get; init; }

    /// <summary>Counts clients.</summary>
    /// <param name="rows">The clients, before any filter.</param>
    /// <returns>The totals.</returns>
    public static ClientTotals Of(IEnumerable<ClientRow> rows) =>
        Guard.Given(rows, nameof(rows)).Aggregate(new ClientTotals(), static (totals, row) => totals.With(row));

    /// <summary>Adds a client.</summary>
    /// <param name="row">The client.</param>
    /// <returns>The totals with the client.</returns>
    public ClientTotals With(ClientRow row) => new()
    {
        Clients = Clients + 1,
        Reviewed = Reviewed + (Guard.Given(row, nameof(row)).Overview is null ? 0 : 1),
        Invited = Invited + (row.Overview is { InvitingRounds.IsEmpty: false } ? 1 : 0),
        Open = Open + (row.Overview is { InvitingRounds.IsEmpty: true, OpenRounds.IsEmpty: false } ? 1 : 0),
    };

    /// <summary>The numbers.</summary>
    /// <returns>For example <c>45 clients: 3 invited, 1 open, 2 not reviewed</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Count(Clients, "client")}: {Invariant.Text(Invited)} invited, {Invariant.Text(Open)} open, "
        + $"{Invariant.Text(NotReviewed)} not reviewed";
}
