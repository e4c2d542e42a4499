using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>
/// What is lost without a document: the candidate is scored again without it. Stakes do not add up, because factors share caps and pairs.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class Stake
{
    internal Stake(int? points, ImmutableArray<ImmigrationProgram> programs, Outcome? invitationStands)
    {
        Points = points;
        Programs = programs;
        InvitationStands = invitationStands;
    }

    /// <summary>No loss: no points, no program.</summary>
    public static Stake None { get; } = new(0, [], invitationStands: null);

    /// <summary>
    /// The score minus the score without the document, 0 or more; <see langword="null"/> if the day's points are not available.
    /// </summary>
    public int? Points { get; }

    /// <summary>The programs whose requirements are met with the document, and not met, or not certainly met, without it.</summary>
    public ImmutableArray<ImmigrationProgram> Programs { get; }

    /// <summary>
    /// Whether program, category and rank of the invitation would hold on the day without the document; <see langword="null"/> without an
    /// invitation, and for a paper that proves no claim.
    /// </summary>
    public Outcome? InvitationStands { get; }

    /// <summary>Whether points or a program are lost, or points may be because those of the day are not available.</summary>
    public bool CostsSomething => Points != 0 || !Programs.IsEmpty;

    /// <summary>The points and the programs.</summary>
    /// <returns>For example <c>101 points, CEC, FSW</c>.</returns>
    public override string ToString() =>
        $"{(Points is { } points ? Invariant.Text(points) : "?")} points"
        + string.Concat(Programs.Select(static program => $", {Code.Of(program)}"));
}
