using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>What is known about one paper of an application: whether it is at hand, its dates, and the elements it shows.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ApplicationDocument
{
    private static readonly string[] OfficialLanguages = ["en", "fr"];

    private readonly ValueList<string> _has;

    /// <summary>The id of the row of evidence, for example <c>work.letter</c> or <c>police.IN</c>.</summary>
    public required string Id { get; init => field = Guard.Text(value); }

    /// <summary>
    /// The person or the fact it proves: <c>principal</c>, <c>spouse</c>, or a JSON path of <c>crs-profile/1</c> such as
    /// <c>$.principal.work[1]</c> or <c>$.children[0]</c>.
    /// </summary>
    public required string Subject { get; init => field = Guard.Text(value); }

    /// <summary>Whether it is at hand.</summary>
    public required DocumentState State { get; init => field = Guard.Defined(value); }

    /// <summary>The day on which it was issued; <see langword="null"/> if unknown.</summary>
    public LocalDate? IssuedOn { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>The last day on which it is valid, inclusive; <see langword="null"/> if it has none or it is unknown.</summary>
    public LocalDate? ValidUntil { get; init => field = value is { } day ? Guard.Day(day) : null; }

    /// <summary>The elements that it shows, as codes; <see langword="null"/> if unknown.</summary>
    public ImmutableArray<string>? Has
    {
        get => _has.OrUnknown;
        init => _has = ValueList.Of(value, nameof(Has));
    }

    /// <summary>The language in which it is written, as a code such as <c>en</c>; <see langword="null"/> if unknown.</summary>
    public string? Language { get; init => field = value is null ? null : Guard.Text(value); }

    /// <summary>A note for your own use; the library ignores it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is known to be in a language other than English and French.</summary>
    internal bool IsInOtherLanguage =>
        Language is { } language && !OfficialLanguages.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The paper, its subject, and whether it is at hand.</summary>
    /// <returns>For example <c>work.letter $.principal.work[1]: held</c>.</returns>
    public override string ToString() => $"{Id} {Subject}: {Code.Of(State)}";
}

/// <summary>Whether a paper is at hand.</summary>
public enum DocumentState : byte
{
    /// <summary>It is at hand.</summary>
    Held,

    /// <summary>It was requested and has not arrived yet.</summary>
    Requested,

    /// <summary>It is not at hand.</summary>
    Missing,

    /// <summary>
    /// It is not needed, in the opinion of the person who keeps the file. A paper that the profile requires is still missing.
    /// </summary>
    NotApplicable,
}
