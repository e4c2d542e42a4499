using CrsCalculator.Application;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Clients;

/// <summary>The orders of clients. What is not known comes last, and clients who could not be reviewed after all others.</summary>
internal static class ClientOrder
{
    private static readonly Dictionary<string, Func<IEnumerable<ClientRow>, IEnumerable<ClientRow>>> Orders = new(StringComparer.Ordinal)
    {
        ["id"] = static rows => rows.OrderBy(static row => row.Id, StringComparer.Ordinal),
        ["score"] = static rows => rows.OrderByDescending(static row => row.Overview?.Score?.Total ?? -1),
        ["change"] = static rows => rows.OrderByDescending(static row => row.Overview?.Change ?? int.MinValue),
        ["invited"] = static rows => rows.OrderBy(static row => Place(row.Overview))
            .ThenByDescending(static row => row.Overview?.Rounds.LastOrDefault(IsInviting)?.Round.Date ?? LocalDate.MinIsoValue),
        ["expiry"] = static rows => rows.OrderBy(static row => row.Overview?.NearestExpiry?.ExpiresOn ?? LocalDate.MaxIsoValue),
        ["loss"] = static rows => rows.OrderBy(static row => row.Overview?.NearestLoss?.ExpiresOn ?? LocalDate.MaxIsoValue),
        ["year"] = static rows => rows.OrderBy(static row => row.Overview?.NextYear?.CompleteOn ?? LocalDate.MaxIsoValue),
        ["flag"] = static rows => rows.OrderBy(static row => (int?)row.Overview?.WorstFlag?.Severity ?? int.MaxValue),
    };

    /// <summary>What can be sorted by.</summary>
    public static string[] Keys { get; } = [.. Orders.Keys];

    public static IEnumerable<ClientRow> Sort(IEnumerable<ClientRow> rows, string key)
    {
        ILookup<bool, ClientRow> byReview = rows.ToLookup(static row => row.Overview is not null);
        return Orders[key](byReview[true]).Concat(byReview[false]);
    }

    /// <summary>First those whom a round invites, then those whom one may invite.</summary>
    private static int Place(ClientOverview? client) => client switch
    {
        { InvitingRounds.IsEmpty: false } => 0,
        { OpenRounds.IsEmpty: false } => 1,
        _ => 2,
    };

    private static bool IsInviting(InvitationCheck check) => check.Invited == Outcome.Met;
}
