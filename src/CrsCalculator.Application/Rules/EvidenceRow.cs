using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// One row of the evidence that an application needs: what it is about, when it applies, what it must show, and its source.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record EvidenceRow
{
    private readonly ValueList<string> _mustShow = ValueList<string>.None;
    private readonly ValueList<string> _oneOf = ValueList<string>.None;
    private readonly ValueList<string> _recommended = ValueList<string>.None;

    /// <summary>Its id, for example <c>work.letter</c>.</summary>
    public required string Id { get; init => field = Guard.Text(value); }

    /// <summary>What the row is written for, once each.</summary>
    public required EvidenceSubject Subject { get; init => field = Guard.Defined(value); }

    /// <summary>When it applies.</summary>
    public required EvidenceCondition Condition { get; init => field = Guard.Defined(value); }

    /// <summary>How much it is needed where it applies.</summary>
    public EvidenceNeed Need { get; init => field = Guard.Defined(value); }

    /// <summary>The elements that the paper must show, as codes; also those of <see cref="OneOf"/>. Empty if none are listed.</summary>
    public ImmutableArray<string> MustShow
    {
        get => _mustShow.Items;
        init => _mustShow = new(Guard.AllGiven(value));
    }

    /// <summary>The alternatives among <see cref="MustShow"/>: one of them is enough. Empty if all are needed.</summary>
    public ImmutableArray<string> OneOf
    {
        get => _oneOf.Items;
        init => _oneOf = new(Guard.AllGiven(value));
    }

    /// <summary>Elements that no rule asks for, as codes: it is better to show them, but a paper that does not is complete.</summary>
    public ImmutableArray<string> Recommended
    {
        get => _recommended.Items;
        init => _recommended = new(Guard.AllGiven(value));
    }

    /// <summary>What decides from when and until when the paper can be used.</summary>
    public EvidenceValidity Validity { get; init => field = Guard.Defined(value); }

    /// <summary>The provision or page.</summary>
    public required string Citation { get; init => field = Guard.Text(value); }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; init => field = Guard.Defined(value); }

    /// <summary>The last day for which the source was read.</summary>
    public required LocalDate SourceDate { get; init => field = Guard.Day(value); }

    /// <summary>The row's id.</summary>
    /// <returns>For example <c>work.letter</c>.</returns>
    public override string ToString() => Id;
}

/// <summary>The rows of evidence in force at one time.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record EvidenceList
{
    private readonly ValueList<EvidenceRow> _rows = ValueList<EvidenceRow>.None;

    /// <summary>The rows, in the order in which a checklist shows them. No two have the same id.</summary>
    /// <exception cref="ArgumentException">Two rows have the same id.</exception>
    public required ImmutableArray<EvidenceRow> Rows
    {
        get => _rows.Items;
        init => _rows = new(WithoutRepetition(Guard.AllGiven(value)));
    }

    /// <summary>The row with an id.</summary>
    /// <param name="id">The id, for example <c>work.letter</c>.</param>
    /// <returns>The row; <see langword="null"/> if there is none.</returns>
    public EvidenceRow? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Rows.FirstOrDefault(row => row.Id == id);
    }

    /// <summary>The number of rows.</summary>
    /// <returns>For example <c>65 rows</c>.</returns>
    public override string ToString() => Invariant.Count(Rows.Length, "row");

    private static ImmutableArray<EvidenceRow> WithoutRepetition(ImmutableArray<EvidenceRow> rows) =>
        rows.DistinctBy(static row => row.Id, StringComparer.Ordinal).Count() == rows.Length
            ? rows
            : throw new ArgumentException("Two rows have the same id.", nameof(rows));
}
