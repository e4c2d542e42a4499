using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// One piece of evidence in an application: whose it is, whether and why it is needed, what it must show, and what it is worth.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ChecklistItem
{
    internal ChecklistItem(EvidenceRow row) => Row = row;

    /// <summary>The row of the rules behind it.</summary>
    public EvidenceRow Row { get; }

    /// <summary>Its id: the row's id; for a police certificate followed by the country, for example <c>police.IN</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The person to whom it belongs.</summary>
    public required ApplicantRole Person { get; init; }

    /// <summary>The child's index in the list of children, from 0; <see langword="null"/> for others.</summary>
    public int? Index { get; init; }

    /// <summary>The facts that it proves, as JSON paths of <c>crs-profile/1</c>. Empty if it proves none.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>The factors and requirements that rest on those facts, as codes. Empty if none does.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Whether it is needed.</summary>
    public required EvidenceNeed Need { get; init; }

    /// <summary>
    /// Why it is not needed, one of <see cref="EvidenceReasons"/>; <see langword="null"/> unless <see cref="Need"/> is
    /// <see cref="EvidenceNeed.NotNeeded"/>.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The facts that would decide whether it is needed, or until when it can be used, as JSON paths; empty if both are known.
    /// </summary>
    public ImmutableArray<string> MissingFacts { get; init; } = [];

    /// <summary>The elements that it must show, as codes. Empty if none are listed.</summary>
    public ImmutableArray<string> MustShow { get; init; } = [];

    /// <summary>The elements that it should also show, as codes; it is complete without them. Empty if none are listed.</summary>
    public ImmutableArray<string> Recommended { get; init; } = [];

    /// <summary>
    /// The elements that the paper at hand does not show, as codes; empty if it shows all, or its elements were not given.
    /// </summary>
    public ImmutableArray<string> Lacks { get; init; } = [];

    /// <summary>The earliest day of issue of a usable paper; <see langword="null"/> if there is no such limit.</summary>
    public LocalDate? UsableFrom { get; init; }

    /// <summary>
    /// The last day on which the paper can be used, inclusive; <see langword="null"/> if there is no such limit, or it is unknown.
    /// </summary>
    public LocalDate? UsableUntil { get; init; }

    /// <summary>
    /// Whether it is at hand, according to the documents given. A paper marked as not applicable is missing if it is required; otherwise
    /// its item becomes one that is not needed.
    /// </summary>
    public EvidenceState State { get; init; }

    /// <summary>The paper's entry in the documents given; <see langword="null"/> if there is none.</summary>
    public ApplicationDocument? Document { get; init; }

    /// <summary>What is lost without it.</summary>
    public Stake AtStake { get; init; } = Stake.None;

    /// <summary>The item on one line.</summary>
    /// <returns>For example <c>work.letter $.principal.work[1]: required, missing</c>.</returns>
    public override string ToString() =>
        $"{Id} {(Paths.IsEmpty ? Code.Of(Person) : string.Join(", ", Paths))}: {Code.Of(Need)}, {Code.Of(State)}";
}

/// <summary>Whether a piece of evidence is at hand.</summary>
public enum EvidenceState : byte
{
    /// <summary>No document was given for it.</summary>
    Unknown,

    /// <summary>
    /// It is at hand, valid on the day of submission, and shows what it must, as far as its dates and elements were given.
    /// </summary>
    Held,

    /// <summary>It is at hand, but not valid on the day of submission: it was issued too early, or has expired.</summary>
    Stale,

    /// <summary>It is not at hand, was issued after the day of submission, or lacks an element that it must show.</summary>
    Missing,
}
