
namespace CrsCalculator.Rounds;

/// <summary>A field of a round as text, so that two versions of a round can be compared.</summary>
internal sealed record RoundField(string Name, Func<Round, string> TextOf);

/// <summary>All fields, named as in the formats.</summary>
internal static class RoundFields
{
    public const string Invitations = "invitations";
    public const string RoundName = "name";

    public static IReadOnlyList<RoundField> All { get; } =
    [
        new("date", static round => Invariant.Text(round.Date)),
        new(RoundName, static round => round.Name),
        new(Invitations, InvitationsOf),
        new("cutOff", static round => Invariant.Text(round.CutOff)),
        new("tieBreak", static round => round.TieBreak is { } time ? Invariant.Text(time) : string.Empty),
        new("heldAt", static round => round.HeldAt is { } time ? Invariant.Text(time) : string.Empty),
        new("poolAsOf", static round => round.PoolAsOf is { } day ? Invariant.Text(day) : string.Empty),
        new("programs", static round => string.Join(", ", round.Programs.Select(Code.Of))),
    ];

    /// <summary>The number of invitations; empty if unknown.</summary>
    public static string InvitationsOf(Round round) => round.Invitations is { } count ? Invariant.Text(count) : string.Empty;
}
